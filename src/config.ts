import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { delimiter } from 'node:path';
import { config as readEnvFile } from 'dotenv';
import { z } from 'zod';

/** A blank value, as `.env.example` has them, is a value that was not given. */
const unlessBlank = (value: unknown): unknown =>
  typeof value === 'string' ? value.trim() || undefined : value;
const given = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(unlessBlank, schema.optional());
const usually = <Value>(value: NoInfer<Value>, schema: z.ZodType<Value>) =>
  given(schema).transform((found) => found ?? value);

const whole = (least: number, most: number, fault: string) => {
  const error = `${fault}: give a whole number from ${least} to ${most}`;
  return z.coerce.number(error).int(error).min(least, error).max(most, error);
};
const port = whole(0, 65_535, 'is not a port');
const bound = whole(1, 100_000, 'is not a number that is allowed');
const host = z.string().regex(/^[\w.:-]+$/, 'is not a host name or address');
const LOOPBACK = '127.0.0.1';
const MEGABYTE = 2 ** 20;

const onOrOff = z.enum(['on', 'off'], 'is neither on nor off').transform((state) => state === 'on');

/** Addresses with commas between them. */
const addresses = (protocol: RegExp, error: string) =>
  z
    .string()
    .transform((list) => list.split(',').map((one) => one.trim()))
    .pipe(z.array(z.url({ protocol, error })));

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const environment = z.object({
  DISCORD_TOKEN: given(
    z.string().regex(/^[!-~]+$/, 'is not a token: copy it anew from the developer portal'),
  ),
  DISCORD_GUILD_ID: given(z.string().regex(/^\d{17,20}$/, 'is not a Discord id: it has 17 to 20 digits')),
  DISCORD_API: given(z.url({ protocol: /^https?$/, error: 'is not an address: it begins with https://' })),
  VERBATIM_CORPUS: usually('corpus', z.string()),
  VERBATIM_SNAPSHOT: given(z.string()),
  VERBATIM_DATA: usually('data', z.string()),
  VERBATIM_DATABASE: given(
    z.url({
      protocol: /^postgres(ql)?$/,
      error: 'is not an address of PostgreSQL: it begins with postgres://',
    }),
  ),
  VERBATIM_OPENSEARCH: given(
    addresses(
      /^https?$/,
      'is not an address of OpenSearch: it begins with http:// or https://; several have commas between them',
    ),
  ),
  VERBATIM_OPENSEARCH_USER: given(z.string()),
  VERBATIM_OPENSEARCH_PASSWORD: given(z.string()),
  VERBATIM_OPENSEARCH_CA: given(z.string()),
  VERBATIM_OPENSEARCH_PREFIX: given(
    z.string().regex(/^[a-z][a-z0-9-]{0,30}$/, 'is not a name: small letters, digits and -, 31 at most'),
  ),
  VERBATIM_OPENSEARCH_SHARDS: given(whole(1, 100, 'is not a number of shards')),
  VERBATIM_LINKS: usually(true, onOrOff),
  VERBATIM_MENTIONS: given(onOrOff),
  VERBATIM_SHELF_SOURCES: usually(200, bound),
  VERBATIM_SHELF_MEGABYTES: usually(20, bound),
  VERBATIM_SHELF_HOURLY: usually(20, bound),
  VERBATIM_OPEN_MEGABYTES: usually(256, bound),
  VERBATIM_THREADS: given(whole(1, 64, 'is not a number of threads')),
  VERBATIM_PORT: given(port),
  DISCORD_PUBLIC_KEY: given(
    z.string().regex(/^[0-9a-f]{64}$/i, 'is no public key: copy its 64 digits from the developer portal'),
  ),
  VERBATIM_INTERACTIONS_PORT: given(port),
  VERBATIM_INTERACTIONS_HOST: usually(LOOPBACK, host),
  VERBATIM_ANSWERERS: usually(
    [],
    addresses(/^http$/, 'is not an address: it begins with http://; several have commas between them'),
  ),
  VERBATIM_WIRE_PORT: usually(4748, port),
  VERBATIM_WIRE_HOST: usually(LOOPBACK, host),
  VERBATIM_WIRE_SECRET: given(
    z.string().regex(/^[!-~]{16,}$/, 'is no secret: give 16 characters or more, no spaces'),
  ),
  VERBATIM_STATUS_PORT: given(port),
  VERBATIM_STATUS_HOST: usually(LOOPBACK, host),
  VERBATIM_HOST: usually(LOOPBACK, host),
  LOG_LEVEL: given(z.enum(LEVELS, `is not one of ${LEVELS.join(', ')}`)),
  NO_COLOR: given(z.string()),
});
type Environment = z.infer<typeof environment>;

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
  const found = readEnvironment();
  const { DISCORD_TOKEN: token, VERBATIM_WIRE_SECRET: secret } = found;
  return {
    ...(token !== undefined && { token }),
    ...(found.DISCORD_GUILD_ID !== undefined && { guildId: found.DISCORD_GUILD_ID }),
    ...(found.DISCORD_API !== undefined && { api: found.DISCORD_API }),
    ...(found.VERBATIM_SNAPSHOT !== undefined && { snapshot: found.VERBATIM_SNAPSHOT }),
    ...(found.VERBATIM_DATABASE !== undefined && { database: found.VERBATIM_DATABASE }),
    ...(found.VERBATIM_PORT !== undefined && { port: found.VERBATIM_PORT }),
    ...enginePlace(found),
    ...interactionsPlace(found),
    ...statusPlace(found),
    corpus: found.VERBATIM_CORPUS.split(delimiter).filter(Boolean),
    data: found.VERBATIM_DATA,
    links: found.VERBATIM_LINKS,
    mentions: found.VERBATIM_MENTIONS ?? token === undefined,
    quota: {
      sources: found.VERBATIM_SHELF_SOURCES,
      bytes: found.VERBATIM_SHELF_MEGABYTES * MEGABYTE,
      hourly: found.VERBATIM_SHELF_HOURLY,
    },
    threads: found.VERBATIM_THREADS ?? usualThreads(),
    openBytes: found.VERBATIM_OPEN_MEGABYTES * MEGABYTE,
    answerers: found.VERBATIM_ANSWERERS,
    wire: {
      port: found.VERBATIM_WIRE_PORT,
      host: found.VERBATIM_WIRE_HOST,
      ...(secret !== undefined && { secret }),
    },
    host: found.VERBATIM_HOST,
    logLevel: found.LOG_LEVEL ?? (token === undefined ? 'warn' : 'info'),
    colour: found.NO_COLOR === undefined && process.stdout.isTTY === true,
  };
}

/** @throws ConfigError */
function readEnvironment(): Environment {
  const parsed = environment.safeParse(withSecrets(process.env));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `${String(path[0])} ${message}`);
  throw new ConfigError(`the environment: ${faults.join('; ')}`);
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

function enginePlace(found: Environment): Pick<Config, 'engine'> {
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
function interactionsPlace(found: Environment): Pick<Config, 'interactions'> {
  const { VERBATIM_INTERACTIONS_PORT: port, DISCORD_PUBLIC_KEY: publicKey } = found;
  if (port === undefined) return {};
  if (publicKey === undefined)
    throw new ConfigError(
      'the environment: VERBATIM_INTERACTIONS_PORT wants DISCORD_PUBLIC_KEY, by which interactions are known to be of Discord',
    );
  return { interactions: { port, host: found.VERBATIM_INTERACTIONS_HOST, publicKey } };
}

const statusPlace = ({
  VERBATIM_STATUS_PORT: port,
  VERBATIM_STATUS_HOST: host,
}: Environment): Pick<Config, 'status'> => (port === undefined ? {} : { status: { port, host } });

/** A core serves Discord and the others answer; more than four wait for memory rather than for each other. */
const usualThreads = (): number => Math.max(1, Math.min(4, availableParallelism() - 1));

/** Where the store is. */
export const storePlace = ({ data, database }: Pick<Config, 'data' | 'database'>) => ({
  folder: data,
  ...(database !== undefined && { postgres: database }),
});
