/**
 * How fast the sandbox is: an interaction alone and among fifty tabs of which ten read nothing; the page, from its
 * address to its first button; hostile Markdown, whose time must grow as its length does.
 */
import { once } from 'node:events';
import { type Sandbox, startSandbox } from 'discord-sandbox';
import { WebSocket } from 'ws';
import { parseMarkdown } from '../src/page/markdown/blocks.ts';
import { EXAMPLE_WELCOME } from '../tests/browser/example-shelf.ts';
import { showcase } from '../tests/browser/showcase.ts';
import { browserPath, openBrowser } from '../tests/browser/theatre.ts';

const sandbox = await startSandbox({ welcome: EXAMPLE_WELCOME, rates: { limit: 10_000, window: 1_000 } });
const bot = await showcase(sandbox);

async function timed(runs: number, task: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await task();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
}

const embed = () => sandbox.slash({ command: 'embed' });
await timed(20, embed);
const alone = await timed(50, embed);
const tabs = await Promise.all(Array.from({ length: 50 }, (_, at) => tab(sandbox, at % 5 === 0)));
const among = await timed(50, embed);
for (const socket of tabs) socket.terminate();
const rows = [
  ['an interaction alone', alone],
  ['one among fifty tabs', among],
] as [string, number][];

if (browserPath !== undefined) {
  const browser = await openBrowser();
  const page = await browser.newPage();
  const load = async () => {
    await page.goto('about:blank');
    await page.goto(sandbox.url);
    await page.locator('.try').first().waitFor();
  };
  await load();
  rows.push(['the page, until it can be used', await timed(5, load)]);
  await browser.close();
}
await bot.destroy();
await sandbox.close();

const PIECES = [
  'http://%',
  'https://a.example',
  '))',
  '**a',
  '`',
  '``` ',
  '[',
  '[a](https://',
  '||',
  '> ',
  '\\',
  '<@',
  '- ',
];
const reading = (piece: string, times: number) => timed(3, () => parseMarkdown(piece.repeat(times)));
console.table(Object.fromEntries(rows.map(([name, ms]) => [name, { ms: ms.toFixed(1) }])));
const grown: Record<string, object> = {};
for (const piece of PIECES) {
  const [small, large] = [await reading(piece, 4_000), await reading(piece, 16_000)];
  grown[`${piece} …`] = {
    '4,000 times, ms': small.toFixed(2),
    '16,000 times, ms': large.toFixed(2),
    ratio: (large / small).toFixed(1),
  };
}
console.table(grown);
process.exit(0);

/** A page's connection without a browser; a deaf one never reads. */
async function tab({ url }: Sandbox, deaf: boolean): Promise<WebSocket> {
  const socket = new WebSocket(new URL('/page', url.replace('http', 'ws')), {
    headers: { origin: url.slice(0, -1) },
  });
  await once(socket, 'open');
  if (deaf) socket.pause();
  return socket;
}
