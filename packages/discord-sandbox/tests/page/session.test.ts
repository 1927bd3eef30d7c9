import { expect, test } from 'vitest';
import type { PageState, RestEntry, ShownPosted } from '../../src/index.ts';
import { addressOf, readAddress } from '../../src/page/route.ts';
import { emptySession, entriesOf, happen, type Pending, type Session } from '../../src/page/session.ts';
import { complaintsIn } from '../../src/page/traffic/refusals.ts';

const posted = (id: string) => ({ message: { id, channel_id: 'c' }, onlyFor: null }) as ShownPosted;
const state = (application: string, ...messages: string[]): PageState => ({
  application: { id: application, name: 'Bot' },
  origin: 'http://127.0.0.1:1',
  people: [],
  roles: [],
  guild: { id: 'g', name: 'Sandbox' },
  channels: [],
  online: true,
  posted: messages.map(posted),
  welcome: null,
  shelf: null,
});
const pending = (key: number): Pending => ({
  key,
  what: '/ask',
  user: 'member',
  channel: 'c',
  at: 0,
  failure: null,
  after: '',
});
const after = (...happenings: Parameters<typeof happen>[1][]): Session =>
  happenings.reduce(happen, emptySession);
const failure = { sentence: 'No.', refusals: [] as [] };

test('a connection that comes back to the same sandbox keeps what is under way, and says so', () => {
  const session = after(
    { kind: 'state', state: state('one', '1') },
    { kind: 'sent', pending: pending(1) },
    { kind: 'lost' },
    { kind: 'state', state: state('one', '1', '2') },
  );
  expect(session).toMatchObject({ link: 'open', news: 'back_online', pending: [{ key: 1 }] });
  expect([...session.posted.keys()]).toEqual(['1', '2']);
});

test('a sandbox that was started anew begins empty, and says so', () => {
  const session = after(
    { kind: 'state', state: state('one', '1') },
    { kind: 'sent', pending: pending(1) },
    { kind: 'lost' },
    { kind: 'state', state: state('two') },
  );
  expect(session).toMatchObject({ news: 'restarted', pending: [], steps: [] });
  expect(session.posted.size).toBe(0);
});

test('a failure stays where it happened, and what still waits stands at the end', () => {
  const session = after(
    { kind: 'state', state: state('one', '9', '10') },
    { kind: 'sent', pending: pending(1) },
    { kind: 'sent', pending: pending(2) },
    { kind: 'failed', key: 1, failure },
    { kind: 'event', event: { kind: 'message', posted: posted('11') } },
  );
  const shown = entriesOf([...session.posted.values()], session.pending);
  expect(
    shown.map((one) => (one.kind === 'message' ? one.posted.message.id : `pending ${one.pending.key}`)),
  ).toEqual(['9', '10', 'pending 1', '11', 'pending 2']);
});

test('a call belongs to the interaction that it answers; others stand for themselves', () => {
  const rest = (interaction: string | null): RestEntry => ({
    at: 2,
    method: 'POST',
    path: '/x',
    route: '/{x}',
    body: null,
    files: [],
    status: 200,
    response: null,
    interaction,
  });
  const data = {
    id: 'i',
    type: 2,
    data: { name: 'ask', type: 1, options: [{ name: 'question', type: 3, value: 'why' }] },
  };
  const { steps } = after(
    { kind: 'state', state: state('one') },
    { kind: 'event', event: { kind: 'gateway', at: 1, name: 'INTERACTION_CREATE', data } },
    { kind: 'event', event: { kind: 'rest', entry: rest(null) } },
    { kind: 'event', event: { kind: 'rest', entry: rest('i') } },
  );
  expect(steps.map(({ title, gateway, rest: calls }) => [title, gateway.length, calls.length])).toEqual([
    ['/ask question: why', 1, 1],
    ['POST /{x}', 0, 1],
  ]);
});

test('a refusal is told as field, rule and words', () => {
  const errors = {
    data: { embeds: { 0: { title: { _errors: [{ code: 'TOO_LONG', message: 'Too long.' }] } } } },
  };
  expect(complaintsIn({ code: 50035, message: 'Invalid Form Body', errors })).toEqual([
    { field: 'data.embeds.0.title', rule: 'TOO_LONG', words: 'Too long.' },
  ]);
  expect(complaintsIn({ code: 10062, message: 'Unknown interaction' })).toEqual([
    { field: '', rule: '10062', words: 'Unknown interaction' },
  ]);
});

test('an address leads back to what it was made from, whatever a document is called', () => {
  for (const document of ['a/b#c?d', 'ü ‮', '%'])
    expect(readAddress(addressOf({ pane: 'read', document, paragraph: 3 }))).toEqual({
      pane: 'read',
      document,
      paragraph: 3,
    });
  expect(readAddress('#/read/%')).toEqual({ pane: 'none' });
  expect(readAddress('#/nonsense')).toEqual({ pane: 'none' });
});
