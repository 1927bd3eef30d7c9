import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { delimiter } from 'node:path';
import { config as readEnvFile } from 'dotenv';
import { z } from 'zod';

/** A blank value, as `.env.example` has them, is a value that was not given. */
const given = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (typeof value === 'string' ? value.trim() || undefined : value), schema.optional());

const NOT_A_PORT = 'is not a port: give a whole number from 0 to 65535';
const MOST_THREADS = 64;
const NOT_THREADS = `is not a number of threads: give a whole number from 1 to ${MOST_THREADS}`;
const MOST_SHARDS = 100;
const NOT_SHARDS = `is not a number of shards: give a whole number from 1 to ${MOST_SHARDS}`;
const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const NOT_A_COUNT = 'is not a number that is allowed: give a whole number from 1 to 100000';
const bound = given(
  z.coerce.number(NOT_A_COUNT).int(NOT_A_COUNT).min(1, NOT_A_COUNT).max(100_000, NOT_A_COUNT),
);
const MEGABYTE = 2 ** 20;

const SWITCH = ['on', 'off'] as const;
const NOT_A_SWITCH = 'is neither on nor off';

const snowflake = z.string().regex(/^\d{17,20}$/, 'is not a Discord id: it has 17 to 20 digits');

const NOT_NODES =
  'is not an address of OpenSearch: it begins with http:// or https://; several have commas between them';
const NOT_ANSWERERS = 'is not an address: it begins with http://; several have commas between them';
const nodes = z
  .string()
  .transform((list) => list.split(',').map((one) => one.trim()))
  .pipe(z.array(z.url({ protocol: /^https?$/, error: NOT_NODES })));

const environment = z.object({
  DISCORD_TOKEN: given(
    z.string().regex(/^[!-~]+$/, 'is not a token: copy it anew from the developer portal'),
  ),
  DISCORD_GUILD_ID: given(snowflake),
  DISCORD_API: given(z.url({ protocol: /^https?$/, error: 'is not an address: it begins with https://' })),
  VERBATIM_CORPUS: given(z.string()),
  VERBATIM_SNAPSHOT: given(z.string()),
  VERBATIM_DATA: given(z.string()),
  VERBATIM_DATABASE: given(
    z.url({
      protocol: /^postgres(ql)?$/,
      error: 'is not an address of PostgreSQL: it begins with postgres://',
    }),
  ),
  VERBATIM_OPENSEARCH: given(nodes),
  VERBATIM_OPENSEARCH_USER: given(z.string()),
  VERBATIM_OPENSEARCH_PASSWORD: given(z.string()),
  VERBATIM_OPENSEARCH_CA: given(z.string()),
  VERBATIM_OPENSEARCH_PREFIX: given(
    z.string().regex(/^[a-z][a-z0-9-]{0,30}$/, 'is not a name: small letters, digits and -, 31 at most'),
  ),
  VERBATIM_OPENSEARCH_SHARDS: given(
    z.coerce.number(NOT_SHARDS).int(NOT_SHARDS).min(1, NOT_SHARDS).max(MOST_SHARDS, NOT_SHARDS),
  ),
  VERBATIM_LINKS: given(z.enum(SWITCH, NOT_A_SWITCH)),
  VERBATIM_MENTIONS: given(z.enum(SWITCH, NOT_A_SWITCH)),
  VERBATIM_SHELF_SOURCES: bound,
  VERBATIM_SHELF_MEGABYTES: bound,
  VERBATIM_SHELF_HOURLY: bound,
  VERBATIM_OPEN_MEGABYTES: bound,
  VERBATIM_THREADS: given(
    z.coerce.number(NOT_THREADS).int(NOT_THREADS).min(1, NOT_THREADS).max(MOST_THREADS, NOT_THREADS),
  ),
  VERBATIM_PORT: given(
    z.coerce.number(NOT_A_PORT).int(NOT_A_PORT).min(0, NOT_A_PORT).max(65_535, NOT_A_PORT),
  ),
  DISCORD_PUBLIC_KEY: given(
    z.string().regex(/^[0-9a-f]{64}$/i, 'is no public key: copy its 64 digits from the developer portal'),
  ),
  VERBATIM_INTERACTIONS_PORT: given(
    z.coerce.number(NOT_A_PORT).int(NOT_A_PORT).min(0, NOT_A_PORT).max(65_535, NOT_A_PORT),
  ),
  VERBATIM_INTERACTIONS_HOST: given(z.string().regex(/^[\w.:-]+$/, 'is not a host name or address')),
  VERBATIM_ANSWERERS: given(
    z
      .string()
      .transform((list) => list.split(',').map((one) => one.trim()))
      .pipe(z.array(z.url({ protocol: /^http$/, error: NOT_ANSWERERS }))),
  ),
  VERBATIM_WIRE_PORT: given(
    z.coerce.number(NOT_A_PORT).int(NOT_A_PORT).min(0, NOT_A_PORT).max(65_535, NOT_A_PORT),
  ),
  VERBATIM_WIRE_HOST: given(z.string().regex(/^[\w.:-]+$/, 'is not a host name or address')),
  VERBATIM_WIRE_SECRET: given(
    z.string().regex(/^[!-~]{16,}$/, 'is no secret: give 16 characters or more, no spaces'),
  ),
  VERBATIM_STATUS_PORT: given(
    z.coerce.number(NOT_A_PORT).int(NOT_A_PORT).min(0, NOT_A_PORT).max(65_535, NOT_A_PORT),
  ),
  VERBATIM_STATUS_HOST: given(z.string().regex(/^[\w.:-]+$/, 'is not a host name or address')),
  VERBATIM_HOST: given(z.string().regex(/^[\w.:-]+$/, 'is not a host name or address')),
  LOG_LEVEL: given(z.enum(LEVELS, `is not one of ${LEVELS.join(', ')}`)),
  NO_COLOR: given(z.string()),
});

/** Where an OpenSearch is, as the engine wants it. */
interface EnginePlace {
  readonly nodes: readonly string[];
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  readonly ca?: string | undefined;
  readonly prefix?: string | undefined;
  readonly shards?: number | undefined;
}

export interface Config {
  /** Absent: the sandbox is started in Discord's place. */
  readonly token?: string;
  /** The one server that commands are registered to, for development. */
  readonly guildId?: string;
  /** The base of Discord's API, where it is not Discord's own but a proxy before it. */
  readonly api?: string;
  readonly corpus: readonly string[];
  /** The file that keeps what was found in the sources, for a faster start; absent: nothing is kept. */
  readonly snapshot?: string;
  /** Where what servers and people add is kept; a folder, made when something is first stored. */
  readonly data: string;
  /** The PostgreSQL that keeps it in the folder's place. */
  readonly database?: string;
  /** The OpenSearch that searches the operator's shelf in this process's place. */
  readonly engine?: EnginePlace;
  /** Whether links can be added: the bot then fetches what people name. */
  readonly links: boolean;
  /** Whether mentions and direct messages are answered. */
  readonly mentions: boolean;
  /** What a shelf may hold at most, and how much a person may add an hour; a server may set less for itself. */
  readonly quota: { readonly sources: number; readonly bytes: number; readonly hourly: number };
  /** How many threads answer, each with the whole shelf in its memory. */
  readonly threads: number;
  /** What the shelves of servers and people that are open may take in each of them, in bytes. */
  readonly openBytes: number;
  /** The sandbox's port; 0 for any that is free. Absent: the usual one, or any where that is taken. */
  readonly port?: number;
  /** Where Discord brings interactions over HTTP; absent: over the gateway alone. */
  readonly interactions?: { readonly port: number; readonly host: string; readonly publicKey: string };
  /** The processes that answer, where this one is a gateway alone. */
  readonly answerers: readonly string[];
  /** Where a process that answers listens for gateways, and the secret that they share. */
  readonly wire: { readonly port: number; readonly host: string; readonly secret?: string };
  /** Where health and figures are told; absent: nowhere. */
  readonly status?: { readonly port: number; readonly host: string };
  /** Where the sandbox listens. */
  readonly host: string;
  readonly logLevel: (typeof LEVELS)[number];
  readonly colour: boolean;
}

/** Wrong settings, each named in one sentence. */
export class ConfigError extends Error {}

/**
 * The settings, from the environment and a `.env` file; no other code reads either.
 * @throws ConfigError
 */
export function readConfig(): Config {
  readEnvFile({ quiet: true });
  const parsed = environment.safeParse(withSecrets(process.env));
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `${String(path[0])} ${message}`);
    throw new ConfigError(`the environment: ${faults.join('; ')}`);
  }
  const {
    DISCORD_TOKEN,
    DISCORD_GUILD_ID,
    DISCORD_API,
    VERBATIM_CORPUS = 'corpus',
    VERBATIM_SNAPSHOT,
    VERBATIM_DATA = 'data',
    VERBATIM_DATABASE,
    VERBATIM_LINKS = 'on',
    VERBATIM_MENTIONS = parsed.data.DISCORD_TOKEN === undefined ? 'on' : 'off',
    VERBATIM_SHELF_SOURCES = 200,
    VERBATIM_SHELF_MEGABYTES = 20,
    VERBATIM_SHELF_HOURLY = 20,
    VERBATIM_OPEN_MEGABYTES = 256,
    VERBATIM_THREADS,
    VERBATIM_PORT,
    VERBATIM_ANSWERERS = [],
    VERBATIM_WIRE_PORT = 4748,
    VERBATIM_WIRE_HOST = '127.0.0.1',
    VERBATIM_WIRE_SECRET,
    VERBATIM_STATUS_PORT,
    VERBATIM_STATUS_HOST = '127.0.0.1',
    VERBATIM_HOST = '127.0.0.1',
    LOG_LEVEL,
    NO_COLOR,
  } = parsed.data;
  return {
    ...(DISCORD_TOKEN === undefined ? {} : { token: DISCORD_TOKEN }),
    ...(DISCORD_GUILD_ID === undefined ? {} : { guildId: DISCORD_GUILD_ID }),
    ...(DISCORD_API === undefined ? {} : { api: DISCORD_API }),
    ...(VERBATIM_SNAPSHOT === undefined ? {} : { snapshot: VERBATIM_SNAPSHOT }),
    ...(VERBATIM_DATABASE === undefined ? {} : { database: VERBATIM_DATABASE }),
    ...enginePlace(parsed.data),
    ...interactionsPlace(parsed.data),
    data: VERBATIM_DATA,
    links: VERBATIM_LINKS === 'on',
    mentions: VERBATIM_MENTIONS === 'on',
    quota: {
      sources: VERBATIM_SHELF_SOURCES,
      bytes: VERBATIM_SHELF_MEGABYTES * MEGABYTE,
      hourly: VERBATIM_SHELF_HOURLY,
    },
    corpus: VERBATIM_CORPUS.split(delimiter).filter(Boolean),
    threads: VERBATIM_THREADS ?? usualThreads(),
    openBytes: VERBATIM_OPEN_MEGABYTES * MEGABYTE,
    ...(VERBATIM_PORT === undefined ? {} : { port: VERBATIM_PORT }),
    answerers: VERBATIM_ANSWERERS,
    wire: {
      port: VERBATIM_WIRE_PORT,
      host: VERBATIM_WIRE_HOST,
      ...(VERBATIM_WIRE_SECRET === undefined ? {} : { secret: VERBATIM_WIRE_SECRET }),
    },
    ...(VERBATIM_STATUS_PORT === undefined
      ? {}
      : { status: { port: VERBATIM_STATUS_PORT, host: VERBATIM_STATUS_HOST } }),
    host: VERBATIM_HOST,
    logLevel: LOG_LEVEL ?? (DISCORD_TOKEN === undefined ? 'warn' : 'info'),
    colour: NO_COLOR === undefined && process.stdout.isTTY === true,
  };
}

/** What may stand in a file in the variable's place, as Docker and systemd give secrets: `DISCORD_TOKEN_FILE`. */
const SECRETS = [
  'DISCORD_TOKEN',
  'VERBATIM_DATABASE',
  'VERBATIM_OPENSEARCH_PASSWORD',
  'VERBATIM_WIRE_SECRET',
];

/** @throws ConfigError */
function withSecrets(variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const found = { ...variables };
  for (const name of SECRETS) {
    const file = variables[`${name}_FILE`]?.trim();
    if (!file) continue;
    if (variables[name]?.trim())
      throw new ConfigError(`the environment: ${name} and ${name}_FILE are both given: keep one of them`);
    found[name] = readNamed(`${name}_FILE`, file).trim();
  }
  return found;
}

/** @throws ConfigError */
function readNamed(variable: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ConfigError(`the environment: ${variable} names ${file}, which cannot be read (${code})`);
  }
}

function enginePlace(found: z.infer<typeof environment>): { readonly engine?: EnginePlace } {
  const { VERBATIM_OPENSEARCH: nodes, VERBATIM_OPENSEARCH_CA: ca } = found;
  if (!nodes) return {};
  return {
    engine: {
      nodes,
      user: found.VERBATIM_OPENSEARCH_USER,
      password: found.VERBATIM_OPENSEARCH_PASSWORD,
      ca: ca === undefined ? undefined : readNamed('VERBATIM_OPENSEARCH_CA', ca),
      prefix: found.VERBATIM_OPENSEARCH_PREFIX,
      shards: found.VERBATIM_OPENSEARCH_SHARDS,
    },
  };
}

/** @throws ConfigError */
function interactionsPlace(found: z.infer<typeof environment>): Pick<Config, 'interactions'> {
  const { VERBATIM_INTERACTIONS_PORT: port, DISCORD_PUBLIC_KEY: publicKey } = found;
  if (port === undefined) return {};
  if (publicKey === undefined)
    throw new ConfigError(
      'the environment: VERBATIM_INTERACTIONS_PORT wants DISCORD_PUBLIC_KEY, by which interactions are known to be of Discord',
    );
  return { interactions: { port, host: found.VERBATIM_INTERACTIONS_HOST ?? '127.0.0.1', publicKey } };
}

/** A core serves Discord and the others answer; more than four wait for memory rather than for each other. */
const usualThreads = (): number => Math.max(1, Math.min(4, availableParallelism() - 1));

/** Where the store is. */
export const storePlace = ({ data, database }: Pick<Config, 'data' | 'database'>) => ({
  folder: data,
  ...(database !== undefined && { postgres: database }),
});
