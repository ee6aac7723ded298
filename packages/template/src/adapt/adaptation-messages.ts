import type { Catalogue } from '@baocao/core';

/** What `checkAdaptation` says. */
export const adaptationMessages = {
  'adaptation/other-base': {
    vi: 'mẫu khai là dựa trên “{claimed}”, không phải “{base}”; hãy so với đúng mẫu gốc hoặc sửa lời khai',
    en: 'the template says it is based on “{claimed}”, not on “{base}”; check it against that base, or mend the claim',
  },
  'adaptation/not-permitted': {
    vi: '{change}; mẫu gốc không cho phép thay đổi này, hãy giữ nguyên như mẫu gốc',
    en: '{change}; the base does not permit this change, keep what it has',
  },
  'adaptation/lost-to-base': {
    vi: '{change}; cơ quan dùng mẫu gốc sẽ không tổng hợp được phần này',
    en: '{change}; who consolidates on the base gets no data here',
  },
  'adaptation/unknown-to-base': {
    vi: '{change}; mẫu gốc không có chỗ cho phần này nên cấp trên sẽ không nhận được',
    en: '{change}; the base has no place for it, so the level above does not get it',
  },
} as const satisfies Catalogue;
