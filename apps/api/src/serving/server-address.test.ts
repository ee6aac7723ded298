import { expect, it } from 'vitest';
import { serverAddress } from './server-address.js';

it('listens on this machine only, unless told otherwise', () => {
  expect(serverAddress({})).toEqual({ hostname: '127.0.0.1', port: 3000 });
  expect(serverAddress({ HOST: '0.0.0.0', PORT: '0' })).toEqual({ hostname: '0.0.0.0', port: 0 });
});

it.each(['', 'abc', '-1', '65536', '3000.5'])('does not take “%s” for a port', (port) => {
  expect(() => serverAddress({ PORT: port })).toThrow('give a number from 0 to 65535');
});
