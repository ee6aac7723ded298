import type { Language } from '@baocao/core';

/** A heading of the navigation and the pages below it, as files of `docs/`. */
export type NavigationGroup = { readonly title: string; readonly sources: readonly string[] };

/** Every page of the site, in the order in which one reads. The title of a page is its own. */
export const navigation: Readonly<Record<Language, readonly NavigationGroup[]>> = {
  en: [
    { title: 'Start', sources: ['index.md', 'start.md', 'concepts.md', 'faq.md'] },
    {
      title: 'How to',
      sources: [
        'start-your-own.md',
        'write-your-own-outline.md',
        'import-an-outline.md',
        'run-a-round.md',
        'consolidation.md',
        'word-files.md',
        'rules-and-policy.md',
        'write-a-rule.md',
        'add-a-block.md',
        'publish-a-template.md',
        'host-it.md',
      ],
    },
    {
      title: 'Look up',
      sources: [
        'cli.generated.md',
        'http-api.generated.md',
        'rules.generated.md',
        'outline-lint.generated.md',
        'instruments.generated.md',
        'instruments-hai-phong.generated.md',
        'document-tree.md',
        'blocks.generated.md',
        'glossary.md',
      ],
    },
    {
      title: 'Packages',
      sources: [
        'packages/core.generated.md',
        'packages/document.generated.md',
        'packages/template.generated.md',
        'packages/docx.generated.md',
        'packages/pdf.generated.md',
        'packages/template-hai-phong.generated.md',
        'packages/create.generated.md',
        'packages/cli.generated.md',
        'packages/api.generated.md',
      ],
    },
    {
      title: 'Maintain',
      sources: [
        'architecture.md',
        'decisions.md',
        'versioning.md',
        'security.md',
        'performance.md',
      ],
    },
  ],
  vi: [
    { title: 'Bắt đầu', sources: ['vi/index.md', 'vi/start.md', 'vi/concepts.md', 'vi/faq.md'] },
    {
      title: 'Hướng dẫn',
      sources: ['vi/run-a-round.md', 'vi/write-your-own-outline.md', 'vi/word-files.md'],
    },
    {
      title: 'Tra cứu',
      sources: [
        'vi/cli.generated.md',
        'vi/http-api.generated.md',
        'rules.generated.md',
        'outline-lint.generated.md',
        'instruments.generated.md',
        'instruments-hai-phong.generated.md',
        'glossary.md',
      ],
    },
  ],
};
