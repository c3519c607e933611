/** Where they stand: a row an issue, the worst state first, and in a line each the issues on which nobody can be compared. */
import type { Gap } from '../analysis/gaps.ts';
import { grouped } from '../model/group.ts';
import { states } from '../model/state.ts';
import type { Party } from '../model/party.ts';
import { paragraph } from '../blocks/block.ts';
import { join, phrase, typed } from '../blocks/text.ts';
import type { Block, Entries } from '../blocks/block.ts';
import type { Cell } from '../blocks/table.ts';
import { settledLines } from '../wording/settlement.ts';
import { sharedTexts, wishCell } from '../wording/wishes.ts';
import { verdictText } from '../wording/state.ts';
import { counted, listed, names } from '../wording/words.ts';

/** Of more parties than this the points are told with who holds them, for so many columns are read by nobody. */
const mostColumns = 3;

/** Of more issues than this those in the better states are told by their titles: so many between a few, and between many. */
const mostRows = { few: 16, many: 14 } as const;

/** The titles of so many issues are told. */
const mostTitles = 60;

/** Every issue once, with its state. */
export function standBlocks(gaps: readonly Gap[], principals: readonly Party[]): readonly Block[] {
  const told = states.flatMap((state) => gaps.filter((gap) => gap.state === state && isCompared(gap)));
  const rows = principals.length > mostColumns ? mostRows.many : mostRows.few;
  const rest = told.slice(rows);
  const lines = [...stateLines(rest), ...silentLines(gaps, principals)];
  return [
    ...(told.length === 0 ? [] : [standTable(told.slice(0, rows), principals)]),
    ...(lines.length === 0 ? [] : [{ kind: 'entries' as const, entries: lines }]),
    ...(rest.length === 0
      ? []
      : [paragraph(counted(rest.length, 'more issue'), typed(': stance compare'), '.')]),
  ];
}

/** Whether there is something to set side by side: two positions, or what is settled. */
function isCompared({ state, settlements }: Gap): boolean {
  return state !== 'unstated' || settlements.length > 0;
}

function standTable(gaps: readonly Gap[], principals: readonly Party[]): Block {
  const isWide = principals.length <= mostColumns;
  const rows = gaps.map((gap): readonly Cell[] => {
    const stances = new Map(gap.holders.map(({ party, stance }) => [party, stance]));
    const title = phrase(gap.issue.title, 'strong');
    const settled = settledLines(gap).map((words) => phrase(words, 'good'));
    return isWide
      ? [
          [title, ...settled],
          [verdictText(gap)],
          ...principals.map((party) => {
            if (!gap.parties.includes(party)) return [phrase('outside', 'muted')];
            return gap.scoring.includes(party)
              ? [phrase('only scores', 'muted')]
              : wishCell(gap.issue, stances.get(party));
          }),
        ]
      : [[title, ...settled], [join([verdictText(gap), ...sharedTexts(gap.issue, gap.holders)], '. ')]];
  });
  const heads = isWide ? ['State', ...principals.map(({ name }) => name)] : ['State, and who asks for what'];
  return { kind: 'table', heads: ['Where they stand', ...heads], rows, isDense: true };
}

/** The issues that the table has no room for, a line a state. */
function stateLines(gaps: readonly Gap[]): Entries['entries'] {
  const byState = [...grouped(gaps, ({ state }) => state)];
  return byState.map(([state, some]) =>
    titleLine(
      `Also ${state}`,
      some.map(({ issue }) => issue.title),
    ),
  );
}

/** The issues on which one party takes a position alone, a line a party or of many all in one, and those without any. */
function silentLines(gaps: readonly Gap[], principals: readonly Party[]): Entries['entries'] {
  const [others, silent] = splitBetween(gaps.filter((gap) => !isCompared(gap)));
  const alone = silent.flatMap(({ issue: { title }, holders: [one] }) =>
    one === undefined ? [] : [{ name: one.party.name, title }],
  );
  const unheld = silent.filter(({ holders }) => holders.length === 0);
  const unsaid = unheld.filter(({ idle }) => idle.length === 0);
  const scored = unsaid.filter(({ scoring }) => scoring.length > 0).map(({ issue }) => issue.title);
  const nobody = unsaid.filter(({ scoring }) => scoring.length === 0).map(({ issue }) => issue.title);
  // What was offered as a symbol, or taken back, is no position that counts, and yet more than nothing.
  const idle = unheld.filter((gap) => gap.idle.length > 0).map(({ issue }) => issue.title);
  const isCrowd = principals.length > mostColumns;
  const byName = isCrowd ? new Map<string, typeof alone>() : grouped(alone, ({ name }) => name);
  const crowd = isCrowd ? alone.map(({ title, name }) => `${title} (${name})`) : [];
  return [
    ...[...byName].map(([name, some]) =>
      titleLine(
        `Only ${name}`,
        some.map(({ title }) => title),
      ),
    ),
    ...(crowd.length === 0 ? [] : [titleLine('Only one', crowd)]),
    ...(idle.length === 0 ? [] : [titleLine('Symbolic or taken back', idle)]),
    ...(scored.length === 0 ? [] : [titleLine('Only scored', scored)]),
    ...(nobody.length === 0 ? [] : [titleLine(principals.length === 2 ? 'Neither' : 'None of them', nobody)]),
    ...others,
  ];
}

/** A line each for whom the issues are between that fewer than two of the principals are concerned by; and the rest. */
function splitBetween(gaps: readonly Gap[]): readonly [Entries['entries'], readonly Gap[]] {
  const [apart, rest] = [true, false].map((is) =>
    gaps.filter(({ issue, parties }) => (issue.between !== null && parties.length < 2) === is),
  );
  const byTable = grouped(apart ?? [], ({ issue }) => names(issue.between ?? []));
  const lines = [...byTable].map(([table, some]) =>
    titleLine(
      `Between ${table}`,
      some.map(({ issue }) => issue.title),
    ),
  );
  return [lines, rest ?? []];
}

function titleLine(label: string, titles: readonly string[]): Entries['entries'][number] {
  return { label, text: phrase(titles.length > mostTitles ? listed(titles, mostTitles) : titles.join('; ')) };
}
