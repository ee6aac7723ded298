import { refusal } from '../problems/refusal.js';
import type { Database } from '../store/database.js';
import { sectionOf, type KeptSection } from './stored-workbench.js';

/** @throws Refusal (404) where the workbench of the round has no such section. */
export async function findSection(
  db: Database,
  round: string,
  section: string,
): Promise<KeptSection> {
  const found = await sectionOf(db, round, section);
  if (found === undefined) throw refusal('unknown-section', { section });
  return found;
}
