/** Below so many letters two languages are often as likely. */
const FEWEST_LETTERS = 80;
/** So many characters of its beginning, its middle and its end are looked at. */
const SAMPLE = 1000;

/**
 * The language of a text as a tag of ISO 639-1, by the letters that follow each other; nothing where they are too few or
 * two languages are as likely (ELD, a naive Bayes classifier over n-grams of sixty languages; N. T. M., “Efficient
 * language detector”, 2023). It is loaded when it is first asked, and then takes some 30 MB.
 */
export async function detectedLanguage(text: string): Promise<string | undefined> {
  const middle = Math.floor((text.length - SAMPLE) / 2);
  const sample =
    text.length <= 3 * SAMPLE
      ? text
      : [text.slice(0, SAMPLE), text.slice(middle, middle + SAMPLE), text.slice(-SAMPLE)].join('\n');
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) return undefined;
  const { eld } = await import('eld/extrasmall');
  const found = eld.detect(sample);
  return found.isReliable() && found.language !== '' ? found.language : undefined;
}
