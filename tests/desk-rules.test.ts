import type { Message, Sandbox } from 'discord-sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../commands/index.ts';
import { whoSaid } from '../src/answer/whosaid.ts';
import { deskCommands } from '../src/answering/registration-body.ts';
import { excerptId } from '../src/corpus/provenance.ts';
import { faultsOf, type Message as Measured } from '../src/reply/discord/measure.ts';
import { LANGUAGES } from '../src/reply/languages/index.ts';
import { LIMITS } from '../src/reply/limits.ts';
import { DESK_VERBS, type DeskVerb } from '../src/reply/state.ts';
import { crawler } from './support/crawl.ts';
import { article, type User } from './support/desk-stage.ts';
import { type LastingStage, lastingStage } from './support/lasting-stage.ts';
import { libraryOf } from './support/library.ts';
import { hasSpecification, requestValidator, specificationThere } from './support/specification.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const OPERATOR = {
  'mill.md': 'The mill burned down in 1912. “It was a dry summer,” said Ada Moss, a miller.',
  'weir.md': 'The weir was built in 1820, said the town council. “We need it,” said Ada Moss.',
};
const MANY = Object.fromEntries(
  Array.from({ length: 30 }, (_, n) => [`notice-${n}.md`, `Notice ${n} was put up by the council.`]),
);
const LOCALES = [...LANGUAGES.keys()];
const POSTED: ReadonlySet<string> = new Set(['/channels/{channel_id}/messages']);
const LONG = '*_~`'.repeat(200);

/** What is typed into forms: in turn what is right, what is wrong, and what is long. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  text: [article('library'), LONG],
  title: ['A title', LONG.slice(0, 300), ''],
  publisher: ['🥐', LONG.slice(0, 300), ''],
  published: ['2021-05-04', 'yesterday', ''],
  authors: ['Ann Early', LONG.slice(0, 300), ''],
  url: ['https://example.org/a', 'no address', ''],
  find: ['Who kept it?', ''],
  claim: ['It was dry', ''],
  check: ['It was a dry summer', ''],
  tasks: ['Who kept it?\nFind the cost', 'One'],
  own: ['My own words', LONG],
  comment: ['It is not', LONG.slice(0, 500)],
  words: ['dry summer', 'zeppelin', ''],
  question: ['Who said so?', 'football'],
};

/** What needs several people at tasks of several kinds: `tests/e2e/assign.test.ts` has a class. */
const OF_A_CLASS: ReadonlySet<string> = new Set([
  'showTasks',
  'takeExcerpt',
  'taskQuestion',
  'pickChoice',
  'pickCheck',
  'remindAll',
] satisfies DeskVerb[]);

type Options = Readonly<Record<string, string | boolean>>;

/** How each command of the desk is begun; a new one without an entry here fails the test. */
const BEGUN: Readonly<Record<string, readonly Options[]>> = {
  add: [
    { file: 'bakery' },
    { file: 'brewery' },
    { file: 'chapel' },
    {},
    { link: 'https://example.org' },
    { link: 'no' },
  ],
  'Add to shelf': [],
  remove: [{ source: 'the-bakery-reopens' }, { source: LONG.slice(0, 90) }],
  saved: [{}, { whose: 'here' }],
  feedback: [{}],
  log: [{}],
  settings: [{}],
  daily: [{}, { hour: '8', zone: 'Europe/Madrid', what: 'figure' }, { zone: 'Atlantis' }],
  assign: [{ due: '2030-05-04 18:00' }, { due: 'soon' }, { due: '2020-01-01 10:00' }],
  discuss: [
    { question: 'Who kept it?' },
    { excerpt: 'It was a dry summer' },
    { excerpt: LONG.slice(0, 200) },
  ],
  follow: [
    { what: 'Moss' },
    { what: 'flour', where: 'here' },
    { what: '…' },
    { what: LONG.slice(0, 90) },
    {},
    {},
  ],
};
/** What leads to the desk from elsewhere. */
const ANSWERS: readonly (readonly [string, Options])[] = [
  ['sources', {}],
  ['ask', { question: 'Who keeps the bakery?', private: true }],
  ['ask', { question: 'Who won the football match?' }],
  ['whosaid', { quote: 'It was a dry summer' }],
  ['quotes', { speaker: 'Moss' }],
  ['quiz', { number: '5' }],
];

describe(`whatever the desk sends fits Discord’s limits and its specification${specificationThere}`, () => {
  let on: LastingStage;
  let sandbox: Sandbox;
  let now = Date.parse('2026-03-01T09:00:00Z');
  let role = '';
  let excerpt = '';
  let channel = '';
  let subject = 0;
  const usedEver = new Set<string>();
  const validator = hasSpecification ? requestValidator() : undefined;

  beforeAll(async () => {
    on = await lastingStage({
      desk: {
        now: () => now,
        fetchPage: async (link) =>
          link === 'no'
            ? { ok: false, fault: 'linkNotWeb' }
            : {
                ok: true,
                url: link,
                type: 'text/html',
                bytes: Buffer.from(`<article>${article('page')}</article>`),
              },
      },
      bot: { lookEvery: 25 },
      operator: () => libraryOf({ ...OPERATOR, ...MANY }),
    });
    sandbox = on.sandbox;
    const found = await whoSaid(await libraryOf({ ...OPERATOR, ...MANY }), { quote: 'It was a dry summer' });
    excerpt = found.kind === 'found' ? excerptId(found.finds[0].excerpt) : '';
    const answer = await fetch(`${sandbox.api}/v10/guilds/${sandbox.guildId}`, {
      headers: { authorization: `Bot ${sandbox.token}` },
    });
    channel = (await sandbox.say({ content: 'here' })).message.channel_id;
    role = ((await answer.json()) as { roles: { id: string }[] }).roles.at(-1)?.id ?? '';
  });
  afterAll(() => on.close());

  /** As much as its list has pages for. */
  async function fillFeedback(): Promise<void> {
    const server = sandbox.guildId;
    const given = { owner: `server:${server}`, who: '1', verdict: 'wrong', command: 'ask' } as const;
    for (let n = 0; n < 12; n++)
      await on
        .store()
        .giveFeedback(
          server,
          { ...given, at: now, question: LONG, excerpts: '[]', comment: n % 2 ? LONG.slice(0, 500) : '' },
          { most: 1000, hourly: 1000 },
        );
  }

  const fileOf = (name: string): string =>
    sandbox.upload({
      name: `${name}.txt`,
      type: 'text/plain',
      bytes: new TextEncoder().encode(article(`${name} ${++subject}`)),
    });
  const optionsOf = (options: Options): Record<string, string | boolean> =>
    typeof options.file === 'string' ? { ...options, file: fileOf(options.file) } : { ...options };

  /** What was posted last without being asked. */
  const posted = (): Message[] =>
    sandbox.log
      .filter(({ method, route, status }) => method === 'POST' && POSTED.has(route ?? '') && status < 300)
      .slice(-2)
      .map(({ response }) => response as Message);

  /** The last threads that were opened. */
  const threads = (): string[] =>
    sandbox.log
      .filter(({ route, status }) => route?.endsWith('/threads') && status < 300)
      .slice(-2)
      .map(({ response }) => (response as { id: string }).id);

  /** Begins everything that leads to the desk. */
  async function* everyBeginning(user: User, locale: string, where?: 'bot-dm') {
    const at = { user, locale, ...(where && { where }) };
    for (const name of deskCommands(commands)) {
      // So that nobody has done too much of late.
      now += HOUR;
      for (const options of BEGUN[name] ?? [])
        yield await sandbox.slash({ command: name, options: optionsOf(options), ...at });
    }
    for (const channel of where === undefined ? threads() : [])
      yield await sandbox.slash({ command: 'discuss', user, locale, channel });
    await sandbox.slash({ command: 'follow', options: { what: 'Moss' }, ...at });
    await on.store().closeFollower(sandbox.users[user].user.id, 1);
    yield await sandbox.slash({ command: 'follow', ...at });
    const said = await sandbox.say({ content: article('sermon'), files: [fileOf('barn')], ...at });
    for (const command of deskCommands(commands).filter((name) => name === 'Add to shelf'))
      yield await sandbox.messageCommand({ command, target: said.message.id, ...at });
    for (const [command, options] of ANSWERS)
      yield await sandbox.slash({ command, options: optionsOf(options), ...at });
  }

  it('begins every command of the desk', () => {
    expect(Object.keys(BEGUN).sort()).toEqual([...deskCommands(commands)].sort());
  });

  it.each(LOCALES)('in %s', async (locale) => {
    const turns = new Map<string, number>();
    // Each field by itself, whatever was filled in before: else what a form is filled with hangs on the way to it.
    const fill = (field: string): string => {
      const all = field === 'excerpt' ? [excerpt, 'nonsense', ''] : (FIELDS[field] ?? []);
      const turn = turns.get(field) ?? 0;
      turns.set(field, turn + 1);
      return all[turn % all.length] ?? '';
    };
    const from = sandbox.log.length;
    await fillFeedback();
    const keeper = crawler({ sandbox, user: 'administrator', fill, role, channel, often: 5 });
    const missing = () => DESK_VERBS.filter((verb) => !keeper.used.has(verb) && !OF_A_CLASS.has(verb));
    for (let round = 0; round < 2 && missing().length > 0; round++)
      for await (const outcome of everyBeginning('administrator', locale)) {
        await keeper.walk(outcome);
        for (const message of posted()) await keeper.visit(message);
      }
    for (const verb of keeper.used) usedEver.add(verb);
    // Somebody who may do less is refused, and what is posted unasked comes at its hour.
    const reader = crawler({ sandbox, user: 'member', fill, role, channel, often: 1 });
    for await (const outcome of everyBeginning('member', locale)) await reader.walk(outcome, 2);
    for await (const outcome of everyBeginning('visitor', locale, 'bot-dm')) await reader.walk(outcome, 1);
    now += DAY;
    await new Promise((resolve) => setTimeout(resolve, 300));

    const requests = sandbox.log.slice(from).filter(({ body }) => body !== null && body !== undefined);
    // Answers, edits of messages, forms, and what is posted unasked.
    const kinds = new Set(
      requests.map(({ method, route, body }) => `${method} ${route} ${(body as Body).type}`),
    );
    for (const kind of [
      'POST /interactions/{interaction_id}/{interaction_token}/callback 4',
      'POST /interactions/{interaction_id}/{interaction_token}/callback 9',
      'PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original undefined',
      'POST /channels/{channel_id}/messages undefined',
    ])
      expect(kinds).toContain(kind);
    const faults = requests.flatMap(({ method, route, body, status }) => {
      const validate = validator?.(method, route ?? '');
      if (validator && !validate) return [`${method} ${route} is not in the specification`];
      const isValid = validate?.(body) ?? true;
      return [
        ...(isValid ? [] : [`${method} ${route}: ${JSON.stringify(validate?.errors?.slice(0, 3))}`]),
        // On a busy machine an answer may come when Discord waits for it no more.
        ...(status >= 300 && status !== 404 ? [`${method} ${route} is answered with ${status}`] : []),
        ...limitsOf(body),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('by every button, select and form that the desk has', () => {
    expect(DESK_VERBS.filter((verb) => !usedEver.has(verb) && !OF_A_CLASS.has(verb))).toEqual([]);
  });
});

interface Body extends Partial<Measured> {
  readonly type?: number;
  readonly data?: Body & { readonly title?: string };
}
const MODAL = 9;

/** What is beyond a limit in the body of a request. */
function limitsOf(body: unknown): string[] {
  const { type, data, components } = body as Body;
  if (type === MODAL) return formFaults(data as unknown as Form);
  const sent = components ?? data?.components;
  return sent ? faultsOf({ components: sent, files: [] }) : [];
}

interface Form {
  readonly title: string;
  readonly custom_id: string;
  readonly components: readonly {
    readonly label: string;
    readonly description?: string;
    readonly component: { readonly value?: string };
  }[];
}

function formFaults({ title, custom_id, components }: Form): string[] {
  const { modal, customId } = LIMITS;
  return [
    ...(title.length > modal.title || title === '' ? [`the title ${title}`] : []),
    ...(custom_id.length > customId ? [`the id ${custom_id}`] : []),
    ...(components.length > modal.fields ? [`${components.length} fields`] : []),
    ...components.flatMap(({ label, description = '', component: { value = '' } }) => [
      ...(label.length > modal.label || label === '' ? [`the label ${label}`] : []),
      ...(description.length > modal.description ? [`the description ${description}`] : []),
      ...(value.length > modal.value ? [`a value of ${value.length}`] : []),
    ]),
  ];
}
