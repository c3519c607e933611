import { flagOption } from './option.ts';
import { plainly, writing } from './writing.ts';

export const schema = writing({
  name: 'schema',
  words: '',
  summary: 'Print the JSON Schema of a model, for an editor that helps',
  examples: [
    ['stance schema -o stance.schema.json', 'keep it beside your models'],
    ['stance schema --answers', 'the schema of what --json prints'],
  ],
  notes: [
    'An editor with a YAML language server takes it from the first line of a model: # yaml-language-server: $schema=stance.schema.json',
  ],
  options: { answers: flagOption('--answers', 'the schema of the answers in JSON instead') },
  takes: ['json'],
  write: async (_, { answers }, desk) =>
    plainly(await desk.shipped(answers ? 'answers.schema.json' : 'schema.json')),
});
