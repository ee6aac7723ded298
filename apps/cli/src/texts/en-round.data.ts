import type { viRound, viRoundMessages } from './vi-round.data.js';

/** The words of the commands that lead a round, in English. */
export const enRound: Readonly<Record<keyof typeof viRound, string>> = {
  'round.summary': 'lead a round: take in, remind, return, close',
  'round.description':
    'Leads a round. Each step adds a line to events.jsonl in the round folder and changes none; where the round stands is always worked out from these lines.',
  'round.dir': 'the round folder, or a folder inside it',
  'round.by': 'who does it; without it the name you are signed in with',
  'round.unit': 'id of the unit in units.csv, such as le-chan',
  'round.units': 'ids of the units in units.csv, such as le-chan',
  'round.reason': 'why; it is kept in the history of the round',
  'round.noReport':
    'There is no report file of {unit} yet; make one with: baocao new --unit {id}, or put the report into reports/{id}/report.yaml.',

  'roundOpen.summary': 'open the round for reports',
  'roundOpen.description':
    'Records that the letter went out, and opens the round. Only then can the reports of units be taken.',
  'roundOpen.done': 'The round is open.',

  'roundSubmit.summary': 'take the reports of units',
  'roundSubmit.description':
    'Checks the report of each unit as before signing, and records it: version, hash, number and date of the report. Errors stop it, warnings have to be acknowledged. What was taken is kept in reports/<unit>/submitted-<version>.json. Given again after an interruption, the command does what is left.',
  'roundSubmit.received': 'day of receipt, if before today, as 2023-06-14 or 14/6/2023',
  'roundSubmit.complete': 'the unit declares the report complete',
  'roundSubmit.acknowledge': 'warnings that were seen: codes with commas between, or all',
  'roundSubmit.note':
    'why the warnings that were seen may stand; goes into the history of the round',
  'roundSubmit.noteMissing':
    'Warnings are acknowledged with a reason; add --note "why" to --acknowledge.',
  'roundSubmit.after': `
Examples:
  baocao round submit le-chan --complete
  baocao round submit le-chan kien-an --received 14/6/2023 --acknowledge all --note "figures compared"
`,
  'roundSubmit.done': 'Took the report of {unit}, version {version}.',
  'roundSubmit.already': 'The report of {unit} was taken before, and has not changed.',

  'round.accept.summary': 'accept a report',
  'round.accept.description': 'Accepts the latest version of a report for consolidation.',
  'round.accept.done': 'Accepted the report of {units}.',
  'round.return.summary': 'return a report, with a reason',
  'round.return.description':
    'Returns the latest version, for the unit to mend and send again. The reason is required.',
  'round.return.done': 'Returned the report of {units}.',
  'round.exclude.summary': 'exclude a unit from the round, with a reason',
  'round.exclude.description':
    'The unit owes no report, or its report does not count. It gets no reminder. The reason is required.',
  'round.exclude.done': 'Excluded {units}.',
  'round.restore.summary': 'put an excluded unit back',
  'round.restore.description': 'Puts an excluded unit back, as it stood before.',
  'round.restore.done': 'Put {units} back.',
  'round.extend.summary': 'give a unit a later deadline',
  'round.extend.description':
    'Gives a unit a later deadline of its own. A report within it is in time.',
  'round.extend.done': 'Gave {units} a later deadline.',
  'roundExtend.to': 'the last day in time, as 2023-06-20 or 20/6/2023',

  'roundCorrect.summary': 'correct a report after closing',
  'roundCorrect.description':
    'Takes the report in the folder of the unit as a new version after the round was closed. The reason is required.',

  'roundClose.summary': 'close the round',
  'roundClose.description':
    'Closes the round: from now on a report changes only by a correction with a reason. Units that sent nothing stay in the list as such.',
  'roundClose.done': 'Closed the round: {received} of {expected} units have sent their reports.',

  'roundRemind.summary': 'write reminders to late units',
  'roundRemind.description':
    'Writes reminders (công văn đôn đốc) to units past their deadline that have sent nothing; never to one that has sent, or is excluded. To units that were reminded before, the letter names the one before. With --number it is recorded as sent, without it is a draft. Where several letters are needed, their numbers count up from --number.',
  'roundRemind.deadline': 'the new deadline in the letter, as 2023-06-20 or 20/6/2023',
  'roundRemind.number': 'number of the (first) letter; without it, a draft',
  'roundRemind.date': 'day of the letter; today without it',
  'roundRemind.on': 'the day until whose end it is counted; today without it',
  'roundRemind.out': 'folder for the letters; without it don-doc in the round folder',
  'roundRemind.after': `
Examples:
  baocao round remind --deadline 20/6/2023
  baocao round remind --deadline 20/6/2023 --number 57 --date 16/6/2023
`,
  'roundRemind.badNumber': '"{number}" is not the number of a letter; write it as 57.',
  'roundRemind.noLetter':
    'The letter of the round has no number or date to name it by; give number and date under letter in round.json.',
  'roundRemind.done': 'Recorded the reminders.',
  'roundRemind.already': 'This reminder was recorded before; nothing was written.',
  'roundRemind.nobody': 'No unit is past its deadline without a report; nothing was written.',
  'roundRemind.draft':
    'This is a draft and is not recorded. Run again with --number when it has one.',

  'roundStatus.summary': 'see who has sent and who has not',
  'roundStatus.description':
    'How each unit stood with its report on a day: when it came, in time or late, accepted or returned, complete by its own word and complete in content.',
  'roundStatus.on':
    'the day until whose end it is counted, as 2023-06-16 or 16/6/2023; today without it',
  'roundStatus.format': 'text, json, csv are printed; xlsx, pdf, docx, svg, png become files',
  'roundStatus.out': 'folder for the file; without it the round folder',
  'roundStatus.after': `
Examples:
  baocao round status
  baocao round status --on 16/6/2023 --format xlsx
  baocao round status --format docx --out print
`,

  'track.title': 'Round {round}, {period}',
  'track.deadline': 'deadline {deadline}; until the end of {on}',
  'track.phase.draft': 'Not open yet',
  'track.phase.issued': 'Not open yet',
  'track.phase.open': 'Open',
  'track.phase.closed': 'Closed',
  'track.sheet': 'Submissions',
  'track.place': 'No.',
  'track.unit': 'Unit',
  'track.kind': 'Kind',
  'track.number': 'Number',
  'track.received': 'Received',
  'track.status': 'Report',
  'track.timeliness': 'Deadline',
  'track.complete': 'Complete',
  'track.note': 'Note',
  'track.status.expected': 'not sent',
  'track.status.submitted': 'sent',
  'track.status.returned': 'returned',
  'track.status.resubmitted': 'sent again',
  'track.status.accepted': 'accepted',
  'track.status.excluded': 'not owed',
  'track.on-time': 'in time',
  'track.late': 'days late: {days}',
  'track.owed': 'time left',
  'track.overdue': 'days overdue: {days}',
  'track.both': 'yes',
  'track.contentOnly': 'in content, not declared',
  'track.declaredOnly': 'declared, not in content',
  'track.neither': 'no',
  'track.again': 'times sent: {times}',
  'track.extended': 'extended: {deadline}',
  'track.reminded': 'reminders: {times}',
  'track.counts':
    'Owed by {expected} of {units} units (excluded: {excluded}); received {received}: in time {onTime}, late {late}; not received {owed} with time left, {overdue} overdue.\nReturned {returned}, accepted {accepted}; declared complete {declaredComplete}, complete in content {completeInContent}.',

  'roundExport.summary': 'pack the whole round to hand it on',
  'roundExport.description':
    'Packs the whole round into one zip: round.json, outline.json, units.csv, events.jsonl, every version of a report that was taken (reports.jsonl), and the letter, the outline and the latest reports as documents. A manifest (manifest.json) lists all with their hashes. Reports that are still being written are not in it.',
  'roundExport.out': 'the zip; without it in the round folder',
  'roundExport.documents':
    'formats of the documents: docx, pdf, txt, with commas between; none for none',
  'roundImport.summary': 'open the archive of a round',
  'roundImport.description':
    'Makes a round folder from a zip. Before anything is written all of it is checked: hashes, structure, history and each report; what is wrong is named, and nothing is written.',
  'roundImport.file': 'a zip that baocao round export made',
  'roundImport.into': 'the folder to make; not there yet, or empty',
  'roundImport.done': 'Made {path}: {count} files.',

  'figures.summary': 'take figures to a spreadsheet and back',
  'figures.description':
    'Takes the figures of the reports out to a table (XLSX, CSV) to be filled in, and back into the reports with the same checks.',
  'figuresExport.summary': 'write figures to a table',
  'figuresExport.description':
    'A row for each indicator of each unit: its value, or its state (not reported, not applicable) and the reason. What is not answered stays empty. Taken from the reports that the units are working on.',
  'figuresExport.units': 'ids of units; all of them without any',
  'figuresExport.format': 'a table as XLSX or CSV',
  'figuresExport.out': 'the file; without it in the round folder',
  'figuresExport.after': `
Examples:
  baocao figures export --out figures.xlsx
  baocao figures export le-chan kien-an --format csv
`,
  'figuresImport.summary': 'put figures from a table into the reports',
  'figuresImport.description':
    'Puts figures into reports/<unit>/report.yaml and leaves the rest as it is; makes a report where there is none. A row that cannot be understood is named by its line, and nothing is written. A formula counts as the value it was saved with.',
  'figuresImport.file': 'an .xlsx or .csv file as baocao figures export makes it',
  'figuresImport.after': `
Examples:
  baocao figures import figures.xlsx
`,
  'figuresImport.wrongExtension':
    '"{path}" is no .xlsx or .csv file; save the table as one of the two.',
  'figuresImport.done': 'Put {count} figures into {reports} reports.',
};

/** Messages about rounds, by diagnostic code. */
export const enRoundMessages: Readonly<Record<keyof typeof viRoundMessages, string>> = {
  'round/other-unit':
    'is the report of the unit with the code {found}, not of {unit}; correct the unit in the report, or move the file',
  'round/unseen-warnings':
    'has warnings that nobody acknowledged: {count}; mend them, or acknowledge them with --acknowledge and a reason',
  'round/version-gone': 'the file of the version that was taken is gone; restore it from a backup',
  'round/version-changed':
    'the version that was taken has been changed, its hash does not fit; restore it from a backup',
  'table/unknown-unit': 'the round has no unit with the code {unit}; correct the code',
  'table/unknown-indicator':
    'the outline has no indicator with the code {indicator}; correct the code',
  'table/twice': 'the indicator {indicator} of the unit {unit} stands above already; keep one row',
  'table/value-and-state': 'has both a value and the state "{state}"; keep one of the two',
  'table/unknown-state': 'the state is "{state}", should be one of: {states}',
  'table/not-a-number': '{label}: is "{value}", should be a number such as 1240 or 78,5',
  'table/not-yes-no': '{label}: is "{value}", should be "có" (yes) or "không" (no)',
  'table/damaged': 'the workbook cannot be read; open it in Excel and save it as .xlsx again',
  'table/too-large': 'the workbook is too large; split it up',
  'archive/damaged': 'is no zip, or is damaged; copy it again from whoever sent it',
  'archive/too-large': 'is larger than is read; pack it again without documents',
  'archive/no-manifest': 'has no manifest of a round; it was not made by baocao',
  'archive/missing': '{name} is missing; the archive is not whole',
  'archive/changed': '{name} does not fit the manifest; the archive was changed or is damaged',
  'archive/stray': '{name} is not in the manifest, or does not belong into the archive of a round',
  'archive/report-missing': 'the report {report}, of which the history speaks, is missing',
  'archive/report-unknown': 'the report {report} does not fit the history of the round',
};
