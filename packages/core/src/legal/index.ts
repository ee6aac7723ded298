export { legalRules } from './legal-rules.js';
export { formatCitedNumber, type CitedNumber } from './cited-number.js';
export {
  type CitationHit,
  type CitedPart,
  type ParsedCitation,
  type TextRange,
} from './parsed-citation.js';
export { citationReader, parseCitations } from './parse-citations.js';
export { citedNames } from './cited-names.data.js';
export { formatCitation } from './format-citation.js';
export { resolveMentions, type ResolvedHit } from './resolve-mentions.js';
export {
  legalInstrumentSchema,
  type LegalInstrument,
  type LegalRegister,
  type Standing,
} from './legal-instrument.js';
export { instruments } from './instruments.data.js';
export { mergeRegisters } from './merge-registers.js';
export { verdictOf, type Verdict, type VerdictTime } from './verdict-of.js';
