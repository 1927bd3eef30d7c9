import { Client, GatewayIntentBits } from 'discord.js';

const client = new Client({ intents: [GatewayIntentBits.Guilds] });
client.once('clientReady', () =>
  client.application.commands.set([{ name: 'hello', description: 'Says hello' }]),
);
client.on('interactionCreate', (interaction) => {
  if (interaction.isChatInputCommand()) interaction.reply(`Hello, ${interaction.user.displayName}!`);
});
client.login();
