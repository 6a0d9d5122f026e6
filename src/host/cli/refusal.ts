/** Something the person can put right: one clear sentence, exit code 2, no stack trace. */
export class RefusalError extends Error {
  override readonly name = 'RefusalError';
}
