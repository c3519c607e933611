/** Answers a question again each time that what it is about changes on the disk. */
import { formats } from '../formats/index.ts';
import type { Format } from '../formats/index.ts';
import { UsageError } from '../words/usage.ts';
import { counted } from '../wording/words.ts';
import { answerAbout, modelsFor, readingOf } from './answer.ts';
import type { Package, World } from './answer.ts';
import { readPathsOf } from './family.ts';
import type { Reading } from './family.ts';
import { held } from './held.ts';
import type { HeldBack } from './held.ts';
import { note } from './note.ts';
import type { CommandLine } from './program.ts';
import { refusing } from './refuse.ts';
import { settingsOf } from './settings.ts';
import type { Settings } from './settings.ts';
import type { Spread } from './spread.ts';
import { isReadOnce, stampOf, untilOther } from './stir.ts';
import type { Watched } from './stir.ts';
import { writeTo } from './write.ts';

/** Answers until somebody leaves with Ctrl-C; gives the last status. */
export async function watch(
  argv: readonly string[],
  line: CommandLine,
  settings: Settings,
  world: World,
  own: Package,
): Promise<number> {
  refuseUnwatched(line, settings);
  const first = await modelsFor(line, settings, world, own);
  refuseReadOnce(first);
  // A model that was found stays the one in use; files in a folder come and go.
  const isSearched = line.command.of === 'files' && line.words.length > 0;
  const look = async (): Promise<Spread> => (isSearched ? modelsFor(line, settings, world, own) : first);
  const reading = readingOf(line, settings);
  const seen = async (): Promise<Watched> => watchedOf(await look(), reading);
  for (let isFirst = true; ; isFirst = false) {
    const spread = await look();
    const before = stampOf(await watchedOf(spread, reading));
    const { status, screen } = await round(argv, line, spread, isFirst, world);
    const hasLeft = await untilLeft(world, async (leave) => {
      if (!(await screen.show(startOf(world, isFirst)))) return leave.abort();
      await noteWatched(spread, world);
      return untilOther(seen, before, leave.signal);
    });
    if (hasLeft) return status;
  }
}

/** Answers once, behind the screen. What is wrong with the command line itself no change of a model mends. */
async function round(
  argv: readonly string[],
  line: CommandLine,
  spread: Spread,
  isFirst: boolean,
  world: World,
): Promise<{ readonly status: number; readonly screen: HeldBack }> {
  const screen = held(world);
  const ask = (): Promise<number> => answerAbout(spread, line, settingsOf(line, screen.world), screen.world);
  try {
    const status = await refusing(argv, screen.world, isFirst ? 'faults' : 'all', ask);
    return { status, screen };
  } catch (error) {
    await screen.show('');
    throw error;
  }
}

/** Does something that ends where Ctrl-C is pressed, and says whether it was. Until there is an answer Ctrl-C ends all at once, as ever. */
async function untilLeft(
  { onInterrupt, stdout }: World,
  act: (leave: AbortController) => Promise<void>,
): Promise<boolean> {
  const leave = new AbortController();
  const release = onInterrupt(() => leave.abort());
  try {
    await act(leave);
  } finally {
    release();
  }
  const hasLeft = leave.signal.aborted;
  // Behind ^C the prompt of the shell would stand in its line.
  if (hasLeft && stdout.isTTY === true) await writeTo(stdout, ['\n']);
  return hasLeft;
}

/** A terminal is cleared, so that one answer stands there; elsewhere an empty line parts one from the next. */
function startOf({ env, stdout }: World, isFirst: boolean): string {
  if (stdout.isTTY === true && env['TERM'] !== 'dumb') return '\u001b[H\u001b[2J';
  return isFirst ? '' : '\n';
}

async function noteWatched({ origins }: Spread, world: World): Promise<void> {
  if (world.stdout.isTTY !== true) return;
  const [only, ...others] = origins.map(({ file }) => file);
  const what = only === undefined || others.length > 0 ? counted(origins.length, 'file') : only;
  const time = new Date().toTimeString().slice(0, 8);
  await note(`Answered at ${time}. Watching ${what}; Ctrl-C leaves.`, world);
}

async function watchedOf({ origins, folders }: Spread, reading: Reading): Promise<Watched> {
  const files = origins.filter(({ kind }) => kind === 'file' || kind === 'example');
  const paths = await Promise.all(files.map((origin) => readPathsOf(origin, reading)));
  return { files: paths.flat(), folders };
}

function refuseUnwatched({ command }: CommandLine, { output, format }: Settings): void {
  if (command.of === 'codes')
    throw new UsageError(
      `"${command.name}" asks no model, so there is nothing to watch`,
      'Leave --watch out.',
    );
  const { isFile = false }: Format = formats[format];
  if (isFile)
    throw new UsageError(
      `--watch shows each answer in the place of the last, and ${format} is a file`,
      'Leave one of them out.',
    );
  if (output !== null)
    throw new UsageError(
      '--watch shows each answer in the place of the last, and -o keeps one',
      'Leave one of them out.',
    );
}

function refuseReadOnce({ origins }: Spread): void {
  const once = origins.find(({ kind, path }) => kind === 'stdin' || (kind === 'file' && isReadOnce(path)));
  if (once === undefined) return;
  throw new UsageError(
    `--watch reads the model again and again, and ${once.kind === 'stdin' ? 'standard input' : `"${once.file}"`} can be read once`,
    'Name a file, or leave --watch out.',
  );
}
