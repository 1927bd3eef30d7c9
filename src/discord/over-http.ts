import { createPublicKey, verify } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Client } from 'discord.js';
import { type APIInteraction, InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import { describeError } from '../describe-error.ts';
import type { Logger } from '../log.ts';
import { type Listening, listen } from '../wire/listen.ts';
import type { Doorway } from './doorway.ts';
import { CannotListen } from './failure.ts';
import type { MakeRequest } from './make-request.ts';

/** Where Discord brings interactions, and the key by which they are known to come from it. */
export interface InteractionsPlace {
  /** 0 for any that is free. */
  readonly port: number;
  readonly host: string;
  /** Of the application, from the developer portal: 64 hexadecimal digits. */
  readonly publicKey: string;
}

/** Who wants to know which message came of it must ask Discord. */
const CALLBACK = /\/interactions\/(\d+)\/[^/]+\/callback(?:\?with_response=false)?$/;
/** Discord waits for 3 seconds; what is answered later goes to it as of an interaction from the gateway. */
const HELD_MS = 2800;
/** A form has at most five texts of 4,000 characters; the message that a command is used on comes with it. */
const LARGEST = 2 ** 20;
const LIMITS = { maxHeaderSize: 16_384, requestTimeout: 5000, headersTimeout: 5000 };

/**
 * Takes interactions that Discord brings over HTTP, as a second way in beside the gateway: for the rest of the house they
 * are the same. Discord brings each by one way alone, that which is set in the developer portal.
 * https://discord.com/developers/docs/interactions/overview#setting-up-an-endpoint
 */
export function interactionsOverHttp(log: Logger) {
  /** The requests that wait for their answer, by interaction. */
  const waiting = new Map<string, (type: string, body: Buffer) => void>();

  return {
    /** Sends requests as `next` does, but the first answer to what came over HTTP goes back the way it came. */
    answering(next: MakeRequest): MakeRequest {
      return async (url, init) => {
        const [, id = ''] = CALLBACK.exec(url) ?? [];
        const answer = waiting.get(id);
        if (!answer) return next(url, init);
        const made = new Response(init.body as BodyInit);
        answer(made.headers.get('content-type') ?? 'application/json', Buffer.from(await made.arrayBuffer()));
        return new Response(null, { status: 204 }) as unknown as Awaited<ReturnType<MakeRequest>>;
      };
    },

    async listen(
      client: Client,
      { port, host, publicKey }: InteractionsPlace,
      lets: Doorway,
    ): Promise<Listening> {
      const isFromDiscord = verifier(publicKey);
      const server = createServer(LIMITS, (request, response) => {
        take(client, request, response, isFromDiscord, lets).catch((error) => {
          log.warn({ error: describeError(error) }, 'an interaction over HTTP could not be read');
          if (!response.headersSent) response.writeHead(400).end();
        });
      });
      return listen(server, { port, host }).catch(({ code }: NodeJS.ErrnoException) => {
        throw new CannotListen(
          `port ${port} of ${host} cannot be used (${code}): change VERBATIM_INTERACTIONS_PORT or VERBATIM_INTERACTIONS_HOST`,
        );
      });
    },
  };

  async function take(
    client: Client,
    request: IncomingMessage,
    response: ServerResponse,
    isFromDiscord: ReturnType<typeof verifier>,
    lets: Doorway,
  ): Promise<void> {
    if (request.method !== 'POST') return void response.writeHead(405).end();
    const body = await bodyOf(request);
    if (!body) return void response.writeHead(413).end();
    // Discord tries with wrong signatures too, and takes the address away where they are not refused.
    if (!isFromDiscord(request, body)) return void response.writeHead(401).end('invalid request signature');
    const interaction = JSON.parse(body.toString()) as APIInteraction;
    if (interaction.type === InteractionType.Ping) return end(response, PONG.type, PONG.body);
    if (waiting.has(interaction.id)) return void response.writeHead(202).end();
    hold(interaction.id, response);
    if (!lets(interaction)) return;
    // What discord.js does with an interaction from the gateway; it has no public door for one from elsewhere.
    (client as unknown as Inside).actions.InteractionCreate.handle(interaction);
  }

  function hold(id: string, response: ServerResponse): void {
    const timer = setTimeout(() => {
      waiting.delete(id);
      response.writeHead(202).end();
    }, HELD_MS);
    response.on('close', () => {
      clearTimeout(timer);
      waiting.delete(id);
    });
    waiting.set(id, (type, body) => {
      clearTimeout(timer);
      waiting.delete(id);
      end(response, type, body);
    });
  }
}

/** The part of a client that makes an interaction of what Discord sent. */
interface Inside {
  readonly actions: { readonly InteractionCreate: { handle(interaction: unknown): void } };
}

const PONG = {
  type: 'application/json',
  body: Buffer.from(JSON.stringify({ type: InteractionResponseType.Pong })),
};

function end(response: ServerResponse, type: string, body: Buffer): void {
  response.writeHead(200, { 'content-type': type, 'content-length': body.length }).end(body);
}

/** Whether a request was signed by the owner of the key (Ed25519, RFC 8032), over its timestamp and its body. */
function verifier(publicKey: string): (request: IncomingMessage, body: Buffer) => boolean {
  const x = Buffer.from(publicKey, 'hex').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return ({ headers }, body) => {
    const [signature, timestamp] = ['x-signature-ed25519', 'x-signature-timestamp'].map(
      (name) => headers[name],
    );
    if (typeof signature !== 'string' || typeof timestamp !== 'string') return false;
    if (!/^[0-9a-f]{128}$/i.test(signature)) return false;
    return verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, 'hex'));
  };
}

/** Nothing where it is too large. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > LARGEST) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
