/** The first screen: the whole negotiation on one page. */
import type { Bridge } from '../analysis/bridge.ts';
import type { Offer } from '../analysis/concessions.ts';
import type { Gap } from '../analysis/gaps.ts';
import type { Held } from '../analysis/positions.ts';
import type { Reception } from '../analysis/proposal.ts';
import type { Refusal } from '../analysis/rejections.ts';
import type { Entry } from '../analysis/timeline.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import type { Position } from '../model/position.ts';
import { weight } from '../model/stance.ts';
import { heading, line, paragraph, plain, withLegend } from './block.ts';
import type { Block, Cell, Entries, Report } from './block.ts';
import { bridgeData } from './bridge.ts';
import { noteBlocks, publicLines } from './claims.ts';
import { groups } from './compare.ts';
import { offerData } from './concessions.ts';
import { claimData, positionData } from './data.ts';
import { gapData } from './gap.ts';
import { totalsOf, totalsParagraph } from './gaps.ts';
import { pointWords, pointsWords, rejectedWords } from './point.ts';
import { asideOf, rejectsCell } from './positions.ts';
import { draftEntries, lastMoves, stepEntries } from './progress.ts';
import { receptionData } from './proposal.ts';
import { refusalData } from './rejections.ts';
import { stateText } from './state.ts';
import { entryData } from './timeline.ts';
import { citeById, names } from './words.ts';
import type { Cite } from './words.ts';

/** What the first screen is made of; the gaps stand in the order of the model. */
export interface Overview {
  readonly negotiation: Negotiation;
  /** The parties that the verdicts are over. */
  readonly principals: readonly Party[];
  readonly gaps: readonly Gap[];
  readonly held: readonly Held[];
  /** What parties outside reject of that which a principal would take. */
  readonly objections: readonly Refusal[];
  /** What is offered, but not firmly. */
  readonly offers: readonly Offer[];
  /** Each draft with who takes it. */
  readonly receptions: readonly Reception[];
  /** What would close each gap, the worst first. */
  readonly bridges: readonly Bridge[];
  /** How positions moved. */
  readonly timeline: readonly Entry[];
}

/** Answers `stance show`. */
export function showOverview(overview: Overview): Report {
  const { negotiation, principals, gaps, held, objections, offers, receptions, bridges, timeline } = overview;
  const { phase, summary, notes, parties, blocs } = negotiation;
  return {
    data: {
      shown: 'negotiation',
      phase,
      summary,
      notes: notes.map(claimData),
      parties: parties.map(({ id, name, role, says }) => ({ id, name, role, says: says?.text ?? null })),
      blocs: blocs.map(({ id, name, members }) => ({
        id,
        name,
        members: members.map((member) => member.id),
      })),
      compared: principals.map((party) => party.id),
      totals: totalsOf(gaps),
      gaps: gaps.map(gapData),
      positions: held.map(positionData),
      objections: objections.map(refusalData),
      concessions: offers.map(offerData),
      proposals: receptions.map(receptionData),
      bridges: bridges.map(bridgeData),
      entries: timeline.map(entryData),
    },
    sheet: null,
    blocks: () => [...overviewBlocks(overview, citeById), ...nextBlocks(overview)],
    holds: true,
  };
}

export function overviewBlocks(
  { negotiation, principals, gaps, held, objections, offers, receptions, bridges, timeline }: Overview,
  cite: Cite,
): readonly Block[] {
  const { title, date, phase, summary, notes, parties } = negotiation;
  const spoken = publicLines(parties, [...new Set(held.map((one) => one.position))], cite);
  return [
    heading(1, title),
    paragraph(`As of ${date}`, phase === null ? '' : `. Phase: ${phase}`, '.'),
    ...(summary === null ? [] : [paragraph(summary)]),
    roomEntries(negotiation, principals),
    totalsParagraph(gaps),
    ...withLegend(
      groups(gaps).flatMap(([group, some]) => [
        ...(group === null ? [] : [heading(2, group)]),
        issueTable(some, principals),
      ]),
    ),
    ...(spoken.entries.length === 0 ? [] : [heading(2, 'What they say in public'), spoken]),
    ...(objections.length === 0 ? [] : [heading(2, 'Objections from outside'), objectionEntries(objections)]),
    ...(offers.length === 0 ? [] : [heading(2, 'Offered, but not firmly'), offerEntries(offers)]),
    ...(receptions.length === 0 ? [] : [heading(2, 'Drafts'), draftEntries(receptions)]),
    ...(bridges.length === 0 ? [] : [heading(2, 'The next steps'), stepEntries(bridges)]),
    ...lastMoves(timeline),
    ...(notes.length === 0 ? [] : [heading(2, 'Notes'), ...noteBlocks(notes, cite)]),
  ];
}

/** Who is in the room and who is not. */
function roomEntries({ parties, blocs }: Negotiation, principals: readonly Party[]): Entries {
  const rest = parties.filter((party) => !principals.includes(party));
  const withRole = (role: Party['role']): readonly Party[] => rest.filter((party) => party.role === role);
  const told = [
    ['in the room', names(principals, 12)],
    ['mediating', names(withRole('mediator'), 12)],
    ['guaranteeing', names(withRole('guarantor'), 12)],
    [
      'not in it',
      names(
        rest.filter(({ role }) => role !== 'mediator' && role !== 'guarantor'),
        12,
      ),
    ],
    ...blocs.map(({ name, members }) => ['bloc', `${name}: ${names(members, 12)}`] as const),
  ] as const;
  return {
    kind: 'entries',
    entries: told.flatMap(([label, text]) => (text === '' ? [] : [{ label, text: plain(text) }])),
  };
}

/** A row an issue: its state, what each principal wants or last offered, and who refuses what. */
function issueTable(gaps: readonly Gap[], principals: readonly Party[]): Block {
  const rows = gaps.map((gap): readonly Cell[] => {
    const positions = new Map(gap.holders.map((holder) => [holder.party, holder.position]));
    return [
      [plain(gap.issue.title, 'strong')],
      [stateText(gap.state, gap.basis)],
      ...principals.map((party) => wishCell(positions.get(party))),
    ];
  });
  return { kind: 'table', heads: ['Issue', 'State', ...principals.map((party) => party.name)], rows };
}

function wishCell(position: Position | undefined): Cell {
  if (position === undefined) return [plain('no position', 'muted')];
  const { issue, stance, concedes } = position;
  const last = concedes.findLast((concession) => weight(concession) !== 'none');
  return [
    ...(stance.demands.length === 0 ? [] : [plain(pointsWords(issue, stance.demands))]),
    ...(last === undefined ? [] : [line(plain('would take ', 'muted'), pointWords(issue, last.at))]),
    ...rejectsCell(position),
  ];
}

function objectionEntries(objections: readonly Refusal[]): Entries {
  const entries = objections.map(({ party, position: { issue }, rejection, askedBy }) => {
    const why = rejection.because === null ? '' : `: ${rejection.because}`;
    return {
      label: party.name,
      text: line(
        plain(`on ${issue.title}: `, 'muted'),
        `rejects "${rejectedWords(issue, rejection.what)}"`,
        plain(`, asked by ${names(askedBy)}`, 'muted'),
        why,
      ),
    };
  });
  return { kind: 'entries', entries };
}

function offerEntries(offers: readonly Offer[]): Entries {
  const entries = offers.map(({ party, position: { issue }, concession }) => ({
    label: party.name,
    text: line(
      plain(`on ${issue.title}: `, 'muted'),
      pointWords(issue, concession.at),
      plain(asideOf(concession), 'muted'),
    ),
  }));
  return { kind: 'entries', entries };
}

/** What to type next. */
function nextBlocks({ gaps, principals, receptions, bridges }: Overview): readonly Block[] {
  const worst =
    gaps.find((gap) => gap.state === 'deadlocked') ?? gaps.find((gap) => gap.state === 'apart') ?? gaps[0];
  const entries = [
    { label: 'stance gaps', text: plain('where they do not meet, and why') },
    ...(receptions.length === 0
      ? []
      : [{ label: 'stance proposal', text: plain('who takes which point of each draft') }]),
    ...(bridges.length === 0 ? [] : [{ label: 'stance bridge', text: plain('what would close each gap') }]),
    { label: 'stance rejections', text: plain('which point each party rejects, and who asks for it') },
    ...(worst === undefined
      ? []
      : [{ label: `stance show ${worst.issue.id}`, text: plain(`one issue: ${worst.issue.title}`) }]),
    ...(principals[0] === undefined
      ? []
      : [{ label: `stance show ${principals[0].id}`, text: plain(`one party: ${principals[0].name}`) }]),
  ];
  return [heading(2, 'Next'), { kind: 'entries', entries }];
}
