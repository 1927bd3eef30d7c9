import type { PageCalls } from '../page-socket.ts';
import type { PageState, SandboxEvent } from '../protocol.ts';
import type { Say } from './words.ts';

interface Listeners {
  state(state: PageState): void;
  event(event: SandboxEvent): void;
  lost(): void;
}

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

interface Frame {
  id?: number;
  result?: unknown;
  refused?: string;
  state?: PageState;
  event?: SandboxEvent;
}

const NAMES: readonly (keyof PageCalls)[] = [
  'commands',
  'slash',
  'autocomplete',
  'messageCommand',
  'userCommand',
  'press',
  'select',
  'submitModal',
  'say',
  'outcome',
  'shelf',
  'read',
];
const RETRY_MILLISECONDS = 1_000;

class ConnectionLost extends Error {}

/** Why a call came to nothing. */
export function failureWords(error: unknown, say: Say): string {
  if (error instanceof ConnectionLost) return say('connectionLost');
  return error instanceof Error ? error.message : String(error);
}

/** The sandbox's calls over a WebSocket that comes back after a restart of the server. */
export function connect(listeners: Listeners): PageCalls {
  const waiting = new Map<number, Waiting>();
  let socket: WebSocket | null = null;
  let lastId = 0;

  function open(): void {
    socket = new WebSocket(new URL('/page', location.href.replace(/^http/, 'ws')));
    socket.addEventListener('message', ({ data }) => receive(JSON.parse(String(data)) as Frame));
    socket.addEventListener('close', () => {
      for (const { reject } of waiting.values()) reject(new ConnectionLost());
      waiting.clear();
      listeners.lost();
      setTimeout(open, RETRY_MILLISECONDS);
    });
  }

  function receive(frame: Frame): void {
    if (frame.state) listeners.state(frame.state);
    if (frame.event) listeners.event(frame.event);
    if (frame.id === undefined) return;
    const caller = waiting.get(frame.id);
    waiting.delete(frame.id);
    if (frame.refused === undefined) caller?.resolve(frame.result);
    else caller?.reject(new Error(frame.refused));
  }

  function call(name: keyof PageCalls, given: unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (socket?.readyState !== WebSocket.OPEN) return reject(new ConnectionLost());
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      socket.send(JSON.stringify({ id: lastId, call: name, arguments: given }));
    });
  }

  open();
  const entries = NAMES.map((name) => [name, (...given: unknown[]) => call(name, given)]);
  return Object.fromEntries(entries) as PageCalls;
}
