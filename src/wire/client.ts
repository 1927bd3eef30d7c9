import { Agent, request } from 'node:http';
import { ownerAsked } from '../answering/owner-asked.ts';
import type { AnsweringService } from '../answering/service.ts';
import type { ServiceState } from '../answering/service-state.ts';
import type { Opened } from '../answering/worker.ts';
import { requestId } from '../request.ts';
import { decode, encode } from './codec.ts';
import { placesOf } from './placement.ts';
import { type Answered, type Call, LEAVING, PATHS, type ProcessAbout } from './protocol.ts';

/** Processes that answer, as if they were this one. */
export interface AnsweringNodes {
  readonly service: AnsweringService;
  /** The same for a page, which waits longer than Discord. */
  readonly page: AnsweringService;
  readonly opened: Opened;
  /** How many threads they had together when they were first asked. */
  readonly threads: number;
  /** @throws WireError where none of them answers */
  state(): Promise<ServiceState>;
  close(): Promise<void>;
}

export interface NodesOptions {
  /** Their addresses, `http://…`; at least one. */
  readonly nodes: readonly string[];
  readonly secret: string;
  /** Told of a node that does not answer. */
  readonly failed: (error: WireError) => void;
}

/** None of the processes that answer can be asked: one sentence. */
export class WireError extends Error {
  override readonly name = 'WireError';
}

const ANSWER_MS = 2500;
const PAGE_MS = 30_000;
/** A node says at once that it has a call: one that has not by then is silent, or the way to it is. */
const TAKEN_MS = 500;
/** Of a source that is added, so many units are sent and read in a millisecond at the least. */
const UNITS_A_MS = 10_000;
/** A node that did not answer is passed over for so long, unless no other is left. */
const PAUSE_MS = 1000;

/** A node, what it has not answered yet, when it last said anything, and until when it is passed over. */
interface Node {
  readonly address: string;
  pending: number;
  heard: number;
  away: number;
}

/**
 * Answers by asking other processes. A shelf of its own is asked of the process that has it open; everything else of
 * that which has least to do. A process that leaves or dies is passed over: what it was asked is asked of the next.
 * @throws WireError where none answers
 */
export async function answeringNodes({
  nodes: addresses,
  secret,
  failed,
}: NodesOptions): Promise<AnsweringNodes> {
  const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
  const nodes = new Map(
    addresses.map((address): [string, Node] => [address, { address, pending: 0, heard: 0, away: 0 }]),
  );
  const post = (node: Node, path: string, body: string, ms: number, silent: () => void = () => {}) => {
    const began = performance.now();
    return send(new URL(path, node.address), body, {
      agent,
      secret,
      ms,
      heard: () => {
        node.heard = performance.now();
      },
      // Who has answered somebody meanwhile is there, and has much to do.
      waited: () => void (node.heard < began && silent()),
    });
  };

  function inOrder(owner: string | undefined): Node[] {
    const all =
      owner === undefined
        ? [...nodes.values()].sort((a, b) => a.pending - b.pending)
        : placesOf(owner, addresses).flatMap((address) => nodes.get(address) ?? []);
    const now = performance.now();
    return [...all.filter(({ away }) => away <= now), ...all.filter(({ away }) => away > now)];
  }

  function passOver(node: Node, why: string): void {
    node.away = performance.now() + PAUSE_MS;
    failed(new WireError(`the process that answers at ${node.address} is away (${why})`));
  }

  /** Asks one node after the other: the next in the place of one that is away, and beside one that is silent. */
  function ask(owner: string | undefined, path: string, body: string, ms: number): Promise<string> {
    const until = performance.now() + ms;
    const askFrom = async ([node, ...others]: readonly Node[], why = ''): Promise<string> => {
      if (!node) throw new WireError(`no process answers at ${addresses.join(', ')} (${why})`);
      let next: Promise<string> | undefined;
      const goOn = (because: string): Promise<string> => {
        if (!next) passOver(node, because);
        next ??= askFrom(others, because);
        return next;
      };
      node.pending++;
      return new Promise((resolve, reject) => {
        const silent = (): void => void goOn('it says nothing').then(resolve, () => undefined);
        post(node, path, body, until - performance.now(), silent)
          .finally(() => node.pending--)
          .then(resolve, (error) => {
            if (error instanceof NodeAway) goOn(error.message).then(resolve, reject);
            else reject(error);
          });
      });
    };
    return askFrom(inOrder(owner));
  }

  const side = (page: boolean): AnsweringService =>
    new Proxy({} as AnsweringService, {
      get: (_, name) =>
        name === 'then'
          ? undefined
          : async (...given: unknown[]) => {
              const call = { name, given, page, request: requestId() } as Call;
              const text = await ask(
                ownerAsked(given.at(-1)),
                PATHS.call,
                encode(call),
                page ? PAGE_MS : ANSWER_MS,
              );
              return resultOf(decode(text) as Answered);
            },
    });

  const about = async (node: Node): Promise<ProcessAbout> =>
    decode(await post(node, PATHS.about, '', ANSWER_MS)) as ProcessAbout;
  async function aboutAll(): Promise<[ProcessAbout, ...ProcessAbout[]]> {
    const told = await Promise.allSettled([...nodes.values()].map(about));
    const [first, ...others] = told.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    if (first) return [first, ...others];
    const [why] = told.flatMap((one) => (one.status === 'rejected' ? [one.reason as Error] : []));
    throw new WireError(`no process answers at ${addresses.join(', ')} (${why?.message})`);
  }

  const all = await aboutAll().catch((error) => {
    agent.destroy();
    throw error;
  });
  return {
    service: side(false),
    page: side(true),
    opened: all[0].opened,
    threads: all.reduce((sum, { state }) => sum + state.threads, 0),
    async state() {
      const [first, ...others] = await aboutAll();
      const states = [first, ...others].map(({ state }) => state);
      const sum = (of: (state: ServiceState) => number): number =>
        states.reduce((total, state) => total + of(state), 0);
      return {
        ...first.state,
        threads: sum(({ threads }) => threads),
        pending: sum(({ pending }) => pending),
        openShelves: sum(({ openShelves }) => openShelves),
        openBytes: sum(({ openBytes }) => openBytes),
      };
    },
    close: async () => agent.destroy(),
  };
}

function resultOf(answered: Answered): unknown {
  if ('result' in answered || !('error' in answered)) return (answered as { result?: unknown }).result;
  const { name, message } = answered.error;
  throw Object.assign(new Error(message), { name });
}

/** The node was not reached, is silent or left before it answered: what it was asked may be asked of another. */
class NodeAway extends Error {}

const takenMs = (body: string): number => TAKEN_MS + body.length / UNITS_A_MS;

interface Sending {
  readonly agent: Agent;
  readonly secret: string;
  /** How long it may take, in milliseconds. */
  readonly ms: number;
  /** Called when the node has the call. */
  heard(): void;
  /** Called again and again while it has not said so. */
  waited(): void;
}

/** @throws NodeAway, or what the node says */
const send = (to: URL, body: string, { agent, secret, ms, heard, waited }: Sending): Promise<string> =>
  new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' };
    const signal = AbortSignal.timeout(Math.max(1, Math.round(ms)));
    // What has come is looked at before the clock is believed.
    const listening = setInterval(() => setImmediate(waited), takenMs(body));
    const asked = request(to, { method: 'POST', agent, headers, signal }, (response) => {
      clearInterval(listening);
      heard();
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', (error) => reject(new NodeAway(error.message)));
      response.on('end', () => {
        const text = Buffer.concat(parts).toString();
        if (response.statusCode === 200) resolve(text);
        else if (response.statusCode === LEAVING) reject(new NodeAway('it leaves'));
        else
          reject(
            new WireError(
              `the process at ${to.origin} refuses (${response.statusCode}): ${text.slice(0, 200)}`,
            ),
          );
      });
    });
    asked.on('error', (error: NodeJS.ErrnoException) => {
      clearInterval(listening);
      reject(
        signal.aborted
          ? new Error('the answer did not come in time')
          : new NodeAway(error.code ?? error.message),
      );
    });
    asked.end(body);
  });
