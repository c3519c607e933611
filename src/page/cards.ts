/** The issues, a card each: how it stands and where each party does, and opened why. */
import type { Verdict } from '../analysis/verdict.ts';
import type { Tag } from '../formats/markup.ts';
import { tag } from '../formats/markup.ts';
import { textTag, wordsTag } from '../formats/html/texts.ts';
import { partyCell, stateCell } from '../wording/gap.ts';
import { doing } from './acts.ts';
import { panelTags } from './panel.ts';
import type { Scene } from './scene.ts';

/** More parties than this stand in the grid of an opened card alone. */
const mostBeside = 8;

/** A card an issue, in the order of the model. */
export function cardTags(scene: Scene, verdicts: readonly Verdict[]): readonly Tag[] {
  return verdicts.map((verdict) => cardTag(scene, verdict));
}

function cardTag(scene: Scene, verdict: Verdict): Tag {
  const { id, title, group } = verdict.issue;
  const isOpen = scene.choice.open.includes(id);
  const head = tag(
    'h3',
    {},
    wordsTag('button', title, {
      type: 'button',
      class: 'opener',
      id: `open-${id}`,
      'aria-expanded': String(isOpen),
      ...doing({ what: 'open', to: id }),
    }),
  );
  const states = stateCell(verdict).map((text) => textTag('p', text));
  return tag(
    'article',
    { class: 'card', 'data-issue': id, 'data-state': verdict.state },
    tag(
      'div',
      { class: 'top' },
      head,
      ...(group === null ? [] : [wordsTag('p', group, { class: 'group' })]),
      ...states,
    ),
    ...(isOpen ? panelTags(scene, verdict.issue) : standTags(scene, verdict)),
  );
}

/** Where each party stands, side by side. */
function standTags({ parties }: Scene, verdict: Verdict): readonly Tag[] {
  if (parties.length > mostBeside) return [];
  const stands = parties.map((party) => {
    const lines = partyCell(verdict, party).map((text) => textTag('dd', text));
    return tag('div', {}, wordsTag('dt', party.name), ...lines);
  });
  return [tag('dl', { class: 'stands' }, ...stands)];
}
