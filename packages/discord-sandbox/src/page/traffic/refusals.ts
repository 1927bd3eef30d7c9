/** One thing that Discord has against a request: which field, by which rule, in which words. */
export interface Complaint {
  field: string;
  rule: string;
  words: string;
}

/** The complaints in an answer of the API, flat. */
export function complaintsIn(response: unknown): Complaint[] {
  const { code, message, errors } = (response ?? {}) as { code?: number; message?: string; errors?: unknown };
  const found = flatten(errors, '');
  return found.length > 0 ? found : [{ field: '', rule: String(code ?? ''), words: message ?? '' }];
}

function flatten(tree: unknown, path: string): Complaint[] {
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) =>
    key === '_errors' && Array.isArray(value)
      ? value.map(({ code, message }) => ({ field: path, rule: String(code), words: String(message) }))
      : flatten(value, path ? `${path}.${key}` : key),
  );
}
