import { connect, createServer, type Socket } from 'node:net';

/** A way to a server that can fall silent, and be cut. */
export interface TcpProxy {
  readonly port: number;
  /** Takes connections and bytes, and passes nothing on, until `flow`. */
  stall(): void;
  /** Ends all connections, and takes no more until `flow`. */
  cut(): void;
  flow(): void;
  close(): Promise<void>;
}

export async function tcpProxy(to: { readonly host: string; readonly port: number }): Promise<TcpProxy> {
  const pairs = new Set<readonly [Socket, Socket]>();
  let how: 'flows' | 'stalls' | 'cut' = 'flows';
  const server = createServer((near) => {
    if (how === 'cut') return void near.destroy();
    const far = connect(to);
    const pair = [near, far] as const;
    pairs.add(pair);
    for (const [one, other] of [pair, [far, near]] as const) {
      one.on('data', (bytes) => other.write(bytes));
      one.on('error', () => one.destroy());
      one.once('close', () => {
        pairs.delete(pair);
        other.destroy();
      });
      if (how === 'stalls') one.pause();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const each = (act: (socket: Socket) => unknown): void => {
    for (const pair of [...pairs]) for (const socket of pair) act(socket);
  };
  return {
    port: typeof address === 'object' ? (address?.port ?? 0) : 0,
    stall() {
      how = 'stalls';
      each((socket) => socket.pause());
    },
    cut() {
      how = 'cut';
      each((socket) => socket.destroy());
    },
    flow() {
      how = 'flows';
      each((socket) => socket.resume());
    },
    close() {
      each((socket) => socket.destroy());
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}
