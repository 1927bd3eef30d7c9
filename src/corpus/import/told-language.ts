import { KNOWN_LANGUAGES, languageOf } from '../../languages/index.ts';
import { detectedLanguage } from '../../text/detected-language.ts';
import type { ArticleDraft } from './draft.ts';

/**
 * The article with the language that its words are in, where it gives none, or gives one whose words are plainly
 * another's: templates call every page English. What says that it is in a language that nothing is known of keeps that:
 * the detector does not tell every language from those next to it.
 */
export async function withToldLanguage(draft: ArticleDraft): Promise<ArticleDraft> {
  const { language: declared } = draft.fields;
  const primary = declared === undefined ? undefined : languageOf(declared).tag;
  if (primary !== undefined && !KNOWN_LANGUAGES.includes(primary)) return draft;
  const text = draft.blocks.flatMap(({ role, text }) => (role === 'text' ? [text] : [])).join('\n');
  const told = await detectedLanguage(text);
  if (told === undefined || told === (primary ?? 'en')) return draft;
  const fields = { ...draft.fields, language: told };
  if (declared === undefined) return { ...draft, fields };
  const note = `it calls its language "${declared}", and its words are "${told}": \`language: ${told}\``;
  return { ...draft, fields, notes: [...(draft.notes ?? []), note] };
}
