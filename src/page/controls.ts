/** What a reader chooses with: parties, the day, groups, states and issues. */
import { tag } from '../formats/markup.ts';
import type { Attributes, Markup, Tag } from '../formats/markup.ts';
import { textTag, wordsTag } from '../formats/html/texts.ts';
import type { Verdict } from '../analysis/verdict.ts';
import { states } from '../model/state.ts';
import type { Text } from '../blocks/text.ts';
import { stateText } from '../wording/state.ts';
import { counted } from '../wording/words.ts';
import { doing } from './acts.ts';
import type { Act } from './acts.ts';
import { daysOf } from './days.ts';
import type { Scene } from './scene.ts';

/** The controls as they stand in a scene; the verdicts are on its issues, whatever their state. */
export function controlsTag(scene: Scene, verdicts: readonly Verdict[]): Tag {
  return tag(
    'section',
    { class: 'controls', 'aria-label': 'What to look at' },
    partiesTag(scene),
    ...dayTags(scene),
    ...groupTags(scene),
    ...statesTags(scene, verdicts),
    issuesTag(scene),
    tag(
      'div',
      { class: 'deeds' },
      buttonTag('Show all again', { what: 'all', to: '' }),
      tag('button', { type: 'button', id: 'copy' }, 'Copy a link to this view'),
      tag('button', { type: 'button', id: 'download' }, 'Download the model'),
      tag('output', { id: 'told' }),
    ),
  );
}

/** A button that does something, pressed or not where it can be both. */
export function buttonTag(words: string, act: Act, attributes: Attributes = {}): Tag {
  return wordsTag('button', words, { type: 'button', ...doing(act), ...attributes });
}

function setTag(title: string, ...held: readonly Markup[]): Tag {
  return tag('fieldset', {}, tag('legend', {}, title), tag('div', { class: 'choices' }, ...held));
}

function partiesTag({ negotiation, parties }: Scene): Tag {
  const boxes = negotiation.parties.map((party) =>
    boxTag(party.name, parties.includes(party), { what: 'party', to: party.id }),
  );
  return setTag('Parties compared', ...boxes);
}

function boxTag(words: string, isChecked: boolean, act: Act): Tag {
  const checked: Attributes = isChecked ? { checked: '' } : {};
  return tag(
    'label',
    {},
    tag('input', { type: 'checkbox', ...doing(act), ...checked }),
    ' ',
    wordsTag('span', words),
  );
}

/** A slider over the days, where there are several. */
function dayTags({ model, negotiation: { date } }: Scene): readonly Tag[] {
  const days = daysOf(model);
  if (days.length < 2) return [];
  const last = String(days.length - 1);
  const place = days.findLastIndex((day) => day <= date);
  const slider = tag('input', {
    type: 'range',
    id: 'as-of',
    min: '0',
    max: last,
    value: String(Math.max(0, place)),
    'aria-label': 'Day',
    'aria-valuetext': date,
    ...doing({ what: 'day', to: days.join(' ') }),
  });
  const own = date === model.date ? [] : [buttonTag(`Back to ${model.date}`, { what: 'day', to: '' })];
  return [setTag('As of', slider, tag('strong', {}, date), ...own)];
}

function groupTags({ choice, model }: Scene): readonly Tag[] {
  const groups = [...new Set(model.issues.flatMap(({ group }) => group ?? []))];
  if (groups.length < 2) return [];
  const chips = groups.map((group) =>
    chipTag([{ text: group, tone: 'plain' }], choice.groups.includes(group), { what: 'group', to: group }),
  );
  return [setTag('Groups', ...chips)];
}

function statesTags({ choice }: Scene, verdicts: readonly Verdict[]): readonly Tag[] {
  const chips = states.flatMap((state) => {
    const held = verdicts.filter((one) => one.state === state).length;
    const isChosen = choice.states.includes(state);
    if (held === 0 && !isChosen) return [];
    return [
      chipTag([...stateText(state, null), { text: ` ${held}`, tone: 'plain' }], isChosen, {
        what: 'state',
        to: state,
      }),
    ];
  });
  return chips.length === 0 ? [] : [setTag('States', ...chips)];
}

function chipTag(text: Text, isPressed: boolean, act: Act): Tag {
  return textTag('button', text, {
    type: 'button',
    class: 'chip',
    'aria-pressed': String(isPressed),
    ...doing(act),
  });
}

function issuesTag({ choice, model, issues }: Scene): Tag {
  const boxes = model.issues.map(({ id, title }) =>
    boxTag(title, choice.issues.includes(id), { what: 'issue', to: id }),
  );
  const all = model.issues.length;
  const told = issues.length === all ? `all ${all}` : `${issues.length} of ${all}`;
  return tag(
    'details',
    {},
    tag('summary', {}, `Only some issues (${told})`),
    tag('fieldset', {}, tag('legend', {}, counted(all, 'issue')), tag('div', { class: 'choices' }, ...boxes)),
  );
}
