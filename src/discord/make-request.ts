import { DefaultRestOptions, type RESTOptions } from 'discord.js';
import { connectionBroke } from './failure.ts';

type MakeRequest = RESTOptions['makeRequest'];

const CALLBACK = /\/interactions\/\d+\/[^/]+\/callback(?:$|\?)/;
/** Discord waits for 3 seconds in all, the answering included. */
const PATIENCE_MS = 1000;

/**
 * How discord.js sends requests, with one difference: the first answer to an interaction whose connection breaks or
 * stays silent is sent once more. Nothing can come twice of it: Discord takes one first answer, and refuses the next
 * with 40060.
 */
export const makeRequest: MakeRequest = async (url, init) => {
  if (!CALLBACK.test(url)) return DefaultRestOptions.makeRequest(url, init);
  const attempt = (): ReturnType<MakeRequest> => {
    const patience = AbortSignal.timeout(PATIENCE_MS);
    const signal = init.signal ? AbortSignal.any([init.signal as AbortSignal, patience]) : patience;
    return DefaultRestOptions.makeRequest(url, { ...init, signal });
  };
  return attempt().catch((error) => {
    if (init.signal?.aborted || !connectionBroke(error)) throw error;
    return attempt();
  });
};
