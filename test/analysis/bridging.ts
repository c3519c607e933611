/** A gap between a union and an employer, and the candidates that would close it. */
import { ask } from '../ask.ts';
import { round } from '../build.ts';

/** What these tests look at of a candidate. */
interface Candidate {
  readonly point: string | number;
  readonly moves: readonly { readonly party: string; readonly distance: { readonly by: number } | null }[];
  readonly tied: boolean;
  readonly because: string;
}

export function between(issue: string, union: unknown, employer: unknown): string {
  return round({ positions: { union: { [issue]: union }, employer: { [issue]: employer } } });
}

export async function candidates(model: string, words = 'bridge'): Promise<readonly Candidate[]> {
  const { bridges } = await ask(model, words);
  return bridges[0].candidates;
}

export async function points(model: string, words = 'bridge') {
  return (await candidates(model, words)).map(({ point }) => point);
}
