/** The drafts: all of them, or one, with the way to what it revises and to what revises it. */
import { tag } from '../formats/markup.ts';
import type { Tag } from '../formats/markup.ts';
import type { Proposal } from '../model/proposal.ts';
import { findProposal } from '../words/find.ts';
import { answerTags } from './answers.ts';
import { draftsBlocks } from './asked.ts';
import { buttonTag } from './controls.ts';
import type { Scene } from './scene.ts';

/** The answer for the draft that is chosen, else for all so far. */
export function draftsTags(scene: Scene): readonly Tag[] {
  const { choice, negotiation } = scene;
  const { proposals } = negotiation;
  const chosen = choice.draft === null ? null : findProposal(negotiation, choice.draft);
  const all = [null, ...proposals].map((one) =>
    buttonTag(
      one?.title ?? 'All drafts',
      { what: 'draft', to: one?.id ?? '' },
      {
        class: 'chip',
        'aria-pressed': String((one?.id ?? null) === (chosen?.id ?? null)),
      },
    ),
  );
  return [
    ...(proposals.length === 0
      ? []
      : [tag('div', { class: 'choices', role: 'group', 'aria-label': 'Drafts' }, ...all)]),
    ...(chosen === null ? [] : wayTags(chosen, proposals)),
    ...answerTags(draftsBlocks(scene, chosen)),
  ];
}

/** The drafts before and behind it, as one revises the other. */
function wayTags(chosen: Proposal, all: readonly Proposal[]): readonly Tag[] {
  const { revises } = chosen;
  const revised = all.filter((one) => one.revises?.id === chosen.id);
  const ways = [
    ...(revises === null ? [] : [buttonTag(`Revises: ${revises.title}`, { what: 'draft', to: revises.id })]),
    ...revised.map(({ id, title }) => buttonTag(`Revised by: ${title}`, { what: 'draft', to: id })),
  ];
  return ways.length === 0
    ? []
    : [tag('div', { class: 'choices', role: 'group', 'aria-label': 'Revisions' }, ...ways)];
}
