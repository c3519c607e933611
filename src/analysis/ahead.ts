/** What lies ahead: events that the model knows of before their day. */
import { isSoFar } from '../model/day.ts';
import type { Negotiation } from '../model/negotiation.ts';
import { isForeseen } from '../model/event.ts';
import type { TalksEvent } from '../model/event.ts';

/** The events after the day of the negotiation that are scheduled, or a deadline; the nearest first. */
export function findAhead({ history, date }: Negotiation): readonly TalksEvent[] {
  return history.events.filter((event) => isForeseen(event) && !isSoFar(event.date, date));
}
