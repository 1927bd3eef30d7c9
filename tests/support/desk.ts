import { MessageChannel } from 'node:worker_threads';
import type { Command } from '../../src/command.ts';
import { type Desk, deskOf } from '../../src/desk/desk.ts';
import { call, serve } from '../../src/desk/remote.ts';
import type { Library } from '../../src/library/library.ts';

/** A desk behind a channel in this thread: what crosses it is cloned, as between threads. */
export function deskBeside(library: () => Library, commands: readonly Command[]): Desk {
  const { port1, port2 } = new MessageChannel();
  const names = Object.keys(deskOf(library(), commands)) as (keyof Desk)[];
  const now = (name: keyof Desk) => deskOf(library(), commands)[name] as (...given: unknown[]) => unknown;
  serve(port1, Object.fromEntries(names.map((name) => [name, (...given: unknown[]) => now(name)(...given)])));
  const desk = call<Desk>({
    post: (message) => port2.postMessage(message),
    on: (listen) => void port2.on('message', listen),
    timeout: 10_000,
  });
  port1.unref();
  port2.unref();
  return desk;
}
