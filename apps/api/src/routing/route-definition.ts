import type * as z from 'zod';
import type { ApiLimits } from '../api-deps.js';
import type { Access, Guard } from '../access/may-call.js';
import type { TextKey } from '../openapi/operation-texts.data.js';
import type { schemas } from '../openapi/schemas.js';
import type { ProblemName } from '../problems/problem-name.js';

export type SchemaName = keyof typeof schemas;

/** What a route answers with when all is well. */
export type AnswerDefinition =
  /** JSON of a named schema. */
  | {
      readonly json: SchemaName;
      readonly status?: 201 | 202;
      readonly description?: TextKey;
      /** The answer says its version: `ETag`. */
      readonly etag?: true;
    }
  /** A document in one of our formats. */
  | { readonly file: true }
  /** Anything else, by the media types that it can have. */
  | { readonly mediaType: string | readonly string[]; readonly description: TextKey }
  /** Nothing (204). */
  | { readonly empty: TextKey };

/** All that is known of a route before it is called. */
export type RouteDefinition = {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  readonly path: string;
  readonly operationId: string;
  readonly summary: TextKey;
  readonly access: Access;
  readonly everyRound?: Guard['everyRound'];
  /** Nobody asks who sends it or how often: it has to be answered when the database is not. */
  readonly uncounted?: true;
  readonly query?: z.ZodObject;
  /** What has to be sent along: JSON of a named schema, or the bytes of a Word file. */
  readonly body?: SchemaName | 'docx';
  /** How long it may be; 5 MB where absent. */
  readonly bodyLimit?: keyof ApiLimits;
  readonly answer: AnswerDefinition;
  readonly problems?: readonly ProblemName[];
  /**
   * It changes what is stored, in one transaction with its answer: the same `Idempotency-Key` gets
   * the same answer, and nothing is done twice.
   */
  readonly writes?: true;
  /** Its answer holds a secret, and is not kept for a second request of the same key. */
  readonly secret?: true;
  /** It only goes through for the version named by `If-Match`. */
  readonly ifMatch?: true;
};
