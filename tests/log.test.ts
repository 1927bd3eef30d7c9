import { describe, expect, it } from 'vitest';
import { describeError } from '../src/describe-error.ts';
import { failureSentence } from '../src/discord/failure.ts';

/** In the shape of a bot's token, and of an interaction's. */
const TOKEN = ['MTIzNDU2Nzg5MDEyMzQ1Njc4', 'Gabcde', 'not-a-real-token-not-a-real-token-0123'].join('.');
const INTERACTION = 'aW50ZXJhY3Rpb246MTIzNDU2Nzg5';

describe('an error in the log', () => {
  it('has its name, message, code and stack, and nothing else of it', () => {
    const error = Object.assign(new TypeError('the wheel came off'), {
      code: 50_001,
      url: `https://discord.com/api/v10/interactions/1/${INTERACTION}/callback`,
      requestBody: { json: { content: 'what somebody asked' } },
      token: TOKEN,
    });
    expect(describeError(error)).toEqual({
      name: 'TypeError',
      message: 'the wheel came off',
      code: 50_001,
      stack: error.stack,
    });
  });

  it.each([
    ['a bot’s token', `cannot log in with ${TOKEN}`, TOKEN],
    ['an interaction’s token', `POST /interactions/123/${INTERACTION}/callback failed`, INTERACTION],
    ['a webhook’s token', `PATCH /webhooks/123/${INTERACTION}/messages/@original failed`, INTERACTION],
  ])('never holds %s', (_, message, secret) => {
    const described = JSON.stringify(describeError(new Error(message)));
    expect(described).not.toContain(secret);
    expect(described).toContain('…');
    expect(JSON.stringify(describeError(message))).not.toContain(secret);
  });

  it.each([undefined, null, 7, { a: 1 }])('may be %j', (thrown) => {
    expect(describeError(thrown)).toEqual({ message: String(thrown) });
  });
});

describe('a start that failed', () => {
  it.each([
    ['TokenInvalid', 'Discord does not accept DISCORD_TOKEN: copy it anew from the developer portal'],
    ['ENOTFOUND', 'Discord cannot be reached (ENOTFOUND): check the network'],
    ['ECONNREFUSED', 'Discord cannot be reached (ECONNREFUSED): check the network'],
  ])('with %s is one sentence that says what to do', (code, sentence) => {
    expect(failureSentence(Object.assign(new Error('no'), { code }))).toBe(sentence);
  });

  it('by an answer 401 is a wrong token', () => {
    expect(failureSentence(Object.assign(new Error('401: Unauthorized'), { code: 0, status: 401 }))).toMatch(
      /^Discord does not accept DISCORD_TOKEN/,
    );
  });

  it('for another reason tells it, without the token', () => {
    const told = failureSentence(new Error(`the wheel came off ${TOKEN}`));
    expect(told).toContain('the wheel came off …');
    expect(told).not.toContain(TOKEN);
  });
});
