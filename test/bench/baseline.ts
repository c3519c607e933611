/** What any reader of the same file has to do at least: the bench measures `stance` against it. */
import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';

const { errors } = parseDocument(readFileSync(process.argv[2] ?? '', 'utf8'));
process.stdout.write(`${errors.length} faults\n`);
