import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import type { Packed } from './packed.js';

/** A registry of our own packages alone; npm asks the ordinary one for all others. */
export type Registry = { readonly origin: string; readonly close: () => void };

/** Serves tarballs as npm's registry would. Of several versions the last given is the latest. */
export async function serveRegistry(packed: readonly Packed[]): Promise<Registry> {
  const server = createServer(({ url = '' }, response) => {
    const path = decodeURIComponent(url).slice(1);
    const tarball = packed.find((one) => path === `files/${basename(one.tarball)}`)?.tarball;
    const versions = packed.filter(({ manifest }) => manifest.name === path);
    // The port may have been another registry's yesterday: npm must not remember what it said.
    response.setHeader('Cache-Control', 'no-store');
    if (tarball !== undefined) response.end(readFileSync(tarball));
    else if (versions.length === 0) response.writeHead(404).end('{}');
    else response.end(JSON.stringify(describeVersions(path, versions, originOf(server))));
  });
  await new Promise<void>((started) => server.listen(0, '127.0.0.1', started));
  return { origin: originOf(server), close: () => void server.close() };
}

function originOf(server: Server): string {
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  return `http://127.0.0.1:${String(port)}`;
}

/** What npm calls a packument. */
function describeVersions(name: string, packed: readonly Packed[], origin: string) {
  const versions = packed.map(({ manifest, tarball }) => {
    const hash = createHash('sha512').update(readFileSync(tarball)).digest('base64');
    const dist = { tarball: `${origin}/files/${basename(tarball)}`, integrity: `sha512-${hash}` };
    return [manifest.version, { ...manifest, dist }] as const;
  });
  return {
    name,
    'dist-tags': { latest: versions.at(-1)?.[0] },
    versions: Object.fromEntries(versions),
  };
}
