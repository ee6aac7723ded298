import { InternalError, type Unit, type UnitProgress } from '@baocao/core';
import { join } from 'node:path';
import { displayPath } from '../files/display-path.js';
import { nearMatches } from '../near-matches.js';
import { roundFolderNames } from '../round-folder/round-folder.js';
import type { Session } from '../session.js';
import { usageError } from '../usage-error.js';
import type { RoundLife } from './open-round.js';

/**
 * The unit that a user names by its id.
 * @throws UsageError for one that the round does not have, with those that are near.
 */
export function findUnit(
  { io }: Session,
  { folder, template: { round } }: Pick<RoundLife, 'folder' | 'template'>,
  id: string,
): Unit {
  const unit = round.units.find((one) => one.id === id);
  if (unit !== undefined) return unit;
  throw usageError('new.unknownUnit', {
    round: round.id,
    unit: id,
    near: nearMatches(id, round.units).join(', '),
    list: displayPath(io, join(folder, roundFolderNames.units)),
  });
}

/**
 * Where the unit stands that a user names by its id.
 * @throws UsageError for one that the round does not have, with those that are near.
 */
export function findProgress(
  session: Session,
  life: Pick<RoundLife, 'folder' | 'template' | 'state'>,
  id: string,
): UnitProgress {
  const { id: unit } = findUnit(session, life, id);
  const progress = life.state.units.find((one) => one.unit === unit);
  if (progress !== undefined) return progress;
  throw new InternalError(`The state of the round knows nothing of its unit "${id}".`);
}
