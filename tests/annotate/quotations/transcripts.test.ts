import { describe, expect, it } from 'vitest';
import { toDocument } from '../../../src/annotate/document.ts';
import { quotations } from '../../../src/annotate/quotations/index.ts';
import { slice } from '../../../src/text/span.ts';

/** Who says what, a line each: "name: words". */
const said = (lines: readonly string[], language = 'en'): string[] => {
  const text = lines.join('\n');
  return quotations(toDocument(text, language)).map(
    ({ content, speaker }) => `${speaker ? slice(text, speaker.name) : 'nobody'}: ${slice(text, content)}`,
  );
};

describe('a play', () => {
  it('has who speaks alone in a line, and what they say below', () => {
    const lines = ['ROSE', 'You came.', '', 'DR. LANG (sitting)', 'You wrote.', '', 'ROSE', 'Twice.'];
    expect(said(lines)).toEqual(['ROSE: You came.', 'LANG: You wrote.', 'ROSE: Twice.']);
    expect(said(['Rose', 'You came.', 'Henry', 'You wrote.', 'Rose', 'Twice.', 'Henry', 'I did.'])).toEqual([
      'Rose: You came.',
      'Henry: You wrote.',
      'Rose: Twice.',
      'Henry: I did.',
    ]);
  });

  it('may have who speaks in capitals with a full stop in front of the words', () => {
    expect(said(['ROSE. Is he gone?', 'HENRY. He is never gone.', 'ROSE. Then whisper.'])).toEqual([
      'ROSE: Is he gone?',
      'HENRY: He is never gone.',
      'ROSE: Then whisper.',
    ]);
  });

  it('gives the words below a list of parts to the last of them alone', () => {
    const lines = ['ROSE', 'HENRY', '', 'ROSE', 'Come in.', '', 'HENRY', 'I am in.', '', 'ROSE', 'Then sit.'];
    expect(said(lines).slice(-3)).toEqual(['ROSE: Come in.', 'HENRY: I am in.', 'ROSE: Then sit.']);
  });

  it('is no text with headings, though these come back', () => {
    expect(said(['Stock', 'Two bones.', '', 'Sauce', 'One onion.', '', 'Stock', 'Three bones.'])).toEqual([]);
    expect(said(['MONDAY', 'Rain.', '', 'TUESDAY', 'Sun.', '', 'MONDAY', 'More rain.'])).toEqual([]);
    expect(said(['Leeds', 'It rained.', '', 'Hull', 'It snowed.', '', 'Leeds', 'It thawed.'])).toEqual([]);
  });
});

describe('an assembly', () => {
  it('has who speaks by title and name above the words, some of them once', () => {
    const lines = [
      'Mr. Norman Marsh (Westbury)',
      'I rise again.',
      '',
      'The Minister for Roads (Dame Ida Cole)',
    ];
    const rest = ['I have read it.', '', 'Madam Speaker', 'Order.', '', 'Mr. Hal Reed (Ash)', 'Thank you.'];
    expect(said([...lines, ...rest, '', 'Madam Speaker', 'Order.'])).toEqual([
      'Norman Marsh: I rise again.',
      'The Minister for Roads: I have read it.',
      'Speaker: Order.',
      'Hal Reed: Thank you.',
      'Speaker: Order.',
    ]);
  });

  it('has members by name, seat and party above the words, and short answers of the chair', () => {
    const lines = ['Ida Kemp (Leyton and Harrow) (Lab)', 'The lights are out.', '', 'Mr. Speaker'];
    const rest = ['The hon. Lady may use a torch.', '', 'Ada Cole (Ash) (Ind)', 'I have one.', ''];
    expect(said([...lines, ...rest, 'Mr. Speaker', 'Order.'])).toEqual([
      'Ida Kemp: The lights are out.',
      'Speaker: The hon. Lady may use a torch.',
      'Ada Cole: I have one.',
      'Speaker: Order.',
    ]);
    expect(said(['Town Hall (Leeds) (1850)', 'A clock.', '', 'Corn Hall (Hull) (1863)', 'A dome.'])).toEqual(
      [],
    );
  });

  it('is no list of those present', () => {
    const lines = ['Present', '', 'Mr. Norman Marsh (Chair)', '', 'Mrs. Ida Cole', '', 'Madam Clerk', ''];
    expect(said([...lines, 'The meeting began at noon.'])).toEqual([]);
  });
});

describe('initials in front of turns', () => {
  it('stand for a label that was written out until then', () => {
    const lines = ['Prue: Where did you live?', 'Nana: In a cellar.', 'P: Was it cold?', 'N: It was.'];
    expect(said(lines)).toEqual([
      'Prue: Where did you live?',
      'Nana: In a cellar.',
      'Prue: Was it cold?',
      'Nana: It was.',
    ]);
  });

  it('stand for those whom the text names before the first turn', () => {
    const lead = 'On Monday Ann Bly met the potter Otto Kranz at his wheel.';
    expect(said([lead, '', 'AB: Why clay?', 'OK: It was there.', 'AB: And now?', 'OK: I buy it.'])).toEqual([
      'Ann Bly: Why clay?',
      'Otto Kranz: It was there.',
      'Ann Bly: And now?',
      'Otto Kranz: I buy it.',
    ]);
    expect(said([lead, '', 'A.B.: Why clay?', 'O.K.: It was there.', 'A.B.: And now?']).slice(0, 2)).toEqual([
      'Ann Bly: Why clay?',
      'Otto Kranz: It was there.',
    ]);
  });

  it.each([
    // Two whom it may stand for.
    [['Mona: Who came?', 'Max: We all.', 'M: Even Ben?', 'T: No.', 'M: I see.'], 'M: Even Ben?'],
    // Still written out behind it.
    [['Mia: Why?', 'M: It rains.', 'Mia: And now?', 'M: It snows.'], 'M: It rains.'],
    // Nobody of that letter.
    [['Prue: Why?', 'T: It rains.', 'Prue: And now?', 'T: It snows.'], 'T: It rains.'],
    // One letter is too little for somebody whom the text only names.
    [['Ann Bly wrote this down.', '', 'A.: Why?', 'K: It rains.', 'A.: Oh.', 'K: Yes.'], 'K: It rains.'],
    // Two of the same initials.
    [['Ann Bly met Abe Boll.', '', 'AB: Why?', 'KK: It rains.', 'AB: Oh.', 'KK: Yes.'], 'AB: Why?'],
  ])('stay as they are where they may be another’s: %s', (lines, turn) => {
    expect(said(lines)).toContain(turn);
  });
});

describe('comments', () => {
  it('stand below who wrote them', () => {
    const lines = [
      'The pond is green.',
      '',
      'Rose Hart said...',
      '',
      'It was worse in May.',
      '',
      'omar said…',
      '',
    ];
    expect(said([...lines, 'No.'])).toEqual(['Rose Hart: It was worse in May.', 'omar: No.']);
  });

  it('are not what somebody leaves unsaid', () => {
    expect(said(['Rose said... nothing.'])).toEqual([]);
  });
});

describe('a chat', () => {
  it.each([
    [['10:02 Rose Hart: is it open', '10:03 Omar: no', '10:04 Rose Hart: why']],
    [['[10:02] Rose Hart: is it open', '[10:03] Omar: no', '[10:04] Rose Hart: why']],
    [['Rose Hart, 10:02', 'is it open', '', 'Omar 10:03 AM', 'no', '', 'Rose Hart, 10:04', 'why']],
    [['<Rose Hart> is it open', '<Omar> no', '<Rose Hart> why']],
  ])('has times or brackets of its own beside who writes: %s', (lines) => {
    expect(said(lines)).toEqual(['Rose Hart: is it open', 'Omar: no', 'Rose Hart: why']);
  });

  it('may write its people in small letters', () => {
    expect(said(['[10:02] rose: is it open', '[10:03] omar: no', '[10:03] rose: why'])).toEqual([
      'rose: is it open',
      'omar: no',
      'rose: why',
    ]);
  });

  it('is no log and no programme of a day', () => {
    expect(said(['[10:02] error: full', '[10:03] info: retry', '[10:04] error: full'])).toEqual([]);
    expect(said(['10:00 Coffee: hall', '11:00 Music: yard', '12:00 Coffee: hall'])).toEqual([]);
  });
});

describe('a column of questions', () => {
  const asked = ['Q: Why rye?', 'A: It keeps.', 'Q: For how long?', 'A: A week.'];
  const answered = ['Nia Holt: It keeps.', 'Nia Holt: A week.'];

  it.each([
    'Baker Nia Holt answers your questions.',
    'Nia Holt, a baker at Carrow Mill, answers readers’ questions.',
    'We spoke to the baker Nia Holt.',
  ])('is answered by the one whom it says to answer: %s', (lead) => {
    expect(said([lead, '', ...asked])).toEqual(answered);
    expect(said([...asked, '', lead])).toEqual(answered);
  });

  it.each([
    'Our reporter Lyle Brand visited the baker Nia Holt.',
    'The baker, Nia Holt, spoke with our reporter Lyle Brand.',
    'Later she sat down with reporter Lyle Brand.',
    'Nia Holt and Lyle Brand answer your questions.',
    'We asked Nia Holt. Lyle Brand answered some questions, too.',
    'It is about bread.',
  ])('is answered by nobody where that may be another: %s', (lead) => {
    expect(said([lead, '', ...asked])).toEqual([]);
  });

  it.each([
    ['en', 'Interviewer: Lyle Brand', 'Interviewee: Zoé Holt', 'Q', 'A'],
    ['de', 'Interviewer: Lyle Brand', 'Interviewpartnerin: Zoé Holt', 'F', 'A'],
    ['es', 'Entrevistador: Lyle Brand', 'Entrevistada: Zoé Holt', 'P', 'R'],
    ['fr', 'Intervieweur : Lyle Brand', 'Interviewée : Zoé Holt', 'Q', 'R'],
    ['pt', 'Entrevistador: Lyle Brand', 'Entrevistada: Zoé Holt', 'P', 'R'],
  ])('has both sides from lines above it (%s)', (language, asker, answerer, q, a) => {
    const lines = [`${q}: Rye?`, `${a}: It keeps.`, `${q}: Long?`, `${a}: A week.`];
    const questions = ['Lyle Brand: Rye?', 'Lyle Brand: Long?'];
    expect(said([asker, '', answerer, '', ...lines], language)).toEqual([
      'Lyle Brand: Rye?',
      'Zoé Holt: It keeps.',
      'Lyle Brand: Long?',
      'Zoé Holt: A week.',
    ]);
    expect(said([asker, '', ...lines], language)).toEqual(questions);
  });

  it.each(['Editor: Lyle Brand', 'Date: 4 May 2003', 'Topic: Rye', 'Interviewer: the county archive'])(
    'has no side from any other line: %s',
    (line) => {
      expect(said([line, '', ...asked])).toEqual([]);
    },
  );

  it.each(['Q&A with Nia Holt', 'An interview with the baker Nia Holt'])(
    'is answered by the one in its heading: %s',
    (heading) => {
      expect(said([heading, '', ...asked])).toEqual(answered);
    },
  );

  it.each([
    'Interview in Leeds',
    'Interview with Nia Holt and Lyle Brand',
    'In an interview with reporter Lyle Brand, Nia Holt spoke of bread.',
  ])('is answered by nobody in a heading that names no one, or two, and in a sentence: %s', (heading) => {
    expect(said([heading, '', ...asked])).toEqual([]);
  });

  it('is known in other languages', () => {
    expect(
      said(['Die Ärztin Jana Holt beantwortet Ihre Fragen.', '', 'Frage: Hilft Tee?', 'Antwort: Ja.'], 'de'),
    ).toEqual(['Jana Holt: Ja.']);
    expect(said(['Hablamos con la escritora Luz Prado.', '', 'P: ¿Por qué?', 'R: Porque sí.'], 'es')).toEqual(
      ['Luz Prado: Porque sí.'],
    );
    expect(
      said(['La docteure Anne Roy répond à vos questions.', '', 'Q : Pourquoi ?', 'R : Parce que.'], 'fr'),
    ).toEqual(['Anne Roy: Parce que.']);
    expect(
      said(['Conversámos com a escritora Luísa Prado.', '', 'P: Porquê?', 'R: Porque sim.'], 'pt'),
    ).toEqual(['Luísa Prado: Porque sim.']);
  });

  it('may name who answers in front of each answer', () => {
    const lines = [
      'Dear Molly, my sink smells.',
      '',
      'Molly answers: Use salt.',
      '',
      'Dear Molly, it still does.',
      '',
      'Molly answers: Use more.',
    ];
    expect(said(lines)).toEqual(['Molly: Use salt.', 'Molly: Use more.']);
  });
});
