/** Opens a file in the browser of whoever sits there. */
import { note } from './note.ts';
import type { World } from './answer.ts';

/** Starts what opens files on this system, and says so where nothing does. */
export async function openInBrowser(file: string, world: World): Promise<void> {
  const [program, ...args] = openers[world.platform] ?? ['xdg-open'];
  const isOpened = await started(program, [...args, file], world);
  if (!isOpened) await note(`No browser could be started here: open ${file} in one.`, world);
}

const openers: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['explorer'],
};

function started(program: string, args: readonly string[], world: World): Promise<boolean> {
  const { env } = world;
  const child = world.start(program, args, { env, shell: false, stdio: ['pipe', 'inherit', 'inherit'] });
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    // Windows' own opener ends in 1 whatever it did.
    child.on('close', (status) => resolve(status === 0 || world.platform === 'win32'));
    child.stdin.end();
  });
}
