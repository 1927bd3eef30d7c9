/** What comes within `ms` milliseconds. @throws what `late` makes, where it does not; it may yet come, and nobody waits for it */
export const within = <Value>(ms: number, coming: Promise<Value>, late: () => Error): Promise<Value> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(late()), ms);
    coming.then(resolve, reject).finally(() => clearTimeout(timer));
  });
