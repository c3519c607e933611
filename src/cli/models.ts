/** Which models a command line is about. */
import { checkArity } from '../commands/arity.ts';
import { asksCondition } from '../commands/option.ts';
import type { Given } from '../commands/option.ts';
import type { Command } from '../commands/question.ts';
import { UsageError } from '../words/usage.ts';
import { modelByName, wholeBeside } from './besides.ts';
import { findModel, pathInRepository } from './nearest.ts';
import { noModel, originNamed, stdin } from './origin.ts';
import type { Input, Origin } from './origin.ts';
import { eachOnce, justThese, spread } from './spread.ts';
import type { Spread } from './spread.ts';

/** What of the world choosing a model needs. */
export interface Sources extends Input {
  readonly env: Readonly<Record<string, string | undefined>>;
  cwd(): string;
}

/** What a command line says of the models that it is about. */
interface Naming {
  readonly command: Command;
  readonly words: readonly string[];
  readonly options: Given;
  /** What was named with `-m`. */
  readonly model: string | null;
  /** As whom it is read; null where nobody says. */
  readonly as: string | null;
}

/** The models that a command is about: those that its words name, else the one in use. */
export async function modelsOf(naming: Naming, world: Sources, example: string): Promise<Spread> {
  const { command, words, options } = naming;
  const inUse = (): Origin => originInUse(naming, world, example);
  switch (command.of) {
    case 'negotiation':
      return justThese([inUse()]);
    case 'models': {
      checkArity(command, words);
      const named = words.map((word) => versionNamed(word, 'A file to compare'));
      return justThese(readOnce(named.length < 2 ? [...named, inUse()] : named));
    }
    case 'files': {
      const name = command.stdinName(options);
      const isPiped = name !== null && naming.model === null;
      const found =
        words.length === 0
          ? justThese([isPiped ? stdin() : inUse()])
          : await spread(words, () => folderOf(world), naming.as !== null);
      const origins = named(readOnce(found.origins), name);
      const whole = await Promise.all(origins.map((origin) => wholeOf(origin, naming.as)));
      return { ...found, origins: eachOnce(whole) };
    }
    case 'codes':
      return justThese([]);
    default:
      return command satisfies never;
  }
}

/** The same model by its path in the repository, as whoever reads a pull request knows it. */
export function asInRepository(origin: Origin, world: Sources): Origin {
  const { kind, path, file } = origin;
  if (kind === 'stdin' && file === stdin().file) return origin;
  const here = kind === 'stdin' ? file : path;
  return { ...origin, file: pathInRepository(folderOf(world), here, world.env['GITHUB_WORKSPACE']) ?? file };
}

/** A file for some readers is looked at with the model that it lies beside; as a reader, its name alone tells that. */
async function wholeOf(origin: Origin, as: string | null): Promise<Origin> {
  const found = as === null ? await wholeBeside(origin) : modelByName(origin);
  return found?.model ?? origin;
}

/** A version to compare: git gives the null device for one that is not there. */
function versionNamed(path: string, where: string): Origin {
  return path === noModel.path ? noModel : originNamed(path, where);
}

/** The option, else the environment, else the nearest stance.yaml, else, to look around, the bundled example. */
function originInUse({ command, options, model }: Naming, world: Sources, example: string): Origin {
  const { STANCE_MODEL: set } = world.env;
  if (model !== null) return originNamed(model, '-m');
  if (set !== undefined && set !== '') return originNamed(set, 'STANCE_MODEL');
  const found = findModel(folderOf(world));
  if (found !== null) return { kind: 'file', ...found };
  // A script that asks whether something holds would take that of the example for its own.
  if (command.of === 'negotiation' && !asksCondition(command.options, options))
    return { kind: 'example', path: example, file: 'data/moscow-washington.yaml' };
  throw new UsageError(
    'No model is named, and there is no stance.yaml in this folder or above it',
    'Name one with -m or in STANCE_MODEL, or go to the folder of one.',
    'no-model',
  );
}

function readOnce(origins: readonly Origin[]): readonly Origin[] {
  if (origins.filter(({ kind }) => kind === 'stdin').length < 2) return origins;
  throw new UsageError(
    'Standard input is named twice, and can be read once',
    'Name a file for one of them, or in bash what a command prints: <(git show HEAD:stance.yaml)',
  );
}

/** A name for standard input is a mistake where that is not read. */
function named(origins: readonly Origin[], name: string | null): readonly Origin[] {
  if (name === null) return origins;
  if (origins.some(({ kind }) => kind === 'stdin'))
    return origins.map((origin) => (origin.kind === 'stdin' ? stdinCalled(name) : origin));
  throw new UsageError(
    '--stdin-filename says what standard input is called, and that is not read',
    'Add - to the files, or leave the option out.',
  );
}

function stdinCalled(name: string): Origin {
  return { ...originNamed(name, '--stdin-filename'), ...stdin(name) };
}

function folderOf(world: Sources): string {
  try {
    return world.cwd();
  } catch {
    throw new UsageError(
      'The folder that this runs in is gone',
      'Name a model with -m and its whole path, or go elsewhere.',
    );
  }
}
