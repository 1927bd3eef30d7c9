import { constants, createDeflate } from 'node:zlib';
import type { RawData, WebSocket } from 'ws';
import { z } from 'zod';
import { LIMITS } from './rules/limits.ts';

export const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  voice: 4,
  resume: 6,
  reconnect: 7,
  requestMembers: 8,
  invalidSession: 9,
  hello: 10,
  heartbeatAck: 11,
  requestSounds: 31,
} as const;

/** Why the gateway hangs up, as Discord numbers it. */
const CLOSE = {
  unknownOpcode: [4001, 'Unknown opcode.'],
  decodeError: [4002, 'Error while decoding payload.'],
  notAuthenticated: [4003, 'Not authenticated.'],
  authenticationFailed: [4004, 'Authentication failed.'],
  alreadyAuthenticated: [4005, 'Already authenticated.'],
  invalidSequence: [4007, 'Invalid seq.'],
  rateLimited: [4008, 'Rate limited.'],
  sessionTimedOut: [4009, 'Session timed out.'],
  invalidShard: [4010, 'Invalid shard.'],
  invalidVersion: [4012, 'Invalid API version.'],
  invalidIntents: [4013, 'Invalid intent(s).'],
  disallowedIntents: [4014, 'Disallowed intent(s).'],
} as const;

const Frame = z.object({ op: z.int(), d: z.unknown() });
export type Frame = z.infer<typeof Frame>;

export interface Connection<Session> {
  send(payload: { op: number; d?: unknown; s?: number; t?: string }): void;
  /** Closes with one of Discord's codes. */
  hangUp(reason: keyof typeof CLOSE): void;
  close(code: number): void;
  /** Breaks it without a close frame. */
  drop(): void;
  /** From now on nothing comes or goes over it, and it stands. */
  mute(): void;
  /** Sends a frame that is no JSON. */
  garble(): void;
  session: Session | null;
}

/** One WebSocket: decoding, the heartbeat's deadline, the limit on sends, compression if asked for. */
export function connect<Session>(
  socket: WebSocket,
  query: URLSearchParams,
  heartbeatInterval: number,
  on: {
    receive: (connection: Connection<Session>, frame: Frame) => void;
    lost: (connection: Connection<Session>, code: number) => void;
  },
): Connection<Session> {
  const write =
    query.get('compress') === 'zlib-stream' ? compressed(socket) : (json: string) => socket.send(json);
  let muted = false;
  const connection: Connection<Session> = {
    session: null,
    send: (payload) => muted || write(JSON.stringify({ t: null, s: null, ...payload })),
    hangUp: (reason) => {
      const [code, sentence] = CLOSE[reason];
      socket.close(code, sentence);
    },
    close: (code) => socket.close(code),
    drop: () => socket.terminate(),
    mute: () => {
      muted = true;
      clearTimeout(deadline);
    },
    garble: () => muted || write('{"op":'),
  };
  const deadline = setTimeout(() => connection.hangUp('sessionTimedOut'), heartbeatInterval * 2).unref();
  let window = { start: Date.now(), sends: 0 };
  socket.on('message', (data, binary) => {
    if (muted) return;
    const now = Date.now();
    if (now - window.start > 60_000) window = { start: now, sends: 0 };
    window.sends += 1;
    if (window.sends > LIMITS.gateway.sendsPerMinute) return connection.hangUp('rateLimited');
    const frame = binary ? null : decode(data);
    if (!frame) return connection.hangUp('decodeError');
    if (frame.op === OP.heartbeat) deadline.refresh();
    on.receive(connection, frame);
  });
  socket.on('error', () => socket.terminate());
  socket.on('close', (code) => {
    clearTimeout(deadline);
    on.lost(connection, code);
  });
  return connection;
}

function decode(data: RawData): Frame | null {
  const text = data.toString();
  if (Buffer.byteLength(text) > LIMITS.gateway.payloadBytes) return null;
  try {
    return Frame.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** zlib-stream transport compression: one deflate stream for the connection, flushed after each payload. */
function compressed(socket: WebSocket): (json: string) => void {
  const deflate = createDeflate();
  let chunks: Buffer[] = [];
  deflate.on('data', (chunk: Buffer) => chunks.push(chunk));
  socket.on('close', () => deflate.close());
  return (json) => {
    deflate.write(json);
    deflate.flush(constants.Z_SYNC_FLUSH, () => {
      socket.send(Buffer.concat(chunks));
      chunks = [];
    });
  };
}
