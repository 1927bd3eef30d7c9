/** Phrases that say nothing and stand beside their sentence. */
const PHRASES = [
  'needless to say',
  'suffice it to say',
  'suffice to say',
  'strange to say',
  'sad to say',
  'sorry to say',
  'curious to say',
  'strange to tell',
  'sad to tell',
  'truth to tell',
  'that is to say',
  'which is to say',
  'to say the least',
  'to say nothing of',
  'not to say',
  'so to speak',
  'so to say',
];

/** The same by their first word. */
export const SET_PHRASES: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
  const found = new Map<string, (readonly string[])[]>();
  for (const phrase of PHRASES) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    found.set(first, [...(found.get(first) ?? []), words]);
  }
  return found;
})();
