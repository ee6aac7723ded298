/** What a door may weigh in a page, minified and gzipped, and whose code may be in it. */
export type Weight = {
  /** Bytes, without what is external. */
  readonly limit: number;
  readonly packages: readonly string[];
  /** Not weighed: several of our packages share it. */
  readonly external: readonly string[];
};

const external = ['zod'];
const core = ['@baocao/core'];
const withCel = [...core, '@marcbachmann/cel-js'];
// Pictures are drawn as PNG, with the shapes of letters.
const document = ['@baocao/document', 'fflate'];
const template = [...withCel, ...document, '@baocao/template'];
const docx = ['@baocao/docx', 'docx', 'saxes', 'xmlchars'];
// All but the first come with the first.
const pdf = ['@cantoo/pdf-lib', 'culori', 'html-entities', 'node-html-better-parser', 'tslib'];

/** Kilobytes that a door may weigh, and the packages in it; any other is not to appear. */
const doors = {
  '@baocao/core': [40, core],
  '@baocao/core/consolidate': [25, core],
  '@baocao/core/constraints': [30, withCel],
  '@baocao/core/legal': [20, core],
  '@baocao/core/rules': [100, withCel],
  '@baocao/document': [80, document],
  '@baocao/docx': [165, [...document, ...docx]],
  '@baocao/pdf': [420, [...document, '@baocao/pdf', ...pdf]],
  '@baocao/template': [210, template],
  '@baocao/template/tables': [35, [...core, '@baocao/template', 'fflate', 'write-excel-file']],
  '@baocao/template-hai-phong': [40, [...template, '@baocao/template-hai-phong']],
} as const satisfies Readonly<Record<string, readonly [number, readonly string[]]>>;

export const weights: Readonly<Record<string, Weight>> = Object.fromEntries(
  Object.entries(doors).map(([door, [kilobytes, packages]]) => [
    door,
    { limit: kilobytes * 1024, packages, external },
  ]),
);
