/**
 * The same function, which knows its last results: of at least `limit` different keys and of at most twice as many. What
 * it gives must follow from the key alone.
 * @param kept the key as it is kept, equal to the one that was given
 */
export function remembered<Key, Value>(
  limit: number,
  make: (key: Key) => Value,
  kept: (key: Key) => Key = (key) => key,
): (key: Key) => Value {
  let lately = new Map<Key, Value>();
  let before = lately;
  return (key) => {
    const known = lately.get(key);
    if (known !== undefined) return known;
    const value = before.get(key) ?? make(key);
    if (lately.size >= limit) [before, lately] = [lately, new Map()];
    lately.set(kept(key), value);
    return value;
  };
}
