/** Why figures cannot be imported, with what to do about it. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}
