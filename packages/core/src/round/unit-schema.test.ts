import { describe, expect, it } from 'vitest';
import { checkSchema } from '../parse/check-schema.js';
import { unitsSchema, type Unit } from './unit-schema.js';

const unit = (id: string, partOf?: string): Unit => ({
  id,
  name: id,
  kind: 'commune',
  ...(partOf === undefined ? {} : { partOf }),
});
const problemsOf = (...units: Unit[]) =>
  checkSchema(unitsSchema, units).diagnostics.map(({ code, path }) => `${code} ${path}`);

describe('unitsSchema', () => {
  it('takes a district, its communes and where they lie', () => {
    expect(problemsOf(unit('a', 'd'), unit('d'), { ...unit('b', 'd'), area: 'Nội thành' })).toEqual(
      [],
    );
  });

  it.each([
    [[unit('a'), unit('a')], ['schema/duplicate-unit ']],
    [[unit('a', 'b')], ['schema/unknown-whole /0/partOf']],
    [[unit('a', 'a')], ['schema/part-of-itself /0/partOf']],
    [
      [unit('a', 'b'), unit('b', 'a'), unit('c')],
      ['schema/part-of-itself /0/partOf', 'schema/part-of-itself /1/partOf'],
    ],
  ])('tells what is wrong with %j', (units, problems) => {
    expect(problemsOf(...units)).toEqual(problems);
  });
});
