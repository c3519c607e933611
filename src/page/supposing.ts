/** Supposing a move: by a click on a cell of a grid, or on a range by a number. */
import type { InGrid } from '../formats/html/tables.ts';
import { tag } from '../formats/markup.ts';
import type { Tag } from '../formats/markup.ts';
import { wordsTag } from '../formats/html/texts.ts';
import { meanings, symbols } from '../formats/text.ts';
import type { Issue, RangeIssue } from '../model/issue.ts';
import { positionOf } from '../model/negotiation.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import { span, touches } from '../model/points.ts';
import { classOf, isCounting, silence } from '../model/stance.ts';
import type { Stance } from '../model/stance.ts';
import { pointWords } from '../wording/point.ts';
import { doing } from './acts.ts';
import { sceneOf } from './scene.ts';
import type { Scene } from './scene.ts';

/** The cells of a grid of an issue, whose rows are these parties: each supposes a move of its party on its point. */
export function cellsFor(scene: Scene, issue: Issue, rows: readonly Party[]): InGrid {
  const made = movesMade(scene, issue);
  return (mark, row, place) => {
    const party = rows[row];
    const point = issue.kind === 'range' ? undefined : issue.points[place];
    if (party === undefined || point === undefined) return tag('span', {});
    const move = moveOn(scene.negotiation, party, issue, place);
    const before = made.find((one) => moveOn(one.before, party, issue, place).text === one.text);
    const hint = before === undefined ? `suppose that it ${move.words}` : 'suppose this no longer';
    return tag(
      'button',
      {
        type: 'button',
        class: `mark ${mark}`,
        title: `${party.name}: ${hint}`,
        'aria-label': `${party.name}, ${point.label}: ${meanings[mark]}; ${hint}`,
        'aria-pressed': String(before !== undefined),
        ...doing({ what: 'suppose', to: before?.text ?? move.text }),
      },
      symbols[mark],
    );
  };
}

/** What is supposed on an issue, each with the negotiation in which it is not: there a cell would suppose it. */
function movesMade({ choice, model }: Scene, { id }: Issue) {
  const { whatIf } = choice;
  return whatIf
    .filter((text) => text.includes(`.${id}.`))
    .map((text) => {
      const others = whatIf.filter((one) => one !== text);
      return { text, before: sceneOf(model, { ...choice, whatIf: others }).negotiation };
    });
}

/** A move as it is supposed, and in words. */
interface Move {
  readonly text: string;
  readonly words: string;
}

/** What is supposed of a point: a party that would not take it takes it, and one that would does not. */
function moveOn(negotiation: Negotiation, party: Party, issue: Issue, place: number): Move {
  const stance = positionOf(negotiation, party, issue)?.stance ?? silence;
  const move = (does: string, places: readonly number[], words: string): Move => {
    const points = issue.kind === 'range' ? [] : places.flatMap((one) => issue.points[one]?.id ?? []);
    return { text: `${party.id}.${issue.id}.${does}${[...new Set(points)].join(',')}`, words };
  };
  const kind = classOf(stance, [span(place)]);
  switch (kind) {
    case 'demands':
      return move('demands-=', [place], 'no longer demands this');
    case 'accepts':
    case 'terms':
    case 'unmet':
      return move('concedes-=', reaching(stance, place), 'would no longer take this');
    case 'rejects':
    case 'silent':
      return move('concedes+=', [place], 'would take this');
    default:
      return kind satisfies never;
  }
}

/** The points of the concessions that reach a point: on a scale one further on does, too. */
function reaching({ conceded }: Stance, place: number): readonly number[] {
  return conceded
    .filter((one) => isCounting(one) && touches(one.covers, [span(place)]))
    .map(({ concession }) => concession.at);
}

/** On a range a number for each party, which it would take. */
export function numbersTags(scene: Scene, issue: Issue): readonly Tag[] {
  if (issue.kind !== 'range') return [];
  const fields = scene.parties.map((party) => numberTag(scene, issue, party));
  return [
    tag(
      'fieldset',
      { class: 'numbers' },
      wordsTag(
        'legend',
        `Suppose what each would take, from ${pointWords(issue, issue.from)} to ${pointWords(issue, issue.to)}`,
      ),
      ...fields,
    ),
  ];
}

function numberTag({ choice }: Scene, issue: RangeIssue, party: Party): Tag {
  const { id, from, to, step, unit } = issue;
  const move = `${party.id}.${id}.concedes+=`;
  const made = choice.whatIf.find((one) => one.startsWith(move)) ?? move;
  return tag(
    'label',
    {},
    wordsTag('span', party.name),
    tag('input', {
      type: 'number',
      min: String(from),
      max: String(to),
      step: step === null ? 'any' : String(step),
      value: made.slice(move.length),
      ...doing({ what: 'number', to: move }),
    }),
    ...(unit === null ? [] : [wordsTag('span', unit)]),
  );
}
