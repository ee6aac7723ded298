import type { Language, Severity } from '@baocao/core';
import { recommendedRules } from '@baocao/core/rules';
import manifest from '../../package.json' with { type: 'json' };
import type { CheckedReport } from '../checking/check-report.js';
import { jsonText } from '../files/json-text.js';
import type { Finding } from '../reading/finding.js';
import { findingAddress, findingMessage } from './finding-text.js';
import { messageCatalogue } from './message-catalogue.js';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  string
>;

/** Findings as SARIF 2.1.0, which code hosts and editors read. What a report lets stand is marked. */
export function findingsSarif(
  findings: readonly Finding[],
  reports: readonly CheckedReport[],
  language: Language,
): string {
  const letStand = reports.flatMap(({ file, suppressed }) =>
    suppressed.map(({ diagnostic, suppression }) => ({
      ...resultOf({ file, diagnostic }, language),
      suppressions: [{ kind: 'inSource', justification: suppression.reason }],
    })),
  );
  const results = [...findings.map((finding) => resultOf(finding, language)), ...letStand];
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { ...tool, rules: ruleDescriptors(results, language) } },
        language,
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
  return jsonText(log);
}

const tool = { name: 'baocao', semanticVersion: manifest.version };

function resultOf(finding: Finding, language: Language) {
  const { file, place, diagnostic } = finding;
  const address = findingAddress(finding, language);
  return {
    ruleId: diagnostic.code,
    level: levels[diagnostic.severity],
    message: { text: findingMessage(finding, language) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(file) },
          ...(place === undefined ? {} : { region: regionOf(place) }),
        },
        ...(address === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: address }] }),
      },
    ],
    properties: { path: diagnostic.path },
  };
}

function regionOf({ line, column }: NonNullable<Finding['place']>) {
  return { startLine: line, ...(column === undefined ? {} : { startColumn: column }) };
}

/** The rules that spoke, each with its words and its basis. */
function ruleDescriptors(results: readonly { readonly ruleId: string }[], language: Language) {
  return [...new Set(results.map(({ ruleId }) => ruleId))].map((id) => {
    const rule = recommendedRules.find(({ code }) => code === id);
    const text = Object.hasOwn(messageCatalogue, id) ? messageCatalogue[id]?.[language] : undefined;
    return {
      id,
      // What a finding fills in is different in each.
      shortDescription: { text: text?.replace(/\{\w+\}/gu, '…') ?? id },
      ...(rule === undefined
        ? {}
        : {
            fullDescription: { text: rule.basis.source },
            defaultConfiguration: { level: levels[rule.severity] },
          }),
    };
  });
}
