import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { timeline } from '../../src/answer/timeline.ts';
import { toDiscord } from '../../src/reply/discord/to-discord.ts';
import { slice } from '../../src/text/span.ts';
import { textOf } from '../support/components.ts';
import { libraryOf } from '../support/library.ts';

/** What is found in one sentence of a source that was published on Wednesday, 6 March 2024. */
async function dates(sentence: string, published = '2024-03-06') {
  const answer = await timeline(
    await libraryOf({ 'one.md': `---\npublished: ${published}\n---\n\n${sentence}` }),
    {},
  );
  if (answer.kind !== 'timeline') return [];
  return answer.events
    .filter(({ kind }) => kind !== 'published')
    .map(({ date, kind, find: { shelved, highlights } }) => [
      date,
      kind,
      slice(shelved.source.text, highlights[0] ?? { start: 0, end: 0 }),
    ]);
}

describe('a date in a sentence', () => {
  it.each([
    ['The mill burned down on July 4, 1912.', '1912-07-04', 'stated', 'July 4, 1912'],
    ['The mill burned down on 4 July 1912.', '1912-07-04', 'stated', '4 July 1912'],
    ['In May 2019, the ferry sank.', '2019-05', 'stated', 'May 2019'],
    ['The bridge has stood since 1888.', '1888', 'stated', '1888'],
    ['The pier opened on January 9.', '2024-01-09', 'workedOut', 'January 9'],
    ['The pier opened on December 9.', '2023-12-09', 'workedOut', 'December 9'],
    ['Moss left on Monday.', '2024-03-04', 'workedOut', 'Monday'],
    ['Moss left on Wednesday.', '2024-03-06', 'workedOut', 'Wednesday'],
    ['The gulls came back yesterday.', '2024-03-05', 'workedOut', 'yesterday'],
    ['The lamp went out last month.', '2024-02', 'workedOut', 'last month'],
    ['The lamp went out two years ago.', '2022', 'workedOut', 'two years ago'],
    ['The lamp went out 10 days ago.', '2024-02-25', 'workedOut', '10 days ago'],
    ['The vote will be held on Tuesday.', '2024-03-12', 'workedOut', 'Tuesday'],
    ['On Friday the council will vote.', '2024-03-08', 'workedOut', 'Friday'],
    ['The deadline is May 31.', '2024-05-31', 'workedOut', 'May 31'],
    ['The final will be played on 13 January.', '2025-01-13', 'workedOut', '13 January'],
    ['The law takes effect on March 6.', '2024-03-06', 'workedOut', 'March 6'],
    ['The council is to vote on 2 June.', '2024-06-02', 'workedOut', '2 June'],
    ['The bridge was closed on 3 March.', '2024-03-03', 'workedOut', '3 March'],
    ['The gate opened on 2021-09-14.', '2021-09-14', 'stated', '2021-09-14'],
    ['The bridge shut on 13/04/2022.', '2022-04-13', 'stated', '13/04/2022'],
    ['The bridge shut on 13.4.2022.', '2022-04-13', 'stated', '13.4.2022'],
    ['The mill burned on the 3rd of March 2023.', '2023-03-03', 'stated', '3rd of March 2023'],
    ['The dam was rebuilt on March 3rd, 2019.', '2019-03-03', 'stated', 'March 3rd, 2019'],
    ['Tomorrow the mill opens.', '2024-03-07', 'workedOut', 'Tomorrow'],
    ['On Monday, March 4, 2024, the ferry sank.', '2024-03-04', 'stated', 'March 4, 2024'],
  ])('%s', async (sentence, date, kind, words) => {
    expect(await dates(sentence)).toEqual([[date, kind, words]]);
  });

  it.each([
    ['The fair ran on 3-5 May 2019.', '3-5 May 2019'],
    ['The fair ran from 3 to 5 May 2019.', '3 to 5 May 2019'],
    ['The fair ran on May 3-5, 2019.', 'May 3-5, 2019'],
  ])('%s has a first and a last day', async (sentence, words) => {
    expect(await dates(sentence)).toEqual([
      ['2019-05-03', 'stated', words],
      ['2019-05-05', 'stated', words],
    ]);
  });

  it.each([
    'Some 2000 houses were built.',
    'In 2000 houses the lights went out.',
    'May they all come back.',
    'It happened on a Tuesday.',
    'He sat down for a second.',
    'The bridge shut on 03/04/2022.',
    'The bridge shut on 31/02/2022.',
    'Version 13.4.2022.7 is out.',
    'The phone number is 04-13-2022-55.',
    'Over the last mile, the road is steep.',
  ])('%s has none', async (sentence) => {
    expect(await dates(sentence)).toEqual([]);
  });

  it('is not worked out from a year alone', async () => {
    expect(await dates('Moss left on Monday. She came back on January 9.', '2024')).toEqual([]);
  });
});

describe('a timeline', async () => {
  const library = await libraryOf({
    'b.md': '---\npublished: 2024-03-06\n---\n\nThe mill burned down in 1912. It was rebuilt in May 1913.',
    'a.md': '---\npublished: 1999-01\n---\n\nThe harbour froze in 1963.\n\nThe mill is a museum.',
    'c.md': 'The mill has no date.',
  });
  const order = async (topic?: string) => {
    const answer = await timeline(library, { topic });
    return answer.kind === 'timeline'
      ? answer.events.map(({ date, kind }) => `${date} ${kind}`)
      : answer.kind;
  };

  it('has dated sentences and publications, the earliest first', async () => {
    expect(await order()).toEqual([
      '1912 stated',
      '1913-05 stated',
      '1963 stated',
      '1999-01 published',
      '2024-03-06 published',
    ]);
  });

  it('keeps to a topic', async () => {
    expect(await order('the harbour')).toEqual(['1963 stated', '1999-01 published']);
    expect(await order('elephants')).toBe('nothing');
  });

  it('of a shelf that is too large to be listed is about a topic', async () => {
    const large = { ...library, fronts: { ...library.fronts, passages: 20_001 } };
    expect(await timeline(large, {})).toEqual({ kind: 'hint', hint: 'timelineTopic' });
    expect((await timeline(large, { topic: 'the harbour' })).kind).toBe('timeline');
  });

  it('says which dates were worked out, and from what', async () => {
    const worked = await libraryOf({ 'one.md': '---\npublished: 2024-03-06\n---\n\nMoss left on Monday.' });
    const command = commands.find(({ name }) => name === 'timeline');
    const reply = command?.render(await timeline(worked, {}), {}, { administrator: false, commands }) ?? [];
    expect(textOf(toDiscord(reply).components)).toContain(
      '**4 March 2024** · worked out from “Monday” and the date of publication',
    );
  });

  it.each(['😀', '<@1>', '\u202e\u200b', '*'.repeat(6000)])(
    'meets %j with a hint, nothing or all',
    async (topic) => {
      expect(['hint', 'nothing', 'timeline']).toContain((await timeline(library, { topic })).kind);
    },
  );
});
