import { type ClientOptions, Options, SimpleShardingStrategy } from 'discord.js';
import {
  type APIInteraction,
  GatewayDispatchEvents,
  type GatewayDispatchPayload,
} from 'discord-api-types/v10';

type WebSocketOptions = NonNullable<ClientOptions['ws']>;
type Manager = Parameters<NonNullable<WebSocketOptions['buildStrategy']>>[0];

/** Whether an interaction is let in, as it came. */
export type Doorway = (interaction: APIInteraction) => boolean;

/**
 * The gateway with a doorway: what is not let in is never made an object of discord.js, which costs more than to read it.
 */
export const gatewayThrough = (lets: Doorway): WebSocketOptions => ({
  ...Options.createDefault().ws,
  buildStrategy(manager) {
    const emit = manager.emit.bind(manager) as (event: string, payload: unknown) => boolean;
    const emitThrough = (event: string, payload: { readonly data?: GatewayDispatchPayload }): boolean => {
      const { data } = payload;
      if (event === 'dispatch' && data?.t === GatewayDispatchEvents.InteractionCreate && !lets(data.d))
        return true;
      return emit(event, payload);
    };
    return new SimpleShardingStrategy(Object.assign(manager, { emit: emitThrough as Manager['emit'] }));
  },
});
