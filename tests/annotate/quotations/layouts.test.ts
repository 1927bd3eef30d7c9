import { describe, expect, it } from 'vitest';
import { toDocument } from '../../../src/annotate/document.ts';
import { quotations } from '../../../src/annotate/quotations/index.ts';
import { slice } from '../../../src/text/span.ts';

/** Who says what, a line each: "name: words". */
const said = (lines: readonly string[], language = 'en', between = '\n\n'): string[] => {
  const text = lines.join(between);
  return quotations(toDocument(text, language)).map(
    ({ content, speaker, mention }) =>
      `${speaker ? slice(text, speaker.name) : mention ? slice(text, mention) : 'nobody'}: ${slice(text, content)}`,
  );
};

describe('Markdown’s emphasis', () => {
  it.each(['**', '__', '*', '_'])('%s around a label is none of it', (mark) => {
    for (const [front, behind] of [
      [mark, `:${mark}`],
      [mark, `${mark}:`],
    ]) {
      const label = (name: string): string => `${front}${name}${behind}`;
      const lines = [`${label('Mr. Orr (Ash)')} Why?`, `${label('Nell Hart')} It broke.`];
      expect(said([...lines, `${label('Mr. Orr (Ash)')} Mend it.`])).toEqual([
        'Orr: Why?',
        'Nell Hart: It broke.',
        'Orr: Mend it.',
      ]);
    }
  });

  it('may stand in lines that are cited, and in items', () => {
    const lines = ['**Nell:** Who has it?', '**Omar:** I gave it back.', '**Nell:** To whom?'];
    const turns = ['Nell: Who has it?', 'Omar: I gave it back.', 'Nell: To whom?'];
    expect(
      said(
        lines.map((line) => `> ${line}`),
        'en',
        '\n>\n',
      ),
    ).toEqual(turns);
    expect(
      said(
        lines.map((line) => `- ${line}`),
        'en',
        '\n',
      ),
    ).toEqual(turns);
  });

  it('may stand around a name in a sentence', () => {
    expect(said(['“It broke,” **Nell Hart** said.'])).toEqual(['Nell Hart: It broke,']);
  });

  it('is not what a handle ends with', () => {
    expect(said(['<zed_> It burns.', '<mox> Not here.', '<zed_> Look.'], 'en', '\n')[0]).toBe(
      'zed_: It burns.',
    );
  });
});

describe('a heading above words', () => {
  it('is who speaks where it comes back', () => {
    const lines = [
      '### Nell Hart',
      'I saw it.',
      '### Omar Reed',
      'I saw nothing.',
      '### Nell Hart',
      'You slept.',
    ];
    expect(said(lines)).toEqual([
      'Nell Hart: I saw it.',
      'Omar Reed: I saw nothing.',
      'Nell Hart: You slept.',
    ]);
  });

  it('is not where each stands once', () => {
    expect(
      said(['### Nell Hart', 'Born in 1951.', '### Omar Reed', 'A baker.', '### The oven', 'Cold.']),
    ).toEqual([]);
  });
});

describe('a label with a full stop', () => {
  it('names who speaks the words in marks behind it', () => {
    const lines = ['Mr. Orr. “When did you leave?”', 'Witness. “At six.”', 'Mr. Orr (dryly). “So early?”'];
    expect(said([...lines, 'Witness. “I bake.”'])).toEqual([
      'Orr: When did you leave?',
      'Witness: At six.',
      'Orr: So early?',
      'Witness: I bake.',
    ]);
  });

  it('needs no marks where two come back and talk to each other', () => {
    const lines = [
      'Pisc. Good day, Sir.',
      'Falc. You are early.',
      'Pisc. The fish are.',
      'Falc. Then show me one.',
    ];
    expect(said(lines)).toEqual([
      'Pisc: Good day, Sir.',
      'Falc: You are early.',
      'Pisc: The fish are.',
      'Falc: Then show me one.',
    ]);
  });

  it.each([
    [['NELL [weeping]. He is gone.', 'OMAR. Who?', 'NELL. The cat.'], 'NELL: He is gone.'],
    [['*Nell.* He is gone.', '*Omar.* Who?', '*Nell.* The cat.'], 'Nell: He is gone.'],
    [['Orr.—Where is it?', 'Bell.—You sold it.', 'Orr.—I?', 'Bell.—For a song.'], 'Orr: Where is it?'],
    [['MR. ORR—Will it open?', 'DAME IDA—In May.', 'MR. ORR—Which?'], 'ORR: Will it open?'],
  ])('may have what is done meanwhile, emphasis or a dash: %s', (lines, first) => {
    expect(said(lines)[0]).toBe(first);
    expect(said(lines)).toHaveLength(lines.length);
  });

  it('may have what is done meanwhile behind a comma in a French play', () => {
    const lines = ['NORA, à la fenêtre. — Il neige.', 'TOMAS. — Encore ?', 'NORA. — Toujours.'];
    expect(said(lines, 'fr')).toEqual(['NORA: Il neige.', 'TOMAS: Encore ?', 'NORA: Toujours.']);
  });

  it.each([
    [['Rain. It had rained for days.', 'Mud. It was in the hall.', 'Rain. No one cared.', 'Mud. It stayed.']],
    [
      [
        'No. 1 is a mill.',
        'No. 2 is a barn.',
        'Fig. 3 shows it.',
        'Fig. 4 shows the yard.',
        'No. 3 is gone.',
      ],
    ],
    [['Dr. Orr went down.', 'Mr. Lamb was there.', 'Dr. Orr looked.', 'Mr. Lamb ran.']],
    [['Leeds—The mill was shut.', 'Hull—The bridge was closed.', 'Leeds—It snowed.', 'Hull—It thawed.']],
    [
      [
        'Art. 4. The tenant shall pay.',
        'Sect. 5. The owner may sell.',
        'Art. 6. The wall stays.',
        'Sect. 7. So it is.',
      ],
    ],
    [
      [
        'Bread. You need an hour.',
        'Soup. You need two.',
        'Bread. Take rye, if you can.',
        'Soup. You may use fish.',
      ],
    ],
    [['Ann. Born in Leeds.', 'Tom. Born in Hull.', 'Ann. Died in York.']],
  ])('is no short sentence, number or place: %s', (lines) => {
    expect(said(lines)).toEqual([]);
  });
});

describe('a chat’s export', () => {
  it.each([
    [
      '[12:03, 1/5/2024] Nell: Are you there?',
      '[12:04, 1/5/2024] Omar: No.',
      '[12:05, 1/5/2024] Nell: Pity.',
    ],
    ['1/5/24, 12:03 - Nell: Are you there?', '1/5/24, 12:04 - Omar: No.', '1/5/24, 12:05 - Nell: Pity.'],
    [
      '[05.01.24, 12:03:11] Nell: Are you there?',
      '[05.01.24, 12:04:02] Omar: No.',
      '[05.01.24, 12:05:00] Nell: Pity.',
    ],
    ['12:03 < Nell> Are you there?', '12:04 <@Omar> No.', '12:05 < Nell> Pity.'],
    [
      'Nell — Today at 10:43 AM\nAre you there?',
      'Omar — Today at 10:44 AM\nNo.',
      'Nell — Today at 10:45 AM\nPity.',
    ],
    ['Nell  10:43 AM\nAre you there?', 'Omar  10:44 AM\nNo.', 'Nell  10:45 AM\nPity.'],
  ])('has the day and the time beside who writes: %s', (...lines) => {
    expect(said(lines, 'en', '\n').map((one) => one.replace(/^@/, ''))).toEqual([
      'Nell: Are you there?',
      'Omar: No.',
      'Nell: Pity.',
    ]);
  });

  it('is no programme of a week', () => {
    const lines = ['Monday — Doors at 10:00', 'In the hall.', 'Tuesday — Doors at 11:00', 'In the yard.'];
    expect(said([...lines, ...lines], 'en', '\n')).toEqual([]);
  });
});

describe('a label of a manual', () => {
  it('is nobody', () => {
    const lines = ['**Warning:** Do not open it.', '**Tip:** Wear gloves.', '**Warning:** Steam is hot.'];
    expect(said(lines)).toEqual([]);
    expect(
      said(['**Nombre:** El del archivo.', '**Tamaño:** En bytes.', '**Nombre:** Véase.'], 'es'),
    ).toEqual([]);
  });
});

describe('a court’s record', () => {
  it('tells who asks and who answers by the lines above Q and A, until the next', () => {
    const lines = [
      'THE COURT: Call your first.',
      'MR. ORR: The town calls Nell Hart.',
      'THE COURT: Sit.',
      'NELL HART, having been duly sworn, testified:',
      'DIRECT EXAMINATION BY MR. ORR',
      'Q  Where were you?',
      'A  In the mill.',
      'CROSS-EXAMINATION BY MS. LAMB:',
      'Q. At night?',
      'A. At noon.',
      'Silas Crewe was called as a witness.',
      'BY MR. HALE:',
      'Q.—What do you do?',
      'A.—I mend clocks.',
    ];
    expect(said(lines)).toEqual([
      'COURT: Call your first.',
      'ORR: The town calls Nell Hart.',
      'COURT: Sit.',
      'ORR: Where were you?',
      'Nell Hart: In the mill.',
      'LAMB: At night?',
      'Nell Hart: At noon.',
      'HALE: What do you do?',
      'Silas Crewe: I mend clocks.',
    ]);
  });

  it('is no list of ways to write', () => {
    expect(
      said(['BY MAIL:', 'Send the form.', 'BY PHONE:', 'Call at noon.', 'BY MAIL:', 'See above.']),
    ).toEqual([]);
  });
});

describe('a signature behind a dash', () => {
  it.each([
    ['The old ferryman', 'The old ferryman'],
    ['Ann’s mother', 'Ann’s mother'],
    ['A spokeswoman for the Ferry Trust', 'A spokeswoman for the Ferry Trust'],
    ['One of the passengers', 'One of the passengers'],
    ['The council’s deputy leader, Marta Quill', 'Marta Quill'],
    ['Retired teacher Tom Quill', 'Tom Quill'],
  ])('may be what somebody is: %s', (signature, name) => {
    for (const between of [' — ', ' – ', ' - ', '\n— '])
      expect(
        said([`“We waited in the cold for hours.”${between}${signature}`, '“Nobody came.” — Omar Reed']),
      ).toEqual([`${name}: We waited in the cold for hours.`, 'Omar Reed: Nobody came.']);
  });

  it.each([
    ['fr', '« Mon père l’a construit. » — Le vieux passeur', 'Le vieux passeur'],
    ['de', '„Mein Vater hat ihn gebaut.“ – Der alte Fährmann', 'Der alte Fährmann'],
    ['es', '«Mi padre lo construyó.» — El viejo barquero', 'El viejo barquero'],
  ])('may be so in other languages: %s', (language, line, name) => {
    expect(said([line], language)[0]).toMatch(new RegExp(`^${name}: `));
  });

  it.each([
    '“The Green Boat” — A story for children',
    '“Fog at Sea” — One of the best films of the year',
    '“Closed until further notice.” — The mill was shut that day.',
    '“It rained.” — Then the mayor left.',
    '“Stop it,” — A warning to mothers',
  ])('is somebody: %s', (line) => {
    expect(said([line])[0]).toMatch(/^nobody: /);
  });
});

describe('names and words in lines of their own', () => {
  it('belong together, the name below the words', () => {
    for (const between of ['\n', '\n\n'])
      expect(
        said(
          ['“Leave it to the sea.”', 'Marta Quill', '“A clock is only lonely.”', 'Silas Crewe'],
          'en',
          between,
        ),
      ).toEqual(['Marta Quill: Leave it to the sea.', 'Silas Crewe: A clock is only lonely.']);
    expect(said(['> “I had one pupil. He was late.”\n>\n> **Tom Quill**, retired teacher'])).toEqual([
      'Tom Quill: I had one pupil. He was late.',
    ]);
  });

  it('belong together, the name above the words where one stands first', () => {
    for (const behind of ['', ', miller:', ' (Labour)'])
      expect(said([`Nell Hart${behind}`, '“We grind.”', `Omar Reed${behind}`, '“We sail.”'])).toEqual([
        'Nell Hart: We grind.',
        'Omar Reed: We sail.',
      ]);
  });

  it('do not where a name stands first and last', () => {
    expect(said(['Nell Hart', '“We grind.”', 'Omar Reed', '“We sail.”', 'Marta Quill'])).toEqual([
      'nobody: We grind.',
      'nobody: We sail.',
    ]);
  });
});

describe('a row of a table', () => {
  it('has words in one cell and who said them in another', () => {
    const rows = ['| Who | What |', '|---|---|', '| Nell Hart | “We met in the mill.” |'];
    expect(said([...rows, '| “I never liked it.” | Omar Reed |'], 'en', '\n')).toEqual([
      'Nell Hart: We met in the mill.',
      'Omar Reed: I never liked it.',
    ]);
  });

  it('has nobody’s words where they are no sentence, or two have a cell', () => {
    const rows = ['| Nell Hart | “Heron” |', '| Nell Hart | Omar Reed | “We met in the mill.” |'];
    expect(said(rows, 'en', '\n')).toEqual(['nobody: Heron', 'nobody: We met in the mill.']);
  });
});

describe('the parts of a play', () => {
  it('are told apart where one word calls them', () => {
    const lines = ['FIRST VOTER. I want a road.', 'SECOND VOTER. I want two.', 'FIRST VOTER. You have one.'];
    expect(said(lines)).toEqual([
      'FIRST VOTER: I want a road.',
      'SECOND VOTER: I want two.',
      'FIRST VOTER: You have one.',
    ]);
    const members = ['Labour Members rose.', 'Hon. Members: Where?', 'Mr. Orr: Here.', 'Hon. Members: Oh!'];
    expect(said(members)[0]).toBe('Hon. Members: Where?');
  });

  it('do not say what they do meanwhile, nor are acts parts', () => {
    const lines = [
      'ACT ONE',
      'SCENE 1. A kitchen.',
      'NORA. [Aside] He lies.',
      'TOM. I heard that.',
      'NORA. Good.',
    ];
    expect(said(lines)).toEqual(['NORA: He lies.', 'TOM: I heard that.', 'NORA: Good.']);
  });

  it('may stand in front of a dash in capitals', () => {
    const lines = ['ROSA — Quem abriu a porta?', 'EMÍLIO — Foi o vento.', 'ROSA — Não tem chave.'];
    expect(said(lines, 'pt')).toEqual([
      'ROSA: Quem abriu a porta?',
      'EMÍLIO: Foi o vento.',
      'ROSA: Não tem chave.',
    ]);
  });
});

describe('lines above an interview', () => {
  it('tell who takes part, and are no turns', () => {
    const lines = ['Narrator: Ruth Bell (RB)', 'Interviewer: Ida Lamb (IL)', 'IL: What did it smell of?'];
    expect(said([...lines, 'RB: Of tar.', 'IL: Still?'])).toEqual([
      'Ida Lamb: What did it smell of?',
      'Ruth Bell: Of tar.',
      'Ida Lamb: Still?',
    ]);
  });

  it('may give a name whole, and the labels below a part of it', () => {
    const lines = ['Mr. Norman Marsh (Ash): Why?', 'The Minister: Because.', 'Mr. Marsh: I see.'];
    expect(said(lines)).toEqual(['Norman Marsh: Why?', 'The Minister: Because.', 'Norman Marsh: I see.']);
  });
});
