/** The contract with scripts: what each command answers beside the envelope. */
import type { AlignmentAnswer } from './alignment.ts';
import type { BridgeAnswer } from './bridge.ts';
import type { ChangesAnswer } from './changes.ts';
import type { CheckAnswer } from './check.ts';
import type { CompareAnswer } from './compare.ts';
import type { ConcessionsAnswer } from './concessions.ts';
import type { DealsAnswer } from './deals.ts';
import type { DiffAnswer } from './diff.ts';
import type { Envelope } from './envelope.ts';
import type { ExplainAnswer } from './explain.ts';
import type { GapsAnswer } from './gaps.ts';
import type { PositionsAnswer } from './positions.ts';
import type { ProposalAnswer } from './proposal.ts';
import type { RejectionsAnswer } from './rejections.ts';
import type { ReportAnswer } from './report.ts';
import type { SheetAnswer } from './sheet.ts';
import type { ShowAnswer } from './show.ts';
import type { TimelineAnswer } from './timeline.ts';
import type { TradesAnswer } from './trades.ts';

/** The name of a command. */
export type CommandName = keyof Answers;

/** The whole of an answer in JSON: the envelope, and the answer's own keys. */
export type Answer<Command extends CommandName> = Envelope<Command> & Answers[Command];

/** The whole answer of each command, by its name. */
export type Contract = { readonly [Command in CommandName]: Answer<Command> };

/** The answer to each question, by the name of its command. */
export interface Answers {
  readonly show: ShowAnswer;
  readonly positions: PositionsAnswer;
  readonly compare: CompareAnswer;
  readonly diff: DiffAnswer;
  readonly gaps: GapsAnswer;
  readonly rejections: RejectionsAnswer;
  readonly concessions: ConcessionsAnswer;
  readonly proposal: ProposalAnswer;
  readonly bridge: BridgeAnswer;
  readonly deals: DealsAnswer;
  readonly trades: TradesAnswer;
  readonly timeline: TimelineAnswer;
  readonly alignment: AlignmentAnswer;
  readonly changes: ChangesAnswer;
  readonly check: CheckAnswer;
  readonly explain: ExplainAnswer;
  readonly report: ReportAnswer;
  readonly sheet: SheetAnswer;
}
