import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApiError } from '../errors.ts';
import { pass, refusalOf } from '../faults.ts';
import type { Gateway } from '../gateway.ts';
import { interactionByToken } from '../interactions.ts';
import type { UploadedFile } from '../messages.ts';
import type { RestEntry } from '../protocol.ts';
import type { Rates, RestRule } from '../sandbox.ts';
import type { World } from '../world.ts';
import { applicationRoutes } from './applications.ts';
import { type FormBody, giveUpOn, readBody } from './body.ts';
import { callbackRoutes } from './callback.ts';
import { channelRoutes } from './channels.ts';
import { commandRoutes } from './commands.ts';
import { pinRoutes } from './pins.ts';
import { createRates } from './rates.ts';
import { threadRoutes } from './threads.ts';
import { webhookRoutes } from './webhooks.ts';

export interface ApiRequest {
  world: World;
  gateway: Gateway;
  parameter: (name: string) => string;
  query: URLSearchParams;
  body: unknown;
  files: UploadedFile[];
}

export interface Reply {
  status: number;
  body?: unknown;
}

export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** As Discord's specification writes it. */
  path: string;
  /** Open to whoever holds the token in the path. */
  open?: boolean;
  /** Not counted by the limit on a bot's requests. */
  unlimited?: boolean;
  handle: (request: ApiRequest) => Reply;
}

const ROUTES: readonly Route[] = [
  ...applicationRoutes,
  ...commandRoutes,
  ...callbackRoutes,
  ...webhookRoutes,
  // A pin's path has the shape of a message's.
  ...pinRoutes,
  ...channelRoutes,
  ...threadRoutes,
];
const PREFIX = /^\/api\/v10(?=\/)/;
const LOG_LENGTH = 5_000;

const pattern = (path: string) => new RegExp(`^${path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
const COMPILED = ROUTES.map((route) => ({ route, expression: pattern(route.path) }));

/** The REST API: finds the route, checks who asks and how often, answers, and writes it all down. */
export function createRest(world: World, gateway: Gateway, options: Rates) {
  const rates = createRates(world.clock, options);
  let rule: RestRule | null = null;

  async function serve(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const path = url.pathname.replace(PREFIX, '').replaceAll('%40', '@');
    const method = request.method ?? 'GET';
    const [, token = ''] = /^Bot (.+)$/.exec(request.headers.authorization ?? '') ?? [];
    const isBot = world.accepts(token);
    const found = PREFIX.test(url.pathname) ? findRoute(path, method) : null;
    const entry: RestEntry = {
      at: world.clock.now(),
      method,
      path: path + url.search,
      route: found?.route?.path ?? null,
      body: null,
      files: [],
      status: 0,
      response: null,
      interaction: null,
    };
    const fault = rule?.(entry) ?? null;
    let form: FormBody = { body: null, files: [] };
    try {
      entry.interaction = interactionOf(world, found?.parameters ?? {});
      // Nobody's body is read who has shown no token, of the bot or of an interaction.
      if (isBot || entry.interaction) form = await readBody(request);
      else giveUpOn(request);
      entry.body = form.body;
      entry.files = form.files.map(({ field, name, bytes }) => ({ field, name, size: bytes.length }));
      const rate = found?.route ? rates(found.route, found.parameters) : null;
      for (const [name, value] of Object.entries(rate?.headers ?? {})) response.setHeader(name, value);
      await pass(fault, false, response);
      const refusal = fault && refusalOf(fault);
      for (const [name, value] of Object.entries(refusal?.headers ?? {})) response.setHeader(name, value);
      note(refusal ?? rate?.refusal ?? run(found));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      note({ status: error.status, body: error.body });
    }
    await pass(fault, true, response);
    send();

    function run(match: ReturnType<typeof findRoute>): Reply {
      if (!match) throw new ApiError('notFound');
      if (!match.route) throw new ApiError('methodNotAllowed');
      if (!match.route.open && !isBot) throw new ApiError('unauthorized');
      const parameter = (name: string) => match.parameters[name] ?? '';
      return match.route.handle({ world, gateway, parameter, query: url.searchParams, ...form });
    }

    function note({ status, body }: Reply) {
      entry.status = status;
      entry.response = body ?? null;
      world.log.push(entry);
      if (world.log.length > Math.min(LOG_LENGTH, world.keeps)) world.log.shift();
      world.emit({ kind: 'rest', entry });
    }

    function send() {
      const { status, response: body } = entry;
      const broken = fault?.kind === 'malformed';
      if (status === 204 && !broken) return response.writeHead(status).end();
      response.writeHead(broken ? 200 : status, { 'content-type': 'application/json' });
      response.end(broken ? '{"id":' : JSON.stringify(body));
    }
  }

  return {
    serve,
    /** What goes wrong with the calls to come. */
    break: (next: RestRule | null): void => {
      rule = next;
    },
  };
}

function findRoute(path: string, method: string) {
  const matches = COMPILED.flatMap(({ route, expression }) => {
    const match = expression.exec(path);
    return match ? [{ route, parameters: decoded(match.groups ?? {}) }] : [];
  });
  if (matches.length === 0) return null;
  return matches.find(({ route }) => route.method === method) ?? { route: null, parameters: {} };
}

const decoded = (groups: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(groups).map(([name, value]) => {
      try {
        return [name, decodeURIComponent(value)];
      } catch {
        throw new ApiError('notFound');
      }
    }),
  );

function interactionOf(world: World, parameters: Record<string, string>): string | null {
  const token = parameters.interaction_token ?? parameters.webhook_token;
  if (!token) return null;
  return interactionByToken(world, token)?.id ?? null;
}
