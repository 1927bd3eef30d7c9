import { z } from 'zod';
import { annotate } from '../annotate/annotate.ts';
import { toDocument } from '../annotate/document.ts';
import type { Figure, Quotation } from '../annotate/types.ts';
import { type Span, slice } from '../text/span.ts';
import { UsageError } from './arguments.ts';
import { readJson } from './batch.ts';

const request = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  language: z.string().optional(),
  published: z.string().optional(),
});

/**
 * Annotates `{"id": …, "text": …}`, a line of `verbatim annotate`. Offsets are UTF-16, end exclusive.
 * @throws UsageError with the line's number
 */
export function annotateLine(line: string, number: number): object {
  const parsed = request.safeParse(readLine(line, number));
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join('.');
    const what = field ? `"${field}" is missing or of the wrong type` : 'is not an object';
    throw new UsageError(`line ${number}: ${what}: give {"id": …, "text": …}`);
  }
  const { id, text, language, published } = parsed.data;
  const { quotations, figures } = annotate(toDocument(text, language, undefined, published));
  return {
    id,
    quotations: quotations.map((quotation) => quotationJson(text, quotation)),
    figures: figures.map((figure) => figureJson(text, figure)),
  };
}

function readLine(line: string, number: number): unknown {
  try {
    return readJson(line);
  } catch (error) {
    throw error instanceof UsageError ? new UsageError(`line ${number}: ${error.message}`) : error;
  }
}

const quotationJson = (text: string, { kind, content, speaker, mention, cue }: Quotation): object => ({
  ...place(content),
  kind,
  speaker: mention ? { name: slice(text, speaker?.name ?? mention), ...place(mention) } : null,
  cue: cue ? place(cue) : null,
});

const figureJson = (text: string, { span, value, unit, qualifier }: Figure): object => ({
  ...place(span),
  value,
  unit: unit ? slice(text, unit) : null,
  qualifier: qualifier ? slice(text, qualifier) : null,
});

const place = ({ start, end }: Span): Span => ({ start, end });
