/** What the small parts mean that stand in many places: what is cited, and what is claimed. */
import { longEvidence, claim, evidence, longClaim } from '../../load/schema/common.ts';
import { manner, meaning } from '../meaning.ts';

/** What stands behind something that is said, where it has what the thing around it has unless it says so itself. */
export const behind = {
  basis:
    'Who says so: stated (by the party itself), reported (by others) or inferred (by the author of the model). Left out: that of what stands around it.',
  evidence:
    'The sources that it rests on: the id of one under "sources", { source: minutes, at: item 3, quote: … }, or a list. Left out: those of what stands around it.',
};

/** The same at the head of the file, of a party or of an issue. */
export const behindAll = {
  basis:
    'Who says what is said here, unless it says so itself: stated (by the party), reported (by others) or inferred (by the author of the model).',
  evidence:
    'The sources that all rests on that is said here, unless it names its own: the id of one, { source, at, quote }, or a list.',
};

/** Claims and evidence. */
export const sharedMeanings = [
  manner(evidence, 'evidence', 'The id of a source, or { source, at, quote } with the place in it.'),
  meaning(longEvidence, 'citation', null, {
    source: 'The id of one of the "sources".',
    at: 'Where in it: a page, an item, a minute.',
    quote: 'Its words.',
  }),
  manner(claim, 'claim', 'Text, or { text, basis, evidence } where it rests on something of its own.'),
  meaning(longClaim, 'claim-with-evidence', null, {
    text: 'What is said, in a sentence.',
    ...behind,
  }),
];
