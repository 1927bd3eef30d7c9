import { expect, test } from 'vitest';
import { call, callbackPath, complaints, silentStage, slash, webhookPath } from './stage.ts';

const V2 = 1 << 15;
const text = (content: string) => ({ type: 10, content });
const button = (custom_id: string, more: object = {}) => ({
  type: 2,
  style: 1,
  label: 'Go',
  custom_id,
  ...more,
});
const row = (...components: object[]) => ({ type: 1, components });
const buttons = (count: number) => Array.from({ length: count }, (_, index) => button(`b${index}`));
const option = (index: number) => ({ label: `l${index}`, value: `v${index}` });
const select = (more: object = {}) => ({ type: 3, custom_id: 's', options: [option(1)], ...more });
const section = (...components: object[]) => ({ type: 9, components, accessory: button('a') });
const v2 = (...components: object[]) => ({ flags: V2, components });
const link = (url: string) => v2(row({ type: 2, style: 5, label: 'Go', url }));
const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));

/** An interaction that waits for its first answer. */
async function waiting() {
  const { sandbox, received } = await silentStage([slash('go')]);
  const arrival = received();
  void sandbox.slash({ command: 'go' });
  return { sandbox, interaction: await arrival };
}

const REFUSED: [claim: string, data: object, complaints: string[]][] = [
  ['content over 2,000 characters', { content: 'x'.repeat(2_001) }, ['content: BASE_TYPE_MAX_LENGTH']],
  [
    'content beside Components V2',
    { ...v2(text('a')), content: 'b' },
    ['content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'],
  ],
  [
    'embeds beside Components V2',
    { ...v2(text('a')), embeds: [{ title: 'b' }] },
    ['embeds: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'],
  ],
  ['a text display without the flag', { components: [text('a')] }, ['components.0: UNION_TYPE_CHOICES']],
  [
    'six rows without the flag',
    { content: 'a', components: many(6, (index) => row(button(`${index}`))) },
    ['components: BASE_TYPE_MAX_LENGTH'],
  ],
  ['six buttons in a row', v2(row(...buttons(6))), ['components.0.components: BASE_TYPE_BAD_LENGTH']],
  ['an empty row', v2(row()), ['components.0.components: BASE_TYPE_BAD_LENGTH']],
  [
    'a select beside a button',
    v2(row(select(), button('b'))),
    ['components.0.components.1: COMPONENT_LAYOUT_WIDTH_EXCEEDED'],
  ],
  [
    '41 components, nested ones counted',
    v2(...many(20, () => ({ type: 17, components: [text('a')] })), text('a')),
    ['components: COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED'],
  ],
  [
    '4,001 characters of text in all',
    v2(text('x'.repeat(4_000)), text('x')),
    ['components: COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED'],
  ],
  ['an empty text', v2(text('')), ['components.0.content: BASE_TYPE_REQUIRED']],
  [
    'a custom id twice',
    v2(row(button('a')), { type: 17, components: [row(button('a'))] }),
    ['components.1.components.0.components.0.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED'],
  ],
  [
    'a custom id of 101 characters',
    v2(row(button('x'.repeat(101)))),
    ['components.0.components.0.custom_id: BASE_TYPE_BAD_LENGTH'],
  ],
  ['an empty custom id', v2(row(button(''))), ['components.0.components.0.custom_id: BASE_TYPE_REQUIRED']],
  [
    'a label of 81 characters',
    v2(row(button('a', { label: 'x'.repeat(81) }))),
    ['components.0.components.0.label: BASE_TYPE_MAX_LENGTH'],
  ],
  [
    'a button with nothing on it',
    v2(row({ type: 2, style: 1, custom_id: 'a' })),
    ['components.0.components.0.label: BUTTON_COMPONENT_EMPTY'],
  ],
  [
    'a link button with a custom id',
    v2(row(button('a', { style: 5, url: 'https://example.org' }))),
    ['components.0.components.0.custom_id: BUTTON_COMPONENT_FIELD_EXCLUDED'],
  ],
  [
    'a link button without a link',
    v2(row({ type: 2, style: 5, label: 'Go' })),
    ['components.0.components.0.url: BASE_TYPE_REQUIRED'],
  ],
  [
    'a link to script',
    link('javascript:alert(1)'),
    ['components.0.components.0.url: URL_TYPE_INVALID_SCHEME'],
  ],
  ['a link that is none', link('example'), ['components.0.components.0.url: URL_TYPE_INVALID_URL']],
  [
    'a link of 513 characters',
    link(`https://example.org/${'x'.repeat(493)}`),
    ['components.0.components.0.url: BASE_TYPE_BAD_LENGTH'],
  ],
  [
    'a style that does not exist',
    v2(row(button('a', { style: 9 }))),
    ['components.0.components.0.style: BASE_TYPE_CHOICES'],
  ],
  [
    '26 select options',
    v2(row(select({ options: many(26, option) }))),
    ['components.0.components.0.options: BASE_TYPE_BAD_LENGTH'],
  ],
  [
    'a select value twice',
    v2(row(select({ options: [option(1), option(1)] }))),
    ['components.0.components.0.options.1.value: COMPONENT_SELECT_OPTION_VALUE_DUPLICATED'],
  ],
  [
    'a select that wants more than it has',
    v2(row(select({ min_values: 2, max_values: 2 }))),
    ['components.0.components.0.min_values: COMPONENT_MIN_VALUES_OPTIONS'],
  ],
  [
    'a section of four texts',
    v2(section(...many(4, () => text('a')))),
    ['components.0.components: BASE_TYPE_BAD_LENGTH'],
  ],
  [
    'a section without an accessory',
    v2({ type: 9, components: [text('a')] }),
    ['components.0.accessory: BASE_TYPE_REQUIRED'],
  ],
  [
    'a container in a container',
    v2({ type: 17, components: [{ type: 17, components: [text('a')] }] }),
    ['components.0.components.0: UNION_TYPE_CHOICES'],
  ],
  [
    'a file that was not sent',
    v2({ type: 13, file: { url: 'attachment://a.txt' } }),
    ['components: UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND'],
  ],
  [
    'embeds of more than 6,000 characters',
    { embeds: many(2, () => ({ description: 'x'.repeat(3_001) })) },
    ['embeds: MAX_EMBED_SIZE_EXCEEDED'],
  ],
  ['eleven embeds', { embeds: many(11, () => ({ title: 'a' })) }, ['embeds: BASE_TYPE_MAX_LENGTH']],
  [
    '26 fields',
    { embeds: [{ fields: many(26, () => ({ name: 'a', value: 'b' })) }] },
    ['embeds.0.fields: BASE_TYPE_MAX_LENGTH'],
  ],
  [
    'a mention of an unknown kind',
    { content: 'a', allowed_mentions: { parse: ['all'] } },
    ['allowed_mentions.parse.0: BASE_TYPE_CHOICES'],
  ],
  [
    'mentions both parsed and listed',
    { content: 'a', allowed_mentions: { parse: ['users'], users: ['1'] } },
    ['allowed_mentions: MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE'],
  ],
  ['content that is no text', { content: 7 }, ['content: STRING_TYPE_CONVERT']],
];

test.each(REFUSED)('refuses %s', async (_claim, data, expected) => {
  const { sandbox, interaction } = await waiting();
  const [status, body] = await call(sandbox, 'POST', callbackPath(interaction), { type: 4, data });
  expect([status, (body as { code: number }).code]).toEqual([400, 50035]);
  expect(complaints(body)).toEqual(expected.map((complaint) => `data.${complaint}`));
});

const ACCEPTED: [claim: string, data: object][] = [
  ['content of exactly 2,000 characters', { content: 'x'.repeat(2_000) }],
  ['40 components with 4,000 characters', v2(...many(40, () => text('x'.repeat(100))))],
  [
    'five buttons in each of five rows',
    { components: many(5, (at) => row(...many(5, (index) => button(`${at} ${index}`)))) },
  ],
  ['a link of 512 characters', link(`https://example.org/${'x'.repeat(492)}`)],
  ['a link into Discord itself', link('discord://-/channels/@me')],
  ['embeds of exactly 6,000 characters', { embeds: many(2, () => ({ description: 'x'.repeat(3_000) })) }],
  ['fields that nobody knows', { content: 'a', surprise: true }],
];

test.each(ACCEPTED)('accepts %s', async (_claim, data) => {
  const { sandbox, interaction } = await waiting();
  expect(await call(sandbox, 'POST', callbackPath(interaction), { type: 4, data })).toEqual([204, null]);
});

test('refuses a second answer, an unknown interaction and an empty message', async () => {
  const { sandbox, interaction } = await waiting();
  const answer = { type: 4, data: { content: 'a' } };
  expect(
    await call(sandbox, 'POST', callbackPath(interaction), { type: 4, data: { content: '' } }),
  ).toMatchObject([400, { code: 50006 }]);
  await call(sandbox, 'POST', callbackPath(interaction), answer);
  expect(await call(sandbox, 'POST', callbackPath(interaction), answer)).toMatchObject([
    400,
    { code: 40060 },
  ]);
  const wrong = [
    { id: '1', token: interaction.token },
    { id: interaction.id, token: 'wrong' },
  ];
  for (const one of wrong)
    expect(await call(sandbox, 'POST', callbackPath(one), answer)).toMatchObject([404, { code: 10062 }]);
});

test('refuses follow-ups before an answer, under a wrong token, and to another application', async () => {
  const { sandbox, interaction } = await waiting();
  const body = { content: 'a' };
  expect(await call(sandbox, 'POST', webhookPath(sandbox, interaction), body)).toMatchObject([
    404,
    { code: 10015 },
  ]);
  await call(sandbox, 'POST', callbackPath(interaction), { type: 4, data: body });
  expect(await call(sandbox, 'POST', webhookPath(sandbox, { token: 'wrong' }), body)).toMatchObject([
    401,
    { code: 50027 },
  ]);
  expect(await call(sandbox, 'POST', `/webhooks/1/${interaction.token}`, body)).toMatchObject([
    404,
    { code: 10015 },
  ]);
  const unknown = webhookPath(sandbox, interaction, '/messages/1');
  expect(await call(sandbox, 'PATCH', unknown, body)).toMatchObject([404, { code: 10008 }]);
});

test('a slash command cannot be answered by an update, nor a deferral carry flags other than privacy', async () => {
  const { sandbox, interaction } = await waiting();
  for (const type of [6, 7, 8, 99])
    expect(complaints((await call(sandbox, 'POST', callbackPath(interaction), { type }))[1])).toEqual([
      'type: INTERACTION_TYPE_INVALID',
    ]);
  const flagged = { type: 5, data: { flags: V2 } };
  expect(complaints((await call(sandbox, 'POST', callbackPath(interaction), flagged))[1])).toEqual([
    'data.flags: MESSAGE_FLAGS_INVALID',
  ]);
});

test('Components V2, once set, cannot be taken back, and replace legacy content', async () => {
  const { sandbox, interaction } = await waiting();
  await call(sandbox, 'POST', callbackPath(interaction), { type: 4, data: { content: 'a' } });
  const original = webhookPath(sandbox, interaction, '/messages/@original');
  expect(await call(sandbox, 'PATCH', original, v2(text('b')))).toMatchObject([
    200,
    { content: '', flags: V2 },
  ]);
  const [status, body] = await call(sandbox, 'PATCH', original, { content: 'c', flags: 0 });
  expect([status, complaints(body)]).toEqual([
    400,
    ['content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'],
  ]);
});

test('an autocomplete is answered by choices alone, at most 25 of at most 100 characters', async () => {
  const options = [{ type: 3, name: 'o', description: 'O', autocomplete: true }];
  const { sandbox, received } = await silentStage([slash('go', { options })]);
  const arrival = received();
  const outcome = sandbox.autocomplete({ command: 'go', options: { o: '' }, focused: 'o' });
  const path = callbackPath(await arrival);
  const answer = async (type: number, data: object) =>
    complaints((await call(sandbox, 'POST', path, { type, data }))[1]);
  const choice = (index: number) => ({ name: `n${index}`, value: `v${index}` });
  expect(await answer(4, { content: 'a' })).toEqual(['type: INTERACTION_TYPE_INVALID']);
  expect(await answer(5, {})).toEqual(['type: INTERACTION_TYPE_INVALID']);
  expect(await answer(8, { choices: many(26, choice) })).toEqual(['data.choices: BASE_TYPE_MAX_LENGTH']);
  expect(await answer(8, { choices: [{ name: 'x'.repeat(101), value: 'a' }] })).toEqual([
    'data.choices.0.name: BASE_TYPE_BAD_LENGTH',
  ]);
  expect(await answer(8, { choices: [{ name: 'a', value: 'x'.repeat(101) }] })).toEqual([
    'data.choices.0.value: BASE_TYPE_MAX_LENGTH',
  ]);
  expect((await call(sandbox, 'POST', path, { type: 8, data: { choices: many(25, choice) } }))[0]).toBe(204);
  expect(await outcome).toMatchObject({ kind: 'choices', choices: { length: 25 } });
});

const input = (more: object = {}) => row({ type: 4, custom_id: 'i', style: 1, label: 'Words', ...more });
const modal = (more: object = {}) => ({ custom_id: 'm', title: 'Form', components: [input()], ...more });
const MODALS: [claim: string, data: object, complaint: string][] = [
  ['a title of 46 characters', modal({ title: 'x'.repeat(46) }), 'title: BASE_TYPE_BAD_LENGTH'],
  [
    'six components',
    modal({ components: many(6, (index) => input({ custom_id: `${index}` })) }),
    'components: BASE_TYPE_BAD_LENGTH',
  ],
  ['a button', modal({ components: [row(button('a'))] }), 'components.0.components.0: UNION_TYPE_CHOICES'],
  [
    'an input without a label',
    modal({ components: [input({ label: undefined })] }),
    'components.0.components.0.label: BASE_TYPE_REQUIRED',
  ],
];

test.each(MODALS)('refuses a form with %s', async (_claim, data, complaint) => {
  const { sandbox, interaction } = await waiting();
  const [, body] = await call(sandbox, 'POST', callbackPath(interaction), { type: 9, data });
  expect(complaints(body)).toEqual([`data.${complaint}`]);
});

test('a bot posts where it is, edits its own messages, and nothing else', async () => {
  const { sandbox, bot } = await silentStage([]);
  const channel = [...bot.channels.cache.keys()][0];
  const path = `/channels/${channel}/messages`;
  const [, posted] = await call(sandbox, 'POST', path, { content: 'news' });
  const { id } = posted as { id: string };
  expect(await call(sandbox, 'PATCH', `${path}/${id}`, { content: 'old news' })).toMatchObject([
    200,
    { content: 'old news' },
  ]);
  const said = await sandbox.say({ content: 'mine' });
  expect(await call(sandbox, 'PATCH', `${path}/${said.message.id}`, { content: 'x' })).toMatchObject([
    403,
    { code: 50005 },
  ]);
  const foreign = await sandbox.say({ content: 'elsewhere', user: 'visitor' });
  expect(
    await call(sandbox, 'POST', `/channels/${foreign.message.channel_id}/messages`, { content: 'x' }),
  ).toMatchObject([403, { code: 50001 }]);
  expect((await call(sandbox, 'DELETE', `${path}/${id}`))[0]).toBe(204);
  // What others say is not for a bot that may not read every message.
  expect(await call(sandbox, 'GET', path)).toMatchObject([200, [{ id: said.message.id, content: '' }]]);
});
