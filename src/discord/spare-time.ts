import { cpus } from 'node:os';
import { performance } from 'node:perf_hooks';

/** A thread or a machine that idles less has no time to spare. */
const SPARE = 0.1;

/** Tells, each time that it is asked, whether both this thread and the machine had time to spare since the time before. */
export function spareTime(): () => boolean {
  let thread = performance.eventLoopUtilization();
  let machine = machineTime();
  return () => {
    const [since, before] = [thread, machine];
    [thread, machine] = [performance.eventLoopUtilization(), machineTime()];
    const idle = (machine.idle - before.idle) / (machine.all - before.all || 1);
    return Math.min(idle, 1 - performance.eventLoopUtilization(thread, since).utilization) > SPARE;
  };
}

/** What all processors have done so far, in milliseconds. */
function machineTime(): { readonly idle: number; readonly all: number } {
  const times = cpus().map((one) => one.times);
  const idle = times.reduce((sum, time) => sum + time.idle, 0);
  return { idle, all: times.reduce((sum, { user, nice, sys, irq }) => sum + user + nice + sys + irq, idle) };
}
