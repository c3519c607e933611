/** The page that answers says what the command line says, whatever a reader chooses. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../ask.ts';
import { unspaced } from '../formats/harm.ts';
import { shipped } from '../page/models.ts';
import type { Model } from '../page/models.ts';
import { runs } from '../seed.ts';
import { choicesOf } from './choices.ts';
import { explorer, linkTo, optionsOf, told } from './explorer.ts';
import type { Chosen } from './explorer.ts';
import { cardsOf, follow, viewOf } from './inexplorer.ts';
import { browserOfFile, hasBrowser } from './seen.ts';

interface Gap {
  readonly issue: string;
  readonly state: string;
  readonly because: string;
}

interface Bridge {
  readonly issue: string;
  readonly candidates: readonly { readonly because: string }[];
}

/** So many choices in all; each of the models has its share. */
const { numRuns } = runs(100);

/** Those of `lines` that are not said in `text`, however either is broken into lines. */
function unsaid(lines: readonly string[], text: string): readonly string[] {
  const said = unspaced(text);
  return lines.filter((line) => !said.includes(unspaced(line)));
}

/** The table has a state with what it rests on, and of the deals what is said before they are listed. */
function areAlike(wanted: string, found: string): boolean {
  return found !== '' && (wanted.startsWith(found) || found.startsWith(wanted));
}

/** The state of each issue, in no order that matters: the page has that of the model. */
function statesOf(some: readonly Pick<Gap, 'issue' | 'state'>[]): ReadonlyMap<string, string> {
  return new Map(some.map(({ issue, state }) => [issue, state]));
}

/** What a reader can look at beside the issues, and the questions that it answers. */
const questions = { deals: 'deals', drafts: 'proposal', timeline: 'timeline' } as const;

/** What follows each of these labels. */
function entriesIn(lines: readonly string[], labels: readonly string[]): readonly string[] {
  return lines.flatMap((line, i) => (labels.includes(line) ? lines.slice(i + 1, i + 2) : []));
}

describe.runIf(hasBrowser).each(shipped)('the page of $name', ({ text, negotiation }: Model) => {
  const { tab } = browserOfFile();
  const choices = fc.sample(choicesOf(negotiation), Math.ceil(numRuns / shipped.length));
  const asked = (question: string, { parties = [], ...chosen }: Chosen): readonly string[] => [
    question,
    ...parties,
    ...optionsOf(chosen),
  ];

  /** What the commands say that a choice does to an issue, as the table has it. */
  async function effects(chosen: Chosen, issue: string): Promise<readonly string[]> {
    const of = { ...chosen, issue: [issue], group: [] };
    const { gaps }: { gaps: readonly Gap[] } = await ask(text, asked('gaps', of));
    const { bridges }: { bridges: readonly Bridge[] } = await ask(text, asked('bridge', of));
    const [, ...deals] = await told(text, asked('deals', chosen));
    const least = bridges[0]?.candidates[0]?.because ?? 'There is nothing to bridge.';
    return [gaps[0]?.state ?? '', least, deals.join(' ')].map(unspaced);
  }

  it('has the states, reasons, ways to meet and effects of the commands, choice after choice', async () => {
    const { page, open, faults } = await tab();
    await open(await explorer(text));
    let compared = 0;
    for (const chosen of choices) {
      const link = linkTo(chosen);
      await page.evaluate(follow, link);
      const cards = await page.evaluate(cardsOf);
      const { gaps }: { gaps: readonly Gap[] } = await ask(text, asked('gaps', chosen));
      expect({ link, states: statesOf(cards) }).toEqual({ link, states: statesOf(gaps) });
      for (const { issue, because } of gaps.filter((gap) => chosen.open?.includes(gap.issue) === true)) {
        const card = cards.find((one) => one.issue === issue);
        const of = { ...chosen, issue: [issue], group: [] };
        const standing = entriesIn(await told(text, asked('gaps', of)), ['gap', 'closed']);
        const [, ...bridging] = await told(text, asked('bridge', of));
        // The card is headed already.
        const reasons = [because, ...standing, ...bridging.filter((line) => !line.includes(` (${issue}): `))];
        const left = unsaid(reasons, card?.text ?? '');
        expect({ link, issue, left }).toEqual({ link, issue, left: [] });
        const { 'what-if': _, ...before } = chosen;
        for (const [i, side] of (card?.effects.length === 3 ? [before, chosen] : []).entries()) {
          const wanted = await effects(side, issue);
          const found = card?.effects.map((row) => unspaced(row[i + 1] ?? '')) ?? [];
          const isSo = wanted.map((one, row) => areAlike(one, found[row] ?? ''));
          compared += 1;
          expect({ link, issue, found, isSo }).toEqual({ link, issue, found, isSo: [true, true, true] });
        }
      }
    }
    expect(compared).toBeGreaterThan(choices.length / 3);
    expect((await page.evaluate(viewOf)).problems).toEqual([]);
    expect(faults()).toEqual([]);
  });

  it('has the deals, drafts and timeline of the commands', async () => {
    const { page, open, faults } = await tab();
    await open(await explorer(text));
    for (const [i, chosen] of choices.entries()) {
      const view = (['deals', 'drafts', 'timeline'] as const)[i % 3] ?? 'deals';
      const day = chosen.at ?? negotiation.date;
      const drafts = negotiation.history.proposals.filter(({ date }) => date === null || date <= day);
      const draft = drafts[i % (drafts.length + 1)]?.id;
      const isDraft = view === 'drafts' && draft !== undefined;
      const link = linkTo({ ...chosen, view, ...(isDraft ? { draft } : {}) });
      await page.evaluate(follow, link);
      const words = view === 'drafts' ? (isDraft ? [draft] : []) : (chosen.parties ?? []);
      const lines = await told(text, [questions[view], ...words, ...optionsOf(chosen)]);
      const said = unspaced((await page.evaluate(viewOf)).text);
      const isSaid = said.includes(unspaced(lines.join(' ')));
      expect({ link, isSaid, left: unsaid(lines, said) }).toEqual({ link, isSaid: true, left: [] });
    }
    expect(faults()).toEqual([]);
  });
});
