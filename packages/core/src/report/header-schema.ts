import * as z from 'zod';
import { wordsSchema } from '../format/words-schema.js';
import { isoDateSchema } from '../format/iso-date.js';

/** Number and symbol of a document: 42 and "CV/BCĐ". How they are joined is the layout's business. */
export const documentNumberSchema = z.strictObject({
  sequence: z.int().min(1).max(99_999),
  symbol: wordsSchema(60),
});
export type DocumentNumber = z.infer<typeof documentNumberSchema>;

/**
 * In whose name a person signs (quyền hạn): on behalf of a collective (thay mặt), in place of the
 * head (ký thay), by order (thừa lệnh), by authority (thừa uỷ quyền), acting (quyền).
 */
export const capacitySchema = z.strictObject({
  kind: z.enum(['on-behalf-of', 'in-place-of', 'by-order-of', 'by-authority-of', 'acting']),
  /** "BAN CHỈ ĐẠO", "TRƯỞNG BAN DÂN VẬN". */
  body: wordsSchema(200),
});
export type Capacity = z.infer<typeof capacitySchema>;

export const signatureSchema = z.strictObject({
  capacity: capacitySchema.optional(),
  /** Posts of the signer, a line each, as printed. */
  posts: z.array(wordsSchema(200)).readonly(),
  /** "(Ký tên, đóng dấu)" on a form. */
  note: wordsSchema(200).optional(),
  name: wordsSchema(200).optional(),
});
export type Signature = z.infer<typeof signatureSchema>;

/** What stands around the text of an official document. */
export const headerSchema = z.strictObject({
  /** The body above (cơ quan cấp trên, cơ quan chủ quản). */
  superior: wordsSchema(300).optional(),
  /** The issuing body (cơ quan ban hành). */
  issuer: wordsSchema(300),
  number: documentNumberSchema.optional(),
  place: wordsSchema(100),
  date: isoDateSchema.optional(),
  /** "Kính gửi", where the document has it. */
  addressees: z.array(wordsSchema(500)).readonly().optional(),
  /** "Nơi nhận", a line each, without dash and end mark. */
  recipients: z.array(wordsSchema(500)).readonly(),
  signature: signatureSchema,
});
export type Header = z.infer<typeof headerSchema>;
