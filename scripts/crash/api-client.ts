/** An answer, read to its end. */
export type Answer = { readonly status: number; readonly etag: string; readonly text: string };

export type Request = {
  readonly method?: string;
  readonly body?: unknown;
  readonly etag?: string;
  readonly key?: string;
  /** Milliseconds after which it is given up; 30 seconds where absent. */
  readonly patience?: number;
};

/** Sends one request. @throws when the server dies under it. */
export async function sendTo(
  origin: string,
  secret: string,
  path: string,
  { method = 'GET', body, etag, key, patience = 30_000 }: Request = {},
): Promise<Answer> {
  const response = await fetch(origin + path, {
    method,
    headers: {
      Authorization: `Bearer ${secret}`,
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(etag === undefined ? {} : { 'If-Match': etag }),
      ...(key === undefined ? {} : { 'Idempotency-Key': key }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(patience),
  });
  const text = await response.text();
  return { status: response.status, etag: response.headers.get('ETag') ?? '', text };
}

/** The same, for a step that has to go through. */
export async function sendOk(...call: Parameters<typeof sendTo>): Promise<Answer> {
  const answer = await sendTo(...call);
  if (answer.status >= 300) throw new Error(`${call[2]}: ${String(answer.status)} ${answer.text}`);
  return answer;
}
