import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ParseJob, ParseReply } from './parse.ts';
import { type RefusalKey, type RefusalParts, refusedReply } from './refusals.ts';

/** Where documents are parsed. */
export interface Pool {
  /** How many documents it parses at once. */
  readonly size: number;
  parse(job: ParseJob): Promise<ParseReply>;
  close(): Promise<void>;
}

export interface PoolOptions {
  /** The bundled `worker.ts`. Without it documents are parsed in this thread, one after another. */
  readonly worker?: URL;
  /** At most this many threads; the processor's cores by default. */
  readonly threads?: number;
  /** A document that takes longer is given up; 60 by default. */
  readonly secondsPerFile?: number;
  /** A document that needs more memory is given up; 1024 by default. */
  readonly megabytesPerThread?: number;
}

/** Loads the parsers when a document is there for them: a program that has threads for it never does. */
const inThisThread: Pool = {
  size: 1,
  parse: async (job) => (await import('./parse.ts')).parseReply(job),
  close: async () => undefined,
};

/**
 * Threads that parse documents, started as they are needed. A document that takes too long or too much memory
 * ends its thread and no other.
 */
export function createPool(options: PoolOptions): Pool {
  const { worker: url, threads, secondsPerFile = 60, megabytesPerThread = 1024 } = options;
  if (url === undefined) return inThisThread;
  const size = Math.max(1, threads ?? availableParallelism());
  const idle: Worker[] = [];
  const waiting: (() => void)[] = [];
  let busy = 0;

  return {
    size,
    async parse(job) {
      if (busy >= size) await new Promise<void>((resume) => waiting.push(resume));
      busy++;
      const worker =
        idle.pop() ?? new Worker(url, { resourceLimits: { maxOldGenerationSizeMb: megabytesPerThread } });
      try {
        const reply = await ask(worker, job, secondsPerFile);
        if (reply.reusable) idle.push(worker);
        else await worker.terminate();
        return reply.reply;
      } finally {
        busy--;
        waiting.shift()?.();
      }
    },
    async close() {
      await Promise.all(idle.splice(0).map((worker) => worker.terminate()));
    },
  };
}

interface Answer {
  readonly reply: ParseReply;
  readonly reusable: boolean;
}

function ask(worker: Worker, job: ParseJob, seconds: number): Promise<Answer> {
  return new Promise((resolve) => {
    const settle = (answer: Answer): void => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      resolve(answer);
    };
    const giveUp = (key: RefusalKey, parts: RefusalParts = {}): void =>
      settle({ reply: refusedReply(key, parts), reusable: false });
    const onMessage = (reply: ParseReply): void => settle({ reply, reusable: true });
    const onError = (error: Error & { code?: string }): void =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY'
        ? giveUp('importTooMuchMemory')
        : giveUp('importUnreadable', { why: error.message });
    const onExit = (): void => giveUp('importUnreadable', { why: 'the reader ended' });
    const timer = setTimeout(() => giveUp('importTooSlow', { seconds }), seconds * 1000);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    // The bytes go over without a copy.
    const bytes = job.bytes.buffer as ArrayBuffer;
    worker.postMessage(job, bytes.byteLength === job.bytes.byteLength ? [bytes] : []);
  });
}
