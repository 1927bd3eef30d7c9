/** The data cannot be used: one sentence that says why, and what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

/** Also of another thread, from which an error has its name alone. */
export const isStoreError = (error: unknown): error is Error =>
  error instanceof Error && error.name === 'StoreError';
