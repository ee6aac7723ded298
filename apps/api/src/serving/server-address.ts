/** Where the server listens. */
export type ServerAddress = { readonly hostname: string; readonly port: number };

/**
 * Reads HOST (this machine only where absent) and PORT (3000 where absent, 0 for any free one).
 * @throws RangeError when PORT is no port.
 */
export function serverAddress(env: Readonly<Record<string, string | undefined>>): ServerAddress {
  const { HOST: hostname = '127.0.0.1', PORT: port = '3000' } = env;
  if (!/^\d{1,5}$/u.test(port) || Number(port) > 65_535) {
    throw new RangeError(`PORT is "${port}"; give a number from 0 to 65535.`);
  }
  return { hostname, port: Number(port) };
}
