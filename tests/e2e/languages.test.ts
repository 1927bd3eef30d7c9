import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { registrationBody } from '../../src/answering/registration-body.ts';
import { type Stage, stage } from '../support/bot.ts';
import { quotedBlocks } from '../support/components.ts';
import { libraryOf } from '../support/library.ts';
import { shown } from '../support/shown.ts';

const library = await libraryOf({
  'mill.md': `---
title: The mill
publisher: The Valley Post
published: 1912-03-02
---
“We lost 1,200 sacks of flour,” said Ada Moss, the miller.

Nobody was hurt when the mill burned down.`,
});

describe('somebody whose Discord speaks German', () => {
  let on: Stage;
  beforeAll(async () => {
    on = await stage(() => library);
  });
  afterAll(() => on.close());

  const ask = (command: string, options: Record<string, string | boolean>, locale: string) =>
    on.sandbox.slash({ command, options, locale }).then(shown);

  it('is answered in German around the same excerpt', async () => {
    const german = await ask('whosaid', { quote: 'We lost 1,200 sacks of flour' }, 'de');
    const english = await ask('whosaid', { quote: 'We lost 1,200 sacks of flour' }, 'en-US');
    expect(german.text).toContain('Zitiert: **Ada Moss**, the miller');
    expect(german.text).toContain('„The mill“ · The Valley Post · 2. März 1912 · ¶ 1');
    expect([...german.buttons.keys()]).toEqual([
      '¶ danach',
      'Quellenangabe',
      'Originaltext',
      'Merken',
      'Exportieren',
    ]);
    expect(quotedBlocks(german.text)).toEqual(quotedBlocks(english.text));
    expect(english.text).toContain('“The mill” · The Valley Post · 2 March 1912 · ¶ 1');
  });

  it('presses buttons into German, in place, in messages of their own, and to share', async () => {
    const first = await ask('sources', { source: 'mill', private: true }, 'de');
    const press = async (label: string) =>
      shown(await on.sandbox.press(first.id, first.buttons.get(label) ?? label));
    expect((await press('Quellenangabe')).text).toContain('Kursiv: der Titel.');
    expect((await press('Originaltext')).text).toContain('Zeichen für Zeichen');
    expect((await press('Mit allen teilen')).text).toMatch(/^-# Geteilt von \*\*/);
    expect((await press('¶ danach')).buttons.has('¶ davor')).toBe(true);
  });

  it('reads in German that nothing was found, that a button is old, and what each command does', async () => {
    expect((await ask('ask', { question: 'Who invented the zeppelin?' }, 'de')).text).toContain(
      '**Nichts gefunden** zu „Who invented the zeppelin?“.\n-# Durchsucht: 1 Quelle, Zeitraum: 2. März 1912 bis 2. März 1912.',
    );
    const { text } = await ask('help', {}, 'de');
    expect(text).toContain('`/verify quote [speaker]` Prüfe ein Zitat');
    expect(text).toContain('(Rechtsklick auf eine Nachricht, Apps):');
  });

  it('finds the commands described in every language that Verbatim speaks', async () => {
    const registered = await on.sandbox.commands();
    const help = registered.find(({ name }) => name === 'help');
    expect(help?.description_localizations).toEqual({
      'en-GB': 'What Verbatim does, and its commands',
      'en-US': 'What Verbatim does, and its commands',
      'es-ES': 'Qué hace Verbatim y sus comandos',
      'es-419': 'Qué hace Verbatim y sus comandos',
      fr: 'Ce que fait Verbatim, et ses commandes',
      de: 'Was Verbatim tut, und seine Befehle',
      'pt-BR': 'O que o Verbatim faz, e seus comandos',
    });
    expect(help?.options?.[0]?.description_localizations).toMatchObject({ de: 'Nur du siehst die Antwort' });
  });

  it('sees a corrected translation at the next start, and nothing is sent when there is none', async () => {
    const { registerCommands } = await import('../../src/discord/registration.ts');
    const { REST } = await import('discord.js');
    const body = registrationBody(commands);
    const rest = new REST({ api: on.sandbox.api }).setToken(on.sandbox.token);
    const { id } = (await rest.get('/applications/@me')) as { id: string };
    expect(await registerCommands(rest, id, body)).toBe(false);
    const registered = (await rest.get(`/applications/${id}/commands`, {
      query: new URLSearchParams({ with_localizations: 'true' }),
    })) as { id: string; name: string }[];
    const help = registered.find(({ name }) => name === 'help');
    await rest.patch(`/applications/${id}/commands/${help?.id}`, {
      body: { description_localizations: { de: 'Ein Tippfeler' } },
    });
    expect(await registerCommands(rest, id, body)).toBe(true);
    expect(await registerCommands(rest, id, body)).toBe(false);
  });

  it('has its commands globally or in one server, and never twice', async () => {
    const { registerCommands } = await import('../../src/discord/registration.ts');
    const { REST } = await import('discord.js');
    const body = registrationBody(commands);
    const { api, token, guildId } = on.sandbox;
    const rest = new REST({ api }).setToken(token);
    const { id } = (await rest.get('/applications/@me')) as { id: string };
    const counts = async (): Promise<number[]> =>
      Promise.all(
        ([`/applications/${id}/commands`, `/applications/${id}/guilds/${guildId}/commands`] as const).map(
          async (route) => ((await rest.get(route)) as unknown[]).length,
        ),
      );
    expect(await counts()).toEqual([body.length, 0]);
    expect(await registerCommands(rest, id, body, guildId)).toBe(true);
    expect(await counts()).toEqual([0, body.length]);
    expect(await registerCommands(rest, id, body, guildId)).toBe(false);
    expect(await registerCommands(rest, id, body)).toBe(true);
    expect(await counts()).toEqual([body.length, 0]);
    expect(await registerCommands(rest, id, body)).toBe(false);
  });

  it('is answered in English where Verbatim does not speak the language', async () => {
    expect((await ask('sources', {}, 'ja')).text).toContain('On the shelf: 1 source');
  });
});
