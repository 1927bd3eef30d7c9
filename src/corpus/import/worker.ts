import { parentPort } from 'node:worker_threads';
import { type ParseJob, parseReply } from './parse.ts';

parentPort?.on('message', async (job: ParseJob) => {
  parentPort?.postMessage(await parseReply(job));
});
