import { existsSync, readFileSync } from 'node:fs';

const STAT = '/proc/thread-self/stat';
/** The clock of the kernel's accounts, in ticks a second (USER_HZ, proc(5)). */
const TICKS = 100;

/** The processor time that this thread has taken, in milliseconds; not a number where the system does not tell it. */
export function threadTime(): number {
  if (!existsSync(STAT)) return Number.NaN;
  // Behind the name, which may hold spaces: state, then 10 fields, then time in user mode and in the kernel.
  const fields = readFileSync(STAT, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return ((Number(fields[11]) + Number(fields[12])) / TICKS) * 1000;
}
