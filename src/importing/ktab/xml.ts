/** A scenario of KTAB as XML. */
import { quoted } from '../../load/fault.ts';
import type { Foreign } from '../draft.ts';
import { tidy } from '../names.ts';
import { elementsIn, readXml, textIn } from '../xml.ts';
import type { XmlElement } from '../xml.ts';
import { refuseAt } from '../refused.ts';
import { amountOn, numberOn } from './scenario.ts';
import type { Actor, Scenario } from './scenario.ts';

/** Reads the elements; an actor has as many positions and saliences as there are dimensions. */
export function scenarioInXml(foreign: Foreign): Scenario {
  const root = readXml(foreign);
  const named = elementsIn(root, 'dName').map(({ text }) => tidy(text));
  const actors = elementsIn(root, 'Actor');
  const [first] = actors;
  if (first === undefined) return refuseAt(root.at, 'The file has no actors', 'Name the XML of a scenario.');
  const dimensions =
    named.length > 0 ? named : elementsIn(first, 'dCoord').map((_, place) => `Dimension ${place + 1}`);
  if (dimensions.length === 0) refuseAt(root.at, 'The file has no dimensions', 'Name the XML of a scenario.');
  return {
    title: tidy(textIn(root, 'name')),
    description: tidy(textIn(root, 'desc')),
    dimensions,
    actors: actors.map((actor) => actorIn(actor, dimensions.length)),
    told: ['ModelParameters', 'IdealAdjustment'].flatMap((name) =>
      elementsIn(root, name).length > 0 ? [`What <${name}> sets for a run of KTAB is left out.`] : [],
    ),
  };
}

function actorIn(actor: XmlElement, dimensions: number): Actor {
  const name = tidy(textIn(actor, 'name'));
  if (name === '') refuseAt(actor.at, 'An actor has no name', 'Write it: <name>…</name>.');
  const [positions, saliences] = ['dCoord', 'dSal'].map((one) => {
    const found = elementsIn(actor, one);
    return found.length === dimensions
      ? found
      : refuseAt(
          actor.at,
          `${quoted(name)} has ${found.length} <${one}> for ${dimensions} dimensions`,
          'Write one for each dimension, in their order.',
        );
  });
  const influence = elementsIn(actor, 'capability')[0];
  return {
    name,
    description: tidy(textIn(actor, 'description')),
    influence: influence === undefined ? null : amountOn(influence.at, influence.text),
    stands: Array.from({ length: dimensions }, (_, place) => {
      const [position, salience] = [positions?.[place], saliences?.[place]];
      return {
        position: position === undefined ? null : numberOn(position.at, position.text),
        salience: salience === undefined ? null : amountOn(salience.at, salience.text),
      };
    }),
  };
}
