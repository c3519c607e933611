/** The dossier of one party, and the page of a bloc. */
import type { BlocShown, DossierRecord, PartyShown } from '../records/answers/show.ts';
import { blocRecord, partyRecord } from '../records/party.ts';
import type { PartyRecord } from '../records/party.ts';
import { standingRecord } from '../records/position.ts';
import type { Offer } from '../analysis/concessions.ts';
import type { Holder } from '../model/holder.ts';
import type { Refusal } from '../analysis/rejections.ts';
import type { Verdict } from '../analysis/verdict.ts';
import type { Bloc, Party } from '../model/party.ts';
import { heading, paragraph, withLegend } from '../blocks/block.ts';
import { phrase } from '../blocks/text.ts';
import type { Block } from '../blocks/block.ts';
import type { Report } from '../blocks/report.ts';
import type { Text } from '../blocks/text.ts';
import { claimText, noteBlocks, viewEntries } from '../wording/claims.ts';
import { verdictRecord } from './compare.ts';
import { offerRecord, offerTable } from './concessions.ts';

import { positionEntries } from '../wording/position.ts';
import { walkAwayText } from '../wording/scores.ts';
import { refusalRecord, refusalTable } from './rejections.ts';
import { partyCell, stateCell } from '../wording/gap.ts';
import { citeById } from '../wording/cite.ts';
import { names } from '../wording/words.ts';
import type { Cite } from '../wording/cite.ts';

/** Who a party is, and what it holds. */
export interface Profile {
  readonly party: Party;
  readonly blocs: readonly Bloc[];
  readonly held: readonly Holder[];
}

/** All that is told of one party. */
export interface PartyPage extends Profile {
  readonly refusals: readonly Refusal[];
  readonly offers: readonly Offer[];
}

/** Answers `stance show <party>`. */
export function showParty(page: PartyPage): Report<PartyShown> {
  return {
    data: () => ({ shown: 'party', ...dossierRecord(page) }),
    sheet: null,
    blocks: () => withLegend([...partyBlocks(page, citeById, 1), ...heldBlocks(page)]),
    holds: true,
  };
}

/** A party with all that it holds. */
export function dossierRecord({ party, blocs, held, refusals, offers }: PartyPage): DossierRecord {
  return {
    party: withBlocs(partyRecord(party), blocs),
    positions: held.map(standingRecord),
    rejections: refusals.map(refusalRecord),
    concessions: offers.map(offerRecord),
  };
}

function withBlocs(
  { id, name, aliases, role, ...rest }: PartyRecord,
  blocs: readonly Bloc[],
): PartyShown['party'] {
  return { id, name, aliases, role, blocs: blocs.map((bloc) => bloc.id), ...rest };
}

/** Who a party is, and whether anything of it is recorded; in a document of all parties what it holds stands under the issues. */
export function partyBlocks(profile: Profile, cite: Cite, level: 1 | 3): readonly Block[] {
  const { party, held } = profile;
  return [
    ...aboutBlocks(profile, cite, level),
    ...(held.length === 0 ? [paragraph(`No position of ${party.name} is recorded.`)] : []),
  ];
}

/** Who a party is, what it says and does without a deal, and what it thinks of the others, one of whom may be read to as "you". */
export function aboutBlocks(
  { party, blocs }: Omit<Profile, 'held'>,
  cite: Cite,
  level: 1 | 3,
  you: Party | null = null,
): readonly Block[] {
  const below = level === 1 ? 2 : 4;
  const { aliases, role, says, alternative, walkAway, views, notes } = party;
  const about: readonly (readonly [string, Text])[] = [
    ['role', phrase(role)],
    ['also called', phrase(aliases.join(', '))],
    ['in the bloc', phrase(blocs.map((bloc) => bloc.name).join(', '))],
    ['in public', says === null ? phrase('') : claimText(says, cite)],
    ['alternative', alternative === null ? phrase('') : claimText(alternative, cite)],
    ['walk-away', walkAway === null ? phrase('') : walkAwayText(walkAway, cite)],
  ];
  const told = about.filter(([, text]) => text.some((run) => !('text' in run) || run.text !== ''));
  return [
    heading(level, party.name, phrase(` (${party.id})`, 'muted')),
    { kind: 'entries', entries: told.map(([label, text]) => ({ label, text })) },
    ...noteBlocks(notes, cite),
    ...(views.length === 0
      ? []
      : [heading(below, 'What it thinks of the others'), viewEntries(party, cite, you)]),
  ];
}

function heldBlocks({ held, refusals, offers }: PartyPage): readonly Block[] {
  return [
    ...(held.length === 0 ? [] : [heading(2, 'What it wants, offers and refuses')]),
    ...held.flatMap(({ position }) => [
      heading(3, position.issue.title, phrase(` (${position.issue.id})`, 'muted')),
      positionEntries(position, citeById),
    ]),
    ...(refusals.length === 0
      ? []
      : [heading(2, 'What it rejects, and who asks for it'), refusalTable(refusals)]),
    ...(offers.length === 0 ? [] : [heading(2, 'What it has put on the table'), offerTable(offers)]),
  ];
}

/** Answers `stance show <bloc>`: where its members stand to each other. */
export function showBloc(bloc: Bloc, verdicts: readonly Verdict[]): Report<BlocShown> {
  const { id, name, aliases, members } = bloc;
  const rows = verdicts.map((verdict) => [
    [phrase(verdict.issue.title, 'strong')],
    stateCell(verdict),
    ...members.map((member) => partyCell(verdict, member)),
  ]);
  return {
    data: () => ({
      shown: 'bloc',
      bloc: blocRecord(bloc),
      issues: verdicts.map(verdictRecord),
    }),
    sheet: null,
    blocks: () =>
      withLegend([
        heading(1, name, phrase(` (${id})`, 'muted')),
        paragraph(
          `A bloc of ${names(members)}${aliases.length === 0 ? '' : `, also called ${aliases.join(', ')}`}. Where its members stand to each other:`,
        ),
        { kind: 'table', heads: ['Issue', 'Among them', ...members.map((member) => member.name)], rows },
      ]),
    holds: true,
  };
}
