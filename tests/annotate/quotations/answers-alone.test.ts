import { describe, expect, it } from 'vitest';
import { toDocument } from '../../../src/annotate/document.ts';
import { quotations } from '../../../src/annotate/quotations/index.ts';

/** Who says each stretch. */
const whose = (language: string, ...paragraphs: readonly string[]): string[] => {
  const text = paragraphs.join('\n\n');
  return quotations(toDocument(text, language)).map(({ speaker, mention }) => {
    const { start, end } = speaker?.name ?? mention ?? { start: 0, end: 0 };
    return mention ? text.slice(start, end) : '-';
  });
};

describe('where whoever answers alone has a label', () => {
  it.each([
    ['en', 'Who taught you?', 'Ann Bly: My aunt.', 'And who taught her?', 'Ann Bly: The sea.'],
    ['de', 'Wer hat Sie gelehrt?', 'Hanna Vogel: Meine Tante.', 'Und wer sie?', 'Hanna Vogel: Das Meer.'],
    ['fr', 'Qui vous a appris ?', 'Zoé Martel : Ma tante.', 'Et elle ?', 'Zoé Martel : La mer.'],
    ['es', '¿Quién le enseñó?', 'Clara Soto: Mi tía.', '¿Y a ella?', 'Clara Soto: El mar.'],
    ['pt', 'Quem lhe ensinou?', 'Ana Prado: A minha tia.', 'E a ela?', 'Ana Prado: O mar.'],
  ])('each answer below a question is theirs (%s)', (language, ...paragraphs) => {
    const [name] = (paragraphs[1] ?? '').split(/ ?: /);
    expect(whose(language, ...paragraphs)).toEqual([name, name]);
  });

  it('initials go on for the name', () => {
    expect(
      whose('pt', 'Quem lhe ensinou?', 'Ana Prado: A tia.', 'E a ela?', 'A. P.: O mar.', 'Só?', 'A. P.: Só.'),
    ).toEqual(['Ana Prado', 'Ana Prado', 'Ana Prado']);
  });

  it.each([
    ['en', 'Two boats lie here.', 'Ann Bly: 12 metres.', 'One is old.', 'Ann Bly: built in 1902.'],
    ['en', 'Where is it?', 'Address: 12 Mill Lane.', 'When is it?', 'Address: the same.'],
    ['fr', 'Deux plats.', 'Recette : la tarte.', 'Un dessert.', 'Recette : la crème.'],
    ['es', '¿Qué es?', 'Nota: un plan.', '¿Cuándo?', 'Nota: en mayo.'],
    ['pt', 'O que há?', 'Ana Prado: O mar.'],
  ])(
    'nothing is told of a label that stands below no question, calls nobody or comes once (%s)',
    (language, ...paragraphs) => {
      expect(whose(language, ...paragraphs)).toEqual([]);
    },
  );
});

describe('a label that stands for nobody', () => {
  it.each([
    ['es', 'PREGUNTA. ¿Por qué el hierro?', 'RESPUESTA. Porque no perdona.', 'PREGUNTA. ¿Y el fuego?'],
    ['fr', 'QUESTION. Pourquoi le fer ?', 'RÉPONSE. Il ne pardonne pas.', 'QUESTION. Et le feu ?'],
    ['pt', 'PERGUNTA. Porquê o ferro?', 'RESPOSTA. Porque não perdoa.', 'PERGUNTA. E o fogo?'],
    ['en', 'QUESTION. Why iron?', 'ANSWER. It does not forgive.', 'QUESTION. And fire?'],
  ])('names nobody with a full stop, too (%s)', (language, ...paragraphs) => {
    expect(whose(language, ...paragraphs)).toEqual([]);
  });
});

describe('a line of a chat begins with when it was written', () => {
  it('though no mark ends the line before', () => {
    const lines = ['[18:02] Karim : qui a les clés', '[18:03] Léa : pas moi, je crois', '[18:05] Karim : ok'];
    expect(whose('fr', lines.join('\n'))).toEqual(['Karim', 'Léa', 'Karim']);
    const more = [
      '[9:02] Ann: who has the keys of the old boat house',
      '[9:03] Ben: not me',
      '[9:05] Ann: ok',
    ];
    expect(whose('en', more.join('\n'))).toEqual(['Ann', 'Ben', 'Ann']);
  });

  it('and a time within a line does not', () => {
    const lines = [
      '[18:02] Karim : on se voit à',
      '20:15 devant la gare',
      '[18:03] Léa : oui',
      '[18:05] Karim : ok',
    ];
    expect(whose('fr', lines.join('\n'))).toEqual(['Karim', 'Léa', 'Karim']);
  });
});

describe('a verb that without a subject is a narrator’s own', () => {
  it.each([
    ['es', '—No sé nada —le dije a Rita.', '—Mientes —contestó Rita.', ['-', 'Rita']],
    ['es', 'Rita llamó a la puerta. «¿Qué quieres?», le pregunté.', '', ['-']],
    ['es', 'Le pregunté en voz baja: «¿Qué quieres?»', '', ['-']],
    ['es', '«Otra vez», pensé. Rita abrió. «Pasa», dijo.', '', ['-', 'Rita']],
    ['pt', '— Não sei — respondi à Rita.', '— Mentira — disse a Rita.', ['-', 'Rita']],
    ['pt', 'A Rita bateu à porta. “O que queres?”, perguntei.', '', ['-']],
    ['pt', 'Perguntei em voz baixa: “O que queres?”', '', ['-']],
    ['fr', 'Rita entra. Je demandai : « Que veux-tu ? »', '', ['Je']],
    ['fr', '« Que veux-tu ? », demandai-je. Rita ne dit rien.', '', ['je']],
    ['fr', 'Je me retournai et répondis : « Rien. »', '', ['Je']],
  ] as const)('names nobody else (%s: %s)', (language, first, second, names) => {
    expect(whose(language, ...[first, second].filter(Boolean))).toEqual(names);
  });
});
