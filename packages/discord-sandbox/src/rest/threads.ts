import { z } from 'zod';
import { ApiError } from '../errors.ts';
import { channelPayload } from '../payloads.ts';
import { check, oneOf, text } from '../rules/check.ts';
import { LIMITS } from '../rules/limits.ts';
import { changeThread, removeThread, startThread } from '../threads.ts';
import { type Channel, homeGuild, PERMISSION, type World } from '../world.ts';
import { channel, find, permit } from './channels.ts';
import type { ApiRequest, Reply, Route } from './router.ts';

const PATH = '/channels/{channel_id}';

/** Threads, as far as a bot starts, lists, changes and joins them. */
export const threadRoutes: readonly Route[] = [
  { method: 'POST', path: `${PATH}/threads`, handle: (request) => create(request, false) },
  {
    method: 'POST',
    path: `${PATH}/messages/{message_id}/threads`,
    handle: (request) => create(request, true),
  },
  { method: 'PATCH', path: PATH, handle: change },
  { method: 'DELETE', path: PATH, handle: remove },
  { method: 'GET', path: '/guilds/{guild_id}/threads/active', handle: active },
  { method: 'GET', path: `${PATH}/threads/archived/public`, handle: archived },
  { method: 'GET', path: `${PATH}/thread-members`, handle: (request) => thread(request) && ok([]) },
  ...(['PUT', 'DELETE'] as const).map(
    (method): Route => ({
      method,
      path: `${PATH}/thread-members/@me`,
      handle: (request) => thread(request) && { status: 204 },
    }),
  ),
];

const ok = (body: unknown, status = 200): Reply => ({ status, body });
const [shortest, longest] = LIMITS.thread.name;
const autoArchive = oneOf(...LIMITS.thread.autoArchiveMinutes).nullish();
const newThread = z.object({
  name: text(shortest, longest),
  auto_archive_duration: autoArchive,
  type: oneOf(11, 12).nullish(),
});
const threadChange = z.object({
  name: text(shortest, longest).nullish(),
  archived: z.boolean().nullish(),
  locked: z.boolean().nullish(),
  auto_archive_duration: autoArchive,
});
const DEFAULT_MINUTES = 4_320;

function create(request: ApiRequest, fromMessage: boolean): Reply {
  const { world, gateway, body } = request;
  const here = channel(request);
  if (here.type !== 0) throw new ApiError('wrongChannelType');
  const { name, auto_archive_duration, type } = check(newThread, body);
  const from = fromMessage ? find(request) : undefined;
  const isPublic = from !== undefined || type === 11;
  permit(request, here, isPublic ? PERMISSION.createPublicThreads : PERMISSION.createPrivateThreads);
  if (world.channels.filter((one) => one.thread).length >= LIMITS.thread.active)
    throw new ApiError('tooManyThreads');
  if (from?.message.thread) throw new ApiError('threadExists');
  const made = startThread(
    world,
    gateway,
    here,
    // Discord makes a thread without a message private where the request does not say.
    {
      name,
      type: isPublic ? 11 : 12,
      autoArchive: auto_archive_duration ?? DEFAULT_MINUTES,
    },
    from,
  );
  return ok(channelPayload(world, made), 201);
}

function thread(request: ApiRequest): Channel {
  const found = channel(request);
  if (!found.thread) throw new ApiError('wrongChannelType');
  return found;
}

function change(request: ApiRequest): Reply {
  const { world, gateway, body } = request;
  const found = thread(request);
  const { auto_archive_duration, ...given } = check(threadChange, body);
  const wanted = { ...given, autoArchive: auto_archive_duration };
  changeThread(
    world,
    gateway,
    found,
    Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined && value !== null)),
  );
  return ok(channelPayload(world, found));
}

function remove(request: ApiRequest): Reply {
  const found = thread(request);
  const body = channelPayload(request.world, found);
  removeThread(request.world, request.gateway, found);
  return ok(body);
}

const listed = (world: World, threads: Channel[]) => ({
  threads: threads.map((one) => channelPayload(world, one)),
  members: [],
  has_more: false,
});

function active({ world, parameter }: ApiRequest): Reply {
  if (parameter('guild_id') !== homeGuild(world).id) throw new ApiError('unknownGuild');
  return ok(
    listed(
      world,
      world.channels.filter((one) => one.thread?.archived === false),
    ),
  );
}

function archived(request: ApiRequest): Reply {
  const { id } = channel(request);
  const threads = request.world.channels.filter((one) => one.thread?.parent === id && one.thread.archived);
  return ok(listed(request.world, threads));
}
