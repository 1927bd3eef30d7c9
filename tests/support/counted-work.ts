import { type Profiler, Session } from 'node:inspector';

/** Counts the work of code that is loaded after it was made. */
export interface WorkCounter {
  /**
   * How many times blocks of the modules under `folder` are run while `run` is: the bodies of functions, loops and
   * branches. What the engine does by itself, as in a regular expression, is not counted.
   */
  count(folder: string, run: () => unknown): number;
  end(): void;
}

/** By V8's precise coverage, which counts in what is compiled from then on, and gives the same on every machine. */
export function workCounter(): WorkCounter {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  /** The counts since they were last taken. */
  const take = (folder: string): number => {
    let count = 0;
    session.post('Profiler.takePreciseCoverage', (error, coverage) => {
      if (error) throw error;
      count = blocksOf(coverage.result, folder);
    });
    return count;
  };
  return {
    count(folder, run) {
      take(folder);
      run();
      return take(folder);
    },
    end() {
      session.post('Profiler.stopPreciseCoverage');
      session.disconnect();
    },
  };
}

const blocksOf = (scripts: readonly Profiler.ScriptCoverage[], folder: string): number =>
  scripts
    .filter(({ url }) => url.includes(folder))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0);
