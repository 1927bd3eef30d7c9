import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AnsweringService } from '../answering/service.ts';
import { asRequest } from '../request.ts';
import { decode, encode } from './codec.ts';
import { type Listening, listen } from './listen.ts';
import {
  type Answered,
  type Call,
  isAllowed,
  LARGEST_CALL,
  LEAVING,
  METHODS,
  PATHS,
  type ProcessAbout,
} from './protocol.ts';

export interface Served {
  readonly service: AnsweringService;
  /** The same for a page, which waits longer than Discord. */
  readonly page: AnsweringService;
  about(): Promise<ProcessAbout>;
}

/** Where it listens, 0 for any port that is free, and what whoever asks must know. */
export interface WirePlace {
  readonly port: number;
  readonly host: string;
  readonly secret: string;
}

/** Answers other processes as the service does, by HTTP. @throws where the port cannot be used */
export async function serveAnswers(served: Served, { port, host, secret }: WirePlace): Promise<Listening> {
  let leaving = false;
  const server = createServer((request, response) => {
    const head = (status: number): void =>
      void response.writeHead(status, {
        'content-type': 'application/json',
        ...(leaving && { connection: 'close' }),
      });
    const end = (status: number, body: unknown): void => {
      if (!response.headersSent) head(status);
      response.end(encode(body), () => {
        // Who keeps the connection would ask here again.
        if (leaving) request.socket.end();
      });
    };
    /** Says at once that the call has come: whoever hears nothing asks somebody else. */
    const take = (): void => {
      head(200);
      response.flushHeaders();
    };
    if (!isAllowed(request.headers.authorization, secret))
      return end(401, failure('Unauthorized', 'wrong secret'));
    if (leaving) return end(LEAVING, failure('Leaving', 'this process leaves'));
    answer(served, request, response, { take, end }).catch((error: Error) => {
      if (response.headersSent) response.destroy();
      else end(400, failure(error.name, error.message));
    });
  });
  const { url, close } = await listen(server, { port, host });
  return {
    url,
    async close() {
      leaving = true;
      await close();
    },
  };
}

const failure = (name: string, message: string): Answered => ({ error: { name, message } });

interface Saying {
  take(): void;
  end(status: number, body: unknown): void;
}

async function answer(
  served: Served,
  request: IncomingMessage,
  response: ServerResponse,
  { take, end }: Saying,
): Promise<void> {
  if (request.url === PATHS.about) {
    take();
    return end(200, await served.about());
  }
  if (request.method !== 'POST' || request.url !== PATHS.call)
    return end(404, failure('NotFound', 'no such path'));
  const call = (await bodyOf(request)) as Partial<Call> | null;
  const name = METHODS.find((one) => one === call?.name);
  if (!name || !Array.isArray(call?.given)) return end(400, failure('BadCall', 'no such method'));
  take();
  const side = call.page ? served.page : served.service;
  const { given, request: id } = call;
  const run = () => (side[name] as (...given: unknown[]) => Promise<unknown>)(...given);
  const answered: Answered = await asRequest(run, id)
    .then((result) => ({ result }))
    .catch((error: Error) => failure(error.name, error.message));
  if (!response.destroyed) end(200, answered);
}

/** @throws where it is too large or no JSON */
async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > LARGEST_CALL) throw new RangeError('the call is too large');
    parts.push(part);
  }
  return decode(Buffer.concat(parts).toString());
}
