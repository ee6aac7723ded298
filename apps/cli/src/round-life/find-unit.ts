import type { Unit, UnitProgress } from '@baocao/core';
import { join } from 'node:path';
import { displayPath } from '../files/display-path.js';
import { nearMatches } from '../near-matches.js';
import { roundFolderNames } from '../round-folder/round-folder.js';
import type { Session } from '../session.js';
import { usageError } from '../usage-error.js';
import type { RoundLife } from './open-round.js';

/**
 * The unit that a user names by its id, and where it stands.
 * @throws UsageError for one that the round does not have, with those that are near.
 */
export function findUnit(
  { io }: Session,
  { folder, template, state }: Pick<RoundLife, 'folder' | 'template' | 'state'>,
  id: string,
): { readonly unit: Unit; readonly progress: UnitProgress } {
  const { round } = template;
  const unit = round.units.find((one) => one.id === id);
  const progress = state.units.find((one) => one.unit === id);
  if (unit !== undefined && progress !== undefined) return { unit, progress };
  throw usageError('new.unknownUnit', {
    round: round.id,
    unit: id,
    near: nearMatches(id, round.units).join(', '),
    list: displayPath(io, join(folder, roundFolderNames.units)),
  });
}
