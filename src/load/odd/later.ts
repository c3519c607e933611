/** What a model dates after its own day: it has not come yet, and no answer holds it unless that is asked for. */
import { isSoFar } from '../../model/day.ts';
import { isForeseen } from '../../model/event.ts';
import type { Position } from '../../model/position.ts';
import { onValue, quoted } from '../fault.ts';
import type { Fault, Path } from '../fault.ts';
import { each } from '../link/each.ts';
import { pathTo, spotOf } from '../link/spot.ts';
import type { ModelFile } from '../schema/model.ts';

/** A position that begins after the day of the model. */
export function laterPosition(
  { holder, issue, since }: Position,
  today: string,
  path: Path,
): readonly Fault[] {
  return later(`What ${quoted(holder.id)} says of ${quoted(issue.id)}`, since, today, [...path, 'since']);
}

/** The settlements, drafts, answers and events after it, but for events that are scheduled or a deadline. */
export function laterThings(file: ModelFile): readonly Fault[] {
  const { date } = file;
  const settlements = Object.entries(file.issues).flatMap(([id, { settled }]) =>
    each(settled, spotOf('issues', id, 'settled'), (one, at) =>
      later(`What is settled on ${quoted(id)}`, one.since, date, [...pathTo(at), 'since']),
    ).flat(),
  );
  const drafts = Object.entries(file.proposals ?? {}).flatMap(([id, draft]) => [
    ...later(`The draft ${quoted(id)}`, draft.date, date, ['proposals', id, 'date']),
    ...laterAnswers(id, draft, date),
  ]);
  const events = each(file.events, spotOf('events'), (event, at) =>
    isForeseen({ scheduled: event.scheduled ?? false, deadline: event.deadline ?? false })
      ? null
      : later(`The event ${quoted(event.title)}`, event.date, date, [...pathTo(at), 'date']),
  );
  return [...settlements, ...drafts, ...events.flat()];
}

type DraftFile = NonNullable<ModelFile['proposals']>[string];

/** The answers to a draft that came by the day of the model: one to a later draft is later anyway. */
function laterAnswers(id: string, { date, responses }: DraftFile, today: string): readonly Fault[] {
  if (!isSoFar(date ?? null, today)) return [];
  return Object.entries(responses ?? {}).flatMap(([party, answers]) =>
    Object.entries(answers ?? {}).flatMap(([issue, answer]) =>
      typeof answer === 'string'
        ? []
        : later(`The answer of ${quoted(party)} on ${quoted(issue)}`, answer.date, today, [
            'proposals',
            id,
            'responses',
            party,
            issue,
            'date',
          ]),
    ),
  );
}

function later(what: string, day: string | null | undefined, today: string, path: Path): readonly Fault[] {
  if (day === null || day === undefined || isSoFar(day, today)) return [];
  return [
    {
      code: 'dated-later',
      message: `${what} is dated ${day}, later than the model (${today})`,
      hint: path[0] === 'events' ? eventHint : hint,
      place: onValue(...path),
    },
  ];
}

const hint = 'Answers leave it out unless --at asks for its day: mend its date, or that of the model.';
const eventHint =
  'Answers leave it out unless --at asks for its day: mend its date, or say "scheduled: true" or "deadline: true" where it is known ahead.';
