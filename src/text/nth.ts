/**
 * What stands at a place that is known to be in a list.
 * @throws RangeError where nothing stands there: whoever asked was wrong
 */
export function nth<Item>(list: ArrayLike<Item>, place: number): Item {
  const item = list[place];
  if (item === undefined) throw new RangeError(`nothing stands at ${place} of ${list.length}`);
  return item;
}
