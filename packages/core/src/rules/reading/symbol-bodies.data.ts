import type { Message } from '../../diagnostics/messages.js';

/** Whose symbol it is: the end of a document's number, and how texts name the body it stands for. */
export type SymbolBody = {
  readonly symbol: RegExp;
  /** In small letters, with "ủy" for "uỷ". */
  readonly named: RegExp;
  readonly body: Message;
};

const committee =
  /(?:thành|tỉnh|huyện|quận|thị|đảng) ủy|ban thường vụ|ban chấp hành|thường trực|đảng bộ|đại hội|btv|bch/u;

/**
 * Symbols that one body alone has (Hướng dẫn 36-HD/VPTW; Nghị định 30/2020/NĐ-CP). Symbols of
 * several bodies, such as those of ministries, are left out.
 */
export const symbolBodies: readonly SymbolBody[] = [
  {
    symbol: /^(?:TU|HU|QU|ThU|ĐU)$/u,
    named: committee,
    body: { vi: 'cấp ủy', en: 'a Party committee' },
  },
  {
    symbol: /^TW$/u,
    named: /bộ chính trị|ban bí thư|trung ương|tw|bct|bbt/u,
    body: { vi: 'cơ quan lãnh đạo Trung ương', en: 'the central leadership' },
  },
  {
    symbol: /^BDV(?:TU|HU|QU|ThU|ĐU|TW)?$/u,
    named: /ban dân vận/u,
    body: { vi: 'ban dân vận', en: 'a commission for mass mobilisation' },
  },
  {
    symbol: /^UBKT(?:TU|HU|QU|ThU|ĐU|TW)?$/u,
    named: /ủy ban kiểm tra|ubkt/u,
    body: { vi: 'ủy ban kiểm tra', en: 'an inspection commission' },
  },
  {
    symbol: /^BCĐ$/u,
    named: /ban chỉ đạo|bcđ/u,
    body: { vi: 'ban chỉ đạo', en: 'a steering committee' },
  },
  {
    symbol: /^TTg$/u,
    named: /thủ tướng|ttg/u,
    body: { vi: 'Thủ tướng Chính phủ', en: 'the Prime Minister' },
  },
  { symbol: /^CP$/u, named: /chính phủ/u, body: { vi: 'Chính phủ', en: 'the Government' } },
  {
    symbol: /^UBND$/u,
    named: /ủy ban nhân dân|ubnd|chủ tịch/u,
    body: { vi: 'ủy ban nhân dân', en: 'a People’s Committee' },
  },
  {
    symbol: /^HĐND$/u,
    named: /hội đồng nhân dân|hđnd/u,
    body: { vi: 'hội đồng nhân dân', en: 'a People’s Council' },
  },
];
