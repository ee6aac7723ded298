import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { basisSchema } from '../diagnostics/basis.js';
import { languages } from '../diagnostics/messages.js';
import { sampleOutline } from '../testing/sample-outline.data.js';
import { sampleReport } from '../testing/sample-report.data.js';
import { sampleRound } from '../testing/sample-round.data.js';
import { draftSettings } from './draft-settings.js';
import { recommendedRules } from './recommended-rules.js';
import { runRules } from './engine/run-rules.js';
import { strictSettings } from './strict-settings.js';

const here = new URL('.', import.meta.url);
const codes = recommendedRules.map(({ code }) => code);
const groups = [
  'structure',
  'completeness',
  'figures',
  'copying',
  'period',
  'deadline',
  'header',
  'recipients',
  'legal',
  'wording',
];

describe('recommendedRules', () => {
  it('holds every rule file once, under the name of the file', () => {
    const files = groups.flatMap((group) =>
      readdirSync(new URL(group, here))
        .filter((name) => !name.endsWith('.test.ts'))
        .map((name) => `${group}/${name.replace(/\.ts$/u, '')}`),
    );
    expect([...codes].sort()).toEqual(files.sort());
  });

  it('finds nothing in the sample report', () => {
    const subject = { report: sampleReport, outline: sampleOutline, round: sampleRound };
    expect(runRules(recommendedRules, subject)).toEqual([]);
  });

  it('leaves the report as it is', () => {
    const report = structuredClone(sampleReport);
    runRules(recommendedRules, { report, outline: sampleOutline, round: sampleRound });
    expect(report).toEqual(sampleReport);
  });
});

describe.each(recommendedRules.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  it('has a code in kebab-case', () => {
    expect(code).toMatch(/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/u);
  });

  it('says on what it stands, and how sure that is', () => {
    expect(basisSchema.parse(rule.basis)).toEqual(rule.basis);
    expect(rule.basis.source.normalize('NFC')).toBe(rule.basis.source);
  });

  it('has the same holes in both languages', () => {
    const [vi, en] = languages.map((language) =>
      Array.from(rule.messages[language].matchAll(/\{[^{}]*\}/gu), ([hole]) => hole).sort(),
    );
    expect(vi).toEqual(en);
  });

  it('speaks of things by their names, not by identifiers', () => {
    for (const language of languages) {
      const text = rule.messages[language].replace(/\{[^{}]*\}/gu, '');
      expect(text).not.toMatch(/[a-z]+-[a-z]+-[a-z]+|[a-z][A-Z]|[a-z]\.[a-z]|_[a-z]|\/[a-z]+\//u);
      expect(text.normalize('NFC')).toBe(text);
    }
  });

  it('says what it is and what to do about it, after the place', () => {
    for (const language of languages) {
      expect(rule.messages[language]).toMatch(/^[^\p{Lu}][^.]*; [^.]*$/u);
    }
  });
});

describe('settings', () => {
  const rank = { off: 0, info: 1, warning: 2, error: 3 } as const;
  const severities = new Map(recommendedRules.map(({ code, severity }) => [code, severity]));
  const changes = (settings: typeof draftSettings) =>
    Object.entries(settings).map(([code, to]) => rank[to] - rank[severities.get(code) ?? to]);

  it('name rules that exist', () => {
    expect(codes).toEqual(expect.arrayContaining(Object.keys(draftSettings)));
    expect(codes).toEqual(expect.arrayContaining(Object.keys(strictSettings)));
  });

  it('are milder for a draft, and never silent', () => {
    expect(changes(draftSettings).every((change) => change < 0)).toBe(true);
    expect(Object.values(draftSettings)).not.toContain('off');
  });

  it('are stricter before signing', () => {
    expect(changes(strictSettings).every((change) => change > 0)).toBe(true);
  });
});
