import { parseOutline, type Outline } from '@baocao/core';
import { checkConstraints } from '@baocao/core/constraints';
import type { FileIo } from '../cli-io.js';
import type { ReadResult } from './finding.js';
import { readData } from './read-data.js';

/**
 * Reads an outline file.
 * @throws UsageError where there is no such file.
 */
export function readOutline(io: FileIo, path: string): Promise<ReadResult<Outline>> {
  return readData(io, path, (data) => parseOutline(data, { constraints: checkConstraints }));
}
