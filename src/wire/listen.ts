import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that listens. */
export interface Listening {
  /** Where, without a slash at the end. */
  readonly url: string;
  /** Takes nothing new, and resolves when what was under way has ended. */
  close(): Promise<void>;
}

export interface ListenOptions {
  /** 0 takes any that is free. */
  readonly port: number;
  readonly host: string;
  /** Whether closing ends what is under way too. */
  readonly cutsOff?: boolean;
}

/** Listens, and tells where. @throws the error of Node, with its `code`, where the port cannot be had */
export async function listen(
  server: Server,
  { port, host, cutsOff = false }: ListenOptions,
): Promise<Listening> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { address, family, port: given } = server.address() as AddressInfo;
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${given}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if (cutsOff) server.closeAllConnections();
        else server.closeIdleConnections();
      }),
  };
}
