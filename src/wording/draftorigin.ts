/** Where a draft comes from, and from which day it is read. */
import type { ProposalReading } from '../analysis/proposal.ts';
import type { Party } from '../model/party.ts';
import type { Proposal, ProposalStatus } from '../model/proposal.ts';
import { capitalized, counted, names } from './words.ts';

/** "By USA, 2025-11-20, revises us-28, circulated." */
export function originText(
  { proposal: { by, between, date, revises, status } }: ProposalReading,
  namesOf: (parties: readonly Party[]) => string = names,
): string {
  const told = [
    by.length === 0 ? '' : `By ${namesOf(by)}`,
    date ?? '',
    between === null ? '' : `between ${namesOf(between)}`,
    revises === null ? '' : `revises ${revises.title}`,
    status === null ? '' : statusWords[status],
  ];
  const said = told.filter((part) => part !== '').join(', ');
  return said === '' ? 'A draft.' : `${said}.`;
}

const statusWords: Readonly<Record<ProposalStatus, string>> = {
  draft: 'status: draft',
  circulated: 'circulated',
  withdrawn: 'withdrawn',
  agreed: 'recorded as agreed',
};

/** " (withdrawn)": beside the title of a draft that is on the table no more, or that is recorded as agreed. */
export function statusAside({ status }: Proposal): string {
  return status === 'withdrawn' || status === 'agreed' ? ` (${statusWords[status]})` : '';
}

/** From the positions of which day it is read, and whether anybody has answered it. */
export function dayWords(reading: ProposalReading): string {
  const recorded = reading.proposal.responses.length;
  const said =
    recorded === 0 ? '; no answer to it is recorded' : ` and ${counted(recorded, 'recorded answer')}`;
  return `${capitalized(readFrom([reading]))}${said}.`;
}

/** "read from the positions of 2025-12-28": from what some drafts are read. */
export function readFrom(readings: readonly ProposalReading[]): string {
  const day = readings[0]?.asOf ?? '';
  const isSupposed = readings.some((reading) => reading.isSupposed);
  return `read from the positions of ${day}${isSupposed ? ', what is supposed among them' : ''}`;
}
