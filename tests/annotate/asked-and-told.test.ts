import { describe, expect, it } from 'vitest';
import { toDocument } from '../../src/annotate/document.ts';
import { quotations } from '../../src/annotate/quotations/index.ts';
import { slice } from '../../src/text/span.ts';

/** The speaker of what stands in marks last; a pronoun of whom it does not tell is itself. */
function speakerOf(text: string, language = 'en'): string | undefined {
  const last = quotations(toDocument(text, language))
    .filter(({ kind }) => kind !== 'indirect')
    .at(-1);
  const place = last?.speaker?.name ?? last?.mention;
  return place && slice(text, place);
}

describe('behind a question that is reported', () => {
  it.each([
    ['Counsel, Adele Marchetti, asked the witness where he had parked. “Behind the bakery.”', 'the witness'],
    [
      'Coroner Hilde Marrow asked the mate, Sandy Orr, what he had heard. “A crack, like a door.”',
      'Sandy Orr',
    ],
    ['I asked our guide, Temba, if the path was dry. “It is dry where it is not wet.”', 'Temba'],
    ['The reporter asked Mayor Ann Dole why the bridge was shut. “Because it was falling down.”', 'Ann Dole'],
    ['The judge asked Mr. Orr whether he had a key.\n\n“No, my Lord.”', 'Orr'],
    ['She asked the man in the shop what a kettle cost. “Nine pounds.”', 'the man'],
    ['I asked Stella Brand whether she missed it. “Every evening.” Then she laughed.', 'Stella Brand'],
  ])('who was asked has the answer: %s', (text, speaker) => {
    expect(speakerOf(text)).toBe(speaker);
  });

  it.each([
    [
      'de',
      'Die Richterin fragte den Zeugen Otto Brand, ob er das Auto gesehen habe. „Zweimal.“',
      'Otto Brand',
    ],
    ['fr', 'La maire Anne Dole a demandé à Luc Rey pourquoi le pont était fermé. « Il tombait. »', 'Luc Rey'],
    ['es', 'La jueza preguntó al testigo Luis Roa si había visto el coche. «Dos veces.»', 'Luis Roa'],
    ['pt', 'A juíza perguntou ao Luís Rosa se tinha visto o carro. «Duas vezes.»', 'Luís Rosa'],
  ])('who was asked has it in %s too', (language, text, speaker) => {
    expect(speakerOf(text, language)).toBe(speaker);
  });

  it.each([
    ['en', 'The judge asked her whether she had a key. “I never had one.”'],
    ['en', 'Trump asked reporters why they had not called. “They are the worst people.”'],
    [
      'de',
      'Alois Kranz sah nichts. Staatsanwältin Mirja Lenz fragte ihn, wie spät es war. „Kurz nach drei.“',
    ],
    ['es', 'La jueza Ana Mora le preguntó si había visto el coche. «Dos veces.»'],
    ['fr', 'La juge Anne Morel lui a demandé si le témoin avait vu la voiture. « Deux fois. »'],
    ['es', 'La jueza preguntó al testigo dónde estaba. «En la cocina.» La vista sigue mañana.'],
    ['pt', 'A juíza Ana Mora perguntou-lhe se tinha visto o carro. «Duas vezes.»'],
  ])('nobody has it where the text names no hearer: %s: %s', (language, text) => {
    expect(speakerOf(text, language)).toBeUndefined();
  });

  it.each([
    ['Ann Dole asked herself why the bridge was shut. “Am I mad?”', 'Ann Dole'],
    ['Ann Dole asked the council why it had waited. “Who was afraid?”', 'Ann Dole'],
    ['Ann Dole asked the council for more money. “We have nothing left.”', 'Ann Dole'],
    ['Ann Dole asked the driver to stop. “I feel ill.”', 'Ann Dole'],
    ['Ann Dole was asked why the bridge was shut. “Because it was falling down.”', 'Ann Dole'],
    ['Ann Dole told the driver where to stop. “I feel ill.”', 'Ann Dole'],
    ['Ann Dole asked why the bridge was shut. “It looked sound to me.”', 'Ann Dole'],
  ])('who asks goes on where nobody is asked, or what follows asks again: %s', (text, speaker) => {
    expect(speakerOf(text)).toBe(speaker);
  });
});

describe('who is quoted as saying something', () => {
  it.each([
    ['Vance quoted the coach, Lou Hadley, as saying “nobody is safe”.', 'Lou Hadley'],
    ['Vance quoted Lou Hadley, the coach, as saying “nobody is safe”.', 'Lou Hadley'],
    ['The Courier cited the vet, Ines Malo, as saying “nobody is safe”.', 'Ines Malo'],
    ['Vance quoted Lou Hadley as saying “nobody is safe”.', 'Lou Hadley'],
    ['The vet, Ines Malo, was quoted as saying “nobody is safe”.', 'Ines Malo'],
  ])('has said it, name and role in either order: %s', (text, speaker) => {
    expect(speakerOf(text)).toBe(speaker);
  });
});

describe('whom somebody quotes', () => {
  it.each([
    ['en', 'Quoting her mother, Berta Lago said: “Who rises early yawns.”', 'her mother'],
    ['es', 'Citando a su abuela, Berta Lago dijo: «El que madruga, bosteza».', 'su abuela'],
    ['pt', 'Citando a avó, Berta Lago disse: «Quem madruga boceja».', 'a avó'],
    ['fr', 'Citant sa grand-mère, Berthe Lac a dit : « Qui se lève tôt bâille. »', 'sa grand-mère'],
  ])('has the words: %s: %s', (language, text, speaker) => {
    expect(speakerOf(text, language)).toBe(speaker);
  });
});

describe('what is read out', () => {
  it.each([
    ['pt', 'A professora Alice Nóvoa leu a placa: «Proibido pescar».'],
    ['es', 'La profesora Alicia Novo leyó el cartel: «Prohibido pescar».'],
    ['fr', 'La professeure Alice Noël lut l’écriteau : « Pêche interdite ».'],
  ])('is not the reader’s, nor anybody’s: %s: %s', (language, text) => {
    expect(speakerOf(text, language)).toBeUndefined();
  });
});

describe('a line below words in marks', () => {
  it.each([
    ['“The river forgets nothing.”\n\n— Oriel Finch, Notes from the Lock', 'Oriel Finch'],
    ['“The river forgets nothing.”\n— Oriel Finch, Notes from the Lock', 'Oriel Finch'],
    ['“The river forgets nothing.”\n\n– Oriel Finch', 'Oriel Finch'],
    ['The weir is low.\n“The river forgets nothing.”\n- Oriel Finch, lock keeper', 'Oriel Finch'],
  ])('behind a dash signs them: %s', (text, speaker) => {
    expect(speakerOf(text)).toBe(speaker);
  });

  it.each([
    '“The river forgets nothing.”\n\n— Oriel Finch went home.',
    '“The river forgets nothing.” — Oriel Finch went home.',
  ])('does not where it tells of somebody: %s', (text) => {
    expect(speakerOf(text)).toBeUndefined();
  });
});

describe('feet and inches', () => {
  it('close no words in straight marks', () => {
    const text = '"The door is 6\'2" high," said joiner Ivan Prokop. "The boy is 6\'5" in his socks."';
    const found = quotations(toDocument(text)).map(({ content }) => slice(text, content));
    expect(found).toEqual(['The door is 6\'2" high,', 'The boy is 6\'5" in his socks.']);
  });
});

describe('a body in front of a name', () => {
  it('is what a letter goes to, where a preposition leads it in', () => {
    expect(speakerOf('In her letter to the council Greta Holm wrote: “Mend the lamp.”')).toBe('Greta Holm');
  });

  it('is what is named, where nothing does', () => {
    expect(speakerOf('The consulting firm Oxford Lane wrote: “Mend the lamp.”')).toBe('Oxford Lane');
  });
});

describe('a line about the page, and a row of a table', () => {
  it.each([
    ['en', 'This story was edited by Pauline Grier.\n\nThe pier is gone. “The tide took it,” she said.'],
    ['en', 'This article was reported and written by Pauline Grier.\n\n“The tide took it,” she said.'],
    ['de', 'Dieser Text wurde von Nina Falk übersetzt.\n\n„Die Flut hat ihn geholt“, sagte sie.'],
    ['es', 'Este artículo fue editado por Nina Falk.\n\n«Se lo llevó la marea», dijo ella.'],
    ['en', 'Dear Margery,\n\nThe concert was a success. “Don’t mind me,” she said to the cellos.'],
    ['de', 'Liebe Karla,\n\ndas Konzert war schön. „Nur zu“, sagte sie zu den Celli.'],
    ['pt', 'Texto: Sara Leal\n\nA festa acabou cedo. «Estava muito vento», disse ela.'],
    ['en', 'Team | Points | Coach\nRovers | 41 | Dan Pyke\n\n“We dug in,” he said after the whistle.'],
    ['en', 'Name | Goals\nOla Venn | 12\n\n“We dug in,” he said after the whistle.'],
  ])('names nobody whom a pronoun could mean: %s: %s', (language, text) => {
    expect(speakerOf(text, language)).toMatch(/^(?:she|he|sie|ella|ela)$/);
  });

  it.each([
    ['The bridge was designed by Pauline Grier. “The tide took it,” she said.', 'Pauline Grier'],
    [
      'This story was told to me by Pauline Grier at the pier. “The tide took it,” she said.',
      'Pauline Grier',
    ],
  ])('is told from a sentence of the text: %s', (text, speaker) => {
    expect(speakerOf(text)).toBe(speaker);
  });
});

describe('a role in front of a name', () => {
  it.each([
    ['de', 'Imkerin Solvejg Thoms sagte: „Die Völker sind schwach.“', 'Solvejg Thoms'],
    ['de', '»Der Kuchen ist alle«, rief Bäcker Henner Pohl.', 'Henner Pohl'],
    ['de', '„Wir bauen um“, kündigte Intendant Falk Rüster an.', 'Falk Rüster'],
    ['de', 'Dirigent Eike Rüster sagte: „Wir proben bis neun.“', 'Eike Rüster'],
    ['de', 'Die Schäferin Wiebke Klinge sagte: „Der Wolf war da.“', 'Wiebke Klinge'],
    ['pt', 'Segundo a sindicalista Marta Lobo, a decisão é «uma traição».', 'Marta Lobo'],
    ['pt', 'De acordo com a padeira Marta Seixas, o preço é «uma vergonha».', 'Marta Seixas'],
    ['es', 'Según la panadera Solveig Thoms, el precio es «una vergüenza».', 'Solveig Thoms'],
    ['fr', 'Selon la batelière Solveig Thoms, le prix est « une honte ».', 'Solveig Thoms'],
  ])('is no part of it, whatever the given name is: %s: %s', (language, text, speaker) => {
    expect(speakerOf(text, language)).toBe(speaker);
  });

  it.each([
    ['de', 'Walter Eike Klinge sagte: „Der Wolf war da.“', 'Walter Eike Klinge'],
    ['de', 'Oliver Jan Stein sagte: „Der Wolf war da.“', 'Oliver Jan Stein'],
    ['de', 'Kathrin Ole Huber sagte: „Der Wolf war da.“', 'Kathrin Ole Huber'],
    ['pt', 'Segundo a sindicalista, a decisão é «uma traição».', 'a sindicalista'],
    ['es', 'Según la panadera, Madrid es «una vergüenza».', 'la panadera'],
  ])('is told from a given name, and from a place: %s: %s', (language, text, speaker) => {
    expect(speakerOf(text, language)).toBe(speaker);
  });
});

describe('what “he” has told of somebody', () => {
  it('keeps “she” from being them, later in the story', () => {
    const text = [
      'Inspector Vane put the cup down.',
      '“Who found her?” he asked.',
      'Constable Rudge consulted his notebook. “The maid, sir.”',
      '“And the door?”',
      '“Locked, sir.”',
      '“From which side?”',
      'Lady Corbet swept in, all in grey. “I suppose you’ll want to know where I was,” she said.',
      '“I’d sooner know where the dog was,” said Vane.',
      '“Is this your hand, my lady?”',
      '“It’s my husband’s,” she said.',
    ].join('\n\n');
    expect(speakerOf(text)).toBe('Corbet');
  });
});

describe('who is “she” behind', () => {
  const guide = 'We had a guide called Miss Amadi. She asked us what the soldiers complained about.';
  it.each([
    [`${guide} Priya put her hand up. “The food?” she said.`, 'Priya'],
    [`${guide} Wren lifted her cap. “The food?” she said.`, 'Wren'],
    [
      'Luke Perrin has played for years. “She listens,” he says.\n\nThomas came for a month and never left. “She did not ask me,” he says.',
      'Thomas',
    ],
    [
      'Luke Perrin has played for years. “She listens,” he says.\n\nFacebook had no comment. “She did not ask me,” he says.',
      'Luke Perrin',
    ],
    [
      'Moira Steed wants the wall moved. “He is a fool,” Steed said.\n\nColin Varley wants it kept. “Never,” he said.\n\nVarley’s wife would like it to stop. “I used to borrow her books,” she says.',
      'Varley’s wife',
    ],
  ])('the one subject of a sentence with what is hers, and somebody’s wife: %s', (text, speaker) => {
    expect(speakerOf(text)).toBe(speaker);
  });

  it.each([
    [`${guide} Wren put his hand up. “The food?” she said.`, 'Amadi'],
    [`${guide} “The food?” she said.`, 'Amadi'],
  ])('goes on where that is a man’s, or nobody is between: %s', (text, speaker) => {
    expect(speakerOf(text)).toBe(speaker);
  });
});

describe('whom a sentence tells of, behind what belongs to them', () => {
  it.each([
    ['en', 'Then a boy of about ten looked at the coin and said gravely, “Bring it back.”', 'a boy'],
    ['en', 'For Josephine Tate the affair was “a farce with one prop”.', 'Josephine Tate'],
    ['de', 'Die 79-jährige Rentnerin Hilde Marx sah alles. „Er kam zu Fuß“, erzählte sie.', 'Hilde Marx'],
    ['es', '«Que vengan a verlo», retó un carnicero.', 'un carnicero'],
    ['pt', '«Levantam as tábuas», contrapõe a sua porta-voz, Graça Falcão.', 'Graça Falcão'],
    ['fr', '« On ne va pas s’en sortir ! », s’emporte Sylvie Clément, aide à domicile.', 'Sylvie Clément'],
    ['es', 'Llovía en el puerto. «Se llama Duquesa», se disculpó Eusebio Prada.', 'Eusebio Prada'],
    ['fr', 'L’église sonne trop tôt. « On pourrait sonner à sept heures », propose le curé.', 'le curé'],
    ['fr', 'Un soldat est entré. Il a posé une montre. « Elle s’est arrêtée », a-t-il dit.', 'Un soldat'],
    ['pt', 'Chovia no porto. «De quem é a chave?», quis saber Alice Nóvoa.', 'Alice Nóvoa'],
  ])('has the words: %s: %s', (language, text, speaker) => {
    expect(speakerOf(text, language)).toBe(speaker);
  });

  it.each([
    ['en', 'For Josephine Tate the council built “a home”.'],
    ['es', '«La casa azul», ganó el premio de la crítica.'],
    ['fr', '« La maison bleue », sort mercredi en salle.'],
    ['fr', '« La maison bleue », roman de Sylvie Clément, sort mercredi.'],
    ['pt', 'A mulher pensou em dizer “sinto muito”, mas calou-se.'],
  ])('has none where nothing is said: %s: %s', (language, text) => {
    expect(speakerOf(text, language)).toBeUndefined();
  });
});
