import type { RawData, WebSocket } from 'ws';
import { z } from 'zod';
import type { Gateway } from './gateway.ts';
import {
  type Actions,
  type Awaitable,
  ClientRefusal,
  type PageState,
  type Posted,
  type SandboxEvent,
  type Shelf,
  type ShelfDocument,
  type ShelfList,
  type ShownPosted,
  type Welcome,
} from './protocol.ts';
import { channelView, homeGuild, type World } from './world.ts';

/** A page that reads too slowly is let go, and comes back for a fresh state. */
const MOST_BUFFERED = 16 * 1024 * 1024;
/** How many messages a page gets when it comes. */
const KEPT_ON_ARRIVAL = 200;

/** What the host shows beside the conversation. */
export interface HostShow {
  welcome?: Awaitable<Welcome> | undefined;
  shelf?: Shelf | undefined;
}

/** All that a page can ask for. */
export interface PageCalls extends Actions {
  shelf(locale: string): Promise<ShelfList>;
  /** Null when there is no such document. */
  read(id: string, locale: string): Promise<ShelfDocument | null>;
}

const user = z.enum(['member', 'manager', 'administrator', 'visitor']);
const locale = z.string().max(10);
const asked = {
  user: user.optional(),
  where: z.enum(['guild', 'bot-dm', 'private']).optional(),
  channel: z.string().max(20).optional(),
  locale: locale.optional(),
};
const name = z.string().max(200);
const options = z.record(name, z.union([z.string().max(6_000), z.number(), z.boolean()])).optional();
const values = z.record(name, z.union([z.string().max(4_000), z.array(name).max(25)]));
const slash = z.object({ ...asked, command: name, options });
const menu = z.object({ ...asked, command: name, target: name });

/** The arguments that each action takes from a page. */
const ARGUMENTS = {
  commands: z.tuple([asked.user, asked.where]),
  slash: z.tuple([slash]),
  autocomplete: z.tuple([slash.extend({ focused: name })]),
  messageCommand: z.tuple([menu]),
  userCommand: z.tuple([menu]),
  press: z.tuple([name, name, user]),
  select: z.tuple([name, name, z.array(name).max(25), user]),
  submitModal: z.tuple([name, values]),
  say: z.tuple([
    z.object({ ...asked, content: z.string().max(2_000), files: z.array(name).max(10).optional() }),
  ]),
  outcome: z.tuple([name]),
  shelf: z.tuple([locale]),
  read: z.tuple([z.string().max(500), locale]),
} satisfies Record<keyof PageCalls, z.ZodType>;

const Frame = z.object({
  id: z.int(),
  call: z.enum(Object.keys(ARGUMENTS) as [keyof PageCalls, ...(keyof PageCalls)[]]),
  arguments: z.array(z.unknown()),
});

/**
 * The page's side of the sandbox. The page sends `{id, call, arguments}` and gets `{id, result}` or
 * `{id, refused: sentence}`; `{state}` comes first, and `{event}` whenever something happens.
 * Anything else ends the connection (1008).
 */
export function createPageSocket(
  world: World,
  gateway: Gateway,
  actions: Actions,
  { welcome, shelf }: HostShow,
  onError: (error: unknown) => void,
) {
  const pages = new Set<WebSocket>();
  const calls: PageCalls = {
    ...actions,
    shelf: async (locale) => shelf?.list(locale) ?? { documents: [], leftOut: [] },
    read: async (id, locale) => (await shelf?.read(id, locale)) ?? null,
  };
  const shown = async (posted: Posted): Promise<ShownPosted> => ({
    ...posted,
    places: posted.message.author.id === world.bot.id ? await placesIn(posted) : [],
  });
  const placesIn = async ({ message }: Posted) => {
    try {
      return (await shelf?.locate?.(message)) ?? [];
    } catch (error) {
      onError(error);
      return [];
    }
  };

  let last: Promise<void> = Promise.resolve();
  /** Frames leave in the order of what they tell, however long the host looks for places. */
  const inTurn = (send: () => Promise<void>): void => {
    last = last.then(send).catch(onError);
  };

  world.listen((event: SandboxEvent) => {
    const readers = [...pages];
    if (readers.length === 0) return;
    inTurn(async () => {
      const told = event.kind === 'message' ? { ...event, posted: await shown(event.posted) } : event;
      const frame = JSON.stringify({ event: told });
      for (const page of readers)
        if (page.bufferedAmount > MOST_BUFFERED) page.terminate();
        else page.send(frame);
    });
  });

  async function receive(page: WebSocket, data: RawData): Promise<void> {
    const frame = parse(data);
    const given = frame && ARGUMENTS[frame.call].safeParse(frame.arguments);
    if (!frame || !given?.success) return page.close(1008, 'Malformed frame.');
    const action = calls[frame.call] as (...given: unknown[]) => Promise<unknown>;
    try {
      page.send(JSON.stringify({ id: frame.id, result: await action(...given.data) }));
    } catch (error) {
      if (!(error instanceof ClientRefusal)) throw error;
      page.send(JSON.stringify({ id: frame.id, refused: error.message }));
    }
  }

  function accept(page: WebSocket) {
    pages.add(page);
    page.on('close', () => pages.delete(page));
    page.on('error', () => page.terminate());
    page.on('message', (data) => {
      receive(page, data).catch((error: unknown) => {
        onError(error);
        page.close(1011);
      });
    });
    const { posted, ...rest } = state();
    inTurn(async () => {
      const state: PageState = {
        ...rest,
        welcome: (await welcome) ?? null,
        posted: await Promise.all(posted.map(shown)),
      };
      page.send(JSON.stringify({ state }));
    });
  }

  function state(): Omit<PageState, 'posted' | 'welcome'> & { posted: Posted[] } {
    const { id, name: guildName, roles } = homeGuild(world);
    return {
      application: world.application,
      origin: world.origin,
      people: Object.values(world.people),
      guild: { id, name: guildName },
      roles: roles.map((role) => ({ id: role.id, name: role.name })),
      channels: world.channels.map(channelView),
      online: gateway.online(),
      posted: [...world.posted.values()].slice(-KEPT_ON_ARRIVAL),
      shelf: shelf ? { name: shelf.name, nameLocalizations: shelf.nameLocalizations } : null,
    };
  }

  return {
    accept,
    close: () => {
      for (const page of pages) page.close(1001);
    },
  };
}

function parse(data: RawData): z.infer<typeof Frame> | null {
  try {
    return Frame.parse(JSON.parse(data.toString()));
  } catch {
    return null;
  }
}
