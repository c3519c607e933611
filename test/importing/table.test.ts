/** Spreadsheets of positions become models. */
import { describe, expect, it } from 'vitest';
import { issueOf } from './issues.ts';
import { demandsIn, imported, modelFrom, negotiationFrom, refusalOf, toldOf } from './importing.ts';

const wide = `Issue,Union,Employer
Pay rise,"4,5 %",2 %
Night shifts,none,all
Canteen,keep,
`;

describe('a table with a row an issue', () => {
  it('has a party in each further column, and what it demands in the cells', async () => {
    expect(demandsIn(await negotiationFrom({ 'talks.csv': wide }))).toEqual({
      Union: { 'Pay rise': '4.5', 'Night shifts': 'none', Canteen: 'keep' },
      Employer: { 'Pay rise': '2', 'Night shifts': 'all' },
    });
  });

  it('makes a range of numbers with their unit, and choices of words', async () => {
    const negotiation = await negotiationFrom({ 'talks.csv': wide });
    expect(issueOf(negotiation, 'Pay rise')).toMatchObject({ kind: 'range', from: 2, to: 4.5, unit: '%' });
    expect(issueOf(negotiation, 'Night shifts')).toMatchObject({
      kind: 'choices',
      points: [{ label: 'none' }, { label: 'all' }],
    });
  });

  it('puts something beside the one point of an issue, and tells it', async () => {
    expect(await toldOf({ 'talks.csv': wide })).toContain(
      '"Canteen" has one point in the table, so "Something else" was put beside it.',
    );
  });

  it('makes a scale where one is given, with the points that nobody names', async () => {
    const negotiation = await negotiationFrom({ 'talks.csv': wide }, { scales: ['None, Voluntary, All'] });
    expect(issueOf(negotiation, 'Night shifts')).toMatchObject({
      kind: 'scale',
      points: [{ label: 'None' }, { label: 'Voluntary' }, { label: 'All' }],
    });
  });

  it('is turned where a column holds the parties', async () => {
    const turned = `Land,Klima,Zölle\nNord,ja,5\nSüd,nein,12\n`;
    expect(demandsIn(await negotiationFrom({ 'a.csv': turned }, { columns: ['party=Land'] }))).toEqual({
      Nord: { Klima: 'ja', Zölle: '5' },
      Süd: { Klima: 'nein', Zölle: '12' },
    });
  });

  it('keeps questions, groups and notes, and leaves out the numbers of rows', async () => {
    const text = `Nr.,Issue,Group,Question,Notes,Union,Employer\n1,Pay,Money,How much?,Urgent,more,less\n2,Hours,,,,few,many\n`;
    const negotiation = await negotiationFrom({ 'a.csv': text });
    expect(issueOf(negotiation, 'Pay')).toMatchObject({
      group: 'Money',
      question: 'How much?',
      notes: [{ text: 'Urgent' }],
    });
    expect(negotiation.parties.map(({ name }) => name)).toEqual(['Union', 'Employer']);
  });

  it('takes several points that a bar parts, and intervals', async () => {
    const text = `Issue;A;B\nPay;3–4 %;2 %\nShifts;none | some;all\n`;
    expect(demandsIn(await negotiationFrom({ 'a.csv': text }))).toEqual({
      A: { Pay: '3..4', Shifts: 'none | some' },
      B: { Pay: '2', Shifts: 'all' },
    });
  });

  it.each([
    ['of semicolons', 'Issue;A;B\r\nPay;1;2\r\n'],
    ['of tabs', 'Issue\tA\tB\nPay\t1\t2\n'],
    ['with a byte order mark', '\ufeffIssue,A,B\nPay,1,2\n'],
    ['in UTF-16', Buffer.from('\ufeffIssue,A,B\nPay,1,2\n', 'utf16le')],
    ['with empty lines and columns', 'Issue,A,B,,\n,,,,\nPay,1,2,,\n\n'],
    ['of lone carriage returns', 'Issue,A,B\rPay,1,2\r'],
  ])('is read whatever its dialect: %s', async (_, text) => {
    expect(demandsIn(await negotiationFrom({ 'a.csv': text }))).toEqual({ A: { Pay: '1' }, B: { Pay: '2' } });
  });

  it('is read in the encoding of older programs, which is told', async () => {
    const text = Buffer.from('Thema;K\u00f6ln;Bonn\nGeb\u00fchr;5 \u0080;7 \u0080\n', 'latin1');
    const negotiation = await negotiationFrom({ 'a.csv': text });
    expect(negotiation.parties[0]?.name).toBe('Köln');
    expect(issueOf(negotiation, 'Gebühr')).toMatchObject({ unit: '€' });
    expect(await toldOf({ 'a.csv': text })).toContain('a.csv was read as Windows-1252.');
  });

  it('keeps a text with line feeds in one line', async () => {
    const text = 'Issue,A,B\nPay,"more\nand soon",less\n';
    expect(demandsIn(await negotiationFrom({ 'a.csv': text }))).toMatchObject({
      A: { Pay: 'more and soon' },
    });
  });
});

describe('a table with a row a statement', () => {
  const long = `Party,Issue,Point,Because,Importance,Source,At,Quote,Basis,Date,Concedes,Rejects,Redline
Union,Pay,6,Prices rose.,5,Minutes,item 2,We need it.,stated,2026-02-01,4,2,mandate
Employer,Pay,2,,3,,,,,,3,,
Union,Shifts,none,,,,,,,,,all,yes
`;

  it('holds demands, concessions and rejections with their reasons and sources', async () => {
    expect(await modelFrom({ 'a.csv': long })).toContain(
      [
        'since: 2026-02-01',
        'demands: { point: 6, because: Prices rose. }',
        'concedes: 4',
        'rejects: { point: 2, redline: mandate }',
        'importance: 5',
        'basis: stated',
        'evidence: { source: minutes, at: item 2, quote: We need it. }',
      ].join('\n      '),
    );
  });

  it('reads its headings in other languages, or as they are told', async () => {
    const german = 'Partei;Thema;Forderung;Quelle\nBund;Lohn;mehr;Protokoll\nStadt;Lohn;weniger;Protokoll\n';
    expect(demandsIn(await negotiationFrom({ 'a.csv': german }))).toEqual({
      Bund: { Lohn: 'mehr' },
      Stadt: { Lohn: 'weniger' },
    });
    const told = 'Wer,Was,Will\nBund,Lohn,mehr\nStadt,Lohn,weniger\n';
    const columns = ['party=Wer', 'issue=Was', 'point=Will'];
    expect(demandsIn(await negotiationFrom({ 'a.csv': told }, { columns }))).toHaveProperty('Bund');
  });

  it('is a history where a party has rows of several days', async () => {
    const text =
      'party,issue,point,date\nA,Pay,5,2026-02-01\nB,Pay,1,\nA,Pay,4,2026-01-01\nA,Pay,3,1.3.2026\n';
    expect(await modelFrom({ 'a.csv': text })).toMatch(
      /since: 2026-01-01, demands: 4 \}\s*- \{ since: 2026-02-01, demands: 5 \}\s*- \{ since: 2026-03-01, demands: 3/u,
    );
  });

  it('takes names that differ in case or blanks alone for one', async () => {
    const text = 'party,issue,point\nUnion,Pay rise,5\nEmployer,Pay rise,1\nunion,PAY  rise,4\n';
    expect(demandsIn(await negotiationFrom({ 'a.csv': text }))).toEqual({
      Union: { 'Pay rise': '5 | 4' },
      Employer: { 'Pay rise': '1' },
    });
  });

  it('tells what stands in a row and belongs to nothing that it says', async () => {
    const text =
      'party,issue,point,because,redline,quote\nA,Pay,5,,law,We do.\nB,Pay,1,,no,\nA,Rent,,So it is.,,\n';
    expect(await toldOf({ 'a.csv': text })).toContain(
      'Line 2: "law" was left out, for the row says nothing that it belongs to. Line 2: "We do." was left out, for the row says nothing that it belongs to. Line 4: "So it is." was left out',
    );
  });

  it('tells which columns it has left out', async () => {
    expect(await toldOf({ 'a.csv': 'party,issue,point,Mood\nA,Pay,5,bad\nB,Pay,1,good\n' })).toContain(
      'The column "Mood" was left out',
    );
  });

  it('leaves out what only says how much an issue matters', async () => {
    const text = 'party,issue,point,importance\nA,Pay,5,\nB,Pay,1,\nA,Rent,,3\n';
    expect(await toldOf({ 'a.csv': text })).toContain('"Rent" was left out');
  });
});

describe('numbers in a table', () => {
  it.each([
    ['1 500 and 2 000', '1500', '2000'],
    ["1'500", '1500', '2000'],
    ['€ 1500', '1500', '2000'],
    ['1,500.50', '1500.5', '2000'],
    ['1.500,50', '1500.5', '2000'],
    ['1,234,567', '1234567', '2000'],
    ['0.125', '0.125', '2000'],
    ['−3', '-3', '2000'],
  ])('are read as people write them: %s', async (cell, expected, other) => {
    const one = cell.replace(/ and .*/u, '');
    const unit = one.startsWith('€') ? '€ ' : '';
    const text = `Issue;A;B\nPay;${one};${unit}${other}\n`;
    expect(demandsIn(await negotiationFrom({ 'a.csv': text }))).toEqual({
      A: { Pay: expected },
      B: { Pay: other },
    });
  });

  it('that could be two are refused, unless others show how fractions are written', async () => {
    expect(await refusalOf({ 'a.csv': 'Issue;A;B\nPay;1.500;2000\n' })).toBe(
      'a.csv:2:2: "1.500" may be 1500 or 1.5. Write the number without a sign between its thousands, or with four decimals.',
    );
    const shown = 'Issue;A;B\nPay;1.500;2000\nRise;2,5;3\n';
    expect(demandsIn(await negotiationFrom({ 'a.csv': shown }))).toMatchObject({ A: { Pay: '1500' } });
  });

  it('beside words are words', async () => {
    expect(issueOf(await negotiationFrom({ 'a.csv': 'Issue,A,B\nPay,4 %,none\n' }), 'Pay')).toMatchObject({
      kind: 'choices',
    });
  });

  it('of one party alone make a range that begins at 0', async () => {
    expect(issueOf(await negotiationFrom({ 'a.csv': 'Issue,A,B\nPay,4,4\n' }), 'Pay')).toMatchObject({
      from: 0,
      to: 4,
    });
  });
});

describe('names in a table', () => {
  it('of any script have an id, and are kept', async () => {
    const text =
      'Тема,Київ,北京,القاهرة,Αθήνα\nДонбас,так,否,لا,όχι\n水資源,так,否,لا,όχι\n🙂,a,b,c,d\n"1,5°","x","y","z","w"\n';
    const { parties, issues } = await negotiationFrom({ 'a.csv': text });
    expect(parties.map(({ name }) => name)).toEqual(['Київ', '北京', 'القاهرة', 'Αθήνα']);
    for (const { id } of [...parties, ...issues]) expect(id).toMatch(/^[a-z][a-z0-9-]*$/u);
    expect(new Set([...parties, ...issues].map(({ id }) => id)).size).toBe(parties.length + issues.length);
  });

  it('that parties and issues share are told apart', async () => {
    const { parties, issues } = await negotiationFrom({ 'a.csv': 'Issue,Pay,City\nPay,1,2\nCITY,3,4\n' });
    expect([...parties.map(({ name }) => name), ...issues.map(({ title }) => title)]).toEqual([
      'Pay',
      'City',
      'Pay (2)',
      'CITY (2)',
    ]);
  });

  it('of points that only differ in what ids lack stay apart', async () => {
    const negotiation = await negotiationFrom({ 'a.csv': 'Issue,A,B,C,D\nPay,C++,C#,c,point\n' });
    expect(demandsIn(negotiation)).toEqual({
      A: { Pay: 'C++' },
      B: { Pay: 'C#' },
      C: { Pay: 'c' },
      D: { Pay: 'point' },
    });
  });
});

describe('what a table says is not lost', () => {
  it('where a heading may be the name of a party', async () => {
    const text = 'Thema;Bund;Land;Gemeinde\nPacht;hoch;tief;mittel\n';
    expect((await negotiationFrom({ 'a.csv': text })).parties.map(({ name }) => name)).toEqual([
      'Bund',
      'Land',
      'Gemeinde',
    ]);
  });

  it('where a wide table has no place for a column, which is told', async () => {
    expect(await toldOf({ 'a.csv': 'Issue,A,B,Source\nPay,1,2,Minutes\n' })).toContain(
      'The column "Source" was left out: a table with a row an issue has no place for it.',
    );
  });

  it('where units only look alike', async () => {
    const text = 'Issue,A,B\nLength,5 m,3 mm\n';
    expect(issueOf(await negotiationFrom({ 'a.csv': text }), 'Length')).toMatchObject({ kind: 'choices' });
    expect(await toldOf({ 'a.csv': text })).toContain('"Length" have several units');
    const bare = 'Issue,A,B\nPay,5 %,3\n';
    expect(await toldOf({ 'a.csv': bare })).toContain('Of "Pay" 1 number without a unit was taken for %.');
  });

  it('where a table that is put onto a model has numbers in another unit', async () => {
    const text = await modelFrom({ 'a.csv': 'Issue,A,B\nTerm,12 months,24 months\n' });
    const onto = { file: 'stance.yaml', text };
    expect(await refusalOf({ 'b.csv': 'party,issue,point\nA,Term,15 years\n' }, { onto })).toContain(
      'b.csv:2:3: "15 years" is not in months, as "Term" is',
    );
  });

  it('where times have points and amounts have them between thousands', async () => {
    const text = 'Issue;A;B\nSum;1.500 €;2.000 €\nBegin;10.30 Uhr;9.15 Uhr\n';
    expect(await refusalOf({ 'a.csv': text })).toContain('a.csv:2:2: "1.500 €" may be 1500 or 1.5');
  });

  it('where the importance of an issue is told twice', async () => {
    const text = 'party,issue,point,importance\nA,Pay,high,3\nA,Pay,mid,7\nB,Pay,low,\n';
    expect(await refusalOf({ 'a.csv': text })).toContain(
      'a.csv:3:4: The importance is 3 in another row, and 7 here',
    );
  });

  it('where one member of a bloc says something else than the others', async () => {
    const heads = 'party,issue,via,kind,point,label,from,to';
    const text = `${heads}\na,law,ab,demands,us,us,,\nb,law,ab,demands,ch,ch,,\n`;
    expect(await refusalOf({ 'a.csv': text })).toContain('a.csv:3:5: b says something else here');
  });

  it('where Excel says first what parts the cells', async () => {
    expect(demandsIn(await negotiationFrom({ 'a.csv': 'sep=;\r\nIssue;A;B\r\nPay;3..4;5\r\n' }))).toEqual({
      A: { Pay: '3..4' },
      B: { Pay: '5' },
    });
  });

  it.each([
    ['a table of Markdown that is none', `Issue,A,B\nPay,1,2\n|${'-'.repeat(40)}x\n`],
    ['a playbook without end', `Issue,A,B\nPay,1,${'preferredfallback'.repeat(5000)}\n`],
    ['a number without end', `Issue,A,B\nPay,1,1${'.'.repeat(100_000)}1\n`],
    ['a word without end', `Issue,A,B\nPay,1,${'a'.repeat(100_000)}1\n`],
    ['nothing but blank lines', `Issue,A,B\n${'\n'.repeat(150_000)}Pay,1,2\n`],
    ['a scenario without end', `x,y\n${'x,<Scenario \n'.repeat(40_000)}`],
  ])('nor is anybody kept waiting by %s', async (_, text) => {
    const from = Date.now();
    await imported({ 'a.csv': text });
    expect(Date.now() - from).toBeLessThan(10_000);
  });
});

describe('a table that cannot be a model is refused with its place', () => {
  it.each([
    ['no rows', 'Issue,A,B\n', 'a.csv:1:1: The table has no row below its headings'],
    ['no positions', 'Issue,A,B\nPay,,\n', 'a.csv:1:1: The table holds no position'],
    ['a heading twice', 'Issue,A,a\nPay,1,2\n', 'a.csv:1:3: The heading "a" stands twice'],
    ['a stray cell', 'Issue,A,B\nPay,1,2,3\n', 'a.csv:2:4: "3" stands in a column without a heading'],
    ['an issue twice', 'Thema,A,B\nPay,1,2\nPay,3,4\n', 'a.csv:3:1: "Pay" stands at the head of two rows'],
    [
      'an issue without a name',
      'Issue,A,B\n,1,2\n',
      'a.csv:2:1: A row or a column with positions has no name',
    ],
    ['no party', 'party,issue,point\n,Pay,2\n', 'a.csv:2:1: The row names no party'],
    [
      'a day that is none',
      'party,issue,point,date\nA,Pay,2,03/04/2026\n',
      'a.csv:2:4: "03/04/2026" is no day',
    ],
    ['a strange basis', 'party,issue,point,basis\nA,Pay,2,said\n', 'a.csv:2:4: "said" is none of stated'],
    [
      'a contradiction',
      'party,issue,point,rejects\nA,Pay,yes,\nB,Pay,no,\nA,Pay,,yes\n',
      'a.csv:4:4: A rejects here what it demands or concedes in another row',
    ],
    ['a quote without its end', 'Issue,A,B\nPay,"1,2\n', 'a.csv:2:1: This is no sound CSV'],
  ])('%s', async (_, text, refusal) => {
    expect(await refusalOf({ 'a.csv': text })).toContain(refusal);
  });

  it('where --column names no heading or no meaning', async () => {
    expect(await refusalOf({ 'a.csv': wide }, { columns: ['party=Land'] })).toContain(
      'No column has the heading "Land". Headings are: Issue, Union, Employer.',
    );
    expect(await refusalOf({ 'a.csv': wide }, { columns: ['colour=Union'] })).toContain(
      'It may hold: party, issue',
    );
  });

  it('where it names what the model that it adds to does not have', async () => {
    const onto = { file: 'stance.yaml', text: await modelFrom({ 'talks.csv': wide }) };
    const add = (row: string) => refusalOf({ 'a.csv': `party,issue,point\n${row}\n` }, { onto });
    expect(await add('Guild,Canteen,keep')).toContain('a.csv:2:1: The model has no party "Guild"');
    expect(await add('Union,Rent,keep')).toContain('The model has no issue "Rent"');
    expect(await add('Union,Canteen,sell')).toContain('"Canteen" has no point "sell"');
    expect(await add('Union,Pay rise,9')).toContain('9 lies outside of "Pay rise", which is from 2 to 4.5');
  });

  it('where two files are named', async () => {
    expect(await refusalOf({ 'a.csv': wide, 'b.csv': wide })).toContain('A table is one file');
  });
});

describe('a table that adds to a model', () => {
  it('replaces what a party says of an issue, and leaves all else with its comments', async () => {
    const model = `# Ours\n${await modelFrom({ 'talks.csv': wide })}`;
    const added = await modelFrom(
      { 'a.csv': 'party,issue,point,because\nemployer,Canteen,keep,It is full.\n' },
      { onto: { file: 'stance.yaml', text: model.replace('title: talks', 'title: talks # for now') } },
    );
    expect(added).toContain('canteen: { demands: { point: keep, because: It is full. } }');
    expect(added).toContain('pay-rise: 4.5');
  });

  it('has a faulty model mended first', async () => {
    expect(
      await refusalOf({ 'a.csv': wide }, { onto: { file: 'stance.yaml', text: 'stance: 1\n' } }),
    ).toContain('stance.yaml:1:1: The model is faulty');
  });
});

describe('words of a table', () => {
  it('stay text whatever YAML would make of them', async () => {
    const words = [
      'yes',
      'null',
      '~',
      '- a',
      '# b',
      'c: d',
      '{e}',
      '[f]',
      '*g',
      '&h',
      '!i',
      "'j",
      '"k"',
      '%l',
      '@m',
    ];
    const cells = words.map((word) => `"${word.replaceAll('"', '""')}"`);
    const heads = words.map((_, at) => `P${at}`);
    const negotiation = await negotiationFrom({
      'a.csv': `Issue,${heads.join(',')}\nPay,${cells.join(',')}\n`,
    });
    expect(Object.values(demandsIn(negotiation)).map((held) => held['Pay'])).toEqual(words);
  });

  it('cannot leave the comments at the head', async () => {
    const found = await imported({ 'a.csv': 'Issue,"A\nparties: {}\n#",B\nPay,1,2\n' });
    expect(found.ok && found.text.split('\n').filter((line) => line.startsWith('parties'))).toEqual([
      'parties:',
    ]);
  });
});
