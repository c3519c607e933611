/** On the model of 2025 the answers tell where the two sides stand, what they gave, and what step is left. */
import { describe, expect, it } from 'vitest';
import { ask, page } from '../ask.ts';
import { text } from './ukraine.ts';

describe('the two memoranda of 2 June', () => {
  it('demand what they did, side by side', async () => {
    const { left, right, differences, onlyLeft, onlyRight } = await ask(
      text,
      'diff russia@2025-06-02 ukraine@2025-06-02',
    );
    expect([left, right]).toEqual(['russia@2025-06-02', 'ukraine@2025-06-02']);
    interface Side {
      readonly demands: readonly { readonly point: string }[];
    }
    const points = ({ demands }: Side) => demands.map(({ point }) => point);
    const demands = differences.map(
      ({ issue, left: a, right: b }: { issue: string; left: Side; right: Side }) => [
        issue,
        points(a),
        points(b),
      ],
    );
    expect(demands).toEqual([
      ['ceasefire', ['terms'], ['at-once']],
      ['crimea-donbas', ['legal'], ['none']],
      ['kherson-zaporizhzhia', ['legal'], ['none']],
      ['donetsk', ['withdraw'], ['kept']],
      ['nato', ['neutral'], ['consensus']],
      ['troops-cap', ['to-set'], ['none']],
      ['foreign-troops', ['none'], ['friendly']],
      ['assets', ['waiver'], ['frozen']],
      ['sanctions', ['all'], ['snap-back']],
    ]);
    expect(onlyLeft).toEqual(['elections', 'language']);
    expect(onlyRight).toContain('prisoners');
  });

  it('leave no issue on which the two meet, then or at the end of the year', async () => {
    for (const words of ['gaps', 'gaps --at 2025-06-02']) {
      const { totals } = await ask(text, words);
      expect(totals).toMatchObject({ conditional: 0, overlapping: 0, aligned: 0, agreed: 0 });
    }
  });

  it('are the first word of Russia, and before it only Ukraine and Europe had spoken', async () => {
    const { positions } = await ask(text, 'positions --at 2025-06-01');
    expect(new Set(positions.map(({ party }: { party: string }) => party))).toEqual(
      new Set(['ukraine', 'europe']),
    );
  });
});

describe('what each side gave between April and December', () => {
  it('is, of Ukraine, the ceiling, the monitoring, a demilitarised zone and the plant, each nearer or on terms', async () => {
    const { differences } = await ask(text, 'diff ukraine@2025-04-23 ukraine');
    const taken = differences.flatMap(
      ({
        issue,
        left,
        right,
      }: Record<string, { accepts: readonly string[]; terms: readonly string[] }> & { issue: unknown }) =>
        [...(right?.accepts ?? []), ...(right?.terms ?? [])]
          .filter((point) => ![...(left?.accepts ?? []), ...(left?.terms ?? [])].includes(point))
          .map((point) => `${String(issue)}: ${point}`),
    );
    expect(taken).toEqual(
      expect.arrayContaining([
        'monitoring: drones',
        'donetsk: demilitarised',
        'troops-cap: cap-800',
        'nuclear-plant: venture',
      ]),
    );
  });

  it('is, of Russia, nothing that is known: a report of December draws its red line at Donbas', async () => {
    const { differences } = await ask(text, 'diff russia@2025-06-02 russia');
    expect(differences).toMatchObject([
      {
        issue: 'crimea-donbas',
        left: { rejects: [] },
        right: { accepts: [], terms: [], rejects: [{ point: 'none', redline: 'unspecified' }] },
      },
      {
        issue: 'donetsk',
        left: { rejects: [] },
        right: { accepts: [], terms: [], rejects: [{ point: 'kept', redline: 'unspecified' }] },
      },
    ]);
    expect(await page(text, 'show russia')).toContain(
      'no concession on Kherson and Zaporizhzhia. (reported;',
    );
  });

  it('is, of Europe, talks on territory, and they keep their condition: a ceasefire first', async () => {
    const { concessions } = await ask(text, 'concessions europe --group Territory');
    expect(concessions).toMatchObject([
      { issue: 'crimea-donbas', point: 'talks', firm: false, needs: { ceasefire: 'at-once' } },
      { issue: 'kherson-zaporizhzhia', point: 'talks', firm: false, needs: { ceasefire: 'at-once' } },
    ]);
  });
});

describe('what would undo the words of a memorandum', () => {
  it.each([
    ['russia', 'nato', 'consensus'],
    ['russia', 'troops-cap', 'none'],
    ['russia', 'foreign-troops', 'friendly'],
    ['ukraine', 'nato', 'ban'],
    ['ukraine', 'foreign-troops', 'no-nato'],
  ])('is refused by %s on %s, as an inference, whichever side it is', async (party, issue, point) => {
    const { rejections } = await ask(text, `rejections ${party} --issue ${issue}`);
    expect(rejections).toContainEqual(expect.objectContaining({ point, basis: 'inferred' }));
  });

  it('leaves of NATO membership only what depends on a consensus that does not exist', async () => {
    const { gaps } = await ask(text, 'gaps --issue nato');
    expect(gaps[0]).toMatchObject({ state: 'apart', zone: ['no-consensus'] });
    const { bridges } = await ask(text, 'bridge --issue nato');
    expect(bridges[0].candidates[0].point).toBe('no-consensus');
  });
});

describe('the worst issue', () => {
  it('is the part of Donetsk that Ukraine holds, and the first step is to leave it open', async () => {
    const { bridges } = await ask(text, 'bridge');
    expect(bridges[0]).toMatchObject({ issue: 'donetsk', state: 'apart' });
    expect(bridges[0].candidates[0]).toMatchObject({ point: 'open', redlines: 0, bottomLines: 0 });
    expect(bridges[0].candidates[0].because).toMatch(
      /^Left open: Russia .* and Ukraine .* would have to come to it; no rejection of it by them is recorded; it settles nothing\.$/u,
    );
  });

  it('would be unlocked by that step', async () => {
    const moves = ['russia.donetsk.concedes+=open', 'ukraine.donetsk.concedes+=open'];
    const { gaps } = await ask(
      text,
      `gaps --issue donetsk ${moves.map((one) => `--what-if ${one}`).join(' ')}`,
    );
    expect(gaps[0].state).toBe('overlapping');
  });

  it('is told with its sources', async () => {
    expect(await page(text, 'bridge --issue donetsk')).toMatch(
      /Russia demands .* \([\w-]+.*\); Ukraine demands .* \([\w-]+/u,
    );
  });
});

describe('alignment', () => {
  it('has Ukraine nearest to Europe and farthest from Russia', async () => {
    const { pairs, nearest, farthest } = await ask(text, 'alignment russia ukraine europe');
    const closeness = Object.fromEntries(
      pairs.map(({ a, b, closeness: value }: Record<string, unknown>) => [
        `${String(a)} ${String(b)}`,
        value,
      ]),
    );
    expect(closeness['ukraine europe']).toBeGreaterThan(0.9);
    expect(closeness['russia ukraine']).toBeLessThan(0.1);
    expect(nearest[1]).toMatchObject({ party: 'ukraine', partners: ['europe'] });
    expect(farthest[1]).toMatchObject({ party: 'ukraine', partners: ['russia'] });
  });
});
