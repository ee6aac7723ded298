import type { Template } from '@baocao/template';

/** @throws TypeError when two templates have the same id. */
export function checkTemplateIds(templates: readonly Template[]): void {
  const seen = new Set<string>();
  for (const { id } of templates) {
    if (seen.has(id)) {
      throw new TypeError(`Two templates have the id "${id}"; give each an id of its own.`);
    }
    seen.add(id);
  }
}
