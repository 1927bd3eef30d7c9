import PostalMime from 'postal-mime';
import { type Draft, type Fields, Refusal, squeeze } from '../draft.ts';
import { parseHtml } from './html.ts';
import { parseText } from './text.ts';

/** A saved mail: its subject, sender and day as fields, its text (else its HTML) as the article. Attachments are left alone. */
export async function parseEmail(bytes: Uint8Array): Promise<Draft[]> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 50 });
  const text = mail.text ?? '';
  if (text.trim() === '' && (mail.html ?? '').trim() === '')
    throw new Refusal('is a mail without text: save its attachment and import that');
  const drafts = text.trim() === '' ? parseHtml(mail.html ?? '') : parseText(text);
  const sender = squeeze(mail.from?.name ?? '');
  const title = squeeze(mail.subject ?? '').replace(/^(?:(?:fwd?|wg|tr|rv|re|aw):\s*)+/i, '');
  const fields: Fields = {
    ...(title ? { title } : {}),
    ...(sender ? { authors: [sender] } : {}),
    ...(mail.date && /^\d{4}-\d{2}-\d{2}T/.test(mail.date) ? { published: mail.date.slice(0, 10) } : {}),
  };
  return drafts.map((draft, at) => ({
    ...draft,
    fields:
      drafts.length === 1 || at === 0
        ? { ...fields, ...draft.fields, ...(title ? { title } : {}) }
        : draft.fields,
  }));
}
