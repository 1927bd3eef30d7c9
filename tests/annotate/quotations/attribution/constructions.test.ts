import { describe, expect, it } from 'vitest';
import { toDocument } from '../../../../src/annotate/document.ts';
import { quotations } from '../../../../src/annotate/quotations/index.ts';

/** For each quotation in marks the words that name its speaker, `null` where nobody is said to have said it. */
const speakers = (text: string): (string | null)[] =>
  quotations(toDocument(text))
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ mention }) => (mention ? text.slice(mention.start, mention.end) : null));

/** What the sentences of a group show, and for each the speakers of its quotations. */
const GROUPS: Readonly<Record<string, readonly (readonly [text: string, ...speakers: (string | null)[]])[]>> =
  {
    'a verb behind whole words in marks reports, whatever it means': [
      ['“An awful lot of us said no,” remembered Roy Vance, the former clerk.', 'Roy Vance'],
      ['“The data are thin,” cautions Lin.', 'Lin'],
      ['“And the drains,” chimed in a voice from the back.', 'a voice'],
      ['“It was luck,” Reed summed up.', 'Reed'],
      ['“The flavour is all smoke,” enthuses winemaker Rosa Tindall.', 'winemaker Rosa Tindall'],
      ['“What if he had lessons?” the 43-year-old asked in the video.', 'the 43-year-old'],
      ['“A blank cheque,” Lord Marsh called it.', 'Lord Marsh'],
    ],
    'a verb that may mean something else reports only beside the words': [
      ['Reed began: “We were lucky.”', 'Reed'],
      ['Reed nodded. “These things happen.”', 'Reed'],
      ['The notice on the door read: “Back in ten minutes.”', 'The notice'],
      ['Reed posted on social media that she was “heartbroken for the town.”', 'Reed'],
      ['Reed said the talks, which started in May, remained “one of the best chances we have.”', 'Reed'],
      ['He read “The Old Man of the Hills” to his daughter.', null],
      ['Police opened “Operation Lantern,” the largest search in years.', null],
      ['The museum showed “waves of light” for the first time.', null],
    ],
    'words that were denied, or that one is only accused of, are nobody’s': [
      ['The minister, Ana Roth, never said that “the dam is safe,” her office said.', null],
      ['Reed did not say “the dam is safe.”', null],
      ['Reed denied that he had said “the road is a joke.”', null],
      ['Reed denied calling the road “a joke.”', null],
      ['Rumours that Reed called the poor “lazy” are false.', null],
      ['Critics accuse Reed of saying “the poor are lazy.”', null],
      ['Reed, accused of calling the poor “lazy,” left.', null],
      ['Reed denied the charge, calling it “a lie.”', 'Reed'],
      ['Reed denied that he took it, and called the charge “a lie.”', 'Reed'],
      ['Reed not only called it “a joke,” he laughed.', 'Reed'],
      ['Reed accused Lowe of lying, saying he was “a cheat.”', 'Reed'],
      ['Reports that Reed called the poor “lazy” are everywhere.', 'Reed'],
    ],
    'of two verbs without a joint one is a participle': [
      ['Trump says in the spot titled “Danger,” warning of fraud, “I will act at once.”', null, 'Trump'],
      ['A petition signed by 4,000 people calls the closure “cruel and short-sighted”.', 'A petition'],
      ['An alert sent to phones at 5.14am read “Move to high ground now.”', 'An alert'],
      ['A campaign ad released Thursday accuses Reed of “a pattern of sleaze.”', 'A campaign ad'],
      ['A firm pitched as “the home of working mothers” closed in May.', null],
      ['A band called Blue Hours got the crowd to shout “once more with feeling.”', 'the crowd'],
    ],
    'an aside, a relative clause and a list leave the subject where it is': [
      ['Ann Reed, who ran the fair and is now running the school, said the plan is “a gift.”', 'Ann Reed'],
      ['The mayor, when asked, said the tunnel would open “when it is safe.”', 'The mayor'],
      [
        'The auditor’s report, published late on Thursday, found “no evidence of theft.”',
        'The auditor’s report',
      ],
      ['Gloss & Co, the maker, said it was “disappointed but not surprised.”', 'Gloss & Co'],
      ['It was Abbott who first called the plan “a cathedral of cones.”', 'Abbott'],
      ['Others, including the shopkeepers on Tanner Row, call it “death by cycle lane.”', 'Others'],
      ['Reed boasted that the strategy she pushed in the north “did not lose a single vote.”', 'Reed'],
    ],
    'who acts in a participle or an infinitive is who acts in its clause': [
      ['The senator emailed supporters saying: “The struggle continues.”', 'The senator'],
      ['Reed left, smiling at the crowd, saying he was “done with maps.”', 'Reed'],
      ['Reed visited the headquarters of the firm to promise “a new start.”', 'Reed'],
      ['Lowe held up a sign saying “Trees before cars.”', 'a sign'],
      [
        'Reed spoke down the street, where about 50 protesters had gathered, chanting “no pay, no peace.”',
        'about 50 protesters',
      ],
    ],
    'a noun for something said tells whose words they are': [
      ['Ministers have rejected Harlow’s claim that the inquiry was “rigged from its first day.”', 'Harlow'],
      ['An accusation by Kent that the referee was “wearing the other shirt” cost him a fine.', 'Kent'],
      ['It is the view of the commission that the evidence was “incomplete.”', 'the commission'],
      ['Reed’s view is that the tax is “theft with a form attached.”', 'Reed'],
      ['Reed’s claim to be “the people’s friend” drew laughter.', 'Reed'],
      ['Reed’s answer came quickly: “Never.”', 'Reed'],
      ['Frazier said that Reed’s claim that he is in favour of tolls is “simply not true.”', 'Frazier'],
      ['But their chants of “Ted! Ted! Ted!” were cut short.', 'their'],
    ],
    'someone’s own words, word and view are theirs': [
      ['The reef is, in Tanaka’s words, “a patient discharged too early.”', 'Tanaka'],
      ['In the words of the harbourmaster, the pier is “one wave from retirement.”', 'the harbourmaster'],
      ['To Reed, the plan is “one more broken promise.”', 'Reed'],
      ['“Hopeless” is the word Ferreira uses for the drainage.', 'Ferreira'],
      ['“It is over,” was Reed’s verdict on Monday.', 'Reed'],
      ['“Call the roll,” came shouts from the crowd.', 'the crowd'],
      ['“All done” was to be “the whole of the law,” said Susan Pike.', 'Susan Pike', 'Susan Pike'],
    ],
    'whom a passive verb names behind "by" said it': [
      ['Parents were told by the headteacher that the trip had been “postponed.”', 'the headteacher'],
      ['Neighbours were told by officers to “stay indoors and keep quiet.”', 'officers'],
      ['The merger was described by Lena Frost, the union’s secretary, as “a raid.”', 'Lena Frost'],
      ['The film was condemned by the bishop of Marl as “cruel and badly lit.”', 'the bishop'],
    ],
    'a paper’s report or another’s account leads to the words of the next paragraph': [
      [
        'As the Courier’s Joel Pike reported after the vote:\n\n“The government has done almost nothing.”',
        'the Courier’s Joel Pike',
      ],
      ['Reed recalled how all he saw was a dark road. “And I thought, where is the town?”', 'Reed'],
      [
        'Kestrel raised its forecast after a summer in which, according to its chief executive, customers “booked as though winter had been abolished.”',
        'its chief executive',
      ],
    ],
    'a line that opens with words in marks names their speaker behind a colon or a dash': [
      ['‘We will win’: Reed vows to fight on', 'Reed'],
      ['“All roads bend.” — Anna Karr', 'Anna Karr'],
    ],
    'an answer, a response, an explanation belongs to someone': [
      ['Hale’s response? “Tired legs.”', 'Hale'],
      ['Hale’s only comment was “tired legs”.', 'Hale'],
      ['Hale’s explanation, “tired legs”, convinced few.', 'Hale'],
      ['As Lagarde put it last week, the bank is “not done yet.”', 'Lagarde'],
    ],
    'another’s words in a clause of contrast, or behind "whose", are that other’s': [
      ['Hale says he is tired while his coach insists he has “plenty left in him”.', 'his coach'],
      ['Hale, whose coach called him “the best I have seen”, will retire.', 'coach'],
      ['Lowe’s lawyers, in a motion filed Tuesday, argued that it was “a fishing trip.”', 'Lowe’s lawyers'],
    ],
    'a dash is no name, a place in front of it is no speaker': [
      ['“We will win,” Ann Reed - a teacher - said on Friday.', 'Ann Reed'],
      ['But Ann Reed - who has a son, 12, and a dog - said, “We will win.”', 'Ann Reed'],
      ['LOS ANGELES — “The work will never end.”', null],
    ],
    'a beat between two paragraphs of speech shows who goes on': [
      ['“How are you?” Miller said.\n\nShe pauses.\n\n“Well, thank you so much.”', 'Miller', 'She'],
      ['Bellamy said the hall could not survive another cut.\n\n“We have sold the harp.”', 'Bellamy'],
    ],
    'words that are a name, a label or the writer’s own are nobody’s': [
      ['The council told staff to avoid the word “crisis” in letters.', null],
      ['The wine is sold under the name “Old Goat of the Hills” in France.', null],
      ['The board classed the bridge as “at risk” last year.', null],
      ['The team found that the cells “remember” heat.', null],
      ['The bakery’s “three for two” offer ends today.', null],
      ['The tax is no worse than, say, the plan for a “business levy” of Reed’s.', null],
    ],
  };

for (const [claim, sentences] of Object.entries(GROUPS))
  describe(claim, () => {
    it.each(sentences.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
      expect(speakers(text)).toEqual(expected);
    });
  });
