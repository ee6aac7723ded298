import type { vi } from './vi.data.js';

/** What `npm create @baocao` says, in English. */
export const en: Readonly<Record<keyof typeof vi, string>> = {
  cancelled: 'Stopped; nothing was written.',
  locality: 'Locality, with its level (for example: tỉnh Sông Lam)',
  layout: 'Layout of the documents (keys ↑ ↓, then Enter)',
  'layout.party': 'The Party (steering committee)',
  'layout.state': "The State (People's Committee)",
  body: 'Body that sends the letter',
  date: 'Day of the letter (year-month-day)',
  period: 'Reporting period (2026-h1, 2026-h2, 2026-q3, 2026-9m or 2026)',
  deadline: 'Reports are due on this day at the latest (year-month-day)',
  units: 'Units that report, separated by semicolons',
  keeping: 'How to keep the template (keys ↑ ↓, then Enter)',
  'keeping.typescript': "TypeScript package that says what differs from Hải Phòng's template",
  'keeping.json': 'JSON files, no programming needed',
  name: 'Name of the folder',
  'bad.locality': 'Name the level first: tỉnh, thành phố, xã, phường or đặc khu, then the name.',
  'bad.layout': 'The layout is party or state.',
  'bad.body': 'The name of the body has 1 to 200 characters.',
  'bad.date': 'Write the day as year-month-day, for example 2026-05-25.',
  'bad.period':
    'Write the period as 2026-h1, 2026-h2, 2026-q3, 2026-9m or 2026; the template is for periods that end after 1 July 2025.',
  'bad.deadline': 'Write the day as year-month-day, not before the day of the letter.',
  'bad.units': 'Give 1 to 500 names of units, of at most 200 characters each.',
  'bad.keeping': 'Keep it as typescript or json.',
  'bad.name': 'The name has lower-case letters without marks, digits and hyphens, 80 at most.',
  'bad.option': '{problem}\nSee the options: npm create @baocao -- --lang en --help',
  notEmpty: '“{path}” is there already; choose another name. Nothing was written.',
  outside: 'Note: no layout rules for {date} are known; {profile} is used for now.',
  done: 'Made {path} with {files} files. Next:\n  cd {path}\n  npm install\n  npm run check\n  npm run render',
  failed: 'Could not write: {problem}',
  help: `npm create @baocao -- [FOLDER] [options]

Makes the folder of a locality's reporting round: template, round folder, CI file and README.
In a terminal it asks for what is not given; in a script (or with --yes) it does not.

  --locality NAME    with its level: "tỉnh Sông Lam" (required where it does not ask)
  --layout KIND      party (default) or state
  --body NAME        body that sends the letter
  --date DAY         day of the letter; it decides which layout rules govern
  --period PERIOD    2026-h1, 2026-h2, 2026-q3, 2026-9m or 2026
  --deadline DAY     due on this day at the latest
  --units NAME;NAME  units that report
  --keep HOW         typescript (default) or json
  --name NAME        name of the folder
  --yes              do not ask, take the defaults
  --lang LANGUAGE    vi (default) or en
  --help             this help
`,
};
