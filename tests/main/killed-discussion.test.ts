import type { Message, RestCall, Sandbox, Settled } from 'discord-sandbox';
import { startSandbox } from 'discord-sandbox';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buttonsOf, textOf } from '../support/components.ts';
import { type Folder, temporaryFolder } from '../support/folder.ts';
import { built, type Running, start } from '../support/program.ts';

const QUESTION = 'Which judge halted the attempt to end the program?';

/** Each call that opening a thread makes. */
const STEPS = [
  ['POST', '/interactions/{interaction_id}/{interaction_token}/callback'],
  ['POST', '/channels/{channel_id}/messages/{message_id}/threads'],
  ['POST', '/channels/{channel_id}/messages'],
  ['PUT', '/channels/{channel_id}/messages/pins/{message_id}'],
  ['PATCH', '/webhooks/{webhook_id}/{webhook_token}/messages/@original'],
] as const;
/** Long enough for a call to be read. */
const A_CALL_MS = 50;

let sandbox: Sandbox;
let data: Folder;
let running: Running;

async function startBot(): Promise<void> {
  const { token, api } = sandbox;
  running = start('main.js', [], {
    env: { DISCORD_TOKEN: token, DISCORD_API: api, VERBATIM_DATA: data.path },
  });
  await sandbox.until(() => running.printed().includes('"ready"'), 30_000);
}

beforeAll(async () => {
  await built();
  sandbox = await startSandbox();
  data = await temporaryFolder({});
  await startBot();
}, 90_000);
afterAll(async () => {
  running.child.kill('SIGKILL');
  await running.ended;
  await sandbox.close();
  await data.remove();
});

const press = ({ id, components }: Message, label: string): Promise<Settled> =>
  sandbox.press(id, buttonsOf(components).get(label) ?? `no ${label}`);
const textAfter = (led: Settled): Promise<string> =>
  sandbox.until(async () => {
    const now = await sandbox.outcome(led.interaction);
    return now.kind === 'message' && textOf(now.message?.components ?? []);
  }, 8000);
/** Kills the program at its next such call: before Discord has acted, or behind. */
function killAt(method: string, route: string, acted: boolean): Promise<unknown> {
  let isDue = true;
  sandbox.faults.rest((call: RestCall) => {
    if (!isDue || call.method !== method || call.route !== route) return null;
    isDue = false;
    setTimeout(() => running.child.kill('SIGKILL'), A_CALL_MS);
    return { kind: 'stall', acted };
  });
  return running.ended;
}
async function get<Result>(path: string): Promise<Result> {
  const response = await fetch(`${sandbox.api}/v10${path}`, {
    headers: { authorization: `Bot ${sandbox.token}` },
  });
  return (await response.json()) as Result;
}

it('a program that is killed at any step of opening or ending a discussion leaves one thread, one excerpt on top, and the list', async () => {
  for (const [method, route] of STEPS)
    for (const acted of [false, true]) {
      const at = `${method} ${route} ${acted}`;
      const led = await sandbox.slash({ command: 'ask', options: { question: QUESTION } });
      if (led.kind !== 'message' || !led.message) throw new Error(JSON.stringify(led));
      const answer = led.message;
      const dead = killAt(method, route, acted);
      void press(answer, 'Discuss').catch(() => undefined);
      await dead;
      sandbox.faults.rest(null);
      await startBot();
      expect(await textAfter(await press(answer, 'Discuss')), at).toContain(`<#${answer.id}>`);
      const messages = await get<Message[]>(`/channels/${answer.id}/messages`);
      const tops = messages.filter(({ components }) => textOf(components).includes('To discuss:'));
      expect([tops.length, tops[0]?.pinned], at).toEqual([1, true]);
      const [top] = tops;
      if (!top || method !== 'PATCH') continue;
      const isDead = killAt('POST', STEPS[0][1], acted);
      void press(top, 'End and summarise').catch(() => undefined);
      await isDead;
      sandbox.faults.rest(null);
      await startBot();
      expect(await textAfter(await press(top, 'End and summarise')), at).toContain(
        'Cited in this discussion: ',
      );
    }
}, 240_000);
