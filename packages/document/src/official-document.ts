import { z } from 'zod';
import { styleProfileIds } from './style/style-profile.js';

// Placeholder of the schema until the nodes stand.
export const officialDocumentSchema = z.strictObject({ profile: z.enum(styleProfileIds) });
export type OfficialDocument = z.infer<typeof officialDocumentSchema>;
