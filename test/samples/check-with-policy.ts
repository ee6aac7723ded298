import { applySuppressions, figure, parseOutline, runRules, submissionVerdict } from '@baocao/core';
import { checkConstraints } from '@baocao/core/constraints';
import { recommendedRules, ruleSettingsFor } from '@baocao/core/rules';
import { newReport } from '@baocao/template';
import { haiPhongTemplate } from '@baocao/template-hai-phong';

const { round, styleProfile, ruleSettings, outline: base } = haiPhongTemplate;

// A condition between two figures, as data; it is checked when the outline is read.
const read = parseOutline(
  {
    ...base,
    constraints: [
      {
        id: 'conferences-need-dialogues',
        expression: 'figures.workers_conferences_held <= figures.workplace_dialogues_held',
        message: {
          vi: 'mỗi hội nghị người lao động đi cùng ít nhất một cuộc đối thoại; hãy kiểm tra lại',
          en: 'each workers’ conference goes with a dialogue at least; check both',
        },
        severity: 'warning',
      },
    ],
  },
  { constraints: checkConstraints },
);
if (!read.ok) throw new TypeError(JSON.stringify(read.diagnostics));

const report = {
  ...newReport(haiPhongTemplate, 'le-chan'),
  indicators: { 'workers-conferences-held': figure(96), 'workplace-dialogues-held': figure(90) },
  suppressions: [
    { code: 'figures/constraint-violated', reason: 'Gộp đối thoại theo cụm.', until: '2023-06-30' },
  ],
};

const settings = ruleSettingsFor({
  phase: 'submitting',
  profile: styleProfile,
  own: ruleSettings,
});
const found = runRules(recommendedRules, { report, outline: read.value, round }, settings);
const { diagnostics, suppressed } = applySuppressions(found, report, '2023-06-14');
const verdict = submissionVerdict(diagnostics, []);
console.log(suppressed.map(({ diagnostic }) => diagnostic.code).join(), verdict.allowed);
