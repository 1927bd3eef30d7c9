import { beforeAll, describe, expect, it } from 'vitest';
import {
  alteredText,
  asksTheSame,
  DIFFICULTIES,
  makeQuiz,
  QUIZ_KINDS,
  type QuizChoice,
  type QuizKind,
  type QuizQuestion,
} from '../../src/answer/quiz/index.ts';
import { quiz } from '../../src/answer/quiz.ts';
import { check } from '../../src/answer/verify/check.ts';
import type { Library } from '../../src/library/library.ts';
import { libraryOf, starterLibrary } from '../support/library.ts';

const textOf = (choice: QuizChoice): string =>
  choice.kind === 'words'
    ? choice.words.text
    : choice.kind === 'altered'
      ? alteredText(choice.altered)
      : choice.kind === 'source'
        ? choice.shelved.source.id
        : choice.order.join();

/** All questions of a kind that many seeds give, as plain text; the first choice is the right one. */
function all(library: Library, kind: QuizKind) {
  const found = new Map<string, { shown: string[]; right: string; wrong: string[] }>();
  for (let seed = 0; seed < 4; seed++)
    for (const difficulty of DIFFICULTIES) {
      const made = makeQuiz(library, { kinds: [kind], number: 10, difficulty, seed: `${seed}` });
      for (const { shown, choices, key } of made?.questions ?? []) {
        const texts = choices.map(textOf);
        const words = shown.map(({ excerpt, gap }) => {
          const { text } = excerpt.source;
          return gap
            ? `${text.slice(excerpt.start, gap.start)}___${text.slice(gap.end, excerpt.end)}`
            : excerpt.text;
        });
        const one = { shown: words, right: texts[key] ?? '', wrong: texts.filter((_, at) => at !== key) };
        found.set(`${words} ${one.right}`, one);
      }
    }
  return [...found.values()];
}

const head = (title: string) => `---\ntitle: "${title}"\npublisher: The Valley Post\n---\n\n`;
const SAYERS = `“The mill lost forty sacks of flour that night,” said Ada Moss, the miller.

“We shall build the bridge again before the winter,” said Ben Hale, the mayor.

“The river has never been as high as this before,” said Rosa Lind, the baker.

“Our school stays open for everybody who needs a bed,” said Carl Early, a teacher.`;

describe('a quiz', () => {
  let starter: Library;
  beforeAll(async () => {
    starter = await starterLibrary();
  });

  it('is the same for the same seed, and another one for another', async () => {
    const plain = async (seed: string) => {
      const answer = await quiz(starter, { seed, number: '10' });
      if (answer.kind !== 'quiz') throw new Error(answer.kind);
      return answer.quiz.questions.map(({ kind, choices, key }) => [kind, choices.map(textOf), key]);
    };
    expect(await plain('a')).toEqual(await plain('a'));
    expect(await plain('a')).not.toEqual(await plain('b'));
    const again = await starterLibrary();
    const answer = await quiz(again, { seed: 'a', number: '10' });
    if (answer.kind !== 'quiz') throw new Error(answer.kind);
    expect(answer.quiz.questions.map(({ kind, choices, key }) => [kind, choices.map(textOf), key])).toEqual(
      await plain('a'),
    );
  });

  it('highlights words of its key alone, and never an empty place', () => {
    const proofs = QUIZ_KINDS.flatMap((kind) =>
      ['a', 'b', 'c', 'd', 'e', 'f'].flatMap(
        (seed) =>
          makeQuiz(starter, { kinds: [kind], number: 10, difficulty: 'medium', seed })?.questions ?? [],
      ),
    ).flatMap(({ proof }) => proof);
    expect(proofs.some(({ highlights }) => highlights.length > 0)).toBe(true);
    expect(
      proofs.flatMap(({ excerpt, highlights }) =>
        highlights.filter(({ start, end }) => start >= end || start < excerpt.start || end > excerpt.end),
      ),
    ).toEqual([]);
  });

  it('has all kinds in turn, and asks nothing twice', () => {
    for (let seed = 0; seed < 10; seed++) {
      const made = makeQuiz(starter, {
        kinds: QUIZ_KINDS,
        number: 10,
        difficulty: 'medium',
        seed: `${seed}`,
      });
      const questions: readonly QuizQuestion[] = made?.questions ?? [];
      expect(new Set(questions.map(({ kind }) => kind)).size).toBe(QUIZ_KINDS.length);
      for (const [at, one] of questions.entries())
        for (const other of questions.slice(at + 1)) expect(asksTheSame(one, other)).toBe(false);
    }
  });

  it('proves every key: the right words stand in the excerpt, highlighted', () => {
    const made = makeQuiz(starter, { kinds: QUIZ_KINDS, number: 10, difficulty: 'hard', seed: 'proof' });
    for (const { choices, key, proof } of made?.questions ?? []) {
      const right = choices[key];
      if (right?.kind === 'words') expect(proof[0].excerpt.source.text).toContain(right.words.text);
      expect(proof.every(({ excerpt, shelved }) => excerpt.source === shelved.source)).toBe(true);
    }
  });

  it('is about a topic, or is nothing', async () => {
    const about = await quiz(starter, { topic: 'vaccine doses', number: '10', seed: 'x' });
    if (about.kind !== 'quiz') throw new Error(about.kind);
    for (const { proof } of about.quiz.questions)
      expect(
        proof[0].excerpt.source.text.slice(proof[0].passage.span.start, proof[0].passage.span.end),
      ).toMatch(/vaccine|doses/i);
    expect(await quiz(starter, { topic: 'football' })).toMatchObject({ kind: 'nothing' });
    expect(await quiz(starter, { topic: '…' })).toEqual({ kind: 'hint', hint: 'empty' });
    expect(await quiz(await libraryOf({ 'a.md': 'Too short.' }), {})).toEqual({
      kind: 'hint',
      hint: 'noQuiz',
    });
  });
});

describe('“who said it”', () => {
  it('offers others who are quoted', async () => {
    const questions = all(await libraryOf({ 'a.md': SAYERS }), 'who');
    expect(questions).toHaveLength(4);
    expect(questions.find(({ right }) => right === 'Ada Moss')?.shown).toEqual([
      'The mill lost forty sacks of flour that night,',
    ]);
    for (const { right, wrong } of questions) expect(wrong).not.toContain(right);
  });

  it.each([
    [
      'two have said it',
      '“The mill lost forty sacks of flour that night,” said Dora Pell, a carter.',
      'Ada Moss',
    ],
    [
      'another has said a part of it',
      'Dora Pell, a carter, said they “lost forty sacks of flour” to the river.',
      'Ada Moss',
    ],
    [
      'the source says it itself',
      'The mill lost forty sacks of flour, as all know in the valley.',
      'Ada Moss',
    ],
    [
      'the words name who speaks',
      '“I am Tom Reed and I have seen the water rise,” said Tom Reed, a fisher.',
      'Tom Reed',
    ],
    [
      'only a pronoun names who speaks',
      'Jane Pike came home. “I saw the water rise up to the roof,” she said.',
      'Jane Pike',
    ],
    [
      'nobody has a name',
      '“I saw the water rise up to the roof last night,” said a neighbour.',
      'a neighbour',
    ],
  ])('is not asked when %s', async (_, sentence, speaker) => {
    const questions = all(await libraryOf({ 'a.md': SAYERS, 'b.md': sentence }), 'who');
    expect(questions.map(({ right }) => right)).not.toContain(speaker);
    expect(questions.length).toBeGreaterThanOrEqual(3);
  });

  it('does not offer who may be the same', async () => {
    const library = await libraryOf({
      'a.md': SAYERS,
      'b.md': '“The roads stay closed until the water is gone,” said Mayor Hale of Millbrook.',
    });
    for (const { right, wrong } of all(library, 'who'))
      if (right.includes('Hale')) expect(wrong.join()).not.toContain('Hale');
  });
});

describe('“which number”', () => {
  const numbers = `The repairs of the mill cost 12,500 pounds, the town council said on that day.

The bridge was crossed by 48,000 people in the year before the flood came.

The valley has lost 1,900 trees to the storm, the foresters wrote in their report.

The school has room for 3,400 children, more than any other in the county.`;

  it('offers numbers that are written like it', async () => {
    const questions = all(await libraryOf({ 'a.md': numbers }), 'number');
    expect(questions).toHaveLength(4);
    expect(questions.find(({ right }) => right === '12,500')?.shown).toEqual([
      'The repairs of the mill cost ___ pounds, the town council said on that day.',
    ]);
  });

  it.each([
    ['it stands twice', 'Some said 7,700 sheep were lost, others that the 7,700 sheep had drowned.', '7,700'],
    ['it is a number of few', 'The two bridges over the river were closed for the whole winter then.', 'two'],
  ])('is not asked when %s', async (_, sentence, number) => {
    const questions = all(await libraryOf({ 'a.md': `${numbers}\n\n${sentence}` }), 'number');
    expect(questions.map(({ right }) => right)).not.toContain(number);
  });

  it('offers no share above all of it', async () => {
    const shares = `In the first ward 45 percent of the voters were for the bridge.

In the second ward 61 percent of the voters were for the bridge.

In the third ward 83 percent of the voters were for the bridge.

The tower is 150 metres high, and the pole on it is 18 metres high.`;
    const questions = all(await libraryOf({ 'a.md': shares }), 'number').filter(({ shown }) =>
      shown[0]?.includes('percent'),
    );
    expect(questions.length).toBeGreaterThan(0);
    for (const { wrong } of questions) expect(wrong).not.toContain('150');
  });
});

describe('“fill the gap”', () => {
  it('leaves no gap that the rest of the sentence tells', async () => {
    const library = await libraryOf({
      'a.md': `The report was written by the Valley Water Board, and the Board has printed it.

The Migrant Care Service (MCS) has opened its doors in the old school again.

Last year the old mill was bought by Ada Moss, who has painted its doors.

In the same year the old bridge was drawn by Ben Hale, who has a shop there.

In the spring the old school was painted by Rosa Lind, who has a shop there.`,
    });
    const rights = all(library, 'gap').map(({ right }) => right);
    expect(rights).toContain('Ada Moss');
    expect(rights).not.toContain('Valley Water Board');
    expect(rights).not.toContain('Migrant Care Service');
  });

  it('fills with exactly one of the choices what a source has', async () => {
    const starter = await starterLibrary();
    const texts = starter.shelf.map(({ source }) => source.text);
    for (const kind of ['gap', 'number'] as const)
      for (const { shown, right, wrong } of all(starter, kind)) {
        const filled = (words: string): string => (shown[0] ?? '').replace('___', words);
        expect(texts.some((text) => text.includes(filled(right)))).toBe(true);
        for (const other of wrong) expect(texts.some((text) => text.includes(filled(other)))).toBe(false);
      }
  });
});

describe('“real or altered”', () => {
  it('is told apart by the check of /verify, as it was made', async () => {
    const starter = await starterLibrary();
    const questions = all(starter, 'altered');
    expect(questions.length).toBeGreaterThan(20);
    for (const { right, wrong } of questions) {
      expect(check(starter, right)?.verdict).toBe('verbatim');
      expect(check(starter, wrong[0] ?? '')?.verdict, wrong[0]).toBe('altered');
    }
  });

  it('alters with words of the shelf alone', async () => {
    const starter = await starterLibrary();
    const texts = starter.shelf.map(({ source }) => source.text).join('\n');
    for (let seed = 0; seed < 20; seed++) {
      const made = makeQuiz(starter, {
        kinds: ['altered'],
        number: 10,
        difficulty: 'medium',
        seed: `${seed}`,
      });
      for (const { choices } of made?.questions ?? [])
        for (const choice of choices)
          if (choice.kind === 'altered') expect(texts).toContain(choice.altered.becomes?.text ?? '');
    }
  });
});

describe('“in what order”', () => {
  const dated = `The mill burned down in May 1912, after a long and dry spring.

In 1950 the old bridge was opened by the mayor and the whole valley came.

The new school was opened on 3 March 1987, and all the children came.`;

  it('has the order of the dates that the sentences give', async () => {
    const questions = all(await libraryOf({ 'a.md': dated }), 'order');
    expect(questions.length).toBeGreaterThan(0);
    for (const { shown, right } of questions) {
      const inTime = right.split(',').map((at) => shown[Number(at) - 1]);
      expect(inTime.map((words) => /mill|bridge|school/.exec(words ?? '')?.[0])).toEqual([
        'mill',
        'bridge',
        'school',
      ]);
    }
  });

  it.each([
    [
      'a month of a year that another sentence gives',
      'In March 1950 the tower fell, and nobody was hurt there.',
    ],
    ['a stretch', 'Since 1930 the tower has stood there, and nobody has climbed it.'],
    ['two dates', 'The tower was begun in 1920 and was opened in 1925 by the old mayor.'],
    ['a day worked out', 'The tower was opened on Monday, and the whole valley came to see it.'],
  ])('is not asked of %s', async (_, sentence) => {
    const [, bridge, school] = dated.split('\n\n');
    const library = await libraryOf({ 'a.md': `${bridge}\n\n${school}\n\n${sentence}` });
    expect(all(library, 'order')).toEqual([]);
  });
});

describe('“which source”', () => {
  it('is not asked when two sources have the words', async () => {
    const words = 'The repairs of the mill have cost 12,500 pounds in all, it is said.';
    const own = 'The baker has opened her doors again after nine weeks of work there.';
    const library = await libraryOf({
      'a.md': `${head('The mill')}${words}\n\n${own}`,
      'b.md': `${head('The bridge')}Yesterday we read this: ${words}`,
      'c.md': `${head('The school')}All the children of the valley went there in the winter of that year.`,
      'd.md': `${head('The tower')}Nobody in the valley has climbed it since the old bell fell from it.`,
    });
    const shown = all(library, 'source').flatMap((one) => one.shown);
    expect(shown).toContain(own);
    expect(shown).not.toContain(words);
  });
});

describe('a wrong name', () => {
  const said = (names: readonly string[]) =>
    names
      .map((name, at) => `“We shall speak about point ${at + 12} of the plan before long,” said ${name}.`)
      .join('\n\n');

  it('is of a woman beside a woman’s, and of a man beside a man’s, where there are enough', async () => {
    const women = [
      'Ann Early',
      'Rosa Lind',
      'Mary Holt',
      'Susan Reed',
      'Laura Penn',
      'Emma Dale',
      'Jane Ward',
    ];
    const men = ['Ben Hale', 'Carl Moss', 'John Fisk', 'Peter Lowe', 'Paul Kerr', 'David Orr', 'Mark Tull'];
    const library = await libraryOf({ 'plan.md': `${head('The plan')}${said([...women, ...men])}` });
    const questions = [...all(library, 'who'), ...all(library, 'gap')].filter(({ right }) =>
      [...women, ...men].includes(right),
    );
    expect(questions.length).toBeGreaterThan(10);
    const mixed = questions.filter(({ right, wrong }) =>
      wrong.some((name) => women.includes(name) !== women.includes(right)),
    );
    expect(mixed).toEqual([]);
  });

  it('is no office, no end of a longer name, and no place beside a body', async () => {
    const text = `The letter went to Ministry of Water and the Customs and Border Council on a cold morning.

The council wrote that Harbour Trust and Valley Museum had lost their boats in Mexico that spring.

In the spring the people of the valley wrote to Orchard Society about the old road in Kenya.

The answer came from Riverside College, which had asked River Police about it in Peru before.`;
    const library = await libraryOf({ 'water.md': `${head('Water')}${text}` });
    const found = [...all(library, 'gap'), ...all(library, 'altered')].flatMap(({ right, wrong }) => [
      right,
      ...wrong,
    ]);
    expect(found.filter((name) => name === 'Border Council' || name === 'Valley Museum')).toEqual([]);
    const places = ['Mexico', 'Kenya', 'Peru'];
    const mixed = all(library, 'gap').filter(({ right, wrong }) =>
      wrong.some((name) => places.includes(name) !== places.includes(right)),
    );
    expect(mixed).toEqual([]);
  });

  it('stands in German too, where a given name tells that it is one', async () => {
    const text = ['Anna Weber', 'Petra Lindner', 'Maria Brandt', 'Sabine Krause', 'Julia Vogel']
      .map(
        (name, at) =>
          `Am Ende des Jahres hat ${name} dem Rat der Stadt den Bericht Nummer ${at + 31} über die Brücke gegeben.`,
      )
      .join('\n\n');
    const library = await libraryOf({
      'rat.md': `---\ntitle: "Der Rat"\nlanguage: de\n---\n\n${text}\n\nIm Garten steht das Haus, das Anna Webers Vater vor dem Krieg gebaut hat.`,
    });
    const questions = all(library, 'gap');
    expect(questions.map(({ right }) => right)).toContain('Petra Lindner');
    const names = questions.flatMap(({ right, wrong }) => [right, ...wrong]);
    expect(
      names.filter((name) => !/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name) || name === 'Anna Webers'),
    ).toEqual([]);
  });

  it('goes with the article that stands before it', async () => {
    const names = [
      'o Arquivo Velho',
      'a Biblioteca Nova',
      'o Museu Grande',
      'a Escola Alta',
      'o Teatro Baixo',
      'a Casa Branca',
    ];
    const text = names
      .map(
        (name, at) => `No fim do ano passado, o presidente da junta visitou ${name} com ${at + 14} vizinhos.`,
      )
      .join('\n\n');
    const library = await libraryOf({
      'junta.md': `---\ntitle: "Junta"\nlanguage: pt\n---\n\n${text}`,
    });
    const bare = names.map((name) => name.slice(2));
    const articleOf = (name: string) => names.find((one) => one.endsWith(name))?.charAt(0);
    const questions = all(library, 'gap').filter(({ right }) => bare.includes(right));
    expect(questions.length).toBeGreaterThan(2);
    expect(
      questions.filter(({ right, wrong }) => wrong.some((name) => articleOf(name) !== articleOf(right))),
    ).toEqual([]);
  });
});
