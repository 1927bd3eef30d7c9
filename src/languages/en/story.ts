import { storyWords } from '../story-words.ts';

/** The words by which a story calls those who speak in it. */
export const STORY = storyWords({
  introduces: "my_name_is my_name's my_name’s i_am i'm i’m call_me",
  household: 'father mother husband wife lady papa mamma',
  owners: 'his her their',
  counterparts:
    'companion visitor guest host hostess mistress master employer questioner interlocutor interrogator friend neighbour neighbor captor',
  oblique: 'his him her hers',
  kin: 'aunt uncle father brother sister captain king queen',
  courtesy: 'mr mr. mrs mrs.',
  things: 'head chair page model cover host',
  parts: `voice face eye eyes jaw mouth lip lips smile grin hand hands shoulder shoulders head brow eyebrow eyebrows cheek cheeks
    finger fingers knee knees heart breath throat stomach fist fists chin expression gaze glance temper tone`,
  anyone: 'they one',
  hearers: "sir madam ma['’]am miss my_dear my_lord my_lady my_boy my_friend",
  adjectives: 'my dear old little young poor',
  titles: 'mr mrs ms miss dr aunt uncle captain sir lady master',
  nouns: `captain doctor sergeant inspector father mother papa mamma mama mom mum dad aunt uncle colonel major professor
    vicar sheriff nurse grandmother grandfather`,
  replies: 'yes no yeah yep nope aye nay',
  answers: `yes no oh ah well why then now so never always nothing indeed certainly good god heavens really please sorry
    perhaps here there quite true thanks what who where when how come look listen stop wait hello goodbye good-bye hush
    hurrah alas lord mercy nonsense exactly still besides however again anyway very ay aye nay`,
});
