import { formatDiagnostic, runRules } from '@baocao/core';
import { recommendedRules, ruleMessages } from '@baocao/core/rules';
import { sampleOutline, sampleReport, sampleRound } from '@baocao/core/testing';
import { documentsNamedRule } from './own-rule.js';

const rules = [...recommendedRules, documentsNamedRule];
const subject = { report: sampleReport, outline: sampleOutline, round: sampleRound };
const found = runRules(rules, subject, { 'song-lam/documents-named': 'error' });
console.log(found.map((finding) => formatDiagnostic(finding, { catalogue: ruleMessages(rules) })));
