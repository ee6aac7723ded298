import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { basisSchema } from '../diagnostics/basis.js';
import { languages, mergeCatalogues } from '../diagnostics/messages.js';
import { instruments } from '../legal/instruments.data.js';
import { recommendedRules } from '../rules/recommended-rules.js';
import { ruleMessages } from '../rules/rule-messages.js';
import { lintExampleSubject } from '../testing/lint-example-subject.js';
import { runLint } from './engine/run-lint.js';
import { lintRules } from './lint-rules.js';

const rules = lintRules(instruments);
const groups = ['header', 'recipients', 'letter', 'legal', 'wording'];
const sample = lintExampleSubject({ title: { vi: 'Mẫu', en: 'Sample' } });

describe('lintRules', () => {
  it('holds every rule file once, under the name of the file', () => {
    const files = groups.flatMap((group) =>
      readdirSync(new URL(group, import.meta.url))
        .filter((name) => !name.endsWith('.test.ts'))
        .map((name) => `${group}/${name.replace(/\.ts$/u, '')}`),
    );
    expect(rules.map(({ code }) => code).sort()).toEqual(files.sort());
  });

  it('finds nothing in the sample letter and outline', () => {
    expect(runLint(rules, sample)).toEqual([]);
  });

  it('says the same as a rule about reports that shares its code', () => {
    expect(() =>
      mergeCatalogues(ruleMessages(recommendedRules), ruleMessages(rules)),
    ).not.toThrow();
  });

  it('can be made milder, stricter or silent by code', () => {
    const subject = { ...sample, subjectLead: 'V/v' };
    const found = (to: 'error' | 'off') =>
      runLint(rules, subject, { settings: { 'letter/abbreviated-lead': to } });
    expect(found('error').map(({ severity }) => severity)).toEqual(['error']);
    expect(found('off')).toEqual([]);
  });

  it('says places as a person would, in the language asked for', () => {
    const subject = { ...sample, subjectLead: 'V/v' };
    const [vi] = runLint(rules, subject);
    const [en] = runLint(rules, subject, { language: 'en' });
    expect(vi?.address).toBe('Công văn, trích yếu');
    expect(en?.address).toBe('Letter, subject');
  });
});

describe.each(rules.map((rule) => [rule.code, rule] as const))('%s', (_, rule) => {
  it('says on what it stands, and what to do, in both languages', () => {
    expect(basisSchema.parse(rule.basis)).toEqual(rule.basis);
    const [vi, en] = languages.map((language) =>
      Array.from(rule.messages[language].matchAll(/\{[^{}]*\}/gu), ([hole]) => hole).sort(),
    );
    expect(vi).toEqual(en);
    for (const language of languages) {
      expect(rule.messages[language]).toMatch(/^[^\p{Lu}].*; /u);
      expect(rule.messages[language].normalize('NFC')).toBe(rule.messages[language]);
    }
  });
});
