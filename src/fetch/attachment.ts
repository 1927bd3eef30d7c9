import { request } from 'undici';
import { discard, readUpTo, withSignal } from './bounded.ts';

const LONGEST_MS = 15_000;

/** Where Discord keeps attachments. */
const HOSTS: ReadonlySet<string> = new Set(['https://cdn.discordapp.com', 'https://media.discordapp.net']);

/**
 * The bytes of an attachment; nothing where it is not on Discord's own hosts, is longer than was said, or cannot be had.
 * @param origin of a Discord in the place of Discord's own, as the sandbox is
 */
export async function fetchAttachment(
  { url, size }: { readonly url: string; readonly size: number },
  origin?: string,
): Promise<Uint8Array | undefined> {
  if (!URL.canParse(url)) return undefined;
  const from = new URL(url).origin;
  if (!HOSTS.has(from) && from !== origin) return undefined;
  return withSignal(LONGEST_MS, async (signal) => {
    const { statusCode, body } = await request(url, { signal });
    if (statusCode === 200) return readUpTo(body, size);
    discard(body);
    return undefined;
  }).catch(() => undefined);
}
