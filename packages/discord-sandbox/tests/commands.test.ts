import { expect, test } from 'vitest';
import { call, complaints, openSandbox, slash, stage } from './stage.ts';

const path = (sandbox: { applicationId: string }) => `/applications/${sandbox.applicationId}/commands`;
const option = (name: string, more: object = {}) => ({ type: 3, name, description: 'An option', ...more });
const choices = (count: number, value = (index: number) => `v${index}`) =>
  Array.from({ length: count }, (_, index) => ({ name: `n${index}`, value: value(index) }));

test('commands are registered in bulk, added, changed and deleted, globally and for one server', async () => {
  const { sandbox, bot } = await stage([slash('one'), slash('two')], () => {});
  const { commands } = bot.application;
  const before = await commands.fetch();
  expect(before.map(({ name }) => name)).toEqual(['one', 'two']);

  await commands.set([slash('two'), slash('three')]);
  const after = await commands.fetch();
  const two = before.find(({ name }) => name === 'two');
  expect(after.map(({ name }) => name)).toEqual(['two', 'three']);
  expect(after.get(two?.id ?? '')?.version).toBe(two?.version);

  const four = await commands.create(slash('four'));
  const { version } = four;
  const edited = await commands.edit(four, { description: 'Runs four times' });
  expect([edited.id, edited.description, edited.version === version]).toEqual([
    four.id,
    'Runs four times',
    false,
  ]);
  await commands.delete(four);
  expect((await commands.fetch()).size).toBe(2);

  await commands.set([slash('here')], sandbox.guildId);
  expect((await commands.fetch({ guildId: sandbox.guildId })).map(({ name }) => name)).toEqual(['here']);
  expect((await sandbox.commands()).map(({ name }) => name)).toEqual(['here', 'two', 'three']);
  expect((await sandbox.commands('visitor')).map(({ name }) => name)).toEqual(['two', 'three']);
});

test('what is read back equals what was registered, translations included', async () => {
  const given = slash('say', {
    name_localizations: { de: 'sag' },
    options: [option('word', { required: true, autocomplete: true, max_length: 300 })],
    contexts: [0, 1],
    integration_types: [0],
    default_member_permissions: '32',
  });
  const { sandbox, bot } = await stage([given], () => {});
  const [full] = (await bot.application.commands.fetch({ withLocalizations: true })).values();
  expect(full?.equals(given as never)).toBe(true);
  expect(full?.nameLocalizations).toEqual({ de: 'sag' });
  const [, plain] = await call(sandbox, 'GET', path(sandbox));
  expect(plain).not.toHaveProperty('0.name_localizations');
});

test('a post under a name that is taken overwrites and says so', async () => {
  const sandbox = await openSandbox();
  const [first, created] = await call(sandbox, 'POST', path(sandbox), slash('one'));
  const [second, overwritten] = await call(sandbox, 'POST', path(sandbox), {
    ...slash('one'),
    description: 'New',
  });
  expect([first, second]).toEqual([201, 200]);
  expect(overwritten).toMatchObject({ id: (created as { id: string }).id, description: 'New' });
});

const REFUSED: [claim: string, command: object, complaint: string][] = [
  ['a name with a space', { name: 'two words' }, '0.name: APPLICATION_COMMAND_INVALID_NAME'],
  ['a name in capitals', { name: 'Shout' }, '0.name: APPLICATION_COMMAND_INVALID_NAME'],
  ['a name of 33 letters', { name: 'x'.repeat(33) }, '0.name: BASE_TYPE_BAD_LENGTH'],
  ['no description', { description: undefined }, '0.description: BASE_TYPE_REQUIRED'],
  ['a description of 101 letters', { description: 'x'.repeat(101) }, '0.description: BASE_TYPE_MAX_LENGTH'],
  [
    '26 options',
    { options: Array.from({ length: 26 }, (_, index) => option(`o${index}`)) },
    '0.options: BASE_TYPE_MAX_LENGTH',
  ],
  [
    'an option of an unknown type',
    { options: [option('o', { type: 12 })] },
    '0.options.0.type: BASE_TYPE_CHOICES',
  ],
  [
    'an option without a description',
    { options: [{ type: 3, name: 'o' }] },
    '0.options.0.description: BASE_TYPE_REQUIRED',
  ],
  [
    'two options of one name',
    { options: [option('o'), option('o')] },
    '0.options.1.name: APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
  ],
  [
    'a required option after an optional one',
    { options: [option('a'), option('b', { required: true })] },
    '0.options.1: APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
  ],
  [
    '26 choices',
    { options: [option('o', { choices: choices(26) })] },
    '0.options.0.choices: BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a choice value of 101 letters',
    { options: [option('o', { choices: choices(1, () => 'x'.repeat(101)) })] },
    '0.options.0.choices.0.value: BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a number as a choice of text',
    { options: [option('o', { choices: [{ name: 'n', value: 1 }] })] },
    '0.options.0.choices.0.value: APPLICATION_COMMAND_CHOICE_TYPE',
  ],
  [
    'autocomplete beside choices',
    { options: [option('o', { autocomplete: true, choices: choices(1) })] },
    '0.options.0.choices: APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES',
  ],
  [
    'autocomplete for a yes or no',
    { options: [option('o', { type: 5, autocomplete: true })] },
    '0.options.0.autocomplete: APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
  ],
  [
    'a length over 6,000',
    { options: [option('o', { max_length: 6001 })] },
    '0.options.0.max_length: NUMBER_TYPE_MAX',
  ],
  [
    'a subcommand beside an option',
    { options: [option('a'), option('b', { type: 1 })] },
    '0.options: APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
  ],
  [
    'a group in a group',
    { options: [option('a', { type: 2, options: [option('b', { type: 2 })] })] },
    '0.options.0.options.0.type: BASE_TYPE_CHOICES',
  ],
  [
    'a locale that Discord does not have',
    { name_localizations: { eo: 'unu' } },
    '0.name_localizations.eo: ENUM_TYPE_COERCE',
  ],
  ['no place at all to be used in', { contexts: [] }, '0.contexts: BASE_TYPE_BAD_LENGTH'],
  [
    'permissions that are no number',
    { default_member_permissions: 'all' },
    '0.default_member_permissions: NUMBER_TYPE_COERCE',
  ],
  [
    'a description of a message command',
    { type: 3, name: 'Look up' },
    '0.description: APPLICATION_COMMAND_DESCRIPTION_NOT_ALLOWED',
  ],
];

test.each(REFUSED)('refuses %s', async (_claim, command, complaint) => {
  const sandbox = await openSandbox();
  const [status, body] = await call(sandbox, 'PUT', path(sandbox), [{ ...slash('one'), ...command }]);
  expect([status, (body as { code: number }).code, complaints(body)]).toEqual([400, 50035, [complaint]]);
});

test('refuses a command of more than 8,000 characters and takes one of exactly as many', async () => {
  const sandbox = await openSandbox();
  const long = (characters: number) => {
    const full = (name: string) =>
      option(name, { description: 'x'.repeat(100), choices: choices(25, () => 'v'.repeat(99)) });
    const options = [full('a'), full('b'), full('c')];
    const used = 3 * (1 + 100 + 25 * 99 + 10 * 2 + 15 * 3) + 'one'.length + 'Runs one'.length;
    return {
      ...slash('one'),
      options: [...options, option('d', { description: 'x'.repeat(characters - used - 1) })],
    };
  };
  const [, first] = await call(sandbox, 'POST', path(sandbox), long(8_000));
  expect(first).toMatchObject({ name: 'one' });
  const [status, second] = await call(sandbox, 'POST', path(sandbox), long(8_001));
  expect([status, complaints(second)]).toEqual([400, [': APPLICATION_COMMAND_TOO_LARGE']]);
});

test('refuses two commands of one name, a server command with contexts, and too many commands', async () => {
  const sandbox = await openSandbox();
  const [, twice] = await call(sandbox, 'PUT', path(sandbox), [slash('one'), slash('one')]);
  expect(complaints(twice)).toEqual(['1.name: APPLICATION_COMMANDS_DUPLICATE_NAME']);
  const inGuild = `/applications/${sandbox.applicationId}/guilds/${sandbox.guildId}/commands`;
  const [, placed] = await call(sandbox, 'POST', inGuild, slash('one', { contexts: [0] }));
  expect(complaints(placed)).toEqual(['contexts: APPLICATION_COMMAND_GUILD_FIELD']);
  const many = Array.from({ length: 101 }, (_, index) => slash(`c${index}`));
  expect(await call(sandbox, 'PUT', path(sandbox), many)).toMatchObject([400, { code: 30032 }]);
  const menus = Array.from({ length: 16 }, (_, index) => ({ type: 3, name: `Menu ${index}` }));
  expect(await call(sandbox, 'PUT', path(sandbox), menus)).toMatchObject([400, { code: 30032 }]);
});

test('refuses more than 200 new commands a day', async () => {
  const sandbox = await openSandbox();
  const batch = (name: string) => Array.from({ length: 100 }, (_, index) => slash(`${name}${index}`));
  await call(sandbox, 'PUT', path(sandbox), batch('a'));
  await call(sandbox, 'PUT', path(sandbox), batch('b'));
  expect(await call(sandbox, 'PUT', path(sandbox), [slash('c')])).toMatchObject([400, { code: 30034 }]);
  expect((await call(sandbox, 'PUT', path(sandbox), batch('b')))[0]).toBe(200);
});

test('refuses unknown commands, foreign applications, foreign servers and wrong tokens', async () => {
  const sandbox = await openSandbox();
  expect(await call(sandbox, 'GET', `${path(sandbox)}/1`)).toMatchObject([404, { code: 10063 }]);
  expect(await call(sandbox, 'GET', '/applications/1/commands')).toMatchObject([403, { code: 20012 }]);
  expect(
    await call(sandbox, 'GET', `/applications/${sandbox.applicationId}/guilds/1/commands`),
  ).toMatchObject([403, { code: 50001 }]);
  const wrong = { authorization: 'Bot wrong' };
  expect(await call(sandbox, 'GET', path(sandbox), undefined, wrong)).toEqual([
    401,
    { message: '401: Unauthorized', code: 0 },
  ]);
  expect(await call(sandbox, 'GET', '/nothing/here')).toEqual([404, { message: '404: Not Found', code: 0 }]);
  expect(await call(sandbox, 'DELETE', '/users/@me')).toEqual([
    405,
    { message: '405: Method Not Allowed', code: 0 },
  ]);
});
