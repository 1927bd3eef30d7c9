import { REST } from 'discord.js';
import { type RESTGetCurrentApplicationResult, Routes } from 'discord-api-types/v10';
import { registrationBody } from '../answering/registration-body.ts';
import type { Command } from '../command.ts';
import { registerCommands } from './registration.ts';

/** Registers the commands without logging in to the gateway. @returns whether anything had changed */
export async function registerWithToken(
  token: string,
  commands: readonly Command[],
  guildId?: string,
  api?: string,
): Promise<boolean> {
  const rest = new REST(api === undefined ? {} : { api }).setToken(token);
  const { id } = (await rest.get(Routes.currentApplication())) as RESTGetCurrentApplicationResult;
  return registerCommands(rest, id, registrationBody(commands), guildId);
}
