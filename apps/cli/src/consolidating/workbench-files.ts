import { answerSections, addressOf, parseWith, type Outline } from '@baocao/core';
import {
  workbenchSectionSchema,
  type WorkbenchSection,
  type WorkbenchStore,
} from '@baocao/core/consolidate';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { NewFile } from '../files/write-files.js';
import type { Finding } from '../reading/finding.js';
import { readData } from '../reading/read-data.js';
import { yamlComment } from '../round-folder/yaml-comment.js';
import type { Session } from '../session.js';

/** The workbench as a folder of YAML files, a section each; read before anything is written. */
export type WorkbenchFiles = {
  readonly store: WorkbenchStore;
  /** What cannot be read: nothing may be written over it. */
  readonly findings: readonly Finding[];
  /** The sections as they are now. */
  files(): NewFile[];
};

/** Opens the workbench of an outline in a folder; it may be new. */
export async function openWorkbench(
  session: Session,
  folder: string,
  outline: Outline,
): Promise<WorkbenchFiles> {
  const { io } = session;
  const before = new Map<string, WorkbenchSection>();
  const findings: Finding[] = [];
  for (const { node } of answerSections(outline)) {
    const path = join(folder, `${node.id}.yaml`);
    if ((await io.files.kindOf(path)) === 'absent') continue;
    const read = await readData(io, path, (data) => parseWith(workbenchSectionSchema, data));
    findings.push(...read.findings);
    if (read.ok) before.set(node.id, read.value);
  }
  const now = new Map<string, WorkbenchSection>();
  return {
    findings,
    store: {
      read: (section) => Promise.resolve(before.get(section)),
      write(section) {
        now.set(section.section, section);
        return Promise.resolve();
      },
    },
    files: () => filesOf(now, folder, outline, session),
  };
}

function filesOf(
  sections: ReadonlyMap<string, WorkbenchSection>,
  folder: string,
  outline: Outline,
  { say, language }: Session,
): NewFile[] {
  const encoder = new TextEncoder();
  return answerSections(outline).flatMap((placed) => {
    const section = sections.get(placed.node.id);
    if (section === undefined) return [];
    const title = `${addressOf(placed, language)}: ${placed.node.heading}`;
    const text = `${yamlComment(`${title}\n${say('workbench.how')}`)}\n${stringify(section, { lineWidth: 0 })}`;
    return [{ path: join(folder, `${placed.node.id}.yaml`), bytes: encoder.encode(text) }];
  });
}
