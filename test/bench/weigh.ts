/** Loaded before a programme that is weighed: tells the most memory that it held, in KiB, when it ends. */
import { readFileSync, writeSync } from 'node:fs';

process.on('exit', () => {
  writeSync(3, String(peak()));
});

/** Linux counts the memory of the process before it in the peak that it reports; its own record does not. */
function peak(): number {
  try {
    const [, found] = /^VmHWM:\s+(\d+) kB$/mu.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    if (found !== undefined) return Number(found);
  } catch {
    // Not Linux.
  }
  return process.resourceUsage().maxRSS;
}
