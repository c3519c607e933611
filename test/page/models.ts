/** The negotiations that the page is tried on: those that are shipped, and one that has all there can be. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Negotiation } from '../../src/model/negotiation.ts';
import { loaded } from '../build.ts';
import { root } from '../harness.ts';
import { whole } from '../laws/whole.ts';

/** A model as its text, with the name of its file. */
export interface Model {
  readonly name: string;
  readonly text: string;
  readonly negotiation: Negotiation;
}

/** The models that the program is shipped with. */
export const shipped: readonly Model[] = ['moscow-washington', 'ukraine-2025', 'wage-round'].map((name) =>
  modelOf(`${name}.yaml`, readFileSync(join(root, `data/${name}.yaml`), 'utf8')),
);

/** These, and the model in which every key of the format stands. */
export const models: readonly Model[] = [...shipped, modelOf('bay.yaml', stringify(whole))];

function modelOf(name: string, text: string): Model {
  return { name, text, negotiation: loaded(text) };
}
