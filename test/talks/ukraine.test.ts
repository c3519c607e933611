/** On the model of the drafts of 2025 the answers tell what happened, each with a source to go back to. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Grounded } from '../../src/model/claim.ts';
import { loaded } from '../build.ts';
import { root, stanceOn } from '../harness.ts';
import { ask, folded, page } from './asking.ts';

const text = readFileSync(join(root, 'data/ukraine-2025.yaml'), 'utf8');

async function pointsOf(draft: string) {
  const { proposals } = await ask(text, `proposal ${draft}`);
  const found = proposals[0].answers.map(({ issue, point }: Record<string, string>) => [issue, point]);
  return Object.fromEntries(found);
}

async function changeOf(draft: string, issue: string) {
  const { proposals } = await ask(text, `proposal ${draft} --issue ${issue}`);
  return proposals[0].changes[0];
}

describe('the drafts', () => {
  it('are six, in their order, with their authors', async () => {
    const { proposals } = await ask(text, 'proposal');
    const told = proposals.map(({ date, id, by, revises }: Record<string, unknown>) => [
      date,
      id,
      by,
      revises,
    ]);
    expect(told).toEqual([
      ['2025-04-23', 'april-draft', ['ukraine', 'europe'], null],
      ['2025-06-02', 'ru-memo', ['russia'], null],
      ['2025-06-02', 'ua-memo', ['ukraine'], null],
      ['2025-11-20', 'us-28', ['usa'], null],
      ['2025-11-23', 'e3-rewrite', ['europe'], 'us-28'],
      ['2025-12-24', 'draft-20', ['usa', 'ukraine'], 'us-28'],
    ]);
  });

  it('each cite their sources', async () => {
    const { proposals } = await ask(text, 'proposal');
    const without = proposals.filter(
      ({ evidence }: { evidence: readonly unknown[] }) => evidence.length === 0,
    );
    expect(without).toEqual([]);
    expect(await page(text, 'proposal us-28')).toContain('liga-28');
  });
});

describe('the ceiling on forces', () => {
  it('is 600,000 in the American draft, and 800,000 in the European rewrite and the draft of 20 points', async () => {
    expect((await pointsOf('us-28'))['troops-cap']).toBe('cap-600');
    expect((await pointsOf('e3-rewrite'))['troops-cap']).toBe('cap-800');
    expect((await pointsOf('draft-20'))['troops-cap']).toBe('cap-800');
  });

  it.each(['e3-rewrite', 'draft-20'])(
    'of %s is better for Ukraine and Europe, and worse for Russia',
    async (draft) => {
      expect(await changeOf(draft, 'troops-cap')).toEqual({
        issue: 'troops-cap',
        from: 'cap-600',
        to: 'cap-800',
        better: ['ukraine', 'europe'],
        worse: ['russia'],
      });
      expect(await page(text, `proposal ${draft}`)).toContain(
        '600,000 → 800,000 in peacetime: better for Ukraine and Europe, worse for Russia',
      );
    },
  );

  it('was refused by Ukraine in June, and taken at 800,000 in December', async () => {
    const { entries } = await ask(text, 'timeline ukraine --issue troops-cap');
    const move = entries.find(
      ({ kind, date }: Record<string, string>) => kind === 'move' && date === '2025-12-24',
    );
    expect(move).toMatchObject({
      before: { demands: ['none'], accepts: [], rejects: ['to-set', 'cap-600', 'cap-800'] },
      after: { demands: ['none'], accepts: ['cap-800'], rejects: ['to-set', 'cap-600'] },
      nearer: ['russia'],
    });
    expect(move.because).toContain('now accepts "800,000 in peacetime", which it rejected');
  });
});

describe('the ban on joining an alliance', () => {
  it('turns into "no consensus"', async () => {
    expect((await pointsOf('us-28'))['nato']).toBe('ban');
    expect(await changeOf('e3-rewrite', 'nato')).toEqual({
      issue: 'nato',
      from: 'ban',
      to: 'no-consensus',
      better: ['ukraine', 'europe'],
      worse: ['russia'],
    });
  });
});

describe('recognition', () => {
  it('turns from de facto into talks from the line of contact', async () => {
    expect(await changeOf('e3-rewrite', 'crimea-donbas')).toEqual({
      issue: 'crimea-donbas',
      from: 'de-facto',
      to: 'talks',
      better: ['ukraine', 'europe'],
      worse: ['russia'],
    });
  });

  it('is left open in the draft of 20 points', async () => {
    expect((await pointsOf('draft-20'))['crimea-donbas']).toBe('open');
    expect((await pointsOf('draft-20'))['donetsk']).toBe('open');
  });

  it('is what Ukraine and Europe refuse in the American draft, by their own texts', async () => {
    const { proposals } = await ask(text, 'proposal us-28 --issue crimea-donbas');
    expect(proposals[0].blockedBy).toEqual(['ukraine', 'europe']);
    expect(await page(text, 'proposal us-28 --issue crimea-donbas')).toContain(
      'No gains since February 2014 are recognised, says its memorandum. (stated; ua-memorandum)',
    );
  });
});

describe('the two memoranda of 2 June', () => {
  it('demand what they did, side by side', async () => {
    const { left, right, differences, onlyLeft, onlyRight } = await ask(
      text,
      'diff russia@2025-06-02 ukraine@2025-06-02',
    );
    expect([left, right]).toEqual(['russia@2025-06-02', 'ukraine@2025-06-02']);
    const demands = differences.map(
      ({
        issue,
        left: a,
        right: b,
      }: {
        issue: string;
        left: { demands: unknown };
        right: { demands: unknown };
      }) => [issue, a.demands, b.demands],
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

  it('is, of Russia, a hint of swaps elsewhere than in Donbas, where it draws a red line', async () => {
    const { differences } = await ask(text, 'diff russia@2025-06-02 russia');
    expect(differences).toMatchObject([
      { issue: 'kherson-zaporizhzhia', left: { terms: [] }, right: { terms: ['swaps'] } },
      {
        issue: 'donetsk',
        left: { rejects: [] },
        right: { rejects: [{ point: 'kept', redline: 'unspecified' }] },
      },
    ]);
  });
});

describe('the draft that came closest', () => {
  it('is, to Russia, the American one of 28 points, and to Ukraine the European rewrite', async () => {
    const told = await page(text, 'proposal');
    expect(told).toContain('closest to Russia The American draft of 28 points');
    expect(told).toContain('closest to Ukraine The European rewrite');
  });

  it('that nobody blocks is the one that leaves territory open', async () => {
    const { proposals } = await ask(text, 'proposal');
    const free = proposals.filter(
      ({ blockedBy }: { blockedBy: readonly string[] }) => blockedBy.length === 0,
    );
    expect(free.map(({ id }: { id: string }) => id)).toEqual(['draft-20']);
  });
});

describe('the worst issue', () => {
  it('is the part of Donetsk that Ukraine holds, and the first step is to leave it open', async () => {
    const { bridges } = await ask(text, 'bridge');
    expect(bridges[0]).toMatchObject({ issue: 'donetsk', state: 'apart' });
    expect(bridges[0].candidates[0]).toMatchObject({ point: 'open', redlines: 0, bottomLines: 0 });
    expect(bridges[0].candidates[0].because).toMatch(/^Left open: Russia .* and Ukraine .*, silent so far/u);
  });

  it('would be unlocked by that step', async () => {
    const moves = ['russia.donetsk.concedes+=open', 'ukraine.donetsk.concedes+=open'];
    const { out } = await stanceOn(text, [
      'gaps',
      '--issue',
      'donetsk',
      '--json',
      ...moves.flatMap((one) => ['--what-if', one]),
    ]);
    expect(JSON.parse(out).gaps[0].state).toBe('overlapping');
  });

  it('is told with its sources', async () => {
    expect(folded(await page(text, 'bridge --issue donetsk'))).toMatch(
      /Sources\. Russia: [\w-]+.*Ukraine: [\w-]+/u,
    );
  });
});

describe('alignment', () => {
  it('has Ukraine nearest to Europe and farthest from Russia', async () => {
    const { pairs } = await ask(text, 'alignment russia ukraine europe');
    const closeness = Object.fromEntries(
      pairs.map(({ a, b, closeness: value }: Record<string, unknown>) => [
        `${String(a)} ${String(b)}`,
        value,
      ]),
    );
    expect(closeness['ukraine europe']).toBeGreaterThan(0.9);
    expect(closeness['russia ukraine']).toBeLessThan(0.1);
    expect(await page(text, 'alignment')).toMatch(/Ukraine nearest Europe \(97; .*?farthest Russia/u);
  });
});

describe('every claim', () => {
  it('has its source: positions of all days with their entries, answers, and events', () => {
    const { history } = loaded(text);
    const positions = [...history.positions.values()].flatMap((held) => [...held.values()].flat());
    const entries = positions.flatMap(({ demands, concedes, rejects }) => [
      ...demands,
      ...concedes,
      ...rejects,
    ]);
    const claims: readonly Grounded[] = [...positions, ...entries, ...history.proposals, ...history.events];
    expect(claims.length).toBeGreaterThan(100);
    expect(claims.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
  });

  it('leads to an address, and one from a partisan source is no more than reported and says so', () => {
    const { sources, history } = loaded(text);
    expect(sources.filter(({ url }) => url === null)).toEqual([]);
    const partisan = sources.filter(({ url, note }) => /news-pravda|abna24/u.test(`${url} ${note}`));
    expect(partisan.length).toBeGreaterThan(3);
    expect(partisan.filter(({ note }) => note === null || !/partisan/iu.test(note))).toEqual([]);
    const positions = [...history.positions.values()].flatMap((held) => [...held.values()].flat());
    const entries = positions.flatMap(({ demands, concedes, rejects }) => [
      ...demands,
      ...concedes,
      ...rejects,
    ]);
    const stated = entries.filter(({ basis }) => basis === 'stated').flatMap(({ evidence }) => evidence);
    expect(stated.filter(({ source }) => partisan.includes(source))).toEqual([]);
  });
});
