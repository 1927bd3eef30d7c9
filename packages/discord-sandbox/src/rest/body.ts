import type { IncomingMessage } from 'node:http';
import { ApiError, formError } from '../errors.ts';
import type { UploadedFile } from '../messages.ts';
import { LIMITS } from '../rules/limits.ts';

export interface FormBody {
  /** Parsed JSON; null when the request has no body. */
  body: unknown;
  files: UploadedFile[];
}

/** Reads a JSON or multipart body. Throws an ApiError when it is too large or cannot be parsed. */
export async function readBody(request: IncomingMessage): Promise<FormBody> {
  const type = request.headers['content-type'] ?? '';
  const multipart = type.startsWith('multipart/form-data');
  const bytes = await readBytes(request, multipart ? LIMITS.rest.formBytes : LIMITS.rest.jsonBytes);
  if (bytes.length === 0) return { body: null, files: [] };
  if (multipart) return parseForm(bytes, type);
  return { body: parseJson(bytes.toString('utf8')), files: [] };
}

async function readBytes(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    length += chunk.length;
    if (length > limit) {
      giveUpOn(request);
      throw new ApiError('bodyTooLarge');
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Leaves the client a moment to read the refusal, then stops listening to the rest. */
export function giveUpOn(request: IncomingMessage) {
  request.resume();
  setTimeout(() => request.complete || request.destroy(), 1_000).unref();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError('invalidJson');
  }
}

async function parseForm(bytes: Buffer, type: string): Promise<FormBody> {
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } })
    .formData()
    .catch(() => null);
  if (!form) throw formError([], 'FORM_INVALID', 'The multipart form could not be read.');
  const payload = form.get('payload_json');
  const files: UploadedFile[] = [];
  for (const [field, value] of form) {
    if (typeof value === 'string') continue;
    if (value.size > LIMITS.message.fileBytes) throw new ApiError('bodyTooLarge');
    files.push({
      field,
      name: value.name,
      type: value.type,
      bytes: new Uint8Array(await value.arrayBuffer()),
    });
  }
  if (files.length > LIMITS.message.attachments)
    throw formError(
      ['attachments'],
      'BASE_TYPE_MAX_LENGTH',
      `Must be ${LIMITS.message.attachments} or fewer in length.`,
    );
  return { body: typeof payload === 'string' ? parseJson(payload) : {}, files };
}
