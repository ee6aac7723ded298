import { checkOutline, hasErrors } from '@baocao/core';
import { templateSchema, type Template } from './template-schema.js';

/**
 * Declares a template and keeps its ids as literal types.
 * @throws TypeError that names the first place where the data are not a template.
 */
export function defineTemplate<const T extends Template>(template: T): T {
  const parsed = templateSchema.safeParse(template);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new TypeError(
      `The template "${template.id}" is not well formed at ${issue?.path.join('.') ?? 'its root'}: ${issue?.message ?? ''}`,
    );
  }
  const problems = checkOutline(template.outline);
  if (hasErrors(problems)) {
    const [first] = problems.filter(({ severity }) => severity === 'error');
    throw new TypeError(
      `The outline of the template "${template.id}" breaks ${first?.code ?? 'a rule'} at ${first?.path ?? 'its root'}.`,
    );
  }
  const { outline, round } = template;
  if (round.outline.id !== outline.id || round.outline.version !== outline.version) {
    throw new TypeError(
      `The round "${round.id}" names the outline ${round.outline.id}@${round.outline.version}; give it ${outline.id}@${outline.version}.`,
    );
  }
  return template;
}
