import { ApiError, formError } from '../errors.ts';
import { editMessage, postMessage, removeMessage, veiledFrom } from '../messages.ts';
import { channelPayload } from '../payloads.ts';
import type { Posted } from '../protocol.ts';
import { checkMessage, type MessageDraft } from '../rules/messages.ts';
import { wakeThread } from '../threads.ts';
import { type Channel, channelById, holds, PERMISSION, personById, type World } from '../world.ts';
import type { ApiRequest, Reply, Route } from './router.ts';

const PATH = '/channels/{channel_id}';

/** Messages that a bot posts on its own, where it is present. */
export const channelRoutes: readonly Route[] = [
  { method: 'GET', path: PATH, handle: (request) => ok(channelPayload(request.world, channel(request))) },
  {
    method: 'GET',
    path: `${PATH}/messages`,
    handle: (request) => ok(visible(request).map((posted) => asSeen(request, posted))),
  },
  { method: 'POST', path: `${PATH}/messages`, handle: post },
  {
    method: 'GET',
    path: `${PATH}/messages/{message_id}`,
    handle: (request) => ok(asSeen(request, find(request))),
  },
  { method: 'PATCH', path: `${PATH}/messages/{message_id}`, handle: edit },
  { method: 'DELETE', path: `${PATH}/messages/{message_id}`, handle: remove },
  { method: 'POST', path: `${PATH}/typing`, handle: (request) => channel(request) && { status: 204 } },
  { method: 'POST', path: '/users/@me/channels', handle: openDirectMessages },
];

const ok = (body: unknown): Reply => ({ status: 200, body });
const names = (request: ApiRequest) => request.files.map(({ name }) => name);

export function channel({ world, parameter }: ApiRequest): Channel {
  const found = channelById(world, parameter('channel_id'));
  if (!found) throw new ApiError('unknownChannel');
  if (!found.botPresent) throw new ApiError('missingAccess');
  return found;
}

/** Refuses what the bot may not do in a server. */
export function permit({ world }: ApiRequest, { guild }: Channel, wanted: bigint): void {
  if (guild && !holds(world.botPermissions, wanted)) throw new ApiError('missingPermissions');
}

/** Newest first, as Discord lists them; private answers are not in a channel's history. */
function visible(request: ApiRequest) {
  const { id } = channel(request);
  return [...request.world.posted.values()]
    .filter(({ message, onlyFor }) => message.channel_id === id && !onlyFor)
    .reverse()
    .slice(0, 50);
}

export function find(request: ApiRequest) {
  const { id } = channel(request);
  const posted = request.world.posted.get(request.parameter('message_id'));
  if (!posted || posted.message.channel_id !== id || posted.onlyFor) throw new ApiError('unknownMessage');
  return posted;
}

function own(request: ApiRequest) {
  const posted = find(request);
  if (posted.message.author.id !== request.world.bot.id) throw new ApiError('notYourMessage');
  return posted;
}

function post(request: ApiRequest): Reply {
  const { world, gateway, body, files } = request;
  const here = channel(request);
  permit(request, here, here.thread ? PERMISSION.sendMessagesInThreads : PERMISSION.sendMessages);
  const draft = checkMessage(body, { files: names(request) });
  const repliesTo = repliedTo(world, here, draft);
  const again = sentBefore(world, here, draft);
  if (again) return ok(again.message);
  wakeThread(world, gateway, here);
  const sent = { channel: here, author: world.bot, draft, files, repliesTo };
  return ok(postMessage(world, gateway, sent).message);
}

const NONCE_LASTS_MS = 3 * 60_000;

/** The bot's message with the same nonce of the past few minutes, where the request wants no second one. */
function sentBefore(world: World, { id }: Channel, { nonce, enforce_nonce }: MessageDraft) {
  if (nonce == null || !enforce_nonce) return undefined;
  const since = world.clock.now() - NONCE_LASTS_MS;
  return [...world.posted.values()].find(
    ({ message }) =>
      message.channel_id === id &&
      message.author.id === world.bot.id &&
      message.nonce === nonce &&
      Date.parse(message.timestamp) >= since,
  );
}

export const asSeen = ({ world, gateway }: ApiRequest, posted: Posted) =>
  gateway.readsMessages() ? posted.message : veiledFrom(world, posted);

function repliedTo(world: World, { id }: Channel, { message_reference: reference }: MessageDraft) {
  if (!reference?.message_id) return undefined;
  const posted = world.posted.get(reference.message_id);
  if (posted?.message.channel_id === id && !posted.onlyFor) return posted.message;
  if (reference.fail_if_not_exists === false) return undefined;
  throw formError(['message_reference'], 'REPLIES_UNKNOWN_MESSAGE', 'Unknown message');
}

function edit(request: ApiRequest): Reply {
  const { world, gateway, body, files } = request;
  const posted = own(request);
  const kept = posted.message.attachments.map(({ filename }) => filename);
  const draft = checkMessage(body, { files: [...names(request), ...kept], before: posted.message });
  return ok(editMessage(world, gateway, posted, draft, files).message);
}

function remove(request: ApiRequest): Reply {
  removeMessage(request.world, request.gateway, own(request));
  return { status: 204 };
}

function openDirectMessages({ world, body }: ApiRequest): Reply {
  const id = typeof body === 'object' && body && 'recipient_id' in body ? String(body.recipient_id) : '';
  const person = personById(world, id);
  const found = world.channels.find(({ where, owner }) => where === 'bot-dm' && owner === person?.key);
  if (!person || !found) throw new ApiError('unknownUser');
  return ok(channelPayload(world, found));
}
