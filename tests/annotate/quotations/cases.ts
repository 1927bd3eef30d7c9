/** A text of our own and what is said in it: kind | words | mention | fullest name | role. */
export interface Case {
  readonly text: string;
  readonly language?: string;
  readonly said: readonly string[];
}

export const CASES: Readonly<Record<string, readonly Case[]>> = {
  'science news': [
    {
      text: '“The ice is thinner than any model said,” reported Ingrid Solberg, a glaciologist at the Polar Institute.',
      said: [
        'direct | The ice is thinner than any model said, | Ingrid Solberg | Ingrid Solberg | a glaciologist at the Polar Institute',
      ],
    },
    {
      text: 'Solar flares peaked in June, according to the observatory. Its director, Hugo Brandt, called the season “a once-in-a-lifetime show.”',
      said: [
        'indirect | Solar flares peaked in June | the observatory | the observatory | -',
        'mixed | a once-in-a-lifetime show. | Its director | Hugo Brandt | director',
      ],
    },
    {
      text: 'The team found that the cells “remember” heat for weeks, and lead author Priya Raman said the effect “surprised everyone in the room.”',
      said: [
        'mixed | remember | - | nobody | -',
        'mixed | surprised everyone in the room. | lead author Priya Raman | Priya Raman | lead author',
      ],
    },
    {
      text: 'Raman’s study, published on Monday, said the drug had failed. “We hoped for more,” the biologist Priya Raman wrote in an email.',
      said: [
        'indirect | the drug had failed | Raman’s study | Raman’s study | -',
        'direct | We hoped for more, | the biologist Priya Raman | Priya Raman | biologist',
      ],
    },
    {
      text: 'Astronomers say the comet will return in 2061. “Bring your grandchildren,” joked Dr. Amy Wu.',
      said: [
        'indirect | the comet will return in 2061 | Astronomers | Astronomers | -',
        'direct | Bring your grandchildren, | Dr. Amy Wu | Amy Wu | -',
      ],
    },
    {
      text: '“Is it life?” asked Wu. “No. It is chemistry that looks like life.”',
      said: [
        'direct | Is it life? | Wu | Wu | -',
        'direct | No. It is chemistry that looks like life. | Wu | Wu | -',
      ],
    },
  ],
  sport: [
    {
      text: 'Captain Joana Reis said the draw “felt like a defeat.” “We had them beaten,” she added.',
      said: [
        'mixed | felt like a defeat. | Captain Joana Reis | Joana Reis | Captain',
        'direct | We had them beaten, | she | Joana Reis | Captain',
      ],
    },
    {
      text: '“He’s the best I have coached,” said Milan Kovac, who took over in May. “And he knows it.”',
      said: [
        'direct | He’s the best I have coached, | Milan Kovac | Milan Kovac | -',
        'direct | And he knows it. | Milan Kovac | Milan Kovac | -',
      ],
    },
    {
      text: 'Asked about the penalty, goalkeeper Finn Adler shrugged. “I guessed,” he said.',
      said: ['direct | I guessed, | he | Finn Adler | goalkeeper'],
    },
    {
      text: 'Kovac, speaking after the final in Oslo, described the pitch as “a swamp with lines on it.”',
      said: ['mixed | a swamp with lines on it. | Kovac | Kovac | -'],
    },
    {
      text: 'The club said in a statement that it “regrets the language used by a member of staff.”',
      said: ['mixed | regrets the language used by a member of staff. | The club | The club | -'],
    },
    {
      text: '“One more game,” Reis told reporters, “and then I sleep.”',
      said: ['direct | One more game, | Reis | Reis | -', 'direct | and then I sleep. | Reis | Reis | -'],
    },
  ],
  interview: [
    {
      text: '“I never planned to sing,” Nora Vance says over tea. Her first record, “Small Hours,” sold two million copies.',
      said: [
        'direct | I never planned to sing, | Nora Vance | Nora Vance | -',
        'mixed | Small Hours, | - | nobody | -',
      ],
    },
    {
      text: 'Did fame change her? “Of course,” Vance says. “It changes the people around you first.”',
      said: [
        'direct | Of course, | Vance | Vance | -',
        'direct | It changes the people around you first. | Vance | Vance | -',
      ],
    },
    {
      text: 'She pauses. “Ask my sister,” says Vance.',
      said: ['direct | Ask my sister, | Vance | Vance | -'],
    },
    {
      text: '“My mother hated it,” he told me, laughing. The singer Theo Marsh still lives with her.',
      said: ['direct | My mother hated it, | he | nobody | -'],
    },
  ],
  'court report': [
    {
      text: 'The driver “never touched the brakes,” the prosecutor, Helen Frost, told the jury.',
      said: ['mixed | never touched the brakes, | the prosecutor | Helen Frost | prosecutor'],
    },
    {
      text: 'Judge Omar Haddad called the scheme “greed in its purest form” and sentenced Lyle to six years.',
      said: ['mixed | greed in its purest form | Judge Omar Haddad | Omar Haddad | Judge'],
    },
    {
      text: 'Lyle’s lawyer, Peter Quill, said his client would appeal. “He is innocent,” Quill said outside the court.',
      said: [
        'indirect | his client would appeal | Lyle’s lawyer | Peter Quill | -',
        'direct | He is innocent, | Quill | Peter Quill | -',
      ],
    },
    {
      text: 'According to the indictment, Lyle wrote to a partner that the money was “resting.”',
      said: ['mixed | resting. | Lyle | Lyle | -'],
    },
    {
      text: 'The witness said she saw a red van. The witness, who cannot be named, said that it “had no plates.”',
      said: [
        'indirect | she saw a red van | The witness | The witness | -',
        'mixed | had no plates. | The witness | The witness | -',
      ],
    },
    {
      text: '“Did you sign it?” asked Frost. “I did,” Lyle replied.',
      said: ['direct | Did you sign it? | Frost | Frost | -', 'direct | I did, | Lyle | Lyle | -'],
    },
  ],
  'a novel’s dialogue': [
    {
      text: '“You are late,” said Agnes. “The soup is cold.”\n\n“Then I shall eat it cold,” said Tobias.',
      said: [
        'direct | You are late, | Agnes | Agnes | -',
        'direct | The soup is cold. | Agnes | Agnes | -',
        'direct | Then I shall eat it cold, | Tobias | Tobias | -',
      ],
    },
    {
      text: 'Tobias put down his hat. “It was the river,” he said.',
      said: ['direct | It was the river, | he | Tobias | -'],
    },
    {
      text: '“I saw the light in the mill,” whispered Agnes, “and I ran.”',
      said: [
        'direct | I saw the light in the mill, | Agnes | Agnes | -',
        'direct | and I ran. | Agnes | Agnes | -',
      ],
    },
    {
      text: '‘You don’t believe in ghosts,’ said Mrs Penrose. ‘I do.’',
      said: [
        'direct | You don’t believe in ghosts, | Mrs Penrose | Penrose | -',
        'direct | I do. | Mrs Penrose | Penrose | -',
      ],
    },
    {
      text: '‘He told me “never again” and left,’ Clara said.',
      said: ['direct | He told me “never again” and left, | Clara | Clara | -'],
    },
    { text: '“Go,” she said. Agnes watched him leave.', said: ['direct | Go, | she | nobody | -'] },
  ],
  'press release': [
    {
      text: '“We are doubling our fleet this year,” said Carla Jensen, Chief Executive of Nordferry. “Our customers asked for it.”',
      said: [
        'direct | We are doubling our fleet this year, | Carla Jensen | Carla Jensen | Chief Executive of Nordferry',
        'direct | Our customers asked for it. | Carla Jensen | Carla Jensen | Chief Executive of Nordferry',
      ],
    },
    {
      text: 'Nordferry announced that it would close its Hull office. The company said that no jobs would be lost.',
      said: [
        'indirect | that it would close its Hull office | Nordferry | Nordferry | -',
        'indirect | that no jobs would be lost | The company | Nordferry | -',
      ],
    },
    {
      text: 'Commenting on the launch, Jensen said: “This is only the start.”',
      said: ['direct | This is only the start. | Jensen | Jensen | -'],
    },
    {
      text: 'The firm’s new engine is “the quietest ever built,” according to Nordferry.',
      said: ['mixed | the quietest ever built, | Nordferry | Nordferry | -'],
    },
  ],
  'debate transcript': [
    {
      text: 'MODERATOR: Good evening. Who goes first?\n\nADAMS: I will. Schools need roofs.\n\nBAKER: Schools need teachers.\n\nMODERATOR: Thank you both.',
      said: [
        'indirect | Good evening. Who goes first? | MODERATOR | MODERATOR | -',
        'indirect | I will. Schools need roofs. | ADAMS | ADAMS | -',
        'indirect | Schools need teachers. | BAKER | BAKER | -',
        'indirect | Thank you both. | MODERATOR | MODERATOR | -',
      ],
    },
    {
      text: 'Ada Cole and Ben Dorr met on Friday.\n\nCOLE: You raised the tax.\n\nDORR: I did not.\n\nCOLE: You signed it.',
      said: [
        'indirect | You raised the tax. | COLE | Ada Cole | -',
        'indirect | I did not. | DORR | Ben Dorr | -',
        'indirect | You signed it. | COLE | Ada Cole | -',
      ],
    },
    {
      text: 'Q: Why now?\n\nA: Because the bridge is falling down.\n\nQ: Who pays?\n\nA: All of us do.',
      said: [],
    },
  ],
  'British single marks': [
    {
      text: '‘The trains simply stopped,’ said Ruth Ayers, a teacher from Leeds. ‘Nobody told us why.’',
      said: [
        'direct | The trains simply stopped, | Ruth Ayers | Ruth Ayers | a teacher from Leeds',
        'direct | Nobody told us why. | Ruth Ayers | Ruth Ayers | a teacher from Leeds',
      ],
    },
    {
      text: "'We won't pay it,' said Mr Doyle, 61. 'The councillors' plan is a joke.'",
      said: [
        "direct | We won't pay it, | Mr Doyle | Doyle | -",
        "direct | The councillors' plan is a joke. | Mr Doyle | Doyle | -",
      ],
    },
    {
      text: 'The minister called the delay ‘deeply regrettable’. ‘I am sorry,’ he said.',
      said: [
        'mixed | deeply regrettable | The minister | The minister | -',
        'direct | I am sorry, | he | The minister | -',
      ],
    },
  ],
  marks: [
    {
      text: '"I will stay," said Maya Flint. "I like the rain here."',
      said: [
        'direct | I will stay, | Maya Flint | Maya Flint | -',
        'direct | I like the rain here. | Maya Flint | Maya Flint | -',
      ],
    },
    {
      text: "''The dam holds,'' Mr. Osei said. ''For now it holds.''",
      said: [
        'direct | The dam holds, | Mr. Osei | Osei | -',
        'direct | For now it holds. | Mr. Osei | Osei | -',
      ],
    },
    {
      text: '„Wir bauen weiter“, said Klaus Werner.',
      said: ['direct | Wir bauen weiter | Klaus Werner | Klaus Werner | -'],
    },
    {
      text: '« Nous restons », said Claire Petit.',
      said: ['direct | Nous restons | Claire Petit | Claire Petit | -'],
    },
    {
      text: '“We lost the roof,“ said Ida Holm. “We kept the walls.“',
      said: [
        'direct | We lost the roof, | Ida Holm | Ida Holm | -',
        'direct | We kept the walls. | Ida Holm | Ida Holm | -',
      ],
    },
    {
      text: '“The first winter was hard,” said Ida Holm.\n\n“The second was worse. We burned the chairs.\n\n“The third was mild.”',
      said: [
        'direct | The first winter was hard, | Ida Holm | Ida Holm | -',
        'direct | The second was worse. We burned the chairs. | Ida Holm | Ida Holm | -',
        'direct | The third was mild. | Ida Holm | Ida Holm | -',
      ],
    },
    {
      text: '"The harvest is in and the barns are full, said Farmer Joe Pike.',
      said: ['direct | The harvest is in and the barns are full, | Farmer Joe Pike | Joe Pike | Farmer'],
    },
    {
      text: '“He said ‘never’ and then he said ‘perhaps’,” Holm recalled.',
      said: ['direct | He said ‘never’ and then he said ‘perhaps’, | Holm | Holm | -'],
    },
    { text: '“Are you sure?” Ida Holm asked.', said: ['direct | Are you sure? | Ida Holm | Ida Holm | -'] },
  ],
  'words that nobody said': [
    {
      text: 'The band’s second album, “Glass Houses of the North,” is out on Friday.',
      said: ['mixed | Glass Houses of the North, | - | nobody | -'],
    },
    {
      text: 'He drives what the family calls the “silver bullet” to work.',
      said: ['mixed | silver bullet | - | nobody | -'],
    },
    {
      text: 'The so-called “smart bins” were installed in May.',
      said: ['mixed | smart bins | - | nobody | -'],
    },
    { text: 'Watch “The Long Way Down” on Channel 4.', said: ['mixed | The Long Way Down | - | nobody | -'] },
  ],
  'who speaks': [
    {
      text: 'Informed of the vote, Early described it as “news to me.”',
      said: ['mixed | news to me. | Early | Early | -'],
    },
    {
      text: 'Another source familiar with Dorr’s thinking said the plan was “dead on arrival.”',
      said: ['mixed | dead on arrival. | Another source | Another source | -'],
    },
    {
      text: 'Valley Bridge President Jessica Moss issued a statement saying “we will rebuild.”',
      said: [
        'mixed | we will rebuild. | Valley Bridge President Jessica Moss | Jessica Moss | Valley Bridge President',
      ],
    },
    {
      text: 'Dorr’s campaign said it had “no comment at this time.”',
      said: ['mixed | no comment at this time. | Dorr’s campaign | Dorr’s campaign | -'],
    },
    {
      text: 'In a May survey, 62 percent of farmers said they “could not go on like this.”',
      said: ['mixed | could not go on like this. | a May survey | a May survey | -'],
    },
    {
      text: 'Chancellor Eva Lind, who met the mayor on Monday, rejected the offer and called it “an insult to the island.”',
      said: ['mixed | an insult to the island. | Chancellor Eva Lind | Eva Lind | Chancellor'],
    },
    {
      text: 'Secretary of State Anna Berg said the talks were “moving, slowly.” The secretary said that she would travel on Friday.',
      said: [
        'mixed | moving, slowly. | Secretary of State Anna Berg | Anna Berg | Secretary of State',
        'indirect | that she would travel on Friday | The secretary | Anna Berg | Secretary of State',
      ],
    },
    {
      text: 'The Water Agency of Norland (WAN) said levels were low. WAN said that wells would close.',
      said: [
        'indirect | levels were low | The Water Agency | Water Agency of Norland | -',
        'indirect | that wells would close | WAN | Water Agency of Norland | -',
      ],
    },
    {
      text: 'Kelly Grant arrived first. Her brother, Sam Grant, said the road was “a river.” Sam said he had swum.',
      said: [
        'mixed | a river. | Her brother | Sam Grant | -',
        'indirect | he had swum | Sam | Sam Grant | -',
      ],
    },
    { text: 'The mayor and the bishop met. Both left early.', said: [] },
    {
      text: '“It is over,” Moss said, and her deputy cut in. “Not yet,” he said.',
      said: ['direct | It is over, | Moss | Moss | -', 'direct | Not yet, | he | her deputy | -'],
    },
  ],
  'reported without marks': [
    {
      text: 'We need the north to send more grain, he said.',
      said: ['indirect | We need the north to send more grain | he | nobody | -'],
    },
    {
      text: 'Deputy Minister of Roads and Harbours Mark Oduya told reporters on Monday that the port would reopen in May. He said the cranes were ready.',
      said: [
        'indirect | that the port would reopen in May | Deputy Minister of Roads and Harbours Mark Oduya | Mark Oduya | Deputy Minister of Roads and Harbours',
        'indirect | the cranes were ready | He | Mark Oduya | Deputy Minister of Roads and Harbours',
      ],
    },
    {
      text: 'The bridge is safe, the engineer said. Residents disagree.',
      said: ['indirect | The bridge is safe | the engineer | the engineer | -'],
    },
    {
      text: 'The vote, she said, was never about the park.',
      said: ['indirect | The vote, she said, was never about the park | she | nobody | -'],
    },
    { text: 'Officials did not say why the alarm failed.', said: [] },
  ],
  Spanish: [
    {
      text: '—No lo sé —dijo Juan—. Vamos a casa.\n\n—¿Y mañana? —preguntó Marta.',
      language: 'es',
      said: [
        'direct | No lo sé | Juan | Juan | -',
        'direct | Vamos a casa. | Juan | Juan | -',
        'direct | ¿Y mañana? | Marta | Marta | -',
      ],
    },
    {
      text: 'La ministra de Salud, Carmen Ortega, dijo que las vacunas llegarán en mayo. «No habrá retrasos», aseguró Ortega.',
      language: 'es',
      said: [
        'indirect | que las vacunas llegarán en mayo | La ministra | Carmen Ortega | ministra de Salud',
        'direct | No habrá retrasos | Ortega | Carmen Ortega | ministra de Salud',
      ],
    },
    {
      text: 'Según el ministerio, la presa está llena. “Hay agua para un año”, afirmó el portavoz Luis Prado.',
      language: 'es',
      said: [
        'indirect | la presa está llena | el ministerio | el ministerio | -',
        'direct | Hay agua para un año | el portavoz Luis Prado | Luis Prado | portavoz',
      ],
    },
    {
      text: 'El entrenador Raúl Vega calificó el partido de “una vergüenza”. Vega añadió: “Vamos a mejorar”.',
      language: 'es',
      said: [
        'mixed | una vergüenza | El entrenador Raúl Vega | Raúl Vega | entrenador',
        'direct | Vamos a mejorar | Vega | Raúl Vega | entrenador',
      ],
    },
  ],
  'descriptions and papers': [
    {
      text: 'An official of the Marlow administration declined to comment. Iris Marlow was in Leeds. “The talks are over,” the official told the paper.',
      said: ['direct | The talks are over, | the official | An official of the Marlow administration | -'],
    },
    {
      text: 'Iris Marlow spoke on Monday. “The talks are over,” the official said.',
      said: ['direct | The talks are over, | the official | the official | -'],
    },
    {
      text: 'A spokeswoman for Vermont Sen. Carl Reed called. “He is well,” the spokeswoman said. Reed called the rumor “a very bad joke.”',
      said: [
        'direct | He is well, | the spokeswoman | A spokeswoman for Vermont Sen. Carl Reed | -',
        'mixed | a very bad joke. | Reed | Carl Reed | Vermont Sen.',
      ],
    },
    {
      text: 'In a statement, the Harbour Ministry said it would not accept “any new quota.” “It rejects the offer,” the statement said.',
      said: [
        'mixed | any new quota. | the Harbour Ministry | Harbour Ministry | -',
        'direct | It rejects the offer, | the statement | Harbour Ministry | -',
      ],
    },
    {
      text: 'Ann Lowe issued a statement on Monday. A statement was also pinned to the door. “We are done,” the statement said.',
      said: ['direct | We are done, | the statement | the statement | -'],
    },
    {
      text: 'Acting Secretary of Inland Fisheries Chad Wells called it “a disaster for us.” The secretary said it was “all over now.”',
      said: [
        'mixed | a disaster for us. | Acting Secretary of Inland Fisheries Chad Wells | Chad Wells | Acting Secretary of Inland Fisheries',
        'mixed | all over now. | The secretary | Chad Wells | Acting Secretary of Inland Fisheries',
      ],
    },
    {
      text: 'Leah Marsh won. Her neighbours, she said, slept “much better now.”',
      said: ['mixed | much better now. | she | Leah Marsh | -'],
    },
  ],
  'names of things': [
    {
      text: 'It rejects any effort to bring back the policy known as “stay where you are.”',
      said: ['mixed | stay where you are. | - | nobody | -'],
    },
    {
      text: 'Lowe attacked a plan called “roofs for all of us” and left.',
      said: ['mixed | roofs for all of us | - | nobody | -'],
    },
    {
      text: 'In a memo titled “why we lost the vote,” the party was silent. He fears the so-called “quiet corner rule” of the library.',
      said: ['mixed | why we lost the vote, | - | nobody | -', 'mixed | quiet corner rule | - | nobody | -'],
    },
    {
      text: 'The rule was described by Ann Lowe as “the worst of them all.” It was dubbed “the long goodbye” by Kovac.',
      said: [
        'mixed | the worst of them all. | Ann Lowe | Ann Lowe | -',
        'mixed | the long goodbye | Kovac | Kovac | -',
      ],
    },
  ],
  'who speaks, at a distance': [
    {
      text: 'As the Leith Courier reported on Friday, the owner “gave nothing to the fund for years.”',
      said: ['mixed | gave nothing to the fund for years. | the Leith Courier | Leith Courier | -'],
    },
    {
      text: 'Hale continued by saying, “We will appeal, because the order is wrong.”',
      said: ['direct | We will appeal, because the order is wrong. | Hale | Hale | -'],
    },
    {
      text: '“It is a way to take part,” says a source involved in the founding of the group.',
      said: ['direct | It is a way to take part, | a source | a source | -'],
    },
    {
      text: '“These are steps in the right direction,” Anne Lowe, secretary for roads, rivers, and ports, said on the call.',
      said: [
        'direct | These are steps in the right direction, | Anne Lowe | Anne Lowe | secretary for roads',
      ],
    },
    {
      text: 'Ann Lowe came under fire over her claim during the debate that “we are where we need to be.”',
      said: ['mixed | we are where we need to be. | her | Ann Lowe | -'],
    },
    {
      text: 'Hale’s motto to his pupils was, “It is not a story if nobody minds.”',
      said: ['direct | It is not a story if nobody minds. | Hale | Hale | -'],
    },
    {
      text: 'Asked by a reporter about taxes, Hale smiled. When a heckler asked again, Hale snapped: “Next question, please.”',
      said: ['direct | Next question, please. | Hale | Hale | -'],
    },
    {
      text: 'The bureau looked for a link and did not find “ties of any kind,” said its director, Omar Quill, on Monday.',
      said: ['mixed | ties of any kind, | its director | Omar Quill | director'],
    },
    {
      text: 'Hale argued after Ann Lowe claimed that “nobody had a vote in it.”',
      said: ['mixed | nobody had a vote in it. | Ann Lowe | Ann Lowe | -'],
    },
    {
      text: '“He changed,” Ann Lowe said. It was a long year. “He was never the same.”',
      said: [
        'direct | He changed, | Ann Lowe | Ann Lowe | -',
        'direct | He was never the same. | Ann Lowe | Ann Lowe | -',
      ],
    },
    {
      text: '“He changed,” Ann Lowe said. Her brother Tom Lowe left the room. “He was never the same.”',
      said: [
        'direct | He changed, | Ann Lowe | Ann Lowe | -',
        'direct | He was never the same. | Her brother Tom Lowe | Tom Lowe | brother',
      ],
    },
    {
      text: 'The lawyer stated:\n\n"The law is not about “Roofs for All” any more.\n\n"It is about one roof."',
      said: [
        'direct | The law is not about “Roofs for All” any more. | The lawyer | The lawyer | -',
        'direct | It is about one roof. | The lawyer | The lawyer | -',
      ],
    },
    {
      text: 'Lowe said Reed told him that “nobody will care.” Lowe said that Reed’s claim that “nobody will care” was wrong.',
      said: ['mixed | nobody will care. | Reed | Reed | -', 'mixed | nobody will care | Reed | Reed | -'],
    },
    {
      text: 'Hale, whom Lowe described as “a friend of the people,” said she was “not so sure at all.” Sources close to Hale said it was “over for good.”',
      said: [
        'mixed | a friend of the people, | Lowe | Lowe | -',
        'mixed | not so sure at all. | Hale | Hale | -',
        'mixed | over for good. | Sources | Sources | -',
      ],
    },
    {
      text: 'Hale, 54, of Leith: “Ask me later.” Hale pledged to make the town “the best in the north.”',
      said: ['direct | Ask me later. | Hale | Hale | -', 'mixed | the best in the north. | Hale | Hale | -'],
    },
    {
      text: 'A port official, who gave no name, said the crane was “about to fall.” The official said “nobody was hurt so far.” He added that “it takes time.”',
      said: [
        'mixed | about to fall. | A port official | A port official | -',
        'mixed | nobody was hurt so far. | The official | A port official | -',
        'mixed | it takes time. | He | A port official | -',
      ],
    },
    {
      text: 'Dockers say the crane was “about to fall.” One group, Harbour Watch, has counted “more than a hundred loose bolts.”',
      said: [
        'mixed | about to fall. | Dockers | Dockers | -',
        'mixed | more than a hundred loose bolts. | - | nobody | -',
      ],
    },
    {
      text: 'A report released on Tuesday by the auditor said the port had “failed to act in time.”',
      said: ['mixed | failed to act in time. | A report | A report | -'],
    },
    {
      text: 'One of the officers involved in the raid told the court he was “only following orders.”',
      said: ['mixed | only following orders. | One | One of the officers | -'],
    },
    {
      text: 'An adviser to Hale who was not allowed to speak publicly said the race was “closer than it looks.”',
      said: ['mixed | closer than it looks. | An adviser | An adviser | -'],
    },
    {
      text: 'The article, written by Hale and published in June, argues that the tax is “unfair to the poor.”',
      said: ['mixed | unfair to the poor. | The article | The article | -'],
    },
  ],
};
