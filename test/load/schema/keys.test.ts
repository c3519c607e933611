/** The format can be described from the data that it is checked by. */
import { describe, expect, it } from 'vitest';
import { faultsIn, sound } from '../faults.ts';
import { modelKeys } from './keys.ts';

const paths = modelKeys().map(({ path }) => path.join('.'));

const under = (start: string): readonly string[] =>
  paths.filter((path) => path.startsWith(`${start}.`)).map((path) => path.slice(start.length + 1));

const words = (text: string): readonly string[] => text.split(/\s+/u);

/** The keys of a position that is no history. */
const single = under('positions.*.*').filter((path) => !path.startsWith('[]'));

describe('the keys of a model file', () => {
  it('are told by the schema, for the whole file', () => {
    expect(paths.filter((path) => !path.includes('.'))).toEqual(
      words(`stance known-to title date phase summary notes rule basis evidence sources parties blocs issues positions proposals
        events`),
    );
  });

  it('are those that a mistyped key is answered with', () => {
    const [fault] = faultsIn(`${sound}zzzzzzzzzzzz: 1\n`);
    expect(fault?.hint).toBe(`Known here are: ${paths.filter((path) => !path.includes('.')).join(', ')}.`);
  });

  it('are told of a position, whichever way each of its entries is written', () => {
    const reasons = (entry: string): string =>
      'because basis evidence evidence.source evidence.at evidence.quote'.replaceAll(/\S+/gu, `${entry}.$&`);
    expect(single).toEqual(
      words(`since because
        demands demands.point demands.point.from demands.point.to ${reasons('demands')} demands.from demands.to
        concedes concedes.point concedes.for concedes.for.text concedes.for.needs
        concedes.for.needs.*.from concedes.for.needs.*.to concedes.for.needs.*.above concedes.for.needs.*.below
        concedes.status
        ${reasons('concedes')}
        rejects rejects.point rejects.point.above rejects.point.below rejects.above rejects.below rejects.redline
        ${reasons('rejects')}
        scores scores.[].point scores.[].score ${reasons('scores.[]')}
        interest says says.text ${reasons('says').replace('says.because ', '')}
        importance basis evidence evidence.source evidence.at evidence.quote`),
    );
  });

  it('are those of a position in each entry of a history', () => {
    expect(under('positions.*.*.[]')).toEqual(expect.arrayContaining([...single]));
  });

  it('are told of each thing that is declared under an id', () => {
    const ids = paths.filter((path) => /^[a-z]+\.\*\.[a-z]+$/u.test(path));
    expect(ids).toEqual(
      words(`sources.*.title sources.*.date sources.*.url sources.*.file sources.*.note
        parties.*.name parties.*.aliases parties.*.role parties.*.says parties.*.alternative parties.*.views
        parties.*.notes parties.*.basis parties.*.evidence blocs.*.name blocs.*.aliases blocs.*.members
        issues.*.title issues.*.question issues.*.group issues.*.choices issues.*.scale issues.*.range
        issues.*.between
        issues.*.settled issues.*.notes issues.*.basis issues.*.evidence
        proposals.*.title proposals.*.by proposals.*.date proposals.*.revises proposals.*.status
        proposals.*.points proposals.*.open proposals.*.between proposals.*.responses proposals.*.basis proposals.*.evidence`),
    );
  });
});
