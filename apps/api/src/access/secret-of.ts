/** The name of the cookie that holds a token, for browsers. */
export const sessionCookie = 'baocao_session';

/** Where the secret of a request was found. */
export type FoundSecret = { readonly secret: string; readonly from: 'header' | 'cookie' };

/** The secret that a request carries: `Authorization: Bearer …`, else the cookie. */
export function secretOf(headers: Headers): FoundSecret | undefined {
  const [, bearer] =
    /^Bearer ([\w.~+/=-]{1,512})$/iu.exec(headers.get('Authorization') ?? '') ?? [];
  if (bearer !== undefined) return { secret: bearer, from: 'header' };
  const cookie = new RegExp(`(?:^|;\\s*)${sessionCookie}=([\\w.~+/=-]{1,512})(?:;|$)`, 'u');
  const [, kept] = cookie.exec(headers.get('Cookie') ?? '') ?? [];
  return kept === undefined ? undefined : { secret: kept, from: 'cookie' };
}
