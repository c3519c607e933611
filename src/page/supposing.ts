/** Supposing a move: by a click on a cell of a grid, or on a range by a number. */
import type { Mark } from '../blocks/text.ts';
import type { InGrid } from '../formats/html/tables.ts';
import { tag } from '../formats/markup.ts';
import type { Tag } from '../formats/markup.ts';
import { wordsTag } from '../formats/html/texts.ts';
import { meanings, symbols } from '../formats/text.ts';
import type { Issue, RangeIssue } from '../model/issue.ts';
import type { Party } from '../model/party.ts';
import { doing } from './acts.ts';
import type { Scene } from './scene.ts';

/** The cells of a grid of an issue, whose rows are these parties: each supposes a move of its party on its point. */
export function cellsFor({ choice }: Scene, issue: Issue, rows: readonly Party[]): InGrid {
  return (mark, row, place) => {
    const party = rows[row];
    const point = issue.kind === 'range' ? undefined : issue.points[place];
    if (party === undefined || point === undefined) return tag('span', {});
    const made = choice.whatIf.find((one) => isOf(one, party, issue) && one.endsWith(`=${point.id}`));
    const hint = made === undefined ? `suppose that it ${moves[mark].words}` : 'suppose this no longer';
    const to = made ?? `${party.id}.${issue.id}.${moves[mark].does}${point.id}`;
    return tag(
      'button',
      {
        type: 'button',
        class: `mark ${mark}`,
        title: `${party.name}: ${hint}`,
        'aria-label': `${party.name}, ${point.label}: ${meanings[mark]}; ${hint}`,
        'aria-pressed': String(made !== undefined),
        ...doing({ what: 'suppose', to }),
      },
      symbols[mark],
    );
  };
}

const take = { does: 'concedes+=', words: 'would take this' } as const;
const leave = { does: 'concedes-=', words: 'would no longer take this' } as const;

/** What is supposed of a point that a party stands to so: what it would not take, it takes, and what it would, it does not. */
const moves: Readonly<Record<Mark, { readonly does: string; readonly words: string }>> = {
  demands: { does: 'demands-=', words: 'no longer demands this' },
  accepts: leave,
  terms: leave,
  unmet: leave,
  rejects: take,
  redline: take,
  silent: take,
  unstated: take,
  zone: take,
};

/** On a range a number for each party, which it would take. */
export function numbersTags(scene: Scene, issue: Issue): readonly Tag[] {
  if (issue.kind !== 'range') return [];
  const fields = scene.parties.map((party) => numberTag(scene, issue, party));
  return [
    tag('fieldset', { class: 'numbers' }, tag('legend', {}, 'Suppose what each would take'), ...fields),
  ];
}

function numberTag({ choice }: Scene, issue: RangeIssue, party: Party): Tag {
  const { id, from, to, step, unit } = issue;
  const made = choice.whatIf.find((one) => isOf(one, party, issue)) ?? '';
  return tag(
    'label',
    {},
    wordsTag('span', party.name),
    tag('input', {
      type: 'number',
      min: String(from),
      max: String(to),
      step: step === null ? 'any' : String(step),
      value: /=(?<number>[^=]*)$/u.exec(made)?.groups?.['number'] ?? '',
      'data-do': 'number',
      'data-to': `${party.id}.${id}.concedes+=`,
    }),
    ...(unit === null ? [] : [wordsTag('span', unit)]),
  );
}

function isOf(supposition: string, party: Party, issue: Issue): boolean {
  return supposition.startsWith(`${party.id}.${issue.id}.`);
}
