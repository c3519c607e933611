/** Texts as views write them: runs that say how they are meant, marks for how a party stands to a point. */

/** How a piece of text is meant; colour never says it alone. */
export type Tone = 'plain' | 'strong' | 'muted' | 'good' | 'fair' | 'poor' | 'bad';

/** The signs for how a party stands to a point, in the order of a legend; letters take their place on request. */
export const marks = [
  'demands',
  'accepts',
  'terms',
  'unmet',
  'rejects',
  'redline',
  'silent',
  'unstated',
  'zone',
] as const;
export type Mark = (typeof marks)[number];

export type Run =
  | { readonly text: string; readonly tone: Tone }
  /** What an author wrote, whole: its line feeds are kept, and a blank line parts paragraphs. */
  | { readonly prose: string; readonly tone: Tone }
  | { readonly mark: Mark }
  | { readonly url: string }
  | { readonly typed: string };

/** A line of text, to be wrapped at words; only prose in it brings lines of its own. */
export type Text = readonly Run[];

export function phrase(text: string, tone: Tone = 'plain'): Text {
  return [{ text, tone }];
}

/** A text of the model that stands for itself, and is no clause of a sentence of ours: in its own lines and paragraphs. */
export function prose(text: string, tone: Tone = 'plain'): Text {
  return [{ prose: text.trim().replaceAll(/\n\s*\n/gu, '\n\n'), tone }];
}

export function mark(kind: Mark): Text {
  return [{ mark: kind }];
}

/** What a reader at a terminal can type next, with the words that lead to it: nothing for a page that is handed on. */
export function typed(text: string): Text {
  return [{ typed: text }];
}

/** Texts one after the other, strings standing for plain text. */
export function line(...parts: readonly (string | Text)[]): Text {
  return parts.flatMap((part) => (typeof part === 'string' ? phrase(part) : part));
}

/** Texts with a separator between them. */
export function join(parts: readonly Text[], separator: string): Text {
  return parts.flatMap((part, i) => (i === 0 ? part : [...phrase(separator), ...part]));
}
