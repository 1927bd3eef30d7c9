import PostalMime from 'postal-mime';
import { dayOf } from '../dates.ts';
import { type Draft, type Fields, Refusal, squeeze } from '../draft.ts';
import { withWindowsSigns } from '../encodings.ts';
import { articlesIn } from '../raw/articles.ts';
import { linesOf } from '../raw/lines.ts';
import { parseHtml } from './html.ts';

/**
 * A saved mail: its subject, sender and day as fields, its text (else its HTML) as the article. What the text says of
 * a mail that it forwards or answers stays text. Attachments are left alone.
 */
export async function parseEmail(bytes: Uint8Array): Promise<Draft[]> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 50 });
  const text = withWindowsSigns(mail.text ?? '');
  const html = withWindowsSigns(mail.html ?? '');
  if (text.trim() === '' && html.trim() === '')
    throw new Refusal('is a mail without text: save its attachment and import that');
  const sender = squeeze(withWindowsSigns(mail.from?.name ?? ''));
  const title = squeeze(withWindowsSigns(mail.subject ?? '')).replace(
    /^(?:(?:fwd?|wg|tr|rv|re|aw):\s*)+/i,
    '',
  );
  // The header as it was sent: its day is the day where the sender was.
  const date = mail.headers.find(({ key }) => key === 'date')?.value;
  const published = date === undefined ? undefined : dayOf(date);
  const fields: Fields = {
    ...(title ? { title } : {}),
    ...(sender ? { authors: [sender] } : {}),
    ...(published ? { published } : {}),
  };
  if (text.trim() !== '') return articlesIn(linesOf(text), fields);
  return parseHtml(html).map((draft, at) =>
    at === 0 ? { ...draft, fields: { ...draft.fields, ...fields } } : draft,
  );
}
