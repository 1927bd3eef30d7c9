/** The one thread that holds the data, so that no other waits for the disk. */
import { parentPort, workerData } from 'node:worker_threads';
import { serve } from '../rpc.ts';
import { openStore, type StorePlace } from './store.ts';

if (!parentPort) throw new Error('this is a thread of Verbatim, not a program');
serve(parentPort, openStore(workerData as StorePlace));
