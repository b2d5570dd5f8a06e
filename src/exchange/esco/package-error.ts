/** What is wrong with the files of an ESCO package, with what to do about it. */
export class EscoPackageError extends Error {
  override readonly name = 'EscoPackageError';
}
