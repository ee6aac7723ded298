import type { WorkbenchSection, WorkbenchStore } from '@baocao/core/consolidate';
import { and, eq } from 'drizzle-orm';
import { OvertakenJob } from '../jobs/job-task.js';
import type { Database } from '../store/database.js';
import { workbench } from '../store/tables.js';

/** A section of the workbench, and how often it was saved. */
export type KeptSection = { readonly revision: number; readonly content: WorkbenchSection };

/** Who saves, and when. */
export type Saver = { readonly by: string; readonly at: Date };

/** All sections of the workbench of a round, by their ids. */
export async function sectionsOf(
  db: Database,
  round: string,
): Promise<ReadonlyMap<string, KeptSection>> {
  const { section, revision, content } = workbench;
  const rows = await db
    .select({ section, revision, content })
    .from(workbench)
    .where(eq(workbench.round, round));
  return new Map(rows.map(({ section: id, ...kept }) => [id, kept]));
}

/** One section of the workbench of a round, where there is one. */
export async function sectionOf(
  db: Database,
  round: string,
  section: string,
): Promise<KeptSection | undefined> {
  const [kept] = await db
    .select({ revision: workbench.revision, content: workbench.content })
    .from(workbench)
    .where(and(eq(workbench.round, round), eq(workbench.section, section)));
  return kept;
}

/** The version of a section. */
export function sectionTag({ revision }: Pick<KeptSection, 'revision'>): string {
  return `"${String(revision)}"`;
}

/**
 * Saves a section over the revision that was seen; 0 where there was none.
 * @returns false when somebody else saved another meanwhile
 */
export async function saveSection(
  db: Database,
  round: string,
  { revision, content }: KeptSection,
  { by, at }: Saver,
): Promise<boolean> {
  const { section } = content;
  const next = { revision: revision + 1, content, savedAt: at, savedBy: by };
  const saved =
    revision === 0
      ? await db
          .insert(workbench)
          .values({ round, section, ...next })
          .onConflictDoNothing()
          .returning({ section: workbench.section })
      : await db
          .update(workbench)
          .set(next)
          .where(
            and(
              eq(workbench.round, round),
              eq(workbench.section, section),
              eq(workbench.revision, revision),
            ),
          )
          .returning({ section: workbench.section });
  return saved.length > 0;
}

/** The workbench during a consolidation: read before, written when the job ends. */
export type StagedWorkbench = {
  readonly store: WorkbenchStore;
  /** @throws OvertakenJob where an editor saved a section that the consolidation has not seen. */
  readonly keep: (db: Database, saver: Saver) => Promise<void>;
};

/** The workbench of a round; sections that come out as they went in are not written. */
export async function stagedWorkbench(db: Database, round: string): Promise<StagedWorkbench> {
  const before = await sectionsOf(db, round);
  const now = new Map<string, WorkbenchSection>();
  return {
    store: {
      read: (section) => Promise.resolve(before.get(section)?.content),
      write: (section) => {
        now.set(section.section, section);
        return Promise.resolve();
      },
    },
    keep: async (transaction, saver) => {
      for (const [section, content] of now) {
        const kept = before.get(section);
        if (JSON.stringify(kept?.content) === JSON.stringify(content)) continue;
        const next = { revision: kept?.revision ?? 0, content };
        if (!(await saveSection(transaction, round, next, saver))) throw new OvertakenJob(section);
      }
    },
  };
}
