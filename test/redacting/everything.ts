/** All that a negotiation holds, to be compared with another's. */
import type { Negotiation } from '../../src/model/negotiation.ts';

/** Everything in a negotiation as text; a thing that was told before goes by its id, whoever else shares what it holds. */
export function everythingIn(negotiation: Negotiation): string {
  const told = new Set<object>();
  const part = (_: string, held: unknown): unknown => {
    if (held instanceof Map) return [...held];
    if (typeof held === 'number' && !Number.isFinite(held)) return String(held);
    if (typeof held !== 'object' || held === null || !('id' in held)) return held;
    if (told.has(held)) return held.id;
    told.add(held);
    return held;
  };
  return JSON.stringify(negotiation, part, 1);
}
