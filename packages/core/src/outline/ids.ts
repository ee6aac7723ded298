import * as z from 'zod';

const kebab = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';

export const nodeIdPattern = new RegExp(`^${kebab}(?:\\.${kebab})*$`, 'u');
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
export const semverPattern = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/u;

/** Dotted kebab-case, stable over versions: `leadership.party-committee`. */
export const nodeIdSchema = z.string().max(120).regex(nodeIdPattern);

/** Kebab-case: `dialogues-held`, `district`. */
export const slugSchema = z.string().max(80).regex(slugPattern);

/** `MAJOR.MINOR.PATCH`. */
export const semverSchema = z.string().max(40).regex(semverPattern);
