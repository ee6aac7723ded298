import type { Template } from '@baocao/template';
import { refusal } from '../problems/refusal.js';

/** @throws Refusal (404) when there is no template with this id. */
export function findTemplate(templates: readonly Template[], id: string): Template {
  const template = templates.find((one) => one.id === id);
  if (template !== undefined) return template;
  const known = templates.map((one) => one.id).join(', ');
  throw refusal('unknown-template', { template: id, known });
}
