/** A bug of ours, never a problem of the data: report it. */
export class InternalError extends Error {
  override readonly name = 'InternalError';
}
