import { execFileSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { type TcpProxy, tcpProxy } from '../../support/tcp-proxy.ts';
import { ownDatabase } from './database.ts';
import { answerer, askedOverAndOver, gateway, stage } from './stage.ts';
import { faultsOf, type Outcome, row } from './tally.ts';
import { said, wireLoad } from './wire-load.ts';

const CUTS = 3;
const CUT_MS = 8000;
const WHOLE_MS = 7000;

/**
 * The way to one of three processes that answer falls silent again and again: what is sent arrives nowhere, and nobody
 * says so. With rights to do so it is a network of its own whose cable is pulled, else a proxy that passes nothing on.
 */
export async function cut(perSecond: number): Promise<Outcome> {
  const network = ownNetwork();
  const database = await ownDatabase(...(network ? [network.here] : []));
  const on = await stage(database.url());
  let way: TcpProxy | undefined;
  try {
    const near = [await answerer(on), await answerer(on)];
    const far = await answerer(
      on,
      network && { VERBATIM_WIRE_HOST: network.there, VERBATIM_DATABASE: database.url(network.here) },
      network?.inside,
    );
    const { hostname: host, port } = new URL(far.url);
    if (!network) way = await tcpProxy({ host, port: Number(port) });
    const nodes = [...near.map(({ url }) => url), way ? `http://127.0.0.1:${way.port}` : far.url];
    await gateway(on, nodes);
    const discord = askedOverAndOver(on, await on.known());
    const loaded = await wireLoad(nodes, perSecond);
    for (let cuts = 0; cuts < CUTS; cuts++) {
      await wait(WHOLE_MS);
      way ? way.stall() : network?.pull();
      await wait(CUT_MS);
      way ? way.flow() : network?.plug();
    }
    await wait(WHOLE_MS);
    await discord.end();
    await loaded.end();
    return {
      rows: [row('cut off: through Discord', discord.tally), row('cut off: from gateways', loaded.tally)],
      notes: [
        `cut ${CUTS} times for ${CUT_MS / 1000} s, by ${network ? 'a cable in a network of its own' : 'a proxy that passes nothing on'}`,
        ...said(loaded),
      ],
      faults: [...faultsOf(discord.tally), ...faultsOf(loaded.tally)],
    };
  } finally {
    await on.close();
    await way?.close();
    await database.close();
    network?.close();
  }
}

/** Two hosts with a cable between them, where one may make such. */
function ownNetwork() {
  const name = `verbatim${process.pid}`;
  const [near, far] = [`vb${process.pid}`, `vf${process.pid}`];
  const [here, there] = ['10.231.77.1', '10.231.77.2'];
  const ip = (...args: string[]): void => void execFileSync('ip', args, { stdio: 'ignore' });
  const inside = ['ip', 'netns', 'exec', name];
  const close = (): void => {
    try {
      ip('netns', 'del', name);
    } catch {
      // It was not made.
    }
  };
  try {
    ip('netns', 'add', name);
    ip('link', 'add', near, 'type', 'veth', 'peer', 'name', far, 'netns', name);
    ip('addr', 'add', `${here}/30`, 'dev', near);
    ip('link', 'set', near, 'up');
    ip('-n', name, 'addr', 'add', `${there}/30`, 'dev', far);
    ip('-n', name, 'link', 'set', far, 'up');
    ip('-n', name, 'link', 'set', 'lo', 'up');
  } catch {
    close();
    return undefined;
  }
  // The other end goes down: here everything looks well, and nothing arrives.
  const pull = (): void => ip('-n', name, 'link', 'set', far, 'down');
  const plug = (): void => ip('-n', name, 'link', 'set', far, 'up');
  return { here, there, inside, pull, plug, close };
}
