/** What asks least, as a page tells it: of each point why a party stands so to it, and of the next packages what they change. */
import { describe, expect, it } from 'vitest';
import { page } from '../ask.ts';
import { stanceOn } from '../harness.ts';

type Mapping = Readonly<Record<string, unknown>>;

const issues = {
  pay: { title: 'Pay', range: { from: 0, to: 10, unit: '%' } },
  bonus: { title: 'Bonus', range: { from: 0, to: 3000, unit: 'crowns' } },
  term: { title: 'Term', scale: [{ one: 'One year' }, { two: 'Two years' }, { three: 'Three years' }] },
  rota: {
    title: 'Rota',
    choices: [{ free: 'Volunteers only' }, { cap: 'A rota with a cap' }, { yes: 'Yes' }],
  },
};

/** What the firm puts on each issue; a test says what the union holds. */
const firm = {
  pay: { demands: 3 },
  bonus: { demands: 1000 },
  term: { demands: 'two' },
  rota: { demands: 'cap' },
};

function talks(union: Mapping, more: Mapping = {}): string {
  return JSON.stringify({
    stance: 1,
    title: 'Wage round',
    date: '2026-03-01',
    parties: { union: { name: 'Union' }, firm: { name: 'Firm' } },
    issues,
    positions: { union, firm },
    ...more,
  });
}

const held = ['pay=3', 'bonus=1000', 'term=two', 'rota=cap'] as const;
const deal = `deals ${held.map((one) => `--fix ${one}`).join(' ')}`;

/** The cells of an issue's row. */
async function row(model: string, title: string, words = deal): Promise<readonly string[]> {
  const { out } = await stanceOn(model, [...words.split(' '), '-f', 'markdown']);
  const found = out.split('\n').find((one) => one.startsWith(`| **${title}**`)) ?? '';
  return found
    .split(' | ')
    .slice(1)
    .map((cell) => cell.replace(/ \|$/u, ''));
}

/** What the page says of the union on an issue, in the deal of 3 %, 1,000 crowns, two years and a rota with a cap. */
async function said(title: string, union: Mapping, more: Mapping = {}): Promise<string | undefined> {
  const [, cell] = await row(talks(union, more), title);
  return cell;
}

describe('a point that a party takes', () => {
  it('is one that it asks for, or would take', async () => {
    expect(await said('Pay', { pay: { demands: 3 } })).toBe('● asks for it');
    expect(await said('Pay', { pay: { demands: 5, concedes: 3 } })).toBe('○ takes it');
  });

  it('is told with the condition of its that the deal meets', async () => {
    const offer = { point: 3, for: { text: 'A long term.', needs: { term: 'two' } } };
    expect(await said('Pay', { pay: { demands: 5, concedes: offer } })).toBe(
      '○ its condition holds: "Two years"',
    );
    const both = { point: 3, for: { text: 'Both.', needs: { term: 'two', bonus: { above: 500 } } } };
    expect(await said('Pay', { pay: { demands: 5, concedes: both } })).toBe(
      '○ its conditions hold: "Two years" and 1,000 crowns',
    );
  });

  it('is told without a condition where it takes it without, too', async () => {
    const offers = [{ point: 2, for: { text: 'A term.', needs: { term: 'two' } } }, { point: 3 }];
    expect(await said('Pay', { pay: { demands: 5, concedes: offers } })).toBe('○ takes it');
  });

  it('is its own price for what it offers elsewhere', async () => {
    const offer = { point: 'two', for: { text: 'Money.', needs: { bonus: 1000 } } };
    const union = { bonus: { demands: 2000 }, term: { demands: 'one', concedes: offer } };
    expect(await said('Bonus', union)).toBe('○ its own price for "Two years"');
    expect(await said('Term', union)).toBe('○ its condition holds: 1,000 crowns');
  });

  it('names the issue of a lone word, which would not tell of what it is', async () => {
    const union = {
      pay: { demands: 5, concedes: { point: 3, for: { text: 'A rota.', needs: { rota: 'yes' } } } },
    };
    const words = 'deals --fix pay=3 --fix rota=yes';
    expect((await row(talks(union), 'Pay', words))[1]).toBe('○ its condition holds: "Yes" on Rota');
  });
});

describe('a point that a party refuses', () => {
  it('is told by what is rejected', async () => {
    expect(await said('Pay', { pay: { demands: 5, rejects: { below: 4 } } })).toBe('✕ rejects below 4 %');
    expect(await said('Term', { term: { demands: 'one', rejects: 'two' } })).toBe('✕ rejects it');
    const four = { ...firm, term: { demands: 'three' } };
    const model = talks(
      { term: { demands: 'one', rejects: 'two' } },
      { positions: { union: { term: { demands: 'one', rejects: 'two' } }, firm: four } },
    );
    expect((await row(model, 'Term', 'deals --fix term=three'))[1]).toBe('✕ rejects Two years');
  });

  it('is told by all that goes with it where everything else is rejected', async () => {
    expect(await said('Rota', { rota: { demands: 'free', rejects: 'others' } })).toBe(
      '✕ rejects A rota with a cap and Yes',
    );
    expect(await said('Pay', { pay: { demands: 5, concedes: 4, rejects: 'others' } })).toBe(
      '✕ rejects all but 4 to 5 %',
    );
  });

  it.each([
    ['mandate', '✖ mandate: below 4 %'],
    ['law', '✖ law: below 4 %'],
    ['principle', '✖ principle: below 4 %'],
    [true, '✖ a red line: below 4 %'],
  ])('is told by the ground of its red line: %s', async (redline, words) => {
    expect(await said('Pay', { pay: { demands: 5, rejects: { below: 4, redline } } })).toBe(words);
  });

  it('is told by the red line where another rejection takes it, too', async () => {
    const rejects = [{ below: 5 }, { below: 4, redline: 'law' }];
    expect(await said('Pay', { pay: { demands: 6, rejects } })).toBe('✖ law: below 4 %');
  });
});

describe('a point that a party leaves open', () => {
  it('is hinted at, with what is wanted for it', async () => {
    const hint = { point: 3, status: 'hinted' };
    expect(await said('Pay', { pay: { demands: 5, concedes: hint } })).toBe('◐ hinted');
    expect(await said('Pay', { pay: { demands: 5, concedes: { ...hint, for: 'A fund.' } } })).toBe(
      '◐ hinted; for: A fund',
    );
  });

  it('is on terms, in the words of its condition', async () => {
    const offer = { point: 3, for: 'Nobody is dismissed.' };
    expect(await said('Pay', { pay: { demands: 5, concedes: offer } })).toBe(
      '◐ on terms: Nobody is dismissed',
    );
    const hint = { point: 3, status: 'hinted' };
    expect(await said('Pay', { pay: { demands: 5, concedes: [hint, offer] } })).toBe(
      '◐ on terms: Nobody is dismissed',
    );
  });

  it('waits for an issue that is not asked about', async () => {
    const offer = { point: 3, for: { text: 'A payment.', needs: { bonus: { above: 1000 } } } };
    const model = talks({ pay: { demands: 5, concedes: offer } });
    expect((await row(model, 'Pay', 'deals --fix pay=3 --issue pay'))[1]).toBe(
      '◐ needs 1,000 crowns or more on Bonus',
    );
  });

  it('needs what the deal does not hold', async () => {
    const needs = { bonus: 2000, term: 'two' };
    const offer = { point: 3, for: { text: 'A payment.', needs } };
    expect(await said('Pay', { pay: { demands: 5, concedes: offer } })).toBe('◌ needs 2,000 crowns on Bonus');
  });

  it('is so far from what it would take', async () => {
    expect(await said('Pay', { pay: { demands: 5, concedes: 4.5 } })).toBe('· 1.5 % from its 4.5');
    expect(await said('Term', { term: { demands: 'one' } })).toBe('· 1 step from what it takes');
    expect(await said('Rota', { rota: { demands: 'free' } })).toBe('· nothing said of it');
    expect(await said('Pay', { pay: { rejects: { below: 2 } } })).toBe('· nothing said of it');
  });

  it('was offered and taken back, or offered as a symbol', async () => {
    const back = { point: 'cap', status: 'withdrawn' };
    expect(await said('Rota', { rota: { demands: 'free', concedes: back } })).toBe(
      '· offered it and took it back',
    );
    expect(await said('Rota', { rota: { concedes: back } })).toBe('· offered it and took it back');
    expect(await said('Rota', { rota: { demands: 'free', concedes: { ...back, status: 'symbolic' } } })).toBe(
      '· offered it as a symbol',
    );
  });

  it('is one of which no position is recorded, and may be scored all the same', async () => {
    expect(await said('Rota', {})).toBe('– no position');
    const union = { rota: { scores: { free: 2, cap: 1, yes: 0 } } };
    expect((await row(talks(union), 'Rota', 'deals --fix rota=cap'))[1]).toBe('– only scores it');
  });
});

describe('an issue between others, or scored by those who score the deals', () => {
  it('is no matter of a party that has no say on it', async () => {
    const parties = { union: { name: 'Union' }, firm: { name: 'Firm' }, city: { name: 'City' } };
    const between = { ...issues, rota: { ...issues.rota, between: ['firm', 'city'] } };
    const positions = { union: { pay: { demands: 5 } }, firm, city: { rota: { demands: 'yes' } } };
    const model = talks({}, { parties, issues: between, positions });
    expect(await row(model, 'Rota')).toEqual([
      'A rota with a cap',
      'has no say',
      '● asks for it',
      '· nothing said of it',
    ]);
  });

  it('is told by what it is worth to whom scores them all', async () => {
    const scores = {
      pay: {
        scores: [
          { point: 0, score: 0 },
          { point: 10, score: 5 },
        ],
      },
      term: { scores: { one: 3, two: 1, three: 0 }, demands: 'one' },
    };
    const open = { pay: issues.pay, term: issues.term };
    const positions = { union: scores, firm: { pay: firm.pay, term: firm.term } };
    const model = talks({}, { issues: open, positions });
    const words = 'deals --fix pay=3';
    expect((await row(model, 'Pay', words))[1]).toBe('worth 1.5');
    const text = await page(model, words);
    expect(text).toContain('No scores of Firm: judged by what each has said.');
    const short = { union: { name: 'Union', 'walk-away': 6 }, firm: { name: 'Firm' } };
    expect(await page(talks({}, { issues: open, parties: short, positions }), words)).toContain(
      'Totals: Union 2.5 (3.5 short of its walk-away).',
    );
  });
});

describe('an issue on which no point can be put', () => {
  const bars = {
    union: {
      rota: {
        demands: 'free',
        rejects: [
          { point: 'cap', redline: 'mandate' },
          { point: 'yes', redline: 'law' },
        ],
      },
    },
    firm: { rota: { demands: 'cap', rejects: { point: 'others', redline: 'law' } } },
  };

  it('is told by the red lines that leave none', async () => {
    expect(await row(talks({}, { positions: bars }), 'Rota', 'deals')).toEqual([
      'none put<br>each crosses a red line',
      '✖ mandate: A rota with a cap<br>✖ law: Yes',
      '✖ law: Volunteers only and Yes',
    ]);
  });

  it('has the point all the same where one is asked for', async () => {
    expect(await row(talks({}, { positions: bars }), 'Rota', 'deals --fix rota=yes')).toEqual([
      'Yes',
      '✖ law: Yes',
      '✖ law: Volunteers only and Yes',
    ]);
  });

  it('makes no further package, for there is nothing to tell it by', async () => {
    const positions = {
      union: { ...bars.union, pay: { demands: 3 } },
      firm: { ...bars.firm, pay: { demands: 3 } },
    };
    const text = await page(talks({}, { positions }), 'deals');
    expect(text).toContain('1 red line crossed. Issue');
    expect(text).not.toContain('What asks next least');
  });
});

describe('what is settled', () => {
  it('is told in a line with the package, with how far and since when', async () => {
    const settled = { point: 'cap', status: 'in-principle', since: '2026-02-12' };
    const model = talks(
      { pay: { demands: 5 } },
      { issues: { ...issues, rota: { ...issues.rota, settled } } },
    );
    const text = await page(model, 'deals');
    expect(text).toContain('agreed Rota: A rota with a cap (in principle, since 2026-02-12)');
    expect(text).not.toContain('Settled:');
    expect(await row(model, 'Rota', 'deals')).toEqual([]);
  });
});

describe('what is settled where all score the deals', () => {
  it('is told before the deals', async () => {
    const settled = { ...issues.rota, settled: { point: 'cap' } };
    const scores = { term: { scores: { one: 3, two: 1, three: 0 } }, rota: { demands: 'free' } };
    const model = talks(
      {},
      {
        issues: { term: issues.term, rota: settled },
        positions: { union: scores, firm: scores },
      },
    );
    expect(await page(model, 'deals')).toContain('Settled: Rota: A rota with a cap.');
  });
});

describe('those outside', () => {
  it('are told by what they reject of the package', async () => {
    const parties = {
      union: { name: 'Union' },
      firm: { name: 'Firm' },
      guild: { name: 'The guild', role: 'stakeholder' },
    };
    const guild = {
      pay: { rejects: { below: 4, redline: 'mandate' } },
      rota: { demands: 'free', rejects: 'cap' },
    };
    const model = talks({}, { parties, positions: { union: { pay: { demands: 3 } }, firm, guild } });
    expect(await page(model, deal)).toContain(
      'Outside: The guild rejects 3 % (a red line), A rota with a cap.',
    );
  });
});

describe('what asks next least', () => {
  it('is told by what it changes of the first package, and whether it asks as little', async () => {
    const union = { term: { demands: ['one', 'two'] }, rota: { demands: ['cap', 'yes'] } };
    const positions = {
      union,
      firm: {
        term: { demands: ['one', 'two'] },
        rota: { demands: 'cap', concedes: { point: 'yes', for: 'Money.' } },
      },
    };
    const text = await page(talks({}, { positions }), 'deals --top 4');
    expect(text).toContain('All of them take every point; others ask as little.');
    expect(text).toContain('2 Term: Two years; asks as little 3 Rota: Yes; 1 point on terms');
    expect(text).toContain('4 Term: Two years; Rota: Yes; asks as little as 3');
  });

  it('may ask the same of as many, by longer ways', async () => {
    const positions = { union: { term: { demands: 'one' } }, firm: { term: { rejects: 'one' } } };
    const text = await page(talks({}, { positions }), 'deals');
    expect(text).toContain('2 points of which somebody has said nothing. Issue');
    expect(text).toContain('2 Term: Three years; asks the same, with longer ways to come');
    expect(text).toContain('3 Term: One year; 1 bottom line crossed');
  });

  it('says of a single package that others ask as little, though they are not told', async () => {
    const positions = {
      union: { term: { demands: ['one', 'two'] } },
      firm: { term: { demands: ['one', 'two'] } },
    };
    expect(await page(talks({}, { positions }), 'deals --top 1')).toContain(
      'All of them take every point; others ask as little.',
    );
  });
});

describe('a package between many', () => {
  it('tells by name only those who reject its points or have them open', async () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const parties = Object.fromEntries(ids.map((id) => [id, { name: `Party ${id}` }]));
    const takes = { rota: { demands: 'cap' } };
    const positions = {
      a: { rota: { demands: 'free', rejects: 'cap' } },
      b: takes,
      c: takes,
      d: takes,
      e: takes,
    };
    expect(await row(talks({}, { parties, positions }), 'Rota', 'deals --fix rota=cap')).toEqual([
      'A rota with a cap',
      'Party a',
      'Party f',
    ]);
  });
});
