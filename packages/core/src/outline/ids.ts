import { z } from 'zod';

const kebab = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';

/** Dotted kebab-case, stable over versions: `leadership.party-committee`. */
export const nodeIdSchema = z
  .string()
  .max(120)
  .regex(new RegExp(`^${kebab}(?:\\.${kebab})*$`, 'u'));

/** Kebab-case: `dialogues-held`, `district`. */
export const slugSchema = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);

/** `MAJOR.MINOR.PATCH`. */
export const semverSchema = z.string().regex(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/u);
