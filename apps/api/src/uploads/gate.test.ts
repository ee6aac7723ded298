import { EventEmitter, once } from 'node:events';
import { expect, it } from 'vitest';
import { Refusal } from '../problems/refusal.js';
import { gate } from './gate.js';

/** A thing to do that ends when it is told to. */
function slow(name: string, begun: string[]) {
  const told = new EventEmitter();
  const ended = once(told, 'end').then(() => name);
  const act = () => {
    begun.push(name);
    return ended;
  };
  return {
    act,
    end: () => {
      told.emit('end');
    },
  };
}

it('lets so many in at once, has so many wait in their order, and refuses the rest', async () => {
  const { pass } = gate({ atOnce: 2, waiting: 2 });
  const begun: string[] = [];
  const jobs = ['a', 'b', 'c', 'd'].map((name) => slow(name, begun));
  const ends = jobs.map(({ act }) => pass(act));
  expect(begun).toEqual(['a', 'b']);
  await expect(pass(() => Promise.resolve('e'))).rejects.toBeInstanceOf(Refusal);
  jobs[1]?.end();
  expect(await ends[1]).toBe('b');
  expect(begun).toEqual(['a', 'b', 'c']);
  for (const { end } of jobs) end();
  expect(await Promise.all(ends)).toEqual(['a', 'b', 'c', 'd']);
  expect(await pass(() => Promise.resolve('f'))).toBe('f');
});

it('gives a place on after a failure too', async () => {
  const { pass } = gate({ atOnce: 1, waiting: 1 });
  const failed = pass(() => Promise.reject(new Error('stop')));
  const next = pass(() => Promise.resolve('next'));
  await expect(failed).rejects.toThrow('stop');
  expect(await next).toBe('next');
});
