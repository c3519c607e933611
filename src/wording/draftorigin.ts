/** Where a draft comes from, and from which day it is read. */
import type { ProposalReading } from '../analysis/proposal.ts';
import type { ProposalStatus } from '../model/proposal.ts';
import { counted, names } from './words.ts';

/** "By USA, 2025-11-20, revises us-28, circulated." */
export function originText({ proposal: { by, between, date, revises, status } }: ProposalReading): string {
  const told = [
    by.length === 0 ? '' : `By ${names(by)}`,
    date ?? '',
    between === null ? '' : `between ${names(between)}`,
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

/** From the positions of which day it is read, and whether anybody has answered it. */
export function dayWords({ asOf, proposal }: ProposalReading): string {
  const recorded = proposal.responses.length;
  const said =
    recorded === 0 ? '; no answer to it is recorded' : ` and ${counted(recorded, 'recorded answer')}`;
  return `Read from the positions of ${asOf}${said}.`;
}
