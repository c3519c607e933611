/** On the model of the drafts of 2025 the answers tell how the texts went from one to the next. */
import { describe, expect, it } from 'vitest';
import { ask, page } from '../ask.ts';
import { text } from './ukraine.ts';

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
    'of %s is nearer to what Ukraine and Europe ask, and farther from what Russia asks',
    async (draft) => {
      expect(await changeOf(draft, 'troops-cap')).toEqual({
        issue: 'troops-cap',
        from: 'cap-600',
        to: 'cap-800',
        better: ['ukraine', 'europe'],
        worse: ['russia'],
      });
      expect(await page(text, `proposal ${draft}`)).toContain(
        '600,000 → 800,000 in peacetime: nearer to what Ukraine and Europe ask, farther from what Russia asks',
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

  it('is left open on purpose in the draft of 20 points, and so is the plant', async () => {
    const { proposals } = await ask(text, 'proposal draft-20');
    expect(proposals[0].leftOpen).toEqual(['crimea-donbas', 'donetsk', 'nuclear-plant']);
  });

  it('is what Ukraine and Europe refuse in the American draft, by their own texts', async () => {
    const { proposals } = await ask(text, 'proposal us-28 --issue crimea-donbas');
    expect(proposals[0]).toMatchObject({
      blockedBy: [{ party: 'ukraine', issues: expect.arrayContaining(['crimea-donbas']) }],
      objectors: [{ party: 'europe', issues: expect.arrayContaining(['crimea-donbas']) }],
    });
    expect(await page(text, 'proposal us-28 --issue crimea-donbas')).toContain(
      'No gains since February 2014 are recognised, says its memorandum. (stated; ua-memorandum)',
    );
  });
});

describe('the draft that came closest', () => {
  it('of another is, to Russia, the American one of 28 points, and to Ukraine the European rewrite', async () => {
    const told = await page(text, 'proposal');
    expect(told).toContain(
      'The Russian memorandum (its own), 100 %; by others: The American draft of 28 points',
    );
    expect(told).toContain('The Ukrainian memorandum (its own), 100 %; by others: The European rewrite');
  });

  it('that neither of the two refuses is the one that leaves territory open, and it is not accepted', async () => {
    const { proposals } = await ask(text, 'proposal');
    const free = proposals.filter(({ verdict }: Record<string, string>) => verdict !== 'blocked');
    expect(free).toMatchObject([{ id: 'draft-20', verdict: 'open' }]);
  });

  it('says who refused it when it came: the rewrite was refused by Ukraine, which then took 800,000 men', async () => {
    const { proposals } = await ask(text, 'proposal e3-rewrite');
    expect(proposals[0]).toMatchObject({
      asOf: '2025-12-28',
      verdict: 'blocked',
      verdictThen: 'blocked',
      blockedBy: [{ party: 'russia', issues: ['donetsk'] }],
    });
    expect(await page(text, 'proposal e3-rewrite')).toContain(
      'When it came, on 2025-11-23: Ukraine rejected 1 of 10 points. As things stand on 2025-12-28, blocked: Russia rejects 1 of 10 points.',
    );
  });
});
