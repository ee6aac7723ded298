import type { HttpBindings } from '@hono/node-server';

/**
 * Tells where a request comes from: the other end of its connection, or, behind a proxy that is
 * trusted, the last address that this proxy added to `X-Forwarded-For`.
 */
export function addressTeller(trustProxy: boolean): (environment: unknown) => string {
  return (environment) => {
    // The bindings that the Node server hands on; absent where the app is called by itself.
    const incoming = (environment as Partial<HttpBindings> | undefined)?.incoming;
    const forwarded = incoming?.headers['x-forwarded-for'];
    const list = Array.isArray(forwarded) ? forwarded.join(',') : forwarded;
    const last = trustProxy ? list?.split(',').at(-1)?.trim() : undefined;
    return last ?? incoming?.socket.remoteAddress ?? '';
  };
}
