import type { Language } from '@baocao/core';
import { roleSchema, type Role } from '../src/access/role.js';
import { operationTexts } from '../src/openapi/operation-texts.data.js';
import { routeGroup, routeGroups } from '../src/openapi/route-group.js';
import { problemDefinitions } from '../src/problems/problem-definitions.data.js';
import type { AnswerDefinition, RouteDefinition } from '../src/routing/route-definition.js';
import { routes } from '../src/routes/routes.js';

const words = {
  vi: {
    title: 'API qua HTTP',
    introduction: `Trang này được tạo từ chính các địa chỉ của API (\`npm run generate\`), không sửa tay. Máy chủ đang chạy có
tài liệu OpenAPI 3.1 đầy đủ tại \`/openapi.json\`, xem và gọi thử tại \`/docs\`.`,
    head: ['Địa chỉ', 'Việc', 'Ai được gọi', 'Gửi lên', 'Trả về'],
    everyone: 'mọi người',
    roles: {
      admin: 'quản trị',
      issuer: 'cơ quan ban hành',
      unit: 'đơn vị',
      reader: 'người xem',
      monitor: 'giám sát',
    },
    file: 'văn bản (DOCX, PDF hoặc văn bản thuần)',
    word: 'tệp Word',
    nothing: '–',
    problems: 'Các lỗi',
    problemsIntroduction: 'Mọi lỗi đều là `application/problem+json` (RFC 9457).',
    problemHead: ['Mã', 'HTTP', 'Ý nghĩa'],
  },
  en: {
    title: 'HTTP API',
    introduction: `This page is made from the routes themselves (\`npm run generate\`) and is not edited by hand. A running
server has the whole OpenAPI 3.1 document at \`/openapi.json\`, to look at and to try at \`/docs\`.`,
    head: ['Address', 'What it does', 'Who may call', 'Sends', 'Answers'],
    everyone: 'everyone',
    roles: {
      admin: 'admin',
      issuer: 'issuing body',
      unit: 'unit',
      reader: 'reader',
      monitor: 'monitor',
    },
    file: 'document (DOCX, PDF or plain text)',
    word: 'Word file',
    nothing: '–',
    problems: 'Problems',
    problemsIntroduction: 'Every failure is an `application/problem+json` (RFC 9457).',
    problemHead: ['Code', 'HTTP', 'Meaning'],
  },
} as const satisfies Readonly<Record<Language, object>>;

/** All routes of the API and all its problems as Markdown. */
export function httpDocs(language: Language): string {
  const { title, introduction, problems, problemsIntroduction, problemHead } = words[language];
  const definitions: RouteDefinition[] = routes.map(({ definition }) => definition);
  const tables = routeGroups.map((group) => {
    const own = definitions.filter(({ path }) => routeGroup(path) === group);
    const rows = own.map((definition) => routeRow(definition, language));
    return [`## ${operationTexts[group][language]}`, table(words[language].head, rows)].join(
      '\n\n',
    );
  });
  const problemRows = Object.entries(problemDefinitions).map(([name, { status, title: told }]) => [
    `\`${name}\``,
    String(status),
    told[language],
  ]);
  return `${[
    `# ${title}`,
    introduction,
    ...tables,
    `## ${problems}`,
    problemsIntroduction,
    table(problemHead, problemRows),
  ].join('\n\n')}\n`;
}

function routeRow(definition: RouteDefinition, language: Language): string[] {
  const { method, path, summary, access, body, answer } = definition;
  const { everyone, roles, word, nothing } = words[language];
  const listed = roleSchema.options.filter(
    (role: Role) => access !== 'public' && access.includes(role),
  );
  return [
    `\`${method.toUpperCase()} ${path}\``,
    operationTexts[summary][language],
    access === 'public' ? everyone : listed.map((role) => roles[role]).join(', '),
    body === undefined ? nothing : body === 'docx' ? word : `\`${body}\``,
    answered(answer, language),
  ];
}

function answered(answer: AnswerDefinition, language: Language): string {
  if ('json' in answer) return `\`${answer.json}\``;
  if ('file' in answer) return words[language].file;
  if ('mediaType' in answer) {
    return [answer.mediaType]
      .flat()
      .map((type) => `\`${type}\``)
      .join(', ');
  }
  return words[language].nothing;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
