"""Holds findings as files against the schemas that others publish.

judge_findings.py SARIF_SCHEMA JUNIT_SCHEMA FILE...: a .sarif is held against the first, an .xml
against the second. Fails where one does not follow it, where a file tells nothing of what reports
let stand, or where a schema lets a spoilt copy pass.
"""

import json
import pathlib
import sys

import jsonschema
import xmlschema

sarif_schema, junit_schema, *files = map(pathlib.Path, sys.argv[1:])
sarif = jsonschema.Draft4Validator(json.loads(sarif_schema.read_text()))
junit = xmlschema.XMLSchema(str(junit_schema))


def problems_of_sarif(text):
    log = json.loads(text)
    found = [f"{error.json_path}: {error.message}" for error in sarif.iter_errors(log)]
    results = [result for run in log["runs"] for result in run["results"]]
    if not any("suppressions" in result for result in results):
        found.append("no result is marked as let stand")
    if not any("region" in result["locations"][0]["physicalLocation"] for result in results):
        found.append("no result has a line")
    return found


def problems_of_junit(text):
    return [error.reason for error in junit.iter_errors(text)]


judges = {
    ".sarif": (problems_of_sarif, ('"level": "warning"', '"level": "info"')),
    ".xml": (problems_of_junit, ("<failure type=", "<failure kind=")),
}
bad = 0
for file in files:
    problems_of, (right, wrong) = judges[file.suffix]
    text = file.read_text()
    problems = problems_of(text)
    if not problems_of(text.replace(right, wrong, 1)):
        problems.append("a spoilt copy passes")
    bad += bool(problems)
    print(f"{'FAILED' if problems else 'valid '} {file}", *problems[:20], sep="\n    ")
sys.exit(bad > 0 or not files)
