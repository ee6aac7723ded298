import type { vi, viFileMessages } from './vi.data.js';
import { enTemplate } from './en-template.data.js';
import { enRound, enRoundMessages } from './en-round.data.js';

/** All words of the command line in English, by the same keys. */
export const en: Readonly<Record<keyof typeof vi, string>> = {
  'help.usage': 'Usage:',
  'help.usageOptions': '[options]',
  'help.usageCommand': '[command]',
  'help.arguments': 'Arguments:',
  'help.options': 'Options:',
  'help.globalOptions': 'Options of all commands:',
  'help.commands': 'Commands:',
  'help.choices': 'one of: {list}',
  'help.default': 'default: {value}',
  'help.help': 'show this help',
  'help.version': 'show the version',
  'help.lang': 'language of the messages',

  'program.description':
    'Write, check and print reports on the outline of a reporting round. All data are text files in one folder (the round folder): open them and read, keep them with git.',
  'program.after': `
To begin:
  baocao init my-round
      makes a round folder from the template of Hải Phòng
  baocao new --unit le-chan --dir my-round
      makes a report for Lê Chân district to fill in
  baocao check --dir my-round
      checks every report of the round
  baocao render my-round/reports/le-chan/report.yaml --to pdf,docx
      prints a report as an official document
`,
  exitCodes: `
Exit codes:
  0  done, no errors and no warnings
  1  the data have errors or warnings (notes do not count)
  2  wrong command, or a file that cannot be read or written
`,

  'init.summary': 'make the folder of a reporting round',
  'init.description':
    'Makes the folder of a reporting round from a template: letter, outline, list of units. The folder must be new or empty.',
  'init.dir': 'the folder to make',
  'init.template': 'the template to start from',
  'init.after': `
In the folder stand:
  round.json    letter, receiving body, period, deadline, layout
  outline.json  the outline of the reports
  units.csv     the units that report; opens in a spreadsheet
  reports/      a folder for each unit, with report.yaml in it

Examples:
  baocao init my-round
  baocao init qcdc-2023 --template hai-phong
`,
  'init.notEmpty': '"{path}" exists and is not empty; choose another folder or empty it first.',
  'init.notFolder': '"{path}" is not a folder; choose another name.',
  'init.done': 'Made the round {round} in {path}: {units} units, due {deadline}.',
  'init.next': 'Next: baocao new --unit {unit} --dir {path}',

  'new.summary': 'make a report for a unit to fill in',
  'new.description':
    'Makes reports/<unit>/report.yaml: the head is filled in, every section of the outline has its heading, its guidance and an empty place, every indicator its label and unit of measure. Never writes over a file.',
  'new.unit': 'id of the unit in units.csv, such as le-chan',
  'new.dir': 'the round folder, or a folder inside it',
  'new.form': 'also make the blank report for Word, for those who write there',
  'new.after': `
Examples:
  baocao new --unit le-chan --dir my-round
  baocao new --unit so-noi-vu --form
`,
  'new.exists':
    '"{path}" exists and is not written over; edit that file, or rename it and run again.',
  'new.unknownUnit':
    'The round {round} has no unit "{unit}". Similar ids: {near}. All of them are in {list}.',
  'new.done': 'Made {path}',
  'new.next': 'When it is filled in: baocao check {path}',

  'check.summary': 'check reports',
  'check.description':
    'Checks one or more reports (YAML or JSON) against the outline and the rules. Without a file: all reports of the round folder. A report outside a round folder is checked against the built-in template of the outline that it names.',
  'check.file': 'report file',
  'check.dir': 'the round folder; without it, looked for upwards from the file',
  'check.format': 'how to print the findings: for people, JSON, SARIF 2.1.0 or JUnit XML',
  'check.preset': 'how strictly: a draft (mild on what is not filled in yet), or for sending',
  'check.phase':
    'what is being done with the report: it is written, sent, or consolidated; decides how severe a finding is',
  'check.previous': "the unit's own report of the period before, to compare with",
  'check.previousDir': 'the round folder of the period before, in which each unit is looked for',
  'check.fix': 'mend in the file what can be mended mechanically, and leave the rest as it is',
  'check.dryRun': 'only show what --fix would mend, and write nothing',
  'check.baseline': 'tell only what is not in baseline.json of the round folder',
  'check.updateBaseline':
    'make baseline.json where there is none; where there is, take out what was mended, and never add',
  'check.showTimings': 'show how long each rule takes',
  'check.after': `
Examples:
  baocao check reports/le-chan/report.yaml
  baocao check --dir my-round --preset strict
  baocao check report.json --format json
  baocao check report.yaml --fix --dry-run
  baocao check --dir my-round --previous-dir last-round
`,
  'check.clean': 'No errors and no warnings.',
  'check.counts': 'errors: {errors}, warnings: {warnings}, notes: {infos}',
  'check.completeness':
    '{file}: answered {sections}/{allSections} sections, {indicators}/{allIndicators} indicators ({share}%).',
  'check.score': '  Score {points}/100; less: {lost}.',
  'check.scoreFull': '  Score 100/100.',
  'check.scoreMissing': '{points} (not filled in)',
  'check.scoreDeduction': '{points} ({code} × {count})',
  'check.suppressed': '  Let stand {code}, {where}, until {until}: {reason}',
  'check.explainHint': 'Why, and how to mend it: baocao explain CODE (at the end of each line).',
  'check.timings': 'Rules timed: {rules}; in all {total} ms; the slowest:',
  'check.reports': 'Units with a report: {present}/{expected}.',
  'severity.error': 'error',
  'severity.warning': 'warning',
  'severity.info': 'note',
  'severity.off': 'off',
  'baseline.made': 'Made {path} with {count} findings; from now on only new ones are told.',
  'baseline.known': '{path}: {known} known findings passed over; {gone} are mended.',
  'baseline.shrunk': '{path}: {known} known findings left; {gone} mended ones taken out.',
  'fix.done': 'Places mended in {path}: {count}',
  'fix.would': 'Places to be mended in {path}: {count}',
  'fix.nothing': 'There is nothing that can be mended mechanically.',

  'explain.summary': 'explain a finding: its basis, why, and how to mend it',
  'explain.description':
    'Explains the code of a finding: what is told, on what it rests and how far that was confirmed, how severe it is, examples of right and wrong.',
  'explain.code': 'the code at the end of a finding, such as figures/part-within-whole',
  'explain.after': `
Example:
  baocao explain figures/part-within-whole
`,
  'explain.unknown': 'There is no code “{code}”. Near to it: {near}.',
  'explain.unknownFar':
    'There is no code “{code}”. A code stands in square brackets at the end of each line that baocao check prints.',
  'explain.basis': 'Basis',
  'explain.severity': 'Severity',
  'explain.error': 'It is an error: it has to be mended, and cannot be let stand.',
  'explain.suppress':
    'Where it has to be so: give the report an entry in suppressions with code: {code}, reason and until.',
  'explain.wrong': 'Wrong, and what is told',
  'explain.right': 'Right',
  'basis.confirmed': 'confirmed in its source',
  'basis.secondary': 'from a secondary source; check it',
  'basis.general': 'common knowledge, without a source',
  'basis.open': 'no source found; ask the issuing body',

  'render.summary': 'print a report, or letter and outline, as documents',
  'render.description':
    'Prints official documents. A report file gives the report; the round.json of a round folder gives the letter and the outline. All formats are made before any is written, so no file is ever half there.',
  'render.file': 'report file (YAML, JSON) or round.json',
  'render.to': 'the formats, with commas between: pdf, docx, txt',
  'render.out': 'folder for the results; without it, beside the source',
  'render.at':
    'moment stamped into the files (ISO 8601), so that equal content gives equal bytes; without it SOURCE_DATE_EPOCH, then the clock',
  'render.withOutline': 'the letter with the outline as its annex, in one file (with round.json)',
  'render.attachData':
    'attach the data of the report (report.json) inside the PDF, by PDF/A-3a; baocao extract gives them back',
  'render.signatureField':
    'reserve a field for a digital signature in the PDF, between post and name of the signer',
  'render.outlineOfRound':
    '--with-outline goes with round.json only; leave it out or name the round.json of a round folder.',
  'render.dataOfReport':
    '--attach-data goes with a report only; letter and outline have no data to attach, leave it out.',
  'render.onlyPdf': '{option} is only for PDF; add pdf to --to.',
  'render.after': `
Examples:
  baocao render reports/le-chan/report.yaml --to pdf,docx --out print
  baocao render round.json --to pdf --at 2023-05-25T00:00:00Z
`,
  'render.unknownFormat': 'There is no format "{format}"; the formats are: pdf, docx, txt.',
  'render.badMoment':
    '"{value}" in {source} is not a moment; write it as 2023-05-25T08:00:00Z, or in seconds since 1970 for SOURCE_DATE_EPOCH.',
  'render.done': 'Wrote {path}',

  'import.summary': 'read a Word file as a report',
  'import.description':
    'Reads a Word file (.docx), or all of a folder, as reports on the outline: by the places of the form, else by the headings. A file typed by hand will do. Text that fits no section is listed by itself; no word is lost.',
  'import.file': 'Word file (.docx) or a folder of them',
  'import.dir':
    'round folder; by default the nearest one above the file, else the template of Hải Phòng',
  'import.unit': 'code of the unit that sent it; by default the one named in the file',
  'import.format': 'how to print the result: for people, or as JSON',
  'import.out': 'YAML file to write the report to; for a folder, a folder',
  'import.force': 'write over a file that is there; by default it stays as it is',
  'import.after': `
Examples:
  baocao import bao-cao-le-chan.docx --dir dot-bao-cao --out report.yaml
  baocao import inbox --dir dot-bao-cao --out read
      a whole folder; when it was broken off, run it again: reports that were written stay
  baocao import old.docx --unit le-chan --format json
`,
  'import.noFiles': 'There is no .docx file in "{path}"; check the path.',
  'import.unknownUnit': 'The round {round} has no unit "{unit}". Codes like it: {near}.',
  'import.of': '{file}: report of {unit}.',
  'import.nobody': 'a unit that is not known',
  'import.tiers':
    'Sections found: {manifest} by the places of the form, {marks} by places or bookmarks that are left, {headings} by headings; not found: {missing}.',
  'import.rest': 'Indicators read: {figures}. Texts that fit no section: {unplaced}.',
  'import.losses': 'Not kept in reading: {list}.',
  'import.refused': '{file}: cannot be read.',
  'import.head': 'File|Unit|By form|Places|Headings|Missing|Unplaced|Not kept|Result',
  'import.written': 'written',
  'import.kept': 'exists, kept',
  'import.read': 'not written',
  'import.refusedShort': 'cannot be read',
  'import.done': 'Wrote {path}',
  'import.exists': '"{path}" exists and was kept; add --force to write over it.',

  'extract.summary': 'give back the report data that a PDF carries',
  'extract.description':
    'Takes out the data file that baocao render --attach-data put into a PDF, after holding it against the SHA-256 kept beside it. Data that are damaged or replaced are not written. The hash tells only that the file is whole; who made or changed it is for a digital signature to say.',
  'extract.file': 'PDF file',
  'extract.out': 'file for the data; without it, beside the PDF, of the same name',
  'extract.after': `
Example:
  baocao extract le-chan_bao-cao_2023-h1.pdf --out report.json
`,
  'extract.done': 'Wrote {path} (SHA-256 matches: {hash})',

  'serve.summary': 'serve rounds over HTTP, with a store in a folder',
  'serve.description':
    'Take reports over HTTP: an API for units and the issuing body, with everything kept in a folder, or on a PostgreSQL server where DATABASE_URL names one. The log is JSON, a line an entry. It runs until it is told to stop (Ctrl+C).',
  'serve.port': 'port to listen on; 0 for any that is free',
  'serve.data': 'folder where everything is kept, the token of the administrator too',
  'serve.host': 'address to listen on; this machine alone unless named',
  'serve.seedDemo':
    'begin with a round of invented reports; the tokens for it are in demo-tokens.json',
  'serve.noWork': 'take no jobs from the queue: others do',
  'serve.after': `
Examples:
  baocao serve --port 3000 --data baocao-data
  baocao serve --data demo --seed-demo
`,
  'serve.badPort': '"{value}" is not a port; give a number from 0 to 65535.',
  'serve.failed': 'The server does not start: {reason}',
  'cite.summary': 'list the documents that a text cites, and their force',
  'cite.description':
    'Find every document that a text file (plain text, YAML, JSON) or a Word file (.docx) cites: place, kind, number, date, issuer, canonical number, and by the register, with what a round folder adds to it, whether it is in force on a day. What no source confirms is said to be unknown.',
  'cite.file': 'text file in UTF-8, or a Word file (.docx)',
  'cite.asOf': 'day to judge by, as 2023-05-25 or 25/5/2023; today where none is named',
  'cite.format': 'how to print: for people, or as a JSON array',
  'cite.after': `
Examples:
  baocao cite cong-van.txt --as-of 2023-05-25
  baocao cite reports/le-chan/report.yaml --format json
`,
  'cite.badDay': '"{value}" is not a day; write it as 2023-05-25 or 25/5/2023.',
  'cite.notText':
    '"{path}" is neither a text file nor a .docx and cannot be read yet; save it as .docx or as plain text (.txt, UTF-8) and name that file.',
  'cite.counts':
    'Citations: {citations}; mentions of numbers: {numbers}, distinct as written: {written}, documents: {documents}.',
  'cite.in-force': 'in force since {from}',
  'cite.partly-ended': 'partly ended since {from} by {by}',
  'cite.ended': 'ended on {from} by {by}',
  'cite.not-yet-in-force': 'not in force before {from}',
  'cite.replaced': 'replaced by {by}',
  'cite.unknown.not-registered': 'force unknown: the register does not have it',
  'cite.unknown.ambiguous': 'force unknown: it has no date, and the number may come back',
  'cite.unknown.no-source': 'force unknown: the register has no source for this day',

  'consolidate.summary': 'make one report of those of all units',
  'consolidate.description':
    'Makes one report of all reports in the round folder, that of the issuing body: an official document with annexes of figures, the figures as XLSX and CSV, the data with the origin of every figure and statement (consolidated.json), and a workbench (folder workbench) for choosing, merging and rewriting. Run it again when late reports come: what was edited stays.',
  'consolidate.dir': 'the round folder; without it the one you are in',
  'consolidate.out': 'folder for the results; without it, consolidated in the round folder',
  'consolidate.statements':
    'number of statements printed in a section that nobody edited; without it all, or {statements} in a round of more than {most} units',
  'consolidate.earlier':
    'consolidated reports of earlier periods (consolidated.json) to compare figures with',
  'consolidate.reports':
    'which reports are consolidated: submitted and not sent back, accepted, or drafts; submitted by default, drafts in a round of which nothing is recorded',
  'consolidate.previous':
    'consolidated report of the last period (consolidated.json): compares figures and checks what became of its tasks and proposals',
  'consolidate.onto': 'consolidate onto the outline of the level above, a file',
  'consolidate.mapping': 'file that says which section and figure goes where in that outline',
  'consolidate.mappingAlone':
    '--mapping goes with --onto alone; name the outline of the level above.',
  'consolidate.carriedOver':
    'Tasks and proposals of the report on {period}: {all}; taken up {takenUp}, not mentioned {notMentioned}, to be looked at {unclear}.',
  'consolidate.draftsLeft':
    'A number of {count} units have a draft that was not submitted or was sent back, which is left out; add --reports drafts to consolidate drafts.',
  'consolidate.showSources': 'put the source in brackets behind each statement',
  'consolidate.noWorkbench': 'do without the workbench',
  'consolidate.explain':
    'only print where this figure comes from, unit by unit; by id or label of the indicator',
  'consolidate.watch': 'go on, and consolidate again whenever a report comes; stop with Ctrl+C',
  'consolidate.after': `
Examples:
  baocao consolidate my-round --out consolidated
  baocao consolidate my-round --explain strikes
  baocao consolidate --earlier ../last-round/consolidated/consolidated.json --show-sources
`,
  'consolidate.badStatements': '"{value}" is no number of statements; give a whole number from 0.',
  'consolidate.watching': 'Waiting for reports; stop with Ctrl+C.',
  'consolidate.workbenchIn': 'The workbench is in {path}: edit it and run this again.',
  'consolidate.workbenchTooLarge':
    'The round has {units} units; a workbench is made for up to {most}, so there is none. Consolidate level by level.',
  'consolidate.fewStatements':
    'The round has more than {most} units, so each section prints {statements} statements, taken evenly from the units; ask for more with --statements.',
  'consolidate.done': 'Consolidated the reports of {reported} of {all} units.',
  'origin.unknown': 'There is no indicator "{figure}". Similar ids: {near}.',
  'origin.nothing': 'no figure yet',
  'origin.method.sum': 'Made by: the sum of the units.',
  'origin.method.weighted-mean':
    'Made by: the sum of numerators in the sum of denominators, not the mean of percentages.',
  'origin.method.latest': 'Made by: the newest report.',
  'origin.method.count-of-units': 'Made by: the number of units that have some.',
  'origin.method.minimum': 'Made by: the smallest.',
  'origin.method.maximum': 'Made by: the largest.',
  'origin.method.none': 'Not put together; what each unit gives:',
  'origin.notReported': 'No figure yet (units: {count}): {units}',
  'origin.unusable': 'Cannot be counted (units: {count}): {units}',
  'origin.missing': 'Not reported (units: {count}): {units}',
  'origin.notApplicable': 'Not applicable (units: {count}): {units}',
  'origin.total': 'Result: {value} (units that reported: {reported} of {asked})',
  'workbench.how': `
entries are what is printed, in this order. In each, use is one of:
  keep     print what the unit says (once, where several say the same)
  merge    print all passages of the entry as one statement
  quote    print it word for word in quotation marks
  rewrite  print the editor's own text, resting on the passages
  leave    print nothing
passages are what the units said, only to be read. When done, run baocao consolidate again.`,
  'migrate.summary': 'take a report over to another version of its outline',
  'migrate.description':
    'Takes a report that was written on an older outline over to a newer one: sections and indicators that keep their id stay, those that were renamed, merged or split go where a file declares. What has no place any more is written to a file beside the report, nothing is lost. The older report is kept.',
  'migrate.report': 'the report, a YAML or JSON file',
  'migrate.to': 'the newer outline, a JSON or YAML file',
  'migrate.from':
    'the older outline, for the names of its sections and for suggestions; by default that of the round folder',
  'migrate.renames':
    'what was renamed, merged and split; by default the .adapter.json beside the newer outline',
  'migrate.out': 'write here; by default the report itself is replaced and its older form kept',
  'migrate.dryRun': 'show what would be done, write nothing',
  'migrate.after': `
Examples:
  baocao migrate reports/le-chan/report.yaml --to new/outline.json --dry-run
  baocao migrate report.yaml --to outline-2.json --renames renames.yaml --out report-2.yaml

What is declared (YAML, JSON):
  sections:
    old-id: new-id
  indicators:
    old-id: new-id
  merges:
    - kind: section
      from: [id-1, id-2]
      into: new-id
  splits:
    - kind: section
      from: old-id
      into: [id-1, id-2]
`,
  'migrate.counts':
    'On version {version} of the outline, responses with a place: {responses}, figures: {indicators}, of these moved: {moved}; without a place: {lost}.',
  'migrate.moved': 'moved: {from} → {to}',
  'migrate.redefined':
    'Indicators with another unit, type or way of adding up; their figures were kept, count them anew:',
  'migrate.orphans': 'Without a place, for a person to look at:',
  'migrate.maybe': 'perhaps: {place}',
  'migrate.nothingWritten': 'This was a preview, nothing was written.',
  'migrate.exists':
    '"{path}" is there already and is not overwritten; rename it, or name another --out.',

  'outline.summary': 'see the outline and its schema',
  'outline.description':
    'See the report outline, or get the JSON Schema for writing outlines and reports in an editor that checks.',
  'outlineShow.summary': 'print the outline as text',
  'outlineShow.description':
    'Prints the outline: section numbers, dashes, pluses, notes. Without more: the outline of the round folder one is in, else of the template of Hải Phòng.',
  'outlineShow.file': 'an outline.json (or YAML)',
  'outlineShow.dir': 'the round folder whose outline to see',
  'outlineShow.format': 'how to print: for people, or JSON',
  'outlineShow.after': `
Examples:
  baocao outline show
  baocao outline show my-round/outline.json --format json
`,
  'outlineShow.fileAndDir': 'Give only one of the two: an outline file or --dir.',
  'outlineImport.summary': 'import an outline from a letter or a bare outline',
  'outlineImport.description':
    'Reads an outline, with its letter where there is one, from a Word file (.docx) or a text (.txt, .md), in any habit of numbering: parts, points, dashes, pluses, “(nếu có)”, citations, addressees, deadline, period. It says where it is unsure, and lists lines that fit nowhere; none is dropped.',
  'outlineImport.file': 'a letter or an outline (.docx, .txt, .md)',
  'outlineImport.format': 'print for people, the outline alone, or JSON',
  'outlineImport.out':
    'make the round folder (or template package) here at once; it must not exist, or be empty',
  'outlineImport.as': 'make a round folder of JSON files, or a TypeScript template package',
  'outlineImport.after': `
Examples:
  baocao outline import letter.docx
  baocao outline import outline.txt --format json > outline.json
  baocao outline import letter.docx --out round
`,
  'outlineImport.wrongExtension':
    '"{path}" is not a .docx, .txt or .md file; save it again as one of these.',
  'outlineImport.issuer': 'Issued by: {value}',
  'outlineImport.date': 'Dated: {value}',
  'outlineImport.receiver': 'Reports go to: {value}',
  'outlineImport.period': 'Period: {value}',
  'outlineImport.deadline': 'Deadline: {value}',
  'outlineImport.counts':
    'Parts: {parts}, points below them: {points}, lines of guidance: {guidance}; unsure: {unsure}.',
  'outlineImport.leftOver': 'Lines that fit nowhere:',
  'outlineImport.doneFolder':
    'Made the round folder {path}. Next: put the units into units.csv, then run baocao render {path}/round.json --to pdf',
  'outlineImport.donePackage':
    'Made the template package {path}. Next: npm install && npm run build',
  'outlineLint.summary': 'hold an outline and its letter to the rules',
  'outlineLint.description':
    'Finds in an outline and the letter it goes with what an experienced clerk would: citations without year or date, recipients that do not agree, who signs in whose name, mixed spelling, brackets that never close. Without a file: the round folder one is in, else the template of Hải Phòng.',
  'outlineLint.file': 'outline.json, the round.json of a round folder or the folder, or a template',
  'outlineLint.format': 'how to print: text for people, or a JSON array',
  'outlineLint.after': `
Examples:
  baocao outline lint
  baocao outline lint my-round/round.json --format json
`,
  'outlineLint.counts':
    'Mentions of document numbers: {mentions}, distinct as written: {written}, documents: {documents}.',
  'outlineSchema.summary': 'print the JSON Schema',
  'outlineSchema.description':
    'Prints the JSON Schema (draft 2020-12) of outline files; with --report that of a report on this outline, with the ids of all its sections and indicators.',
  'outlineSchema.report': 'the schema of a report instead of the schema of outlines',
  'outlineSchema.dir':
    'the round folder; without it the one you are in, else the template of Hải Phòng',
  'outlineSchema.after': `
Examples:
  baocao outline schema > outline.schema.json
  baocao outline schema --report --dir my-round > report.schema.json
`,
  'outlineDiff.summary': 'compare two outlines',
  'outlineDiff.description':
    'Compares two outlines by the ids of their sections, lines of guidance and indicators: added, removed, moved, renamed, reworded. Tells whether reports on the older one can still be used, and which version the newer one has to carry.',
  'outlineDiff.old': 'the older outline, a JSON or YAML file',
  'outlineDiff.new': 'the newer outline, a JSON or YAML file',
  'outlineDiff.format': 'print for people, or as JSON',
  'outlineDiff.renames':
    'what was given a new id; by default the .adapter.json beside the newer outline',
  'outlineDiff.to': 'also make an official annex of the comparison: pdf, docx, txt',
  'outlineDiff.out': 'the folder of the annex; by default beside the newer outline',
  'outlineDiff.at':
    'the moment stamped into the annex (ISO 8601); by default SOURCE_DATE_EPOCH, then the clock',
  'outlineDiff.suggestions': 'Perhaps these have a new id only; if so, declare it with --renames:',
  'outlineDiff.after': `
Example:
  baocao outline diff round-2023/outline.json round-2024/outline.json
`,
  'outlineDiff.equal': 'The two outlines are equal.',
  'outlineDiff.major': 'What was reported has no place any more, or cannot be compared:',
  'outlineDiff.minor': 'More is asked:',
  'outlineDiff.patch': 'Only words or order differ:',
  'outlineDiff.bump': 'The part of the version to raise: {bump}.',

  ...enRound,
  ...enTemplate,

  'usage.unknownOption': 'There is no option {term}.',
  'usage.unknownCommand': 'There is no command "{term}".',
  'usage.missingArgument': 'The argument <{term}> is missing.',
  'usage.optionMissingArgument': 'The option {term} needs a value.',
  'usage.missingOption': 'The option {term} is required.',
  'usage.excessArguments': 'There are too many arguments.',
  'usage.invalidChoice': 'The value "{value}" does not suit {term}; choose one of: {choices}.',
  'usage.other': 'The command is not right.',
  'usage.suggestion': 'Did you mean {suggestion}?',
  'usage.seeHelp': 'For help: {command} --help',

  'file.absent': 'There is no file "{path}"; check the path.',
  'file.notFile': '"{path}" is not an ordinary file; name a file.',
  'file.wrongExtension': '"{path}" is not a .yaml, .yml or .json file; name a data file.',
  'file.denied': 'No permission to read or write "{path}"; check the rights of file and folder.',
  'file.noSpace':
    '"{path}" was not written because the disk is full; no file was left half-written.',
  'file.locked':
    'Another program is writing into this folder; wait and run again. If you are sure that there is none, delete "{path}".',
  'file.refused': 'The system refused to read or write "{path}" ({reason}).',
  'folder.notFound':
    'There is no round folder (with a round.json) at "{path}" or above it; give --dir, or make one with baocao init.',
  'internal.error': 'A bug of this program; please report it to its developers:',

  readme: `# {name}

Reporting round {round}, period {period}, due {deadline}. Reports go to {receiver}.

- \`round.json\`: letter, receiving body, period, deadline, layout of the documents.
- \`outline.json\`: the outline of the reports.
- \`units.csv\`: the units that report; opens in a spreadsheet (keep it in UTF-8). Kinds of unit: {kinds}.
- \`reports/<unit>/report.yaml\`: the report of each unit.

The commands most used, from within this folder:

    baocao new --unit {unit}
    baocao check
    baocao render round.json --to pdf,docx --out print
    baocao render reports/{unit}/report.yaml --to pdf,docx --out print
`,

  'yaml.title': 'Report of {unit}, {period}.',
  'yaml.due': 'Due: {deadline}; to: {receiver}.',
  'yaml.how': `
To fill in a section, put | after its name and write on the lines below, set in as here:
    name-of-the-section: |
      A paragraph on one line.
      - A point
      + A point below it
When nothing arose in the period:
    name-of-the-section:
      kind: none-arising
When it is not for this unit:
    name-of-the-section:
      kind: not-applicable
      reason: the reason
To let a warning stand, add this at the end of the file; an error has to be mended:
    suppressions:
      - code: of the warning, as in period/other-period-in-text
        target: name-of-the-section
        reason: the reason
        until: the last day it holds, as in 2023-06-30`,
  'yaml.header':
    'Head and signature. When the report is issued: take the # away from number and date and correct them; add the name of the signer as a line name: in signature.',
  'yaml.responses': 'The report, section by section.',
  'yaml.indicators':
    'Indicators. Write numbers as 1240 or 78.5, without the unit of measure. Write 0 for none; for no figure yet write on the line below, set in: kind: not-reported. An empty place is no answer.',
};

/** Messages about files in English, by the same codes. */
export const enFileMessages: Readonly<Record<keyof typeof viFileMessages, string>> = {
  'file/too-large':
    'the file has {size} bytes, the limit is {limit}; leave parts out or split it up',
  'file/not-kept':
    'the number of things in the file that are no plain words (pictures, text boxes, comments, tracked changes …) is {count}; look at them in Word',
  'file/not-utf8': 'the file is not in UTF-8; save it again with the encoding UTF-8',
  'yaml/malformed':
    'the YAML has a syntax error at line {line}, column {column}; look at this place and the line above',
  'yaml/bad-indent':
    'wrong indentation at line {line}, column {column}; names of one level stand in one column, text below a | is set in by two spaces',
  'yaml/unquoted-colon':
    'a colon within the text at line {line}, column {column}; write the text below a | or in double quotation marks',
  'yaml/missing-mark':
    'a closing quotation mark, a closing bracket or a colon is missing near line {line}, column {column}',
  'yaml/missing-colon':
    'line {line}, column {column} is not "name: content"; add the colon, or set the line in if it belongs to the section above',
  'yaml/needs-quotes':
    'the text at line {line}, column {column} starts with a special character; put it in double quotation marks or below a |',
  'yaml/duplicate-key':
    'the name at line {line}, column {column} stands above already; remove one of the two or join them',
  'yaml/several-documents':
    'line {line}, column {column} starts another document with ---; a file holds one report only',
  'yaml/tab': 'line {line}, column {column} is set in with a tab; use spaces instead',
  'yaml/alias':
    'an alias (& and *) leads nowhere or is used more than {limit} times; write the content out',
  'yaml/too-complex':
    'the YAML has too many parts or is nested too deeply; leave parts out, or see whether the file is a report at all',
  'csv/open-quote':
    'the quotation mark in line {line} is not closed where it should be; close it, or double the quotation marks within the text',
  'csv/missing-column': 'the head row lacks the column {column}; the columns are: {columns}',
  'csv/unknown-column': 'the head row has the unknown column {column}; the columns are: {columns}',
  'csv/cell-count':
    'line {line} has {count} cells, the head row has {expected}; look at the commas and quotation marks',
  'report/second-of-unit':
    'the unit {unit} has a report in another folder; this one (folder {folder}) is not consolidated, keep one report a unit',
  'report/unknown-outline':
    'the outline "{outline}" is not among those built in; put the report into a round folder, or give --dir',
  ...enRoundMessages,
  'round/unknown-unit-kind': 'the outline has no kind of unit {kind}; the kinds are: {kinds}',
};
