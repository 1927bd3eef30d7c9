import type { APIApplicationCommandOption } from 'discord-api-types/v10';
import type { Message, RestEntry, Settled } from 'discord-sandbox';
import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../commands/index.ts';
import { registrationBody } from '../src/answering/registration-body.ts';
import type { Library } from '../src/library/library.ts';
import { toDiscord } from '../src/reply/discord/to-discord.ts';
import { LANGUAGES } from '../src/reply/languages/index.ts';
import { LIMITS } from '../src/reply/limits.ts';
import { decodeState } from '../src/reply/state.ts';
import { openStore } from '../src/store/store.ts';
import { embeddedPlace } from './store/databases.ts';
import { stage } from './support/bot.ts';
import { type AnyComponent, customIdsOf, flatten } from './support/components.ts';
import { everyExchange } from './support/conversations.ts';
import { type DeskStage, deskStage } from './support/desk-stage.ts';
import { libraryOf, starterLibrary } from './support/library.ts';
import { hasSpecification, requestValidator, specificationThere } from './support/specification.ts';

/** Long and hostile wherever a file may be. */
const hostile = (): Promise<Library> =>
  libraryOf(
    Object.fromEntries(
      Array.from({ length: 30 }, (_, n) => [
        `source-${n}.md`,
        [
          `---\ntitle: "${'*'.repeat(499)}"\npublisher: "${'_'.repeat(499)}"\nrights: "${'~'.repeat(499)}"\nurl: https://example.org/${'('.repeat(400)}\n---`,
          `"${'*a* '.repeat(300)}," said ${'Ada '.repeat(60)}Moss, ${'the miller '.repeat(60)}.`,
          `${'x'.repeat(6000)} 12 sheep.`,
          `${'There are 12 sheep in the valley. '.repeat(300)}`,
        ].join('\n\n'),
      ]),
    ),
  );

/** "-# Shared by **…**" with 32 characters, each escaped: a private answer must have room for it, in any language. */
const SHARED_BY =
  Math.max(
    ...[...LANGUAGES.values()].map(
      (language) => `-# ${language.phrase('sharedBy')}`.length - '{name}'.length,
    ),
  ) +
  2 * 32;

/** What of a message Discord would refuse; plain code, since it looks at a million components. */
function faultsOf(components: readonly unknown[]): string[] {
  const all = (components as readonly AnyComponent[]).flatMap(flatten);
  const characters = all.reduce((sum, { content = '' }) => sum + content.length, 0);
  const ids = all.flatMap(({ custom_id }) => custom_id ?? []);
  const { message, customId, buttonLabel, row } = LIMITS;
  return [
    ...(all.length === 0 ? ['nothing in it'] : []),
    ...(all.length > message.components ? [`${all.length} components`] : []),
    ...(characters > message.text - SHARED_BY ? [`${characters} characters`] : []),
    ...(new Set(ids).size < ids.length ? [`an id twice among ${ids}`] : []),
    ...ids.filter((id) => id.length > customId || !decodeState(id)).map((id) => `the id ${id}`),
    ...all.flatMap(({ type, label = '', components = [], content = '' }) => [
      ...(label.length > buttonLabel ? [`the label ${label}`] : []),
      ...(type === 1 && components.length > row.buttons ? [`${components.length} in a row`] : []),
      ...(type === 10 && content === '' ? ['an empty text'] : []),
    ]),
  ];
}

/** One of the two Englishes will do. */
const LOCALES = [...LANGUAGES.keys()].filter((locale) => locale !== 'en-US');

describe('every reply keeps to Discord’s limits in every language', { timeout: 240_000 }, () => {
  it.each([
    ['the starter corpus', starterLibrary],
    ['sources that are long and hostile everywhere', hostile],
  ])('on %s', async (_, open) => {
    const faults: string[] = [];
    let replies = 0;
    for await (const { title, reply } of everyExchange(await open())) {
      replies++;
      for (const locale of LOCALES)
        for (const fault of faultsOf(toDiscord(reply, locale).components))
          faults.push(`${locale} ${title.slice(0, 200)}: ${fault}`);
    }
    expect(faults).toEqual([]);
    expect(replies).toBeGreaterThan(200);
  });

  it('whatever the user types', async () => {
    const library = await libraryOf({ 'a.md': 'The mill burned down in 1912.' });
    for (const typed of [
      '*'.repeat(6000),
      '😀'.repeat(3000),
      '@everyone <@1> discord.gg/x',
      '\u202e\u200b',
      '~'.repeat(300),
    ])
      for (const command of commands) {
        const options = Object.fromEntries(
          Object.entries(command.declared).flatMap(([name, { type }]) =>
            type === 'text' ? [[name, typed]] : [],
          ),
        );
        const reply = command.render(await command.answer(library, options), options, {
          administrator: true,
          commands,
        });
        for (const locale of LOCALES)
          expect(
            faultsOf(toDiscord(reply, locale).components),
            `${locale} /${command.name} ${typed.slice(0, 20)}`,
          ).toEqual([]);
      }
  });
});

type Described = Pick<APIApplicationCommandOption, 'name' | 'description' | 'description_localizations'>;

describe('every command keeps to Discord’s limits in every language', () => {
  it.each(registrationBody(commands).map((body) => [body.name, body] as const))('/%s', (_, body) => {
    expect(body.name).toMatch(body.type === 3 ? /^[A-Za-z][A-Za-z ]{0,31}$/ : /^[a-z]{1,32}$/);
    const options = 'options' in body ? (body.options ?? []) : [];
    expect(options.length).toBeLessThanOrEqual(LIMITS.command.options);
    const described = body.type === 3 ? [] : [body as Described];
    for (const { name, description, description_localizations } of [...described, ...options]) {
      expect(name.length).toBeLessThanOrEqual(LIMITS.command.name);
      expect(Object.keys(description_localizations ?? {}).sort()).toEqual([...LANGUAGES.keys()].sort());
      for (const text of [description, ...Object.values(description_localizations ?? {})]) {
        expect(text?.length, text ?? '').toBeGreaterThan(0);
        expect(text?.length, text ?? '').toBeLessThanOrEqual(LIMITS.command.description);
      }
    }
    const required = options.map((option) => option.required === true);
    expect(required).toEqual([...required].sort().reverse());
    expect(JSON.stringify(body).length).toBeLessThanOrEqual(LIMITS.command.all);
  });
});

describe.skipIf(!hasSpecification)(
  `every request that the bot sends fits Discord’s published specification${specificationThere}`,
  () => {
    let validator: ReturnType<typeof requestValidator>;
    beforeAll(() => {
      validator = requestValidator();
    });

    const fits = ({ method, route, body }: RestEntry): void => {
      const validate = validator(method, route ?? '');
      expect(validate, `${method} ${route} is not in the specification`).toBeDefined();
      expect(validate?.(body) ? [] : validate?.errors, `${method} ${route} ${JSON.stringify(body)}`).toEqual(
        [],
      );
    };

    it('in a conversation with every command, suggestion, page and passage', async () => {
      const library = await starterLibrary();
      const on = await stage(() => library);
      try {
        await converse(on.sandbox);
        const requests = on.sandbox.log.filter(({ body }) => body !== null && body !== undefined);
        expect(requests.length).toBeGreaterThan(60);
        for (const request of requests) {
          const { method, route, body, status } = request;
          fits(request);
          expect(status, `${method} ${route}`).toBeLessThan(300);
          // 5 and 6 put an answer off: none is slow enough to need it.
          expect((body as { type?: number }).type, `${method} ${route}`).not.toBeOneOf([5, 6]);
        }
      } finally {
        await on.close();
      }
    });

    it('in a discussion, from the question to its end', async () => {
      const at = await embeddedPlace();
      const store = openStore(at.place);
      const on = await deskStage(store, { mentions: true });
      try {
        await discuss(on);
        const requests = on.sandbox.log.filter(({ body }) => body !== null && body !== undefined);
        for (const request of requests) {
          fits(request);
          expect(request.status, `${request.method} ${request.route}`).toBeLessThan(300);
        }
        const routes = requests.map(({ method, route = '' }) => `${method} ${route}`);
        expect(routes).toEqual(
          expect.arrayContaining([
            'POST /channels/{channel_id}/messages/{message_id}/threads',
            'POST /channels/{channel_id}/messages',
          ]),
        );
      } finally {
        await on.close();
        await store.close();
        await at.clear();
      }
    });
  },
);

/** A form, a thread, what is at hand in it, a question by a mention, and the list at the end. */
async function discuss({ sandbox, slash }: DeskStage): Promise<void> {
  const form = await slash('discuss', {});
  if (form.kind !== 'modal') throw new Error(JSON.stringify(form));
  const given = { question: 'What burned? '.repeat(15), excerpt: 'the mill burned down in 1912' };
  const led = await sandbox.submitModal(form.interaction, given);
  const thread = (led.kind === 'message' && led.message?.id) || '';
  const inThread = () =>
    sandbox.log.flatMap(({ method, path, response }) =>
      method === 'POST' && path === `/channels/${thread}/messages` ? [response as Message] : [],
    );
  const top = await sandbox.until(() => inThread()[0], 8000);
  await sandbox.until(() =>
    sandbox.log.some(({ method, path }) => method === 'PUT' && path.endsWith(top.id)),
  );
  for (const id of customIdsOf(top.components)) {
    const pressed = await sandbox.press(top.id, id, 'administrator');
    if (pressed.kind === 'modal') await sandbox.submitModal(pressed.interaction, { text: '“one two three”' });
  }
  await sandbox.say({ content: `<@${sandbox.applicationId}> and when?`, channel: thread });
  await sandbox.until(() => inThread().length > 1, 8000);
}

async function converse(sandbox: Awaited<ReturnType<typeof stage>>['sandbox']): Promise<void> {
  const requests: [string, Record<string, string | boolean>][] = [
    ['ask', { question: 'Which judge halted the attempt to end the program?' }],
    ['ask', { question: 'football', private: true }],
    ['figure', { about: 'migrants returned to Mexico under MPP' }],
    ['whosaid', { quote: 'crystal clear' }],
    ['quotes', { speaker: 'Kelly' }],
    ['sources', {}],
    ['sources', { source: 'Press TV' }],
    ['cite', { source: 'Press TV', style: 'csl-json' }],
    ['cite', { source: 'ABC', private: true }],
    ['show', { id: 'none' }],
    ['verify', { quote: 'There will be no, repeat no, mass deportation', speaker: 'Donald Trump' }],
    ['verify', { quote: 'There will be no … deportation' }],
    ['verify', { quote: 'elephants everywhere' }],
    ['compare', { topic: 'Remain in Mexico' }],
    ['timeline', {}],
    ['timeline', { topic: 'Supreme Court' }],
    ['person', { name: 'Kelly' }],
    ['define', { term: 'MPP' }],
    ['ask', { question: 'Which judge halted the attempt to end the program?', private: true }],
    ['help', {}],
  ];
  for (const [command, options] of requests)
    await pressAll(sandbox, await sandbox.slash({ command, options, user: 'administrator' }), 2);
  const said = await sandbox.say({
    content: 'He said “There will be no mass deportation” and “crystal clear as can be”!',
  });
  for (const { kind, name } of commands)
    if (kind === 'message') await sandbox.messageCommand({ command: name, target: said.message.id });
  await sandbox.autocomplete({ command: 'quotes', options: { speaker: 'ke' }, focused: 'speaker' });
  await sandbox.autocomplete({ command: 'sources', options: { source: '' }, focused: 'source' });
}

/** Presses every button and picks in every select of a message, and so on in what comes of it. */
async function pressAll(
  sandbox: Awaited<ReturnType<typeof stage>>['sandbox'],
  outcome: Settled,
  depth: number,
): Promise<void> {
  if (outcome.kind !== 'message' || !outcome.message || depth === 0) return;
  const { id, components = [] } = outcome.message;
  const all = (components as unknown as readonly AnyComponent[]).flatMap(flatten);
  for (const { type, custom_id } of all) {
    if (custom_id === undefined) continue;
    const led =
      type === SELECT
        ? await sandbox.select(id, custom_id, ['bibtex'], 'administrator')
        : // A button that turned the page may have taken this one away.
          await sandbox.press(id, custom_id, 'administrator').catch(() => undefined);
    if (led) await pressAll(sandbox, led, depth - 1);
  }
}

const SELECT = 3;
