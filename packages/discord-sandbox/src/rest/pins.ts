import { pinnedIn, setPin } from '../pins.ts';
import type { Posted } from '../protocol.ts';
import { PERMISSION } from '../world.ts';
import { asSeen, channel, find, permit } from './channels.ts';
import type { ApiRequest, Reply, Route } from './router.ts';

const PATH = '/channels/{channel_id}';

/** Pinned messages: by the routes of today, and by those that they have taken the place of. */
export const pinRoutes: readonly Route[] = [
  { method: 'GET', path: `${PATH}/messages/pins`, handle: list },
  {
    method: 'GET',
    path: `${PATH}/pins`,
    handle: (request) => ok(all(request).map(({ message }) => message)),
  },
  ...[`${PATH}/messages/pins/{message_id}`, `${PATH}/pins/{message_id}`].flatMap((path): Route[] => [
    { method: 'PUT', path, handle: (request) => change(request, true) },
    { method: 'DELETE', path, handle: (request) => change(request, false) },
  ]),
];

const ok = (body: unknown): Reply => ({ status: 200, body });

const all = (request: ApiRequest): { message: Posted['message']; pinned_at: string }[] =>
  pinnedIn(request.world, channel(request)).map((posted) => ({
    pinned_at: request.world.pins.get(posted.message.id) ?? '',
    message: asSeen(request, posted),
  }));

const PAGE = 50;

function list(request: ApiRequest): Reply {
  const before = request.query.get('before');
  const limit = Math.min(PAGE, Math.max(1, Number(request.query.get('limit')) || PAGE));
  const older = all(request).filter(({ pinned_at }) => before === null || pinned_at < before);
  return ok({ items: older.slice(0, limit), has_more: older.length > limit });
}

function change(request: ApiRequest, isPinned: boolean): Reply {
  permit(request, channel(request), PERMISSION.pinMessages);
  setPin(request.world, request.gateway, find(request), isPinned);
  return { status: 204 };
}
