import { DefaultRestOptions, type RESTOptions } from 'discord.js';
import { connectionBroke } from './failure.ts';

export type MakeRequest = RESTOptions['makeRequest'];

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
  const outer = init.signal as AbortSignal | null | undefined;
  // Not AbortSignal.any of AbortSignal.timeout: Node 20 collects such a timeout as garbage before its time.
  const attempt = async (): ReturnType<MakeRequest> => {
    const patience = new AbortController();
    const giveUp = () => patience.abort();
    const timer = setTimeout(giveUp, PATIENCE_MS);
    outer?.addEventListener('abort', giveUp, { once: true });
    try {
      return await DefaultRestOptions.makeRequest(url, { ...init, signal: patience.signal });
    } finally {
      clearTimeout(timer);
      outer?.removeEventListener('abort', giveUp);
    }
  };
  return attempt().catch((error) => {
    if (outer?.aborted || !connectionBroke(error)) throw error;
    return attempt();
  });
};
