/** Bytes, which JSON has not, in its text. */
interface Bytes {
  readonly $bytes: string;
}

/** Plain data as text; bytes in it too. What is undefined is left out. */
export const encode = (value: unknown): string =>
  JSON.stringify(value, function (this: Record<string, unknown>, key, one: unknown) {
    // A Buffer has turned itself into something else by now.
    const own = this[key];
    return own instanceof Uint8Array
      ? ({ $bytes: Buffer.from(own).toString('base64') } satisfies Bytes)
      : one;
  });

/** @throws SyntaxError */
export const decode = (text: string): unknown =>
  JSON.parse(text, (_, one: unknown) => (isBytes(one) ? Buffer.from(one.$bytes, 'base64') : one));

const isBytes = (value: unknown): value is Bytes =>
  typeof value === 'object' &&
  value !== null &&
  '$bytes' in value &&
  typeof value.$bytes === 'string' &&
  Object.keys(value).length === 1;
