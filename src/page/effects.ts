/** What suppositions do: to the state of an issue, to what asks least there, and to the deals, before and after. */
import { findBridges } from '../analysis/bridge.ts';
import { compareParties } from '../analysis/compare.ts';
import { findGaps } from '../analysis/gaps.ts';
import type { Verdict } from '../analysis/verdict.ts';
import type { Cell, Table } from '../blocks/table.ts';
import { becomes, phrase } from '../blocks/text.ts';
import { tag } from '../formats/markup.ts';
import type { Tag } from '../formats/markup.ts';
import { tableTag } from '../formats/html/tables.ts';
import { runsMarkup, wordsTag } from '../formats/html/texts.ts';
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import { candidateReason } from '../wording/candidate.ts';
import { stateCell } from '../wording/gap.ts';
import { verdictText } from '../wording/state.ts';
import { dealsBlocks } from './asked.ts';
import type { Judged } from './asked.ts';
import { buttonTag } from './controls.ts';
import { moveWords } from './moves.ts';
import type { Scene } from './scene.ts';

/** The moves that are supposed, and the states that they change; nothing where nothing is. */
export function supposedTags(scene: Scene): readonly Tag[] {
  const { choice, negotiation, supposed } = scene;
  if (choice.whatIf.length === 0) return [];
  const moves = choice.whatIf.map((text, i) => {
    const back = buttonTag(
      'Take back',
      { what: 'suppose', to: text },
      { 'aria-label': `Take back: ${text}` },
    );
    const dropped = (supposed[i] ?? text).slice(text.length);
    return tag('li', {}, wordsTag('strong', moveWords(negotiation, text) + dropped, { title: text }), back);
  });
  const all =
    moves.length < 2 ? [] : [tag('li', {}, buttonTag('Take all back', { what: 'unsuppose', to: '' }))];
  return [
    tag(
      'section',
      { class: 'supposed', 'aria-labelledby': 'supposed' },
      wordsTag('h2', 'Supposed, not in the model', { id: 'supposed' }),
      tag('ul', {}, ...moves, ...all),
      ...turnTags(scene),
    ),
  ];
}

/** Each issue whose state changes, to be opened; or that none does. */
function turnTags(scene: Scene): readonly Tag[] {
  const { recorded, negotiation, parties, issues } = scene;
  const was = compareParties(recorded, parties, issues);
  const turned = compareParties(negotiation, parties, issues).flatMap((is, i): Tag[] => {
    const before = was[i];
    if (before === undefined || before.state === is.state) return [];
    return [turnTag(is, before)];
  });
  return turned.length === 0
    ? [tag('p', {}, 'No state changes.')]
    : [tag('div', { role: 'status' }, tag('ul', {}, ...turned))];
}

function turnTag(is: Verdict, was: Verdict): Tag {
  const { id, title } = is.issue;
  const opener = wordsTag('span', `${title}: `);
  return tag(
    'li',
    { 'data-turned': id },
    opener,
    tag('span', {}, ...runsMarkup([...verdictText(was), ...becomes, ...verdictText(is)])),
  );
}

/** What suppositions change on an issue, as it is recorded and as it would be; nothing where none is about it and it stays as it is. */
export function effectTags(scene: Scene, issue: Issue): readonly Tag[] {
  const { recorded, negotiation, parties, choice } = scene;
  const [was] = compareParties(recorded, parties, [issue]);
  const [is] = compareParties(negotiation, parties, [issue]);
  if (was === undefined || is === undefined) return [];
  const isMeant = choice.whatIf.some((text) => text.includes(`.${issue.id}.`));
  if (!isMeant && was.state === is.state) return [];
  const before = { ...scene, negotiation: recorded };
  const table: Table = {
    kind: 'table',
    heads: ['', 'As recorded', 'As supposed'],
    rows: [
      [[phrase('State')], stateCell(was), stateCell(is)],
      [[phrase('What asks least')], leastOf(recorded, scene, issue), leastOf(negotiation, scene, issue)],
      [[phrase('Deals')], dealsOf(before), dealsOf(scene)],
    ],
  };
  return [tag('div', { class: 'effects' }, wordsTag('h4', 'What is supposed does this'), tableTag(table))];
}

/** The point that asks least, in one sentence; an issue on which they meet has none. */
function leastOf(negotiation: Negotiation, { parties }: Scene, issue: Issue): Cell {
  const [bridge] = findBridges(negotiation, findGaps(negotiation, parties, [issue]));
  const [first] = bridge?.candidates ?? [];
  if (bridge === undefined || first === undefined) return [phrase('There is nothing to bridge.', 'muted')];
  return [phrase(candidateReason(issue, bridge.stepTo(first)))];
}

/** A reader who clicks waits for no more than this: so many positions the deals are counted among. */
const mostCounted = 1_000;

/** What is said of the deals before they are listed. */
function dealsOf(asked: Judged): Cell {
  if (asked.parties.length * asked.issues.length > mostCounted) return [phrase('See Deals.', 'muted')];
  const [, ...blocks] = dealsBlocks(asked);
  const end = blocks.findIndex(({ kind }) => kind !== 'paragraph');
  return blocks
    .slice(0, end < 0 ? blocks.length : end)
    .flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
}
