/** Reads the points that an issue lists: their ids and labels, each of which names one point. */
import type { Point } from '../../model/issue.ts';
import { fold } from '../../words/fold.ts';
import { quoted } from '../fault.ts';
import type { Fault, Outcome, Wrong } from '../fault.ts';
import { flowEntry } from '../mend/flow.ts';
import { idLike, idMeant, isId, whyNoId } from '../mend/id.ts';
import { disguised } from '../mend/lookalikes.ts';
import type { PointFile } from '../schema/model.ts';
import { each } from './each.ts';
import { keyIn, placeOfSpot, valueIn } from './spot.ts';
import type { Spot } from './spot.ts';

/** The words that mean something else where a point may stand. */
const reserved = new Set(['point', 'above', 'below', 'others']);

/** The sound points of an issue, and the faults of the others. */
export function readPoints(files: readonly PointFile[], spot: Spot): Outcome<readonly Point[]> {
  const points = new Map<string, Point>();
  const labels = new Map<string, Point>();
  const faults = each(files, spot, (file, at): Fault | null => {
    const { point, spot: named } = readPoint(file, at);
    const label = fold(point.label);
    const wrong =
      wrongPoint(point, points) ??
      wrongLabel(point, labels.get(label)) ??
      wrongWord(points.get(label), point) ??
      wrongWord(point, labels.get(point.id));
    if (wrong !== null) return { ...wrong, place: placeOfSpot(named) };
    points.set(point.id, point);
    labels.set(label, point);
    return null;
  });
  return { value: [...points.values()], faults };
}

function readPoint(file: PointFile, spot: Spot): { readonly point: Point; readonly spot: Spot } {
  if (typeof file === 'string') return { point: { id: file, label: file, note: null, defers: false }, spot };
  if ('id' in file && file.id !== undefined) {
    const { id, label, note, defers } = file;
    const point = { id, label: label ?? id, note: note ?? null, defers: defers === true };
    return { point, spot: valueIn(spot, 'id') };
  }
  const [[id, label] = ['', '']] = Object.entries(file);
  return {
    point: { id, label: typeof label === 'string' ? label : id, note: null, defers: false },
    spot: keyIn(spot, id),
  };
}

function wrongPoint({ id, label }: Point, known: ReadonlyMap<string, Point>): Wrong | null {
  const meant = idMeant(id);
  const isHidden = meant !== null && disguised(id)?.plain === meant;
  const what = `${quoted(id)} cannot be the id of a point`;
  if (!isId(id))
    return {
      code: 'bad-id',
      message: `${what}: ${whyNoId(id)}`,
      hint: isHidden
        ? `Write "${meant}", here and wherever it is named.`
        : `${known.size > 0 && /\s/u.test(id) ? 'If it goes on from the text before a comma, put that whole text in quotes. Else give' : 'Give'} it an id, and write this as its label: ${flowEntry(meant ?? idLike(`point-${id}`) ?? `point-${known.size + 1}`, label)}.`,
    };
  if (reserved.has(id))
    return {
      code: 'bad-id',
      message: what,
      hint: 'The word has a meaning of its own among the rejections: choose another, and write this as its label.',
    };
  if (!known.has(id)) return null;
  return {
    code: 'duplicate-point',
    message: `The point ${quoted(id)} is listed twice`,
    hint: 'Keep one of the two.',
  };
}

function wrongLabel({ id, label }: Point, other: Point | undefined): Wrong | null {
  if (other === undefined) return null;
  return {
    code: 'shared-label',
    message: `The points ${quoted(other.id)} and ${quoted(id)} have one label, ${quoted(label)}`,
    hint: 'Pages and the command line tell points by their labels, in any case of the letters: change one of the two.',
  };
}

/** What is wrong where a word is the id of one point and the label of another: it would name the first, whichever was meant. */
function wrongWord(point: Point | undefined, labelled: Point | undefined): Wrong | null {
  if (point === undefined || labelled === undefined) return null;
  return {
    code: 'shared-label',
    message: `The label ${quoted(labelled.label)} of the point ${quoted(labelled.id)} is the id of another point`,
    hint: 'The word would name the point with the id, whichever is meant: change the id or the label.',
  };
}
