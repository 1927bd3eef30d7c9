/** What is made of each item, made anew whenever somebody walks through: of what is cheap to make and need not be kept. */
export const mapped = <Item, Made>(items: readonly Item[], make: (item: Item) => Made): Iterable<Made> => ({
  *[Symbol.iterator]() {
    for (const item of items) yield make(item);
  },
});
