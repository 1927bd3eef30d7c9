import { request } from 'undici';

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
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), LONGEST_MS);
  try {
    const { statusCode, body } = await request(url, { signal: patience.signal });
    const parts: Uint8Array[] = [];
    let length = 0;
    for await (const part of body) {
      length += part.length;
      if (length > size || statusCode !== 200) return undefined;
      parts.push(part);
    }
    return statusCode === 200 ? new Uint8Array(Buffer.concat(parts)) : undefined;
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
