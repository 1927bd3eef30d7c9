import type { Config } from '../config.ts';
import { storePlace } from '../config.ts';
import type { Logger } from '../log.ts';
import { metered, NO_METER } from '../operation/meter.ts';
import { storeThread } from '../store/index.ts';
import { serveAnswers } from '../wire/server.ts';
import { ownAnswers, type Scripts, sharedSecret } from './answers.ts';
import { StartError } from './start-error.ts';
import { startStatus, type Told } from './status.ts';

/** Others answer meanwhile: whoever is asked as soon as it is there need not wait until its code is compiled. */
const WARM_MS = 3000;

/** A process that answers gateways and is not on Discord itself; resolves once it answers. */
export async function startAnswering(config: Config, log: Logger, scripts: Scripts) {
  const secret = sharedSecret(config);
  const told: Told = { bot: null };
  const status = config.status && (await startStatus(config.status, told));
  const thread = storeThread(scripts.store, storePlace(config));
  const store = metered(thread, status?.meter ?? NO_METER);
  told.store = store;
  await store.check();
  const answers = await ownAnswers(config, store, log, scripts, WARM_MS);
  told.open = answers;
  const { port, host } = config.wire;
  const server = await serveAnswers(
    {
      service: answers.service,
      page: answers.page,
      about: async () => ({ opened: answers.opened, state: await answers.state() }),
    },
    { port, host, secret },
  ).catch((error: NodeJS.ErrnoException) => {
    throw new StartError(
      `port ${port} of ${host} cannot be used (${error.code}): change VERBATIM_WIRE_PORT or VERBATIM_WIRE_HOST`,
    );
  });
  log.info({ address: server.url }, 'gateways are answered');
  return {
    url: server.url,
    async stop(): Promise<void> {
      await server.close();
      await answers.close();
      await store.close();
      await status?.server.close();
    },
  };
}
