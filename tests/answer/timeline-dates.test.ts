import { describe, expect, it } from 'vitest';
import { datesIn } from '../../src/answer/timeline/dates.ts';

/** The dates of one sentence of a text that was published on Sunday, 16 April 2023. */
const read = (text: string, language: string): string[] =>
  datesIn(text, { start: 0, end: text.length }, '2023-04-16', language).map(({ date }) => date);

describe('a date without its year or month lies where its clause looks', () => {
  it.each<[language: string, text: string, dates: string[]]>([
    ['en', 'The final will be played on 13 May.', ['2023-05-13']],
    ['en', 'The council is to vote on 2 June.', ['2023-06-02']],
    ['en', 'The deadline is May 31.', ['2023-05-31']],
    ['en', 'The law takes effect on January 1.', ['2024-01-01']],
    ['en', 'The vote is on Tuesday.', ['2023-04-18']],
    ['en', 'The bridge closed on 3 March.', ['2023-03-03']],
    ['en', 'She died on April 2.', ['2023-04-02']],
    ['en', 'The bridge was closed on 3 June.', ['2022-06-03']],
    ['en', 'Moss said on Monday that the vote will be on Tuesday.', ['2023-04-10', '2023-04-18']],
    ['en', 'The pool was painted between 2019 and 2020.', ['2019', '2020']],
    ['en', 'It ran from 2019 to 2020.', ['2019', '2020']],
    ['en', 'The 2019-20 season was long.', []],
    ['en', 'In 2019–2020 it was shut.', ['2019']],
    ['en', 'The strike lasted from 3 May to 6 June 2020.', ['2020-05-03', '2020-06-06']],
    ['en', 'It starts next Monday.', ['2023-04-17']],
    ['en', 'It happened last Friday.', ['2023-04-14']],
    ['en', 'Applications are due by June 1.', ['2023-06-01']],
    ['en', 'The concert is scheduled for Friday.', ['2023-04-21']],
    ['en', 'The concert was scheduled for Friday.', ['2023-04-14']],
    ['en', 'He was born on 5 May 1960.', ['1960-05-05']],
    ['en', 'Elections are expected in May.', ['2023-05']],
    ['en', 'The election in November was close.', ['2022-11']],
    ['en', 'He has worked here since March.', ['2023-03']],
    ['en', 'The show opens Saturday.', ['2023-04-22']],
    ['en', 'Police arrested him on Thursday.', ['2023-04-13']],
    ['en', 'They meet every Tuesday.', []],
    ['en', 'It closed three years ago.', ['2020']],
    ['en', 'He may leave.', []],
    ['en', 'March to the beat.', []],
    ['en', 'It was built in the summer of 1997.', ['1997']],
    ['es', 'La final se jugará el 13 de mayo.', ['2023-05-13']],
    ['es', 'El puente cerró el 3 de marzo.', ['2023-03-03']],
    ['es', 'Nació el 5 de mayo de 1960.', ['1960-05-05']],
    ['es', 'El puente se cerró el 13/04/2022.', ['2022-04-13']],
    ['es', 'La votación es el martes.', ['2023-04-18']],
    ['es', 'Murió el lunes pasado.', ['2023-04-10']],
    ['es', 'Cerró hace dos años.', ['2021']],
    ['es', 'La presa se reconstruyó en marzo de 2019.', ['2019-03']],
    ['es', 'Entre 2019 y 2020 se pintó.', ['2019', '2020']],
    ['es', 'El plazo vence el 31 de mayo.', ['2023-05-31']],
    ['fr', 'La finale sera jouée le 13 mai.', ['2023-05-13']],
    ['fr', 'Le pont a fermé le 3 mars.', ['2023-03-03']],
    ['fr', 'Il est né le 1er mai 1960.', ['1960-05-01']],
    ['fr', 'Le vote aura lieu mardi.', ['2023-04-18']],
    ['fr', 'Le pont a été fermé le 03/04/2022.', ['2022-04-03']],
    ['fr', 'En mars 2019, le moulin a brûlé.', ['2019-03']],
    ['fr', 'Il a fermé il y a trois ans.', ['2020']],
    ['de', 'Das Finale wird am 13. Mai gespielt.', ['2023-05-13']],
    ['de', 'Die Brücke wurde am 3. März geschlossen.', ['2023-03-03']],
    ['de', 'Er wurde am 5. Mai 1960 geboren.', ['1960-05-05']],
    ['de', 'Die Brücke schloss am 13.04.2022.', ['2022-04-13']],
    ['de', 'Die Abstimmung ist am Dienstag.', ['2023-04-18']],
    ['de', 'Im März 2019 brannte die Mühle.', ['2019-03']],
    ['de', 'Vor drei Jahren brannte sie.', ['2020']],
    ['de', 'Die Frist endet am 31. Mai.', ['2023-05-31']],
    ['de', 'Gestern starb er.', ['2023-04-15']],
    ['pt', 'A final será jogada em 13 de maio.', ['2023-05-13']],
    ['pt', 'A ponte fechou no dia 3 de março.', ['2023-03-03']],
    ['pt', 'Nasceu em 5 de maio de 1960.', ['1960-05-05']],
    ['pt', 'A votação será na terça-feira.', ['2023-04-18']],
    ['pt', 'Fechou há dois anos.', ['2021']],
    ['pt', 'O prazo vence em 31 de maio.', ['2023-05-31']],
    ['it', 'La finale si giocherà il 13 maggio.', ['2023-05-13']],
    ['it', 'Il ponte è stato chiuso il 3 marzo.', ['2023-03-03']],
    ['it', 'È nato il 1º maggio 1960.', ['1960-05-01']],
    ['it', 'Il voto sarà martedì.', ['2023-04-18']],
    ['it', 'Chiuse due anni fa.', ['2021']],
    ['it', 'Il ponte fu chiuso il 13/04/2022.', ['2022-04-13']],
    ['it', 'Nel 2019 bruciò il mulino.', ['2019']],
  ])('%s: %s', (language, text, dates) => {
    expect(read(text, language)).toEqual(dates);
  });
});

describe('whether day or month comes first', () => {
  it.each([
    ['en-GB', ['2022-04-03']],
    ['en-US', ['2022-03-04']],
    ['en', []],
    ['es', ['2022-04-03']],
  ])('is told by the region: %s', (language, dates) => {
    expect(read('03/04/2022', language)).toEqual(dates);
  });
});
