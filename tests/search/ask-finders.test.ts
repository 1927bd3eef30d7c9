import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { buildLibrary } from '../../src/library/library.ts';
import { slice } from '../../src/text/span.ts';
import { HARBOUR, libraryOf, sourceOf } from '../library/shelf.ts';

const library = await libraryOf(...HARBOUR);

/** The first find of what answers: the marked words and who is quoted; or the kind of another answer. */
async function first(question: string, from = library): Promise<string> {
  const answer = await ask(from, { question });
  if (answer.kind !== 'found') return answer.kind;
  const [{ shelved, highlights, quotation, front }] = answer.finds;
  const { text } = shelved.source;
  const marked = highlights.map((span) => slice(text, span)).join(' … ');
  const speaker = quotation?.speaker ? ` (${slice(text, quotation.speaker.name)})` : '';
  return `${marked}${speaker}${front ?? ''}`;
}

describe('a question is answered by the finder of its kind', () => {
  it.each([
    ['What did Berg say about bread?', 'Bread does not wait for the tide. (Tomas Berg)'],
    ['wat did Berg say abuot the tide', 'Bread does not wait for the tide. (Tomas Berg)'],
    [
      'Who said "the harbour belongs to those who work in it"?',
      'The harbour belongs to those who work in it, (Maria Oduya)',
    ],
    ['Who is Maria Oduya?', 'the mayor'],
  ])('%s', async (question, expected) => {
    expect(await first(question)).toBe(expected);
  });

  it('what a short name stands for', async () => {
    const aliases = await libraryOf(
      'The Harbour Safety Board (HSB) meets in May. The HSB has nine members.',
      ...HARBOUR,
    );
    expect(await first('What does HSB stand for?', aliases)).toContain('Harbour Safety Board');
  });

  it('of how many things, the sentence that counts these', async () => {
    expect(await first('How many loaves are sold?')).toBe(
      'The bakery on Quay Street sells 300 loaves a day.',
    );
  });

  it('of a source itself, its front matter', async () => {
    const dated = await buildLibrary({
      sources: [
        sourceOf(
          'a',
          'The ferry is late.',
          'title: Late ferries\npublished: 2020-03-01\nauthors: [Ada Moss]',
        ),
        sourceOf('b', 'The mill is shut.', 'title: A shut mill\npublished: 2021-05-01'),
      ],
      problems: [],
    });
    expect(await first('When was the article about the shut mill published?', dated)).toBe('published');
    expect(await first('Who wrote the article on late ferries?', dated)).toBe('authors');
    expect(await first('Who wrote the article about the shut mill?', dated)).not.toBe('authors');
  });
});

describe('nothing answers', () => {
  it('a question for a name that the sources do not have', async () => {
    expect(['near', 'nothing']).toContain(
      await first('When did Ruritania repaint the lighthouse at Kessel Point?'),
    );
    expect(['near', 'nothing']).toContain(await first('What did Hannelore Pym say about the harbour?'));
  });
});

describe('a question in a language that no source is in', () => {
  it.each([
    '¿Cuándo fue construido por Adele Mornay el lighthouse de Kessel Point?',
    'Quand est-ce que le lighthouse de Kessel Point a été construit par Adele Mornay ?',
  ])('is answered by names and words that both have: %s', async (question) => {
    expect(await first(question)).toContain('1874');
  });
});

describe('words in two that the shelf writes in one', () => {
  it('are one', async () => {
    expect(await first('Who built the light house at Kessel Point?')).toContain('Adele Mornay');
  });
});
