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

/** Signs that stand for themselves, the blank of no break among them; ASCII takes their place, too. */
export type Sign = '→' | '…' | '─' | '═' | '│' | '└' | '╎' | '╌' | '┼' | '·' | '●' | '█' | '\u00a0';

/** Where a page has a foot, what of a text is left standing, and what the notes to it say there. */
export interface Noted {
  readonly text: string;
  readonly notes: readonly Text[];
}

export type Run =
  /** Words. Those that are the state of an issue by its word have a sign before them, and what names sources may have them as notes. */
  | { readonly text: string; readonly tone: Tone; readonly isState?: true; readonly noted?: Noted }
  /** What an author wrote, whole: its line feeds are kept, and a blank line parts paragraphs. */
  | { readonly prose: string; readonly tone: Tone }
  | { readonly sign: Sign }
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

/** What stands between what was and what has come of it. */
export const becomes: Text = [...phrase(' '), { sign: '→' }, ...phrase(' ')];

/** The words of a text with its signs, or with what stands for them. */
export function plain(text: Text, signs?: Readonly<Record<Sign, string>>): string {
  const word = (run: Run): string => {
    if ('text' in run) return run.text;
    return 'sign' in run ? (signs?.[run.sign] ?? run.sign) : '';
  };
  return text.map(word).join('');
}

/** Words of ours with what is left out as a sign; where what they are about holds that sign too, it may not be ours. */
export function signed(words: string, about: string | null): Text {
  if (about?.includes('…') === true) return phrase(words);
  return words
    .split('…')
    .flatMap((part, i): Text => [...(i > 0 ? [{ sign: '…' } as const] : []), ...phrase(part)]);
}

/** Texts one after the other, strings standing for plain text. */
export function line(...parts: readonly (string | Text)[]): Text {
  return parts.flatMap((part) => (typeof part === 'string' ? phrase(part) : part));
}

/** Texts with a separator between them. */
export function join(parts: readonly Text[], separator: string): Text {
  return parts.flatMap((part, i) => (i === 0 ? part : [...phrase(separator), ...part]));
}
