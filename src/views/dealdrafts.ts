/** The drafts of the model among deals that all score. */
import type { Deals } from '../analysis/deals.ts';
import type { ToldDeal } from '../analysis/deals/told.ts';
import { heading, paragraph } from '../blocks/block.ts';
import type { Block } from '../blocks/block.ts';
import { phrase } from '../blocks/text.ts';
import { listed } from '../wording/words.ts';
import { mostInPlane, shownBlocks } from './showndeals.ts';
import type { ShownDeal } from './showndeals.ts';

/** The drafts that stand in a plane by a sign of their own. */
const places = '123456789abcdefghijklmnopqrstuvwxyz';

/** More names than this make no sentence. */
const mostNamed = 5;

/** The drafts as rows; where they stand in a plane, each with its sign first. */
export function shownDrafts(
  { drafts, dealings }: Deals,
  signsOf: (told: ToldDeal) => readonly string[],
): readonly ShownDeal[] {
  const isPlaced = dealings.scorers.length === mostInPlane;
  return drafts.placed.map(({ proposal, told }, at) => ({
    signs: [...(isPlaced ? [places.charAt(at) || '+'] : []), ...signsOf(told)].join('\u00a0'),
    title: proposal.title,
    told,
  }));
}

/** What each draft is worth and who takes it, the largest product of gains first. */
export function draftBlocks(deals: Deals, shown: readonly ShownDeal[]): readonly Block[] {
  const { placed, others } = deals.drafts;
  const from = deals.from?.proposal;
  const left = placed.flatMap(({ proposal, leftOut }) =>
    proposal === from ? [] : leftOut.map((issue) => ({ issue, proposal })),
  );
  const isHeld = deals.dealings.space.issues.some(({ held }) => held === 'asked');
  const unplaced = others.filter((one) => one !== from);
  return [
    ...(shown.length === 0
      ? []
      : [heading(2, 'The drafts'), ...shownBlocks(deals, shown, { withTakers: true })]),
    ...[...new Set(left.map(({ issue }) => issue))].map((issue) => {
      const some = left.filter((one) => one.issue === issue).map(({ proposal }) => proposal);
      const text = `Another point of ${issue.title} than the settled one is left out of: ${titles(some)}.`;
      return paragraph(phrase(text, 'muted'));
    }),
    ...(unplaced.length === 0
      ? []
      : [
          paragraph(
            phrase(
              `Not among these deals, for an issue is left open${isHeld ? ' or another point named' : ''}: ${titles(unplaced)}.`,
              'muted',
            ),
          ),
        ]),
  ];
}

function titles(all: readonly { readonly title: string }[]): string {
  return listed(
    all.map(({ title }) => title),
    mostNamed,
  );
}
