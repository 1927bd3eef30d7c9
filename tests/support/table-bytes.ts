const KINDS = ['Uint8Array', 'Uint16Array', 'Int32Array', 'Uint32Array', 'Float64Array'] as const;

/** How many bytes of typed arrays `run` asks for, views of others aside: the tables in which an algorithm counts. */
export async function tableBytes(run: () => unknown): Promise<number> {
  const scope = globalThis as unknown as Record<string, new (...given: never[]) => ArrayBufferView>;
  const kept = KINDS.map((kind) => scope[kind] as (typeof scope)[string]);
  let bytes = 0;
  for (const [at, kind] of KINDS.entries())
    scope[kind] = new Proxy(kept[at] as (typeof scope)[string], {
      construct(target, given: unknown[], asked) {
        const made = Reflect.construct(
          target,
          given,
          asked === scope[kind] ? target : asked,
        ) as ArrayBufferView;
        if (!(given[0] instanceof ArrayBuffer)) bytes += made.byteLength;
        return made;
      },
    });
  try {
    await run();
  } finally {
    for (const [at, kind] of KINDS.entries()) scope[kind] = kept[at] as (typeof scope)[string];
  }
  return bytes;
}
