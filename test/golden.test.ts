/** One page a command: the command line, its output and its exit status, as a user sees them. */
import { describe, expect, it } from 'vitest';
import { stance } from './harness.ts';

const moscow = '-m data/moscow-washington.yaml';
const wages = '-m data/wage-round.yaml';
const ukraine = '-m data/ukraine-2025.yaml';

const pages: readonly (readonly [page: string, commandLine: string])[] = [
  ['show', `show ${moscow}`],
  ['show-issue', `show crimea ${moscow}`],
  ['show-range', `show pay ${wages}`],
  ['show-party', `show moscow ${moscow}`],
  ['show-bloc', `show west ${moscow}`],
  ['positions', `positions union ${wages}`],
  ['compare', `compare ${wages}`],
  ['compare-narrow', `compare union company guild city ${wages} --width 60`],
  ['compare-ascii', `compare ${moscow} --ascii --group Territory`],
  ['diff', `diff union company ${wages}`],
  ['diff-exit-code', `diff kyiv europe --exit-code ${moscow}`],
  ['gaps', `gaps ${moscow}`],
  ['gaps-all-states', `gaps ${wages}`],
  ['gaps-json', `gaps --json ${wages} --group Pay`],
  ['gaps-csv', `gaps -f csv ${wages}`],
  ['gaps-fail-on', `gaps --fail-on conditional --group Time ${wages}`],
  ['rejections', `rejections ${moscow}`],
  ['concessions', `concessions union company ${wages}`],
  ['show-with-drafts', `show ${ukraine}`],
  ['show-source', `show putin-donbas ${ukraine}`],
  ['proposal', `proposal ${ukraine}`],
  ['proposal-one', `proposal e3-rewrite ${ukraine}`],
  ['proposal-draft', `proposal --draft crimea-donbas=talks,troops-cap=cap-800 ${ukraine}`],
  ['bridge', `bridge ${moscow}`],
  ['bridge-all', `bridge --all --group Pay ${wages}`],
  ['bridge-what-if', `bridge --issue pay --what-if union.pay.concedes+=3.5 ${wages}`],
  ['timeline', `timeline ${ukraine}`],
  ['alignment', `alignment ${wages}`],
  ['diff-dates', `diff ukraine@2025-06-02 ukraine ${ukraine}`],
  ['gaps-at', `gaps --at 2025-06-02 --group Security ${ukraine}`],
  ['changes', 'changes test/golden/older.yaml test/golden/newer.yaml'],
  ['changes-markdown', 'changes test/golden/older.yaml test/golden/newer.yaml -f markdown'],
  ['check', 'check data/moscow-washington.yaml data/wage-round.yaml data/ukraine-2025.yaml'],
  ['report', `report ${moscow}`],
  ['help', '--help'],
  ['help-gaps', 'gaps --help'],
];

describe('what a user sees', () => {
  it.each(pages)('on the page %s', async (page, commandLine) => {
    const { exit, out, err } = await stance(commandLine.split(' '));
    const said = err === '' ? '' : `\nstderr:\n${err}`;
    const seen = `$ stance ${commandLine}\n${out}${said}\nexit status ${exit}\n`;
    await expect(seen).toMatchFileSnapshot(`golden/${page}.txt`);
  });
});
