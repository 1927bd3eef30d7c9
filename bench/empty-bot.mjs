// The least that a discord.js program can be: the yardstick for Verbatim's start.
import { Client, Events, GatewayIntentBits } from 'discord.js';

const [api, token] = process.argv.slice(2);
const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api } });
client.once(Events.ClientReady, () => console.log('ready'));
await client.login(token);
