import type { OpenService } from '../answering/open-service.ts';
import type { Bot } from '../discord/bot.ts';
import { type Metrics, metrics } from '../operation/metrics.ts';
import { checked, type OperationState } from '../operation/state.ts';
import { startStatusServer } from '../operation/status-server.ts';
import type { Store } from '../store/index.ts';
import type { Listening } from '../wire/listen.ts';

/** What there is to tell of; what is not there yet is being started. */
export interface Told {
  open?: Pick<OpenService, 'state'>;
  store?: Pick<Store, 'list'>;
  /** Null where this process is not on Discord. */
  bot?: Pick<Bot, 'state'> | null;
}

export interface Status {
  readonly meter: Metrics;
  readonly server: Listening;
}

/** Tells from now on how what is `told` of is. @throws a sentence where the port cannot be used */
export async function startStatus(place: { port: number; host: string }, told: Told): Promise<Status> {
  const meter = await metrics();
  const server = await startStatusServer({ ...place, metrics: meter, state: () => stateOf(told) }).catch(
    (error: NodeJS.ErrnoException) => {
      throw new StatusError(
        `port ${place.port} of ${place.host} cannot be used (${error.code}): change VERBATIM_STATUS_PORT or VERBATIM_STATUS_HOST`,
      );
    },
  );
  return { meter, server };
}

/** The port cannot be used: one sentence for the person who started it. */
export class StatusError extends Error {}

const STARTING = 'is starting';

async function stateOf({ open, store, bot }: Told): Promise<OperationState> {
  let answering: OperationState['answering'];
  const checks = [
    checked('answering', async () => {
      answering = await open?.state();
      return answering ? undefined : STARTING;
    }),
    // Nobody's shelf: that it is read at all is what counts.
    checked('store', async () => (store ? void (await store.list('server:0')) : STARTING)),
    bot !== null &&
      checked('discord', async () => {
        if (!bot) return STARTING;
        const lost = bot.state().shards.filter(({ ready }) => !ready);
        return lost.length > 0 ? `connections are lost: ${lost.map(({ id }) => id).join(', ')}` : undefined;
      }),
  ];
  const parts = (await Promise.all(checks)).filter((part) => part !== false);
  const engine = answering?.engine;
  return {
    parts: engine ? [...parts, { part: 'engine', ...(engine.ok ? {} : { why: engine.why }) }] : parts,
    answering,
    ...(bot && withoutInvite(bot)),
  };
}

function withoutInvite(bot: Pick<Bot, 'state'>): Pick<OperationState, 'shards' | 'servers' | 'queue'> {
  const { shards, servers, queue } = bot.state();
  return { shards, servers, queue };
}
