import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
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

/** What is marked in each find. */
async function marked(question: string, from = library): Promise<string[]> {
  const answer = await ask(from, { question });
  if (answer.kind !== 'found') return [answer.kind];
  return answer.finds.map(({ shelved, highlights }) =>
    highlights.map((span) => slice(shelved.source.text, span)).join(' … '),
  );
}

describe('a question is answered by the finder of its kind', () => {
  it.each([
    ['What did Berg say about bread?', 'Bread does not wait for the tide. (Tomas Berg)'],
    ['wat did Berg say abuot the tide', 'Bread does not wait for the tide. (Tomas Berg)'],
    ['waht did Berg say abuot teh tide', 'Bread does not wait for the tide. (Tomas Berg)'],
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
    for (const question of [
      'What does HSB stand for?',
      'What is HSB short for?',
      'What is meant by HSB?',
      '¿De qué son las siglas HSB?',
      'Wofür steht HSB?',
      'Qual é o significado de HSB?',
    ])
      expect(await first(question, aliases), question).toContain('Harbour Safety Board');
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

  it('of a source without a title, by how it begins', async () => {
    const untitled = await buildLibrary({
      sources: [
        sourceOf('a', 'The ferry to Sund was late.', 'title: Late ferries\npublisher: Tarn Post'),
        sourceOf('b', 'Over 300 herrings were sold in Sund.\n\nThe mill is shut.', 'publisher: Sund Echo'),
      ],
      problems: [],
    });
    expect(await first('Who published the article on 300 herrings?', untitled)).toBe('publisher');
    expect(await first('Who published the article about the mill?', untitled)).not.toBe('publisher');
  });

  it('of a source itself, its front matter, in whatever language it is asked for', async () => {
    const dated = await buildLibrary({
      sources: [
        sourceOf(
          'a',
          'The ferry is late. It was late in May too.',
          'title: Late ferries in Sund\npublished: 2020-03-01\nauthors: [Ada Moss]',
        ),
        sourceOf('b', 'The mill is shut.', 'title: A shut mill\npublished: 2021-05-01'),
      ],
      problems: [],
    });
    const asked = {
      authors: [
        '¿Quién escribió el artículo sobre Sund?',
        "Qui a écrit l'article sur Sund ?",
        'Wer hat den Artikel über Sund geschrieben?',
        'Quem escreveu o artigo sobre Sund?',
      ],
      published: [
        '¿Cuándo se publicó el artículo sobre Sund?',
        "Quand l'article sur Sund a-t-il été publié ?",
        'Wann wurde der Artikel über Sund veröffentlicht?',
        'Quando foi publicado o artigo sobre Sund?',
      ],
      'The ferry is late.': [
        'What is the article on late ferries about?',
        '¿De qué trata el artículo sobre Sund?',
        "De quoi parle l'article sur Sund ?",
        'Worum geht es in dem Artikel über Sund?',
        'Do que trata o artigo sobre Sund?',
      ],
    };
    for (const [expected, questions] of Object.entries(asked))
      for (const question of questions) expect(await first(question, dated), question).toBe(expected);
  });

  it('whether somebody said something, their words about it', async () => {
    expect(await first('Did Berg really say that bread waits for the tide?')).toBe(
      'Bread does not wait for the tide. (Tomas Berg)',
    );
    expect(await first('Is it true that Oduya said the harbour belongs to the workers?')).toBe(
      'The harbour belongs to those who work in it, (Maria Oduya)',
    );
  });

  it.each([
    [
      'es',
      '“El puente es de todos”, dijo Ana Ruiz.',
      '¿Es verdad que Ana Ruiz dijo que el puente es de todos?',
    ],
    ['pt', '“A ponte é de todos”, disse Ana Ruiz.', 'Ana Ruiz disse que a ponte é de todos?'],
    [
      'de',
      '„Die Brücke gehört allen“, sagte Ana Ruiz.',
      'Hat Ana Ruiz wirklich gesagt, dass die Brücke allen gehört?',
    ],
    ['fr', '« Le pont est à tous », a dit Ana Ruiz.', 'Ana Ruiz a-t-elle dit que le pont est à tous ?'],
  ])('whether somebody said something, in %s', async (language, text, question) => {
    const body = `${text}\n\n${text.replace('Ana Ruiz', 'Eva Moss').replace(/[Pp]uente|Brücke|pont[e]?/, 'X')}`;
    const other = await buildLibrary({
      sources: [sourceOf('a', body, `language: ${language}`)],
      problems: [],
    });
    expect(await first(question, other)).toContain('(Ana Ruiz)');
  });

  it('who holds an office, without an article too', async () => {
    const other = await libraryOf(
      'Erik Vang, head of the school, opened the gate. The head of the goose is white.',
    );
    expect(await first('Who is head of the school?', other)).toContain('Erik Vang');
  });

  it('who somebody is, more than the word before the name', async () => {
    const other = await libraryOf('Councillor Ida van der Velde, who leads the Greens, put the motion.');
    expect(await first('Who is Ida van der Velde?', other)).toContain('leads the Greens');
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

describe('several questions in one are each answered', () => {
  it.each([
    [
      'Who is Maria Oduya, and when does the ferry to Sund leave?',
      ['the mayor', 'The ferry to Sund leaves at seven.'],
    ],
    [
      'Who built the lighthouse at Kessel Point? How many loaves does the bakery sell?',
      [
        'The lighthouse at Kessel Point was built in 1874 by the engineer Adele Mornay.',
        'The bakery on Quay Street sells 300 loaves a day.',
      ],
    ],
    [
      'Who is Maria Oduya and what did she say about the harbour?',
      ['the mayor', 'The harbour belongs to those who work in it,'],
    ],
    [
      'When was the lighthouse built, and by whom?',
      ['The lighthouse at Kessel Point was built in 1874 by the engineer Adele Mornay.'],
    ],
  ])('%s', async (question, expected) => {
    expect((await marked(question)).slice(0, expected.length)).toEqual(expected);
  });

  it.each([
    [
      'Compare the rain in Hellan and in Sorvik',
      ['Hellan had 90 days of rain.', 'Sorvik had 140 days of rain.'],
    ],
    [
      'How does the rain of Hellan differ from that of Sorvik?',
      ['Hellan had 90 days of rain.', 'Sorvik had 140 days of rain.'],
    ],
    [
      'How many days of rain in Hellan and in Sorvik?',
      ['Hellan had 90 days of rain.', 'Sorvik had 140 days of rain.'],
    ],
    [
      'What is the difference between the rain of Hellan and Sorvik?',
      ['Hellan had 90 days of rain.', 'Sorvik had 140 days of rain.'],
    ],
    [
      'Did more rain fall in Sorvik than in Hellan?',
      ['Sorvik had 140 days of rain.', 'Hellan had 90 days of rain.'],
    ],
  ])('and so is each side of a comparison: %s', async (question, expected) => {
    const rain = await libraryOf(
      'Last year Hellan was dry. Hellan had 90 days of rain. The mayor of Hellan dug wells.',
      'Nobody in Sorvik dug. Sorvik had 140 days of rain.',
      ...HARBOUR,
    );
    expect((await marked(question, rain)).slice(0, 2)).toEqual(expected);
  });
});

describe('what is asked for is met', () => {
  it('who bears a role is named', async () => {
    const state = await libraryOf(
      'The delegates of Mexico met the president in the rain. The president of the club sent Mexico a letter.',
      'In the hall Mexican President Elena Ruiz spoke of bridges.',
      'Asked for the road, the president smiled. Mexico has one road.',
    );
    expect(await first('Who is the president of Mexico?', state)).toBe(
      'In the hall Mexican President Elena Ruiz spoke of bridges.',
    );
  });

  it('a country is met by what is its own', async () => {
    const trade = await libraryOf('The Mexican ministry rejected the plan on Monday.', ...HARBOUR);
    expect(await first('When did the ministry of Mexico reject the plan?', trade)).toBe(
      'The Mexican ministry rejected the plan on Monday.',
    );
  });

  it('a name is met by who is quoted', async () => {
    const talk = await libraryOf(
      'Ada Moss runs the mill. “The new wheel frees up an hour a day,” she said. “The old wheel was loud,” said Otto Ley.',
      ...HARBOUR,
    );
    expect(await first('Why does Moss think the wheel frees up time?', talk)).toContain('frees up an hour');
  });

  it('a number for a name that no source has is none', async () => {
    expect(['near', 'nothing']).toContain(await first('How many loaves does the bakery sell to Zembla?'));
  });
});

describe('a question about what one source tells', () => {
  const shelf = buildLibrary({
    sources: [
      sourceOf(
        'a',
        'The mill of Arle is safe, says the council.',
        'title: A safe mill\npublisher: Arle Echo',
      ),
      sourceOf(
        'b',
        'The mill of Arle is not safe, says an engineer.',
        'title: A dangerous mill\npublisher: Tarn Post',
      ),
    ],
    problems: [],
  });

  it.each([
    ['Does the Echo article say that the mill is safe?', 'The mill of Arle is safe, says the council.'],
    [
      'According to the Tarn Post, is the mill of Arle safe?',
      'The mill of Arle is not safe, says an engineer.',
    ],
    ['Laut Arle Echo: safe mill?', 'The mill of Arle is safe, says the council.'],
    ['What does the Post article say about the mill?', 'The mill of Arle is not safe, says an engineer.'],
    ['Is the mill safe in the Tarn Post article?', 'The mill of Arle is not safe, says an engineer.'],
  ])('is answered by it alone: %s', async (question, expected) => {
    expect(await marked(question, await shelf)).toEqual([expected]);
  });
});

describe('a cause that stands beside what it caused', () => {
  it.each([
    [
      'Why was the fair of Hellan held in a barn?',
      'The fair of Hellan was held in a barn. The meadow was under water because the dam had burst. It rained.',
      ['The fair of Hellan was held in a barn.', 'The meadow was under water because the dam had burst.'],
    ],
    [
      'Why did the bakery of Hellan close?',
      'The bakery of Hellan closed in June.\n\nThe baker had moved to Sund, so nobody lit the oven.',
      ['The bakery of Hellan closed in June.', 'The baker had moved to Sund, so nobody lit the oven.'],
    ],
    [
      'Why was the road of Hellan shut?',
      'A tree had fallen. Because of that, the road of Hellan was shut. Nobody was hurt.',
      ['A tree had fallen.', 'Because of that, the road of Hellan was shut.'],
    ],
  ])('is marked with it: %s', async (question, text, expected) => {
    expect((await marked(question, await libraryOf(text, ...HARBOUR)))[0]).toBe(expected.join(' … '));
  });

  it('by the words of the language of the source', async () => {
    const text = 'Cerraron el mercado de Hellan en mayo. Nadie compraba allí porque llovía dentro.';
    const spanish = await buildLibrary({ sources: [sourceOf('es', text, 'language: es')], problems: [] });
    expect(await marked('¿Por qué cerraron el mercado de Hellan?', spanish)).toEqual([
      'Cerraron el mercado de Hellan en mayo. … Nadie compraba allí porque llovía dentro.',
    ]);
  });

  it('and is not looked for where it is told at once, or not asked for', async () => {
    const other = await libraryOf(
      'The inn of Hellan burned because of a candle. The fair went on, so nobody left.',
    );
    expect((await marked('Why did the inn of Hellan burn?', other))[0]).toBe(
      'The inn of Hellan burned because of a candle.',
    );
    expect((await marked('What burned in Hellan?', other))[0]).toBe(
      'The inn of Hellan burned because of a candle.',
    );
  });
});

describe('what is not answered is told', () => {
  it('of several questions, the one that is open', async () => {
    const answer = await ask(library, { question: 'Who is Maria Oduya, and where was she born?' });
    expect(answer.kind === 'found' && answer.open).toEqual(['where was Maria Oduya born']);
  });

  it('of a question in another language, that only names and shared words were looked for', async () => {
    const answer = await ask(library, { question: 'Warum wurde die Maria Oduya von der Polizei verhaftet?' });
    expect(answer.kind === 'near' && answer.searched.otherLanguage).toBe(true);
    const noName = await ask(library, { question: 'Pourquoi la police a-t-elle arrêté le maire ?' });
    expect(noName.kind === 'nothing' && noName.searched.otherLanguage).toBe(true);
    const own = await ask(library, { question: 'Why was Maria Oduya arrested by the police?' });
    expect('searched' in own && own.searched.otherLanguage).toBeUndefined();
  });
});
