import type { Caller } from './caller.js';
import type { Role } from './role.js';

/** What a route asks of its callers: nothing, or one of these roles. */
export type Access = 'public' | readonly Role[];

/** What decides who may call a route. */
export type Guard = {
  readonly access: Access;
  /** It reaches over all rounds, though its path names none: closed to who is bound to one. */
  readonly everyRound?: true | undefined;
};

/**
 * Whether a caller may call a route on what its path names: the role has to be listed, and round
 * and unit of the path have to be the caller's own, where it is bound to any. All else is denied.
 */
export function mayCall(
  caller: Caller,
  { access, everyRound }: Guard,
  path: Readonly<Record<string, string | undefined>>,
): boolean {
  if (access === 'public') return true;
  if (everyRound === true && caller.round !== undefined) return false;
  return access.includes(caller.role) && within(caller, path);
}

function within(
  { round, unit }: Caller,
  path: Readonly<Record<string, string | undefined>>,
): boolean {
  const own = (bound: string | undefined, named: string | undefined) =>
    bound === undefined || named === undefined || bound === named;
  return own(round, path['round']) && own(unit, path['unit']);
}
