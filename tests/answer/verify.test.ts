import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { verify } from '../../src/answer/verify.ts';
import { toDiscord } from '../../src/reply/discord/to-discord.ts';
import { toJson } from '../../src/reply/to-json.ts';
import { textOf } from '../support/components.ts';
import { libraryOf } from '../support/library.ts';

const library = await libraryOf({
  'harbour.md': [
    '---\ntitle: The harbour\npublisher: Daily Tide\npublished: 2024-03-05\n---',
    'The old harbour closes in autumn. “We will not sell the 42 boats before the winter, and we never promised to,” said Ada Moss, the harbour master. Ben Okoro called the plan “a gift to the gulls”.',
    'If the bridge holds, the ferry will sail again on Monday. Okoro denied that the council had paid for the paint.',
    '“It was cold that night,” Moss said, “and nobody came to help us.” Will the lamps ever burn again? The keeper may repaint the lighthouse.',
    '“The tide takes what it wants from this town,” said Clara Ruiz.',
  ].join('\n\n'),
  'mill.md': [
    '---\ntitle: The mill\npublisher: Weekly Grain\npublished: 2023-01-02\n---',
    'The mill ground its last sack of barley in January. “Bread was cheaper when the wheel still turned,” said Daniel Weiss.',
  ].join('\n\n'),
});

function check(quote: string, speaker?: string) {
  const answer = verify(library, { quote, speaker });
  const json = toJson('verify', { quote }, answer) as {
    kind: string;
    verdict?: string;
    changes?: { kind: string; from: string; to: string }[];
    cuts?: { kind: string }[];
    excerpts: { text: string }[];
  };
  return { ...json, text: textOf(toDiscord(render(quote, speaker)).components) };
}

function render(quote: string, speaker?: string) {
  const command = commands.find(({ name }) => name === 'verify');
  if (!command) throw new Error('there is no /verify');
  const options = { quote, speaker };
  return command.render(verify(library, options), options, { administrator: false, commands });
}

const WHOLE = 'We will not sell the 42 boats before the winter, and we never promised to';

describe('words as a source has them are verbatim', () => {
  it.each([
    ['as they stand', WHOLE],
    ['in capitals', WHOLE.toUpperCase()],
    ['with straight marks around', `"${WHOLE}"`],
    ['with a full stop behind', `${WHOLE}.`],
    ['with other white space', WHOLE.replace(/ /g, ' \n ')],
    ['with Discord’s markup', `> **${WHOLE.replace('boats', '__boats__')}** ||`],
    ['as a masked link, behind a mention', `<@123456789012345678> [${WHOLE}](https://example.org)`],
    ['with characters that cannot be seen', `\u202e${WHOLE.replace('boats', 'bo\u200bats')}\u200b`],
    ['without the “she said” between its parts', 'It was cold that night, and nobody came to help us'],
    ['that quote nobody', 'the old harbour closes in autumn'],
    ['over the end of a quotation', 'never promised to,” said Ada Moss'],
  ])('%s', (_, quote) => {
    expect(check(quote)).toMatchObject({ kind: 'found', verdict: 'verbatim', changes: [] });
  });

  it('any slice of any source, whatever it is', () => {
    const texts = library.shelf.map(({ source }) => source.text);
    fc.assert(
      fc.property(fc.nat(1), fc.nat(90), fc.integer({ min: 1, max: 40 }), (which, first, length) => {
        const text = texts[which] ?? '';
        // Whole words: half a word is another word.
        const words = [...text.matchAll(/\S+/g)].slice(first, first + length);
        fc.pre(words.length > 0);
        const quote = text.slice(words[0]?.index, words.at(-1)?.index).trim() || `${words[0]}`;
        expect(check(quote).verdict).toBe('verbatim');
      }),
    );
  });

  it('say so when they stand outside quotation marks', () => {
    expect(check('the old harbour closes in autumn').text).toContain('it quotes nobody here');
    expect(check(WHOLE).text).not.toContain('it quotes nobody here');
  });
});

describe('words that were changed are altered, and each change is named', () => {
  it.each([
    ['number', WHOLE.replace('42', '24'), '42', '24'],
    ['negation', WHOLE.replace(' not', ''), 'not', ''],
    ['negation', 'the tide never takes what it wants from this town', '', 'never'],
    ['name', 'Okoro denied that the Parliament had paid for the paint', 'council', 'Parliament'],
    ['left-out', 'We will not sell the boats … and we never promised to', '', ''],
    ['left-out', 'The mill ground its sack of barley in January', 'last', ''],
    ['put-in', 'The tide takes what it wants from this poor town', '', 'poor'],
    ['order', 'Bread was cheaper when the still wheel turned', 'wheel still', 'still wheel'],
    ['word', 'Bread was dearer when the wheel still turned', 'cheaper', 'dearer'],
    ['punctuation', WHOLE.replace(',', ''), ', ', ''],
  ])('%s: %s', (kind, quote, from, to) => {
    const { verdict, changes = [] } = check(quote);
    expect(verdict).toBe('altered');
    const change = changes.find((one) => one.kind === kind);
    expect(change).toBeDefined();
    if (from !== '') expect(change?.from).toBe(from);
    if (to !== '') expect(change?.to).toBe(to);
  });

  it('shows what an ellipsis swallowed', () => {
    const { changes, text } = check('We will not sell the 42 boats … promised to');
    expect(changes).toEqual([{ kind: 'left-out', from: 'before the winter, and we never', to: '…' }]);
    expect(text).toContain('~~…~~ **before the winter, and we never**');
  });

  it('shows what an ellipsis at the end swallowed', () => {
    expect(check('We will not sell the 42 boats…').changes).toEqual([
      { kind: 'left-out', from: 'before the winter, and we never promised to', to: '…' },
    ]);
  });

  it('strikes out what was typed and shows the source’s words in bold', () => {
    const { text } = check(WHOLE.replace('boats', '*sheep*'));
    expect(text).toContain('~~sheep~~ **boats**');
    expect(text).toContain('Altered');
  });

  it('notices two quotations that are spliced, of one source and of two', () => {
    const one = check('We will not sell the 42 boats before what it wants from this town');
    expect(one.verdict).toBe('altered');
    const two = check('The tide takes what it wants from this wheel still turned, said Daniel Weiss');
    expect(two.changes?.map(({ kind }) => kind)).toContain('spliced');
    expect(two.excerpts.map(({ text }) => text.slice(0, 6))).toEqual(['“The t', '“Bread']);
  });
});

it('tells of every typed word whether it is the source’s', () => {
  const quote =
    'The tide takes what it wants from this town Bread was cheaper when the wheel still turned zebras graze on wide green plains';
  const { verdict, changes = [] } = check(quote);
  expect(verdict).toBe('altered');
  expect(changes.map(({ kind, to }) => [kind, to])).toEqual([
    ['spliced', 'Bread was cheaper when the wheel still turned'],
    ['put-in', 'zebras graze on wide green plains'],
  ]);
});

describe('the speaker', () => {
  it.each([
    ['Ada Moss', 'verbatim'],
    ['moss', 'verbatim'],
    ['Ms. Moss', 'verbatim'],
    ['the harbour master', 'verbatim'],
    ['Ben Okoro', 'misattributed'],
    ['Clara', 'misattributed'],
  ])('%s: %s', (speaker, verdict) => {
    expect(check(WHOLE, speaker).verdict).toBe(verdict);
  });

  it('is named when it is another one', () => {
    expect(check(WHOLE, 'Ben Okoro').text).toContain('Not Ben Okoro: the source names **Ada Moss**.');
  });

  it('is not denied of words that stand everywhere', async () => {
    const everywhere = await libraryOf({ 'a.md': '“Good morning,” said Ada Moss.\n\n'.repeat(80) });
    const answer = verify(everywhere, { quote: 'Good morning', speaker: 'Ben Okoro' });
    expect(answer).toMatchObject({ check: { verdict: 'verbatim', speaker: { standing: 'unsure' } } });
  });

  it('is not denied where the source names nobody', () => {
    const { verdict, text } = check('the old harbour closes in autumn', 'Ben Okoro');
    expect(verdict).toBe('verbatim');
    expect(text).toContain('No source says that Ben Okoro said this.');
  });
});

describe('a cut that may turn the meaning is marked', () => {
  it.each([
    ['condition', 'the ferry will sail again on Monday'],
    ['negation', 'sell the 42 boats before the winter'],
    ['negation', 'the council had paid for the paint'],
    ['question', 'the lamps ever burn'],
    ['hedge', 'repaint the lighthouse'],
  ])('%s: %s', (kind, quote) => {
    const { verdict, cuts } = check(quote);
    expect(verdict).toBe('verbatim');
    expect(cuts?.map((cut) => cut.kind)).toContain(kind);
  });

  it('with the rest of the sentence', () => {
    expect(check('the ferry will sail again on Monday').text).toContain('“If the bridge holds,”');
  });

  it('and a whole statement is not', () => {
    expect(check('The tide takes what it wants from this town').cuts).toEqual([]);
    expect(check(WHOLE).cuts).toEqual([]);
  });
});

describe('what no source has is not found', () => {
  it.each([
    'Elephants admire the northern railway timetable',
    'the winter and the town',
    // Few words, two of which stand in a row by chance.
    'everything was cold',
    'cold (was)+',
    `${'*'.repeat(40)}zebra`,
    'b c '.repeat(1500),
  ])('%s', (quote) => {
    const { kind, verdict, text } = check(quote);
    expect({ kind, verdict }).toEqual({ kind: 'nothing', verdict: 'not-found' });
    expect(text).toContain('That does not make it false.');
  });

  it.each(['', '   ', '???', '😀😀', '<@1> <#2>', '\u202e\u200b', '…'])('%j is met with a hint', (quote) => {
    expect(verify(library, { quote }).kind).toBe('hint');
  });
});

it('puts nothing into one pair of marks that was typed apart', () => {
  expect(check('zebras dance at dawn', 'Moss').text).toContain('“zebras dance at dawn” · “Moss”');
});

it('checks the quotation in a text that is more than it', () => {
  expect(check(`Yesterday “${WHOLE},” Moss told us all about her plans`).verdict).toBe('verbatim');
  const several = verify(library, {
    quote: `She says “${WHOLE}” and he “Bread was dearer when the wheel still turned” quite often`,
  });
  expect(several.kind).toBe('checked');
});
