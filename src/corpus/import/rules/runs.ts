import { OTHER_STORIES, READ_ALSO, TAGS, whole } from './page-words.ts';

/** A line that opens a list which is no part of the article. */
export interface ListRun {
  readonly why: string;
  readonly opens: RegExp;
  /** The list counts only when a line that matches stands within the next few. */
  readonly confirms?: RegExp;
  /** Whether the list goes to the end of the page even over whole sentences. */
  readonly toTheEnd?: boolean;
}

/**
 * Matched against the folded line. The lines after it are left out up to the first that reads as a
 * sentence, so a list in the middle of an article never takes the text below it along.
 */
export const RUNS: readonly ListRun[] = [
  {
    why: 'list of other stories',
    opens:
      /^(?:you (?:may|might) (?:also )?like|you (?:may|might)(?: also)? be interested in|(?:related|recommended|similar|further) (?:stories|articles|posts|news|content|topics?|links|coverage|reading|videos?)|recommended(?: for you)?|related|more (?:stories|news|articles|coverage|posts)|more (?:from|on|in) (?:this|our|the|\p{L})[\p{L} '.-]{1,40}|(?:most|mostly) (?:read|popular|viewed|watched|shared|commented)(?: (?:pages|stories|articles|posts|news))?|also from this source|keep reading|next up|related (?:posts|products|threads|questions)|similar threads|trending(?: now| stories| topics)?|popular(?: now| stories| posts| articles)|top (?:stories|news)|latest (?:news|stories|articles|posts|headlines|videos)|recent (?:posts|stories|articles|comments)|editors?'?s?'? (?:picks|choice)|don't miss|in case you missed it|what to read next|read (?:also|next)|up next|also in this (?:section|issue)|from around the web|around the web|you might have missed|list of \d{1,2} (?:stories|items|articles)|around the \p{L}[\p{L} ]{1,20}|elsewhere on the \p{L}[\p{L} ]{1,20}|explore more on these topics|more on this (?:story|topic)|te recomendamos|lo más leído)$/u,
  },
  { why: 'list of other stories', opens: new RegExp(`^${whole(`${READ_ALSO}|${OTHER_STORIES}`)}$`, 'iu') },
  {
    why: 'tags',
    opens: /^(?:tags|topics|filed under|related topics|categories|keywords|explore more|more about)$/,
  },
  { why: 'tags', opens: new RegExp(`^${whole(TAGS)}$`, 'iu') },
  {
    why: 'subscription offer',
    opens:
      /^(?:\*?(?:subscribe|choose (?:your|a) plan|subscription (?:plans|options)|our plans|get (?:unlimited|full|digital) access))/,
    confirms: /^(?:[$€£₹¥]|Rs\.?|USD|EUR|GBP|INR)\s?\d|^save (?:up to )?\S{0,3}\d/i,
  },
  { why: "the site's notice", opens: /\b(?:web)?site can also be (?:accessed|reached|visited)\b/ },
  {
    why: 'reader comments',
    opens:
      /^(?:comments? ?\(\d+\)|\d+ (?:comments?|replies|responses)|(?:reader )?comments|leave a reply|join the conversation)$/,
    confirms: /\b(?:says|wrote|reply|replied|ago|likes?|report)\b:?|^@|\d{1,2}:\d{2}/i,
    toTheEnd: true,
  },
];
