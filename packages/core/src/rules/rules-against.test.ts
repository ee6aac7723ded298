import { expect, it } from 'vitest';
import { exampleSubject } from '../testing/example-subject.js';
import { runRules } from './engine/run-rules.js';
import { recommendedRules } from './recommended-rules.js';
import { rulesAgainst } from './rules-against.js';

const basis = { source: 'Ví dụ', mark: 'general' } as const;

it('holds citations against the register given, and changes no other rule', () => {
  const rules = rulesAgainst([
    {
      number: '07/2019/QĐ-UBND',
      kind: 'Quyết định',
      title: 'Quy chế',
      issuer: 'Ủy ban nhân dân thành phố',
      issued: '2019-03-01',
      standings: [
        { from: '2019-03-11', status: 'in-force', basis },
        { from: '2022-01-01', status: 'ended', basis },
      ],
      basis,
    },
  ]);
  const context = 'Thực hiện Quyết định số 07/2019/QĐ-UBND ngày 01/3/2019.';
  const subject = exampleSubject({
    title: { vi: 'Ví dụ', en: 'Example' },
    report: { responses: { context } },
  });
  expect(rules.map(({ code }) => code)).toEqual(recommendedRules.map(({ code }) => code));
  expect(runRules(rules, subject).map(({ code }) => code)).toEqual(['legal/ended-instrument']);
  expect(runRules(recommendedRules, subject)).toEqual([]);
});
