import { ApiError } from '../errors.ts';
import { gatewayUrl } from '../gateway.ts';
import { applicationPayload, channelPayload, guildPayload, memberPayload } from '../payloads.ts';
import { LIMITS } from '../rules/limits.ts';
import { homeGuild, personById } from '../world.ts';
import type { ApiRequest, Reply, Route } from './router.ts';

const ok = (body: unknown): Reply => ({ status: 200, body });

/** What a bot asks about itself, its gateway and its server. */
export const applicationRoutes: readonly Route[] = [
  { method: 'GET', path: '/gateway', open: true, handle: ({ world }) => ok({ url: gatewayUrl(world) }) },
  { method: 'GET', path: '/gateway/bot', handle: gatewayBot },
  { method: 'GET', path: '/users/@me', handle: ({ world }) => ok(world.bot) },
  { method: 'GET', path: '/users/{user_id}', handle: user },
  { method: 'GET', path: '/applications/@me', handle: ({ world }) => ok(applicationPayload(world)) },
  { method: 'GET', path: '/oauth2/applications/@me', handle: ({ world }) => ok(applicationPayload(world)) },
  { method: 'GET', path: '/users/@me/guilds', handle: ({ world }) => ok([summary(homeGuild(world))]) },
  {
    method: 'GET',
    path: '/guilds/{guild_id}',
    handle: (request) => ok(guildPayload(request.world, guild(request))),
  },
  { method: 'GET', path: '/guilds/{guild_id}/channels', handle: channels },
  { method: 'GET', path: '/guilds/{guild_id}/members/{user_id}', handle: member },
];

const summary = ({ id, name }: { id: string; name: string }) => ({
  id,
  name,
  icon: null,
  owner: false,
  features: [],
});

function gatewayBot({ world, gateway }: ApiRequest): Reply {
  return ok({
    url: gatewayUrl(world),
    shards: gateway.shards,
    session_start_limit: {
      total: LIMITS.gateway.identifiesPerDay,
      remaining: gateway.identifiesLeft(),
      reset_after: 24 * 60 * 60 * 1_000,
      max_concurrency: gateway.maxConcurrency,
    },
  });
}

function user({ world, parameter }: ApiRequest): Reply {
  const id = parameter('user_id');
  const found = id === world.bot.id ? world.bot : personById(world, id)?.user;
  if (!found) throw new ApiError('unknownUser');
  return ok(found);
}

function guild({ world, parameter }: ApiRequest) {
  const home = homeGuild(world);
  if (parameter('guild_id') !== home.id) throw new ApiError('unknownGuild');
  return home;
}

function channels(request: ApiRequest): Reply {
  const { world } = request;
  const home = guild(request);
  return ok(
    world.channels.filter((one) => one.guild === home).map((channel) => channelPayload(world, channel)),
  );
}

function member(request: ApiRequest): Reply {
  const home = guild(request);
  const person = personById(request.world, request.parameter('user_id'));
  if (!person || !home.people.includes(person.key)) throw new ApiError('unknownMember');
  return ok(memberPayload(request.world, person, home));
}
