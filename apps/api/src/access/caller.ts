import type { Role } from './role.js';

/** Who sends a request, and how far that one may go. */
export type Caller = {
  /** Stands in events and in the audit trail. */
  readonly id: string;
  readonly role: Role;
  /** The only round it may see; absent: every round. */
  readonly round?: string;
  /** The only unit it may see; absent: every unit. */
  readonly unit?: string;
};
