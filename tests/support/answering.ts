import { MessageChannel } from 'node:worker_threads';
import { type AnsweringService, answeringService } from '../../src/answering/service.ts';
import type { Command } from '../../src/command.ts';
import type { Library } from '../../src/library/library.ts';
import { call, serve } from '../../src/rpc.ts';

/** A service behind a channel in this thread: what crosses it is cloned, as between threads. */
export function serviceBeside(library: () => Library, commands: readonly Command[]): AnsweringService {
  const { port1, port2 } = new MessageChannel();
  const names = Object.keys(answeringService(library(), commands)) as (keyof AnsweringService)[];
  const now = (name: keyof AnsweringService) =>
    answeringService(library(), commands)[name] as (...given: unknown[]) => unknown;
  serve(port1, Object.fromEntries(names.map((name) => [name, (...given: unknown[]) => now(name)(...given)])));
  const service = call<AnsweringService>({
    post: (message) => port2.postMessage(message),
    on: (listen) => void port2.on('message', listen),
    timeout: 10_000,
  });
  port1.unref();
  port2.unref();
  return service;
}

/** The service of this thread as if it were in one of its own. */
export const awaited = (service: ReturnType<typeof answeringService>): AnsweringService =>
  Object.fromEntries(
    Object.entries(service).map(([name, run]) => [
      name,
      async (...given: unknown[]) => (run as (...given: unknown[]) => unknown)(...given),
    ]),
  ) as unknown as AnsweringService;
