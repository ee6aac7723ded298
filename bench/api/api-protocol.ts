/** How the server that is measured is started. */
export type ApiSubject = {
  readonly place: { readonly url: string } | { readonly folder: string };
  readonly admin: string;
};

/** What its process is asked: the time it has used so far, or what the rules alone take. */
export type ApiQuestion =
  | { readonly kind: 'time' }
  | { readonly kind: 'rules'; readonly text: string; readonly times: number };

/** Milliseconds of its processor time, and on the clock. */
export type ApiAnswer = { readonly processor: number; readonly clock: number };
