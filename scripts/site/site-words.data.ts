import type { Language } from '@baocao/core';

/** The words around the pages. */
export const siteWords = {
  vi: {
    name: 'Báo cáo',
    otherName: 'English',
    skip: 'Đến nội dung chính',
    pages: 'Các trang',
    onThisPage: 'Trong trang này',
    search: 'Tìm trong tài liệu',
    noneFound: 'Không tìm thấy nội dung phù hợp.',
    before: 'Trang trước',
    after: 'Trang sau',
  },
  en: {
    name: 'Báo cáo',
    otherName: 'Tiếng Việt',
    skip: 'Skip to the text',
    pages: 'Pages',
    onThisPage: 'On this page',
    search: 'Search these pages',
    noneFound: 'Nothing was found.',
    before: 'Before',
    after: 'Next',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>;
