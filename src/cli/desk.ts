/** What commands that write ask of the world: files, the model in use, whoever sits before the terminal, the calendar. */
import type { Desk, Opened, Prompted } from '../commands/writing.ts';
import { show } from '../commands/show.ts';
import type { Look } from '../formats/look.ts';
import { UsageError } from '../words/usage.ts';
import type { Package, World } from './answer.ts';
import { modelsOf } from './models.ts';
import { note } from './note.ts';
import { notesOn } from './notes.ts';
import { pathsOf, placeBeside, refuseBeside, refusePart } from './besides.ts';
import { readModels, readOne } from './family.ts';
import type { ModelRead, Reading } from './family.ts';
import type { Origin } from './origin.ts';
import { isThere } from './output.ts';
import { isPlainFile, readBytes, streamBytes } from './read.ts';
import { FaultyModelError } from './refuse.ts';
import type { Spread } from './spread.ts';
import { typedCommands } from './typed.ts';

/** What the command line says of the model, the file and its format, and how faults look. */
interface Wanted extends Pick<Desk, 'output' | 'format'> {
  readonly model: string | null;
  /** As whom the model is read, in a word; null where nobody says. */
  readonly as: string | null;
  readonly look: Look;
}

/** A usage error where something stands at a path already. */
export function refuseOver(path: string): void {
  if (!isThere(path)) return;
  throw new UsageError(
    `"${path}" is there already, and is left as it is`,
    'Name another file, or remove that one first.',
    'unwritable',
  );
}

/** What a command that writes may ask of the world. */
export function deskOf({ model, as, output, format, look }: Wanted, world: World, own: Package): Desk {
  const inUse = async (path: string | null): Promise<Spread> =>
    modelsOf({ command: show, words: [], options: {}, model: path, as: null }, world, own.example);
  return {
    read: (path) => (path === '-' ? soundBytes(path, streamBytes(world.stdin)) : bytesOf(path)),
    shipped: async (name) => new TextDecoder().decode(await bytesOf(`${own.shipped}/${name}`)),
    opened: async () => opened(await inUse(model), as, world, look),
    openedAtRest: async () => {
      const [origin] = (await inUse(model)).origins;
      if (origin?.kind !== 'file' || !isAtRest(origin)) return null;
      await refusePart(origin);
      return openedIn(await readOne(origin, world, readingAs(null)), origin, look);
    },
    beside: placeBeside,
    keepApart: refuseBeside,
    output,
    format,
    keepFree: refuseOver,
    model: async (named) => {
      try {
        const [origin] = (await inUse(atHome(named.model, world.env) ?? model)).origins;
        // What is piped can be read once, by whoever asks a question.
        if (origin === undefined || !isAtRest(origin)) return null;
        const { loaded } = await readOne(origin, world, readingAs(named.as ?? as));
        return loaded.ok ? loaded.negotiation : null;
      } catch {
        return null;
      }
    },
    typed: typedCommands,
    ask: isAttended(world) ? ask : null,
    today: todayOf(new Date()),
    version: own.version,
  };
}

/** The one model as its reader knows it; its faults are told as everywhere. */
async function opened(
  { origins, leftOut }: Spread,
  as: string | null,
  world: World,
  look: Look,
): Promise<Opened> {
  for (const told of notesOn(origins, leftOut, world)) await note(told, world);
  const [origin] = origins;
  if (origin === undefined) throw new Error('no model is in use');
  const [read] = await readModels([origin], world, readingAs(as));
  if (read === undefined) throw new Error('no model was read');
  return openedIn(read, origin, look);
}

function openedIn({ loaded }: ModelRead, origin: Origin, look: Look): Opened {
  if (!loaded.ok) throw new FaultyModelError(loaded.faults, loaded.opened, look, 2);
  if (loaded.negotiation === null) throw new Error('nothing is in use');
  const name = origin.kind === 'stdin' ? 'talks.yaml' : (origin.path.split(/[/\\]/u).at(-1) ?? origin.path);
  return { paths: pathsOf(origin), name, negotiation: loaded.negotiation };
}

function readingAs(word: string | null): Reading {
  return { wish: { word, meant: null }, warn: false, every: false };
}

/** A path with the home of the user, which a shell has not put in yet where somebody still types. */
function atHome(path: string | null, env: World['env']): string | undefined {
  return path?.replace(/^~(?=\/)/u, () => env['HOME'] ?? '~');
}

/** Whether a model can be read again, and without waiting for whoever writes it. */
function isAtRest({ kind, path }: Origin): boolean {
  return kind !== 'stdin' && isPlainFile(path);
}

function bytesOf(path: string): Promise<Uint8Array> {
  return soundBytes(path, readBytes(path));
}

async function soundBytes(path: string, read: ReturnType<typeof readBytes>): Promise<Uint8Array> {
  const reading = await read;
  if (reading.ok) return reading.bytes;
  throw new UsageError(`${path}: ${reading.message}`, reading.hint, 'unreadable');
}

/** Questions are drawn on the terminal, which must know how, and how wide it is. */
function isAttended({ env, stdin, stdout }: World): boolean {
  const isScreen = env['TERM'] !== 'dumb' && stdout.isTTY === true && (stdout.columns ?? 0) > 0;
  return isScreen && stdin.isTTY === true;
}

async function ask(asked: readonly Prompted[]): Promise<readonly string[] | null> {
  const { prompt } = await import('./prompt.ts');
  return prompt(asked);
}

/** The day where the user is, as a calendar on the wall has it. */
function todayOf(now: Date): string {
  const two = (number: number): string => `${number}`.padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
