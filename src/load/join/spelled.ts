/**
 * Writes out on each thing of a file the basis and evidence that the file states for a whole, so that they never come
 * to stand behind what another file says.
 */
import { claims, each, eachOf, elseOf, long, eachValue, stated, supported } from './behind.ts';
import type { Behind } from './behind.ts';
import { keysOf, withKeys } from './laid.ts';
import type { Laid, LaidMapping } from './laid.ts';
import { spelledPosition } from './spelledposition.ts';

const unstated = { basis: undefined, evidence: undefined } as const;

/** A file in which everything states its own basis and evidence, and nothing those of what stands in it. */
export function spelledOut(file: LaidMapping): LaidMapping {
  const ofFile = stated(file);
  const of = (section: string, id: string): Behind => stated(keysOf(file.keys.get(section)).get(id));
  const about = (party: string, issue: string): Behind =>
    elseOf(of('issues', issue), elseOf(of('parties', party), ofFile));
  const things = (section: string, spell: (thing: LaidMapping, id: string) => Laid): Laid | undefined =>
    eachOf(file.keys.get(section), spell);
  return withKeys(file, {
    ...unstated,
    notes: claims(file.keys.get('notes'), ofFile),
    parties: things('parties', (party, id) => spelledParty(party, elseOf(of('parties', id), ofFile))),
    issues: things('issues', (issue, id) => spelledIssue(issue, elseOf(of('issues', id), ofFile))),
    positions: things('positions', (held, party) =>
      eachValue(held, (position, issue) => spelledPosition(position, about(party, issue))),
    ),
    proposals: things('proposals', (draft) =>
      withKeys(supported(draft, ofFile, ['responses']), {
        responses: eachOf(draft.keys.get('responses'), (answers, party) =>
          eachValue(answers, (answer, issue) => long(answer, 'answer', about(party, issue))),
        ),
      }),
    ),
    events: each(file.keys.get('events'), (event) => long(event, 'title', ofFile)),
  });
}

function spelledParty(party: LaidMapping, behind: Behind): LaidMapping {
  const { says, alternative, 'walk-away': walkAway, views, notes } = Object.fromEntries(party.keys);
  return withKeys(party, {
    ...unstated,
    says: says && long(says, 'text', behind),
    alternative: alternative && long(alternative, 'text', behind),
    'walk-away': walkAway && long(walkAway, 'total', behind),
    views: eachOf(views, (view) => supported(view, behind)),
    notes: claims(notes, behind),
  });
}

function spelledIssue(issue: LaidMapping, behind: Behind): LaidMapping {
  return withKeys(issue, {
    ...unstated,
    settled: each(issue.keys.get('settled'), (settled) => long(settled, 'point', behind)),
    notes: claims(issue.keys.get('notes'), behind),
  });
}
