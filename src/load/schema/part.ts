/** What a file beside a model may hold: any part of a model, laid over what more may read. */
import { bloc, issue, modelFile, party, source, view } from './model.ts';
import { proposalSchema } from './proposal.ts';
import type { Schema } from './kinds.ts';
import { idMap, mapping, maybe } from './schemas.ts';

type MappingKind = Extract<Schema, { readonly kind: 'mapping' }>;

/** The same mapping, of which every key may be left out. */
function partOf({ keys, hint }: MappingKind, others: Readonly<Record<string, Schema>> = {}): Schema {
  const parts = Object.entries({ ...keys, ...others }).map(([key, item]): [string, Schema] => [
    key,
    item.kind === 'optional' ? item : maybe(item),
  ]);
  return mapping(Object.fromEntries(parts), hint);
}

function things(schema: Schema): Schema {
  return idMap(maybe(schema));
}

const { stance } = modelFile.keys;
const sections = {
  sources: things(partOf(source)),
  parties: things(partOf(party, { views: things(partOf(view)) })),
  blocs: things(partOf(bloc)),
  issues: things(partOf(issue)),
  proposals: things(proposalSchema),
};

const part = partOf(modelFile, sections);

/** A file beside a model; it says the version of the format, as every file does. */
export const partFile: Schema = part.kind === 'mapping' ? mapping({ ...part.keys, stance }, part.hint) : part;
