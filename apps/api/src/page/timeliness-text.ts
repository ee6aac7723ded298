import type { UnitStanding } from '../rounds/unit-standing.js';
import type { Say } from './say.js';

/** How a unit stands to its deadline, in words. */
export function timelinessText(timeliness: UnitStanding['timeliness'], say: Say): string {
  switch (timeliness.kind) {
    case 'on-time':
      return say('time.on-time');
    case 'owed':
      return say('time.owed');
    case 'excluded':
      return say('time.excluded');
    case 'late':
      return say('time.late', { days: timeliness.days });
    case 'overdue':
      return say('time.overdue', { days: timeliness.days });
  }
}
