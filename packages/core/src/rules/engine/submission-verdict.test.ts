import { expect, it } from 'vitest';
import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.js';
import { submissionVerdict } from './submission-verdict.js';

const found = (severity: Severity, path: string): Diagnostic => ({
  code: 'figures/sudden-change',
  severity,
  path,
  values: {},
});
const error = found('error', '/indicators/communes');
const warning = found('warning', '/indicators/strikes');
const info = found('info', '/indicators/dialogues');
const { code, path } = warning;

it('lets a report go that has notes at most', () => {
  expect(submissionVerdict([])).toMatchObject({ allowed: true });
  expect(submissionVerdict([info])).toMatchObject({ allowed: true, errors: [], open: [] });
});

it('blocks on an error, acknowledged or not', () => {
  const note = 'Đã đối chiếu.';
  const about = { code: error.code, path: error.path, note };
  expect(submissionVerdict([error], [about])).toMatchObject({
    allowed: false,
    errors: [error],
    acknowledged: [],
    idle: [about],
  });
});

it('asks for every warning to be acknowledged with a reason', () => {
  expect(submissionVerdict([warning, info])).toMatchObject({ allowed: false, open: [warning] });
  expect(submissionVerdict([warning], [{ code, path }])).toMatchObject({
    allowed: false,
    open: [warning],
    idle: [{ code, path }],
  });
  const acknowledgement = { code, path, note: 'Sáp nhập hai xã.' };
  expect(submissionVerdict([warning, info], [acknowledgement])).toEqual({
    allowed: true,
    errors: [],
    open: [],
    acknowledged: [{ diagnostic: warning, acknowledgement }],
    idle: [],
  });
});

it('takes an acknowledgement for its own place only', () => {
  const elsewhere = { code, path: '/indicators/communes', note: 'Đã đối chiếu.' };
  expect(submissionVerdict([warning], [elsewhere])).toMatchObject({
    allowed: false,
    open: [warning],
    idle: [elsewhere],
  });
});
