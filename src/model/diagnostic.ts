/** Something wrong in a model, as data: many at once, each with a place. */

/** Whether a code stands for what must be mended, or for what is only odd. */
export type Severity = 'error' | 'warning';

/** What a code stands for, whatever the model that has it. */
export interface CodeMeaning {
  readonly severity: Severity;
  /** Whether the file is read as a model at all: where it is not, nothing more can be said of it. */
  readonly opened: boolean;
  /** What is wrong or odd, in one sentence. */
  readonly meaning: string;
}

/** Every code of a fault or a warning, in the order in which a file meets them; the codes are stable, the words may change. */
export const codes = {
  'no-such-file': unread('There is no file at the path, or no model behind a pattern or in a folder.'),
  'not-a-file': unread('At the path is a folder, and no file.'),
  unreadable: unread('The file is there and cannot be read, for want of permission or another cause.'),
  'too-large': unread('The file is larger than 24 MiB.'),
  'not-utf-8': unread('The file is not text in UTF-8.'),
  'empty-file': unread('The file holds nothing, or comments alone.'),
  'several-documents': unread('The file holds more than one YAML document.'),
  'too-deep': unread('Lists and mappings nest deeper than 200 levels.'),
  'too-many-aliases': unread('The aliases stand for too much, or one stands inside what it stands for.'),
  'yaml-syntax': fault('The text is no sound YAML.'),
  'unknown-tag': fault('A value has a YAML tag, and a model has no use for tags.'),
  'unknown-anchor': fault('An alias has no anchor before it.'),
  'duplicate-key': fault('A mapping has the same key twice.'),
  'key-without-value': fault(
    'A key within braces has no value: most often a comma has ended the text before it.',
  ),
  'unknown-version': fault('The file names no version of the format that is known.'),
  'unknown-key': fault('A key has no meaning where it stands.'),
  'missing-key': fault('A mapping lacks a key that it must have.'),
  'wrong-type': fault('A value is of another kind than its key takes.'),
  'bad-id': fault(
    'An id is not made of lower-case words, digits and single hyphens, or is a word that is taken.',
  ),
  'bad-date': fault('A date is no day of the calendar, written as YYYY-MM-DD.'),
  'bad-importance': fault('An importance is not a number of 0 or more.'),
  'bad-points': fault(
    'An issue does not have exactly one of choices, scale and range, or an entry is no point.',
  ),
  'too-few-points': fault('An issue lists fewer than two points.'),
  'duplicate-point': fault('An issue lists a point twice.'),
  'shared-label': fault('Two points of an issue have one label, or the label of one is the id of the other.'),
  'bad-range': fault('A range or an interval ends before it begins, or a range cannot be measured.'),
  'bad-step': fault(
    'The step of a range is not above 0, is longer than the range, or makes too many points.',
  ),
  'outside-range': fault('A number lies outside the range of its issue.'),
  'not-a-range': fault('An interval, or all above or below a number, is named on an issue that is no range.'),
  'unknown-party': fault('No party, or where one may be meant no bloc, has the id.'),
  'unknown-issue': fault('No issue has the id.'),
  'unknown-point': fault('The issue has no point with the id.'),
  'unknown-source': fault('No source has the id.'),
  'shared-word': fault('Two parties, blocs, issues or drafts share an id, an alias, a name or a title.'),
  'bad-alias': fault('An alias holds "@", behind which the command line reads a day.'),
  contradiction: fault('A position rejects a point that it also demands or concedes.'),
  'own-need': fault('A concession waits for a point of the very issue that it is on.'),
  'bad-scores': fault('A position scores a point twice, or leaves out a point that must have a score.'),
  'empty-position': fault(
    'A position has no demand, no concession, no rejection, no scores and no public line.',
  ),
  'bloc-clash': fault('Two blocs differ on an issue on which a member of both has no position of its own.'),
  'bad-rule': fault('The rule asks for a number of parties that there is not, or for nobody.'),
  'small-bloc': fault('A bloc has fewer than two members.'),
  'few-between': fault('An issue, a settlement or a draft is between fewer than two parties.'),
  'same-date': fault('Two positions of a party on an issue begin on the same day.'),
  'revision-cycle': fault('A draft revises itself, by way of others or at once.'),
  'older-than-revised': fault('A draft is older than the one that it revises.'),
  'unknown-proposal': fault('No draft has the id.'),
  'open-and-named': fault('A draft leaves an issue open on which it also names a point.'),
  'not-covered': fault('An answer is given on an issue that the draft does not cover.'),
  'not-between': fault('An answer is given by a party that the issue is not between.'),
  'wrong-readers': fault('A file does not say for whom it is, or says other than its name does.'),
  'same-readers': fault('Two files beside a model are for the same readers.'),
  'unknown-reader': fault(
    'A file is for somebody who is no party and no bloc; without "known-to" it is left aside with a warning.',
  ),
  'reserved-reader': fault('A party or a bloc is called "public" or "author", which are readers.'),
  'not-known': fault('A confidential file uses what not all of its readers may know.'),
  'cut-short': oddity(
    'A text ends at a space and #, or a text or a number at a comma in brackets, though more of it may be meant.',
  ),
  'no-evidence': oddity('Nothing is cited for something that is said of a position.'),
  'redline-without-reason': oddity('A red line has no reason.'),
  'idle-concession': oddity('A concession is of a point that the party demands anyway.'),
  'silent-party': oddity('A party that is no mediator holds no position, and no bloc holds one for it.'),
  'silent-issue': oddity('Nobody holds a position on an issue, and it is not settled.'),
  'lone-rejection': oddity(
    'On a scale or a range a point between others is rejected where nothing is demanded or conceded.',
  ),
  'off-step': oddity('A number is named between the steps of its range.'),
  'odd-scores': oddity('A rejected point scores above a demanded one, or a concession above every demand.'),
  'odd-walk-away': oddity('A walk-away lies above the best or below the worst total that the party can get.'),
  'dated-later': oddity(
    'A position, a settlement, a draft, an answer or an event is dated later than the model.',
  ),
  'two-points': oddity('An issue lists two points, which are no yes and no, and nothing between them.'),
  'empty-list': oddity('A list holds nothing, which says no more than to leave it out.'),
  'two-spellings': oddity('A group of issues is written in two ways.'),
  'stated-twice': oddity(
    'Two confidential files state one thing in two ways, and neither is the nearer one.',
  ),
  'cited-in-confidence': oddity('A source is cited only in files that fewer may read than its own.'),
  'told-elsewhere': oddity('What only a confidential file holds stands in a file that more may read.'),
} as const satisfies Readonly<Record<string, CodeMeaning>>;

/** The code of anything that checking can find. */
export type Code = keyof typeof codes;

type CodeOf<S extends Severity> = {
  [C in Code]: (typeof codes)[C]['severity'] extends S ? C : never;
}[Code];

/** A fault that a model can have. */
export type FaultCode = CodeOf<'error'>;

/** What is odd, though it stops no answer. */
export type WarningCode = CodeOf<'warning'>;

/** One fault or warning at its place; `column` is counted in characters from 1. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  /** How to mend it, such as "did you mean …", or null. */
  readonly hint: string | null;
  /** In the view of which one reader it is, beside the author's: the id of a party or bloc, "author", or null where it is no matter of one view. */
  readonly as: string | null;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The text of the line, or null where the fault is with the file as a whole. */
  readonly excerpt: string | null;
}

function unread(meaning: string) {
  return { severity: 'error', opened: false, meaning } as const;
}

function fault(meaning: string) {
  return { severity: 'error', opened: true, meaning } as const;
}

function oddity(meaning: string) {
  return { severity: 'warning', opened: true, meaning } as const;
}
