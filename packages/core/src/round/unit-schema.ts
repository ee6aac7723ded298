import * as z from 'zod';
import { wordsSchema } from '../format/words-schema.js';
import { inCircles } from '../outline/check/in-circles.js';
import { slugSchema } from '../outline/ids.js';

/** A unit (đơn vị) that owes a report. */
export const unitSchema = z.strictObject({
  id: slugSchema,
  name: wordsSchema(300),
  kind: slugSchema,
  /** The body printed above the issuer in the unit's documents: "Quận ủy Lê Chân"; absent: the name. */
  superior: wordsSchema(300).optional(),
  /**
   * The body that issues the unit's documents, where it has a name of its own: "SỞ NỘI VỤ", "ỦY BAN
   * NHÂN DÂN XÃ AN PHÚ". Then only `superior`, where given, is printed above it.
   */
  issuer: wordsSchema(300).optional(),
  /** The symbol of the unit's reports, where it has its own: "BC-SNV". */
  symbol: wordsSchema(60).optional(),
  /** Where the unit signs its documents: "Lê Chân". */
  place: wordsSchema(100).optional(),
  /**
   * The unit of the same round, by id, whose report takes this one's in: a district for its
   * communes. The figures of both may not be added up.
   */
  partOf: slugSchema.optional(),
  /** What figures are also told by: "Nội thành", "Ngoại thành". */
  area: wordsSchema(100).optional(),
});
export type Unit = z.infer<typeof unitSchema>;

/** The units of a round: ids once each, and no unit that is a part of itself or of a stranger. */
export const unitsSchema = z
  .array(unitSchema)
  .refine((units) => new Set(units.map(({ id }) => id)).size === units.length, {
    error: 'two units have the same id',
    params: { code: 'schema/duplicate-unit' },
  })
  .superRefine((units, context) => {
    const complain = (index: number, code: string) => {
      context.addIssue({ code: 'custom', path: [index, 'partOf'], params: { code } });
    };
    for (const index of strayParts(units)) complain(index, 'schema/unknown-whole');
    for (const index of circularParts(units)) complain(index, 'schema/part-of-itself');
  })
  .readonly();

/** The places of units that are part of one that is not there. */
function strayParts(units: readonly Unit[]): readonly number[] {
  const ids = new Set(units.map(({ id }) => id));
  return units.flatMap(({ partOf }, index) =>
    partOf === undefined || ids.has(partOf) ? [] : [index],
  );
}

/** The places of units that lead to themselves, or to such. */
function circularParts(units: readonly Unit[]): readonly number[] {
  return inCircles(
    units.map(({ id, partOf }, index) => ({
      item: index,
      id,
      to: partOf === undefined ? [] : [partOf],
    })),
  );
}
