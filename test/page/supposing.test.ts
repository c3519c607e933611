/** A click on the cell of a party and a point supposes a move that can be supposed, and a second one takes it back. */
import * as fc from 'fast-check';
import { expect, it, test } from 'vitest';
import type { Negotiation } from '../../src/model/negotiation.ts';
import { actNamed, after } from '../../src/page/acts.ts';
import { nothingChosen } from '../../src/page/choice.ts';
import { pageTags } from '../../src/page/page.ts';
import { sceneOf } from '../../src/page/scene.ts';
import type { Scene } from '../../src/page/scene.ts';
import { ids, loaded } from '../build.ts';
import { anyTalks } from '../laws/talks.ts';
import { runs } from '../seed.ts';
import { models } from './models.ts';
import { tagsIn } from './tags.ts';

/** A cell of a grid, and the move that a click on it supposes or takes back. */
interface Cell {
  readonly called: string;
  readonly to: string;
  readonly isPressed: boolean;
}

/** The cells of the grid of an issue that is opened. */
function cellsOf(scene: Scene): readonly Cell[] {
  const buttons = tagsIn(pageTags(scene)).map(({ attributes }) => attributes);
  return buttons
    .filter((one) => one['data-do'] === 'suppose' && one['aria-pressed'] !== undefined)
    .map((one) => ({
      called: one['aria-label'] ?? '',
      to: one['data-to'] ?? '',
      isPressed: one['aria-pressed'] === 'true',
    }));
}

/** Each issue, opened, and nothing else. */
function opened(negotiation: Negotiation, parties: readonly string[]): readonly Scene[] {
  return ids(negotiation.issues).map((id) =>
    sceneOf(negotiation, { ...nothingChosen, parties, issues: [id], open: [id] }),
  );
}

function clicked(scene: Scene, { to }: Cell): Scene {
  const act = actNamed('suppose', to);
  if (act === null) throw new Error('Nobody can suppose');
  return sceneOf(scene.model, after(scene.choice, act, ids(scene.parties)));
}

/** The cells whose click comes to a problem, is not shown in its place, or is not taken back by a second one. */
function brokenIn(scene: Scene): readonly string[] {
  return cellsOf(scene).flatMap((cell, i) => {
    const once = clicked(scene, cell);
    if (once.problems.length > 0) return [`${cell.called}: ${once.problems.join(' ')}`];
    const there = cellsOf(once)[i];
    if (there === undefined || !there.isPressed || nameOf(there) !== nameOf(cell))
      return [`${cell.called}: is not shown as supposed in its place`];
    const twice = clicked(once, there);
    return twice.choice.whatIf.length === 0 ? [] : [`${cell.called}: is not taken back`];
  });
}

/** The party and the point of a cell. */
function nameOf({ called }: Cell): string {
  return called.replace(/: [^:]*$/u, '');
}

it.each(models)('in $name every cell supposes a move, and takes it back', ({ negotiation }) => {
  const scenes = opened(negotiation, ids(negotiation.parties));
  const cells = scenes.flatMap(cellsOf);
  expect(cells.length).toBeGreaterThan(20);
  expect(cells.filter(({ isPressed }) => isPressed)).toEqual([]);
  expect(scenes.flatMap(brokenIn)).toEqual([]);
});

test('in any talks every cell supposes a move, and takes it back', () => {
  fc.assert(
    fc.property(anyTalks, ({ text, compared }) => {
      expect(opened(loaded(text), compared).flatMap(brokenIn)).toEqual([]);
    }),
    runs(30),
  );
});
