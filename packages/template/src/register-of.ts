import { instruments, mergeRegisters, type LegalRegister } from '@baocao/core/legal';
import type { Template } from './template-schema.js';

/** What citations of a locality are held against: the register of the core, and its own. */
export function registerOf(template: Pick<Template, 'instruments'>): LegalRegister {
  return mergeRegisters(instruments, template.instruments ?? []);
}
