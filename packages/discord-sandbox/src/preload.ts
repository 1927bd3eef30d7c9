/**
 * Loaded into the bot's process before the bot (`node --import`): discord.js then speaks to the sandbox by default,
 * as if the bot had set `rest: { api }` itself. The gateway's address comes from that API.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const api = process.env.DISCORD_SANDBOX_API;
if (api) await pointDiscordJsAt(api);

/** Changes the defaults of the copy of @discordjs/rest that the bot will load, in both its module formats. */
async function pointDiscordJsAt(address: string): Promise<void> {
  const commonJs = restOf(process.argv[1]) ?? restOf(join(process.cwd(), 'bot.js'));
  if (!commonJs) return;
  const esm = join(dirname(commonJs), 'index.mjs');
  const copies = [createRequire(import.meta.url)(commonJs)];
  if (existsSync(esm)) copies.push(await import(pathToFileURL(esm).href));
  for (const { DefaultRestOptions } of copies) DefaultRestOptions.api = address;
}

/** The file of @discordjs/rest that a script's discord.js loads; of the script itself where it has no discord.js. */
function restOf(script: string | undefined): string | null {
  if (!script) return null;
  const from = createRequire(pathToFileURL(script));
  for (const require of [() => createRequire(from.resolve('discord.js')), () => from])
    try {
      return require().resolve('@discordjs/rest');
    } catch {
      // Not there: a program beside the bot, such as npm.
    }
  return null;
}
