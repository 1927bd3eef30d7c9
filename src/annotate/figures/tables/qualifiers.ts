const phrases = (lines: string): readonly (readonly string[])[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '));

/** Words before a number that say how exact it is or on which side of it the truth lies. */
export const QUALIFIERS_BEFORE = phrases(`
  more than
  no more than
  not more than
  slightly more than
  a little more than
  little more than
  much more than
  far more than
  well more than
  less than
  no less than
  not less than
  slightly less than
  a little less than
  fewer than
  no fewer than
  not fewer than
  greater than
  higher than
  lower than
  better than
  over
  well over
  just over
  slightly over
  a little over
  above
  well above
  just above
  under
  well under
  just under
  below
  just below
  beyond
  nearly
  very nearly
  not nearly
  almost
  close to
  approaching
  about
  just about
  around
  somewhere around
  round about
  roughly
  very roughly
  approximately
  approx
  circa
  some
  an estimated
  estimated
  estimated at
  at least
  at the very least
  at most
  at minimum
  at maximum
  a minimum of
  a maximum of
  a minimum
  a maximum
  up to
  as many as
  as much as
  as few as
  as little as
  as high as
  as low as
  as often as
  upwards of
  upward of
  in excess of
  north of
  south of
  exceeding
  only
  only about
  only around
  just
  exactly
  precisely
  merely
  barely
  hardly
  a mere
  mere
  a record
  an average of
  on average
  an additional
  a total of
  a combined
  plus or minus
  possibly
  perhaps
  maybe
  probably`);

export const QUALIFIERS_BEHIND = phrases(`
  or more
  or less
  or fewer
  or so
  or higher
  or lower
  or greater
  or thereabouts
  or over
  or under
  or above
  or older
  or younger
  and over
  and above
  at least
  at most
  at the most
  at the very least
  plus`);

/** Signs that do the same work. */
export const SIGNS_BEFORE = '~≈<>≤≥';
export const SIGNS_BEHIND = '+';

/** Verbs that "up to" belongs to: "that adds up to 12". */
export const TAKES_UP_TO = new Set(
  'add adds added adding come comes came coming live lives lived stand stood look looks looked'.split(' '),
);

/** Verbs behind which "about" or "over" names a subject and does not qualify: "spoke about two men". */
export const TAKES_ABOUT = new Set(
  `talk talks talked talking ask asks asked asking speak speaks spoke spoken speaking
  think thinks thought thinking know knows knew worry worried worries complain complained write writes wrote written
  read hear heard story stories report reports question questions concerns information details joke jokes jokes
  lie lied lies debate debates discussion discussions fight dispute disputes clash clashes presided preside presides
  argue argued arguing won victory`.split(/\s+/),
);
