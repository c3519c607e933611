import { UsageError } from '../words/usage.ts';
import { readAs } from '../wording/reader.ts';
import { writing } from './writing.ts';

/** What is written is a model again, and a model has two forms. */
function refuseOther(format: string | null): void {
  if (format === null || format === 'json') return;
  throw new UsageError(
    `A model is YAML or JSON, and ${format} is neither`,
    'Leave --format out, and end the name of the file in .yaml or .json.',
  );
}

export const redacting = writing({
  name: 'redact',
  words: '',
  summary: 'Write the model anew: what its reader may know, and nothing else',
  examples: [
    ['stance redact --as union -o for-union.yaml', 'what the union may know, to be handed over'],
    ['stance redact --json', 'the same in JSON, which is a model too'],
  ],
  notes: [
    'It answers every question as before. Comments, anchors, x- keys and the layout of the file are left out, and basis and evidence stand on each entry. The same model gives the same file.',
  ],
  options: {},
  takes: ['model', 'as', 'format', 'json'],
  write: async (_, __, desk) => {
    refuseOther(desk.format);
    const model = await desk.opened();
    const { paths, negotiation } = model;
    const { redact, redactToJson } = await import('../redacting/redact.ts');
    const file = desk.output?.file ?? null;
    if (file !== null && !paths.includes(file)) desk.keepApart(model, file);
    const known = readAs(negotiation.reader);
    return {
      chunks: [desk.format === 'json' ? redactToJson(negotiation) : redact(negotiation)],
      notes: file === null ? [] : [`${file} is written.${known === null ? '' : ` ${known}.`}`],
      next: [],
      file,
      replaces: true,
      inputs: paths,
    };
  },
});
