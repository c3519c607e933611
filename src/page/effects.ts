/** What suppositions do: to the state of issues, to what asks least, and to the deals, before and after. */
import { findBridges } from '../analysis/bridge.ts';
import { compareParties } from '../analysis/compare.ts';
import { findGaps } from '../analysis/gaps.ts';
import type { Verdict } from '../analysis/verdict.ts';
import type { Block } from '../blocks/block.ts';
import type { Cell } from '../blocks/table.ts';
import { phrase } from '../blocks/text.ts';
import { deals } from '../commands/deals.ts';
import { blocksMarkup } from '../formats/html/blocks.ts';
import { tag } from '../formats/markup.ts';
import type { Tag } from '../formats/markup.ts';
import { wordsTag } from '../formats/html/texts.ts';
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import { candidateReason } from '../wording/candidate.ts';
import { stateCell } from '../wording/gap.ts';
import { buttonTag } from './controls.ts';
import { blocksFor } from './scene.ts';
import type { Scene } from './scene.ts';

/** The moves that are supposed, and what they change; nothing where nothing is. */
export function effectTags(scene: Scene): readonly Tag[] {
  const { choice, supposed } = scene;
  if (choice.whatIf.length === 0) return [];
  const moves = choice.whatIf.map((text, i) =>
    tag(
      'li',
      {},
      wordsTag('code', supposed[i] ?? text),
      ' ',
      buttonTag('Take back', { what: 'suppose', to: text }, { 'aria-label': `Take back ${text}` }),
    ),
  );
  return [
    tag(
      'section',
      { class: 'effects', 'aria-labelledby': 'supposed' },
      wordsTag('h2', 'Supposed, not in the model', { id: 'supposed' }),
      tag(
        'ul',
        {},
        ...moves,
        ...(moves.length < 2
          ? []
          : [tag('li', {}, buttonTag('Take all back', { what: 'unsuppose', to: '' }))]),
      ),
      ...blocksMarkup([effectTable(scene)], { below: 2 }),
    ),
  ];
}

/** A row a thing that changes, as it is recorded and as it would be. */
function effectTable(scene: Scene): Block {
  const { recorded, negotiation, parties, issues, choice } = scene;
  const was = compareParties(recorded, parties, issues);
  const is = compareParties(negotiation, parties, issues);
  const touched = issues.filter(
    (issue, i) => isTouched(choice.whatIf, issue) || was[i]?.state !== is[i]?.state,
  );
  const before = { ...scene, choice: { ...choice, whatIf: [] } };
  const rows = touched.flatMap((issue): Cell[][] => {
    const [one, other] = [was, is].map((all) => stateOf(all, issue));
    return [
      [[phrase(issue.title)], one ?? [], other ?? []],
      [
        [phrase(`${issue.title}: what asks least`)],
        leastOf(recorded, scene, issue),
        leastOf(negotiation, scene, issue),
      ],
    ];
  });
  return {
    kind: 'table',
    heads: ['', 'As recorded', 'As supposed'],
    rows: [...rows, [[phrase('Deals')], dealsOf(before), dealsOf(scene)]],
  };
}

function isTouched(whatIf: readonly string[], { id }: Issue): boolean {
  return whatIf.some((text) => text.includes(`.${id}.`));
}

function stateOf(verdicts: readonly Verdict[], issue: Issue): Cell {
  const found = verdicts.find((verdict) => verdict.issue === issue);
  return found === undefined ? [] : stateCell(found);
}

/** The point that asks least, in one sentence; an issue on which they meet has none. */
function leastOf(negotiation: Negotiation, { parties }: Scene, issue: Issue): Cell {
  const [bridge] = findBridges(negotiation, findGaps(negotiation, parties, [issue]));
  const [first] = bridge?.candidates ?? [];
  if (bridge === undefined || first === undefined) return [phrase('nothing to bridge', 'muted')];
  return [phrase(candidateReason(issue, bridge.stepTo(first)))];
}

/** What is said of the deals before they are listed. */
function dealsOf(scene: Scene): Cell {
  const [, ...blocks] = blocksFor(scene, deals);
  const end = blocks.findIndex(({ kind }) => kind !== 'paragraph');
  return blocks
    .slice(0, end < 0 ? blocks.length : end)
    .flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
}
