import { existsSync } from 'node:fs';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const BUILT = new URL('../../dist/page/page.js', import.meta.url);

export const browserPath = [process.env.CHROMIUM ?? '', ...PLACES].find((path) => existsSync(path));

/** Why no browser can be used here; null when one can. It goes into the title of what is skipped. */
export const skipped: string | null =
  browserPath === undefined
    ? '(skipped: no Chromium here)'
    : existsSync(BUILT)
      ? null
      : '(skipped: dist/page is not built, run npm run build)';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: browserPath ?? '', headless: true, args: FLAGS });

/** A visitor's window. What it complains about on the console is kept in `complaints`. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    const { host, protocol } = new URL(request.url());
    if (host !== new URL(url).host && protocol !== 'data:') foreign.push(request.url());
  });
  await page.goto(url);
  return { page, context, complaints, foreign };
}

export interface Visit {
  page: Page;
  context: BrowserContext;
  complaints: string[];
  /** Requests to anywhere but the sandbox. */
  foreign: string[];
}

/** The composer's field for a message or a command's name. */
export const field = (page: Page) => page.getByRole('combobox', { name: /or type \/ for commands/ });
/** What the composer offers to pick. */
export const options = (page: Page) => page.locator('.popup [role=option]');
export const lastMessage = (page: Page) => page.locator('.message').last();

/** Runs a command without options, from the picker. */
export async function send(page: Page, command: string): Promise<void> {
  await field(page).fill(`/${command}`);
  await page
    .getByRole('option', { name: `/${command}` })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
}
