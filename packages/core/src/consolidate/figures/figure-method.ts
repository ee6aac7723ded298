import * as z from 'zod';
import { aggregationSchema, type Indicator } from '../../outline/indicator-schema.js';

/** How the figures of many units become one: as the outline says, or as a mapping asks. */
export const figureMethodSchema = z.enum([
  ...aggregationSchema.options,
  'count-of-units',
  'minimum',
  'maximum',
]);
export type FigureMethod = z.infer<typeof figureMethodSchema>;

/** Methods by which a unit that comes by two ways is counted twice. */
export function addsUp(method: FigureMethod): boolean {
  return method === 'sum' || method === 'weighted-mean' || method === 'count-of-units';
}

/** A number of words or of yes and no is none; neither is a percentage that nothing stands behind. */
export function methodOf({ aggregation, valueType }: Indicator): FigureMethod {
  const isNumber = valueType !== 'text' && valueType !== 'yes-no';
  return isNumber || aggregation === 'latest' ? aggregation : 'none';
}
