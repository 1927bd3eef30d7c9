import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { chromium } from 'playwright-core';

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * Writes a picture beside `path`, as SVG and, where a browser is installed to draw it, as PNG.
 * @returns the files that were written
 */
export async function writePicture(path: string, svg: string): Promise<string[]> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.svg`, svg);
  const executablePath = BROWSERS.find(existsSync);
  if (executablePath === undefined) return [`${path}.svg`];
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ deviceScaleFactor: 2 });
    await page.setContent(`<body style="margin:0">${svg}</body>`);
    await page.locator('svg').screenshot({ path: `${path}.png` });
  } finally {
    await browser.close();
  }
  return [`${path}.svg`, `${path}.png`];
}
