import { wordSet } from '../../text/word-list.ts';

/** Words that say only that a number is there, that it moves, or that somebody gave it: they tell no two things apart. */
export const TELLS_NOTHING = wordSet(`
  make makes made making take takes took taken give gives gave given
  number numbers figure figures total totals count counts amount amounts
  grow grows grew grown growing rise rises rose risen rising fall falls fell fallen falling reach reaches reached
  climb climbs climbed increase increases increased increasing decrease decreased drop drops dropped dropping
  stand stands stood total totalled totaled come comes came become became remain remains remained
  estimate estimates estimated put puts include includes included including leave leaves left get got
  report reports reported announce announces announced confirm confirms confirmed according add adds added
  state states stated claim claims claimed tell tells told show shows showed shown find finds found
  official officials officially spokesman spokeswoman spokesperson statement authorities ministry
  least most nearly almost around roughly approximately exactly since so far now currently already still yet ago`);

/** Words that set a sentence in a time which they do not name. */
export const VAGUE_TIME = wordSet(`
  today yesterday tomorrow tonight now currently recently lately then since annual annually yearly monthly weekly daily
  hourly nightly overnight monday tuesday wednesday thursday friday saturday sunday
  easter christmas ramadan lent passover diwali thanksgiving midsummer spring summer autumn winter ago earlier later previously formerly`);
/** Words before a stretch of time that make it one such: "last month", "in recent years", "so far this year". */
export const POINTS_AT_A_TIME = wordSet(
  'last past next this that previous recent coming same first second third current preceding following few several',
);
/** Words before a stretch of time that make a rate of a count: "42 people a day". */
export const MAKES_A_RATE = wordSet('a an per each every');

/** Words before a name that make it the place. */
export const BEFORE_A_PLACE = wordSet('in at near across into to from around off outside inside throughout');
