import { speed } from './search/speed.ts';

const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
await speed(sizes.length > 0 ? sizes : [1000, 10_000, 100_000]);
