import { deadlineLabel, formatShortDate, type ReceivingBody } from '@baocao/core';
import { paragraph, styleProfile, type OfficialDocument, type Paragraph } from '@baocao/document';
import type { Reminder } from '../reminder-schema.js';
import type { Template } from '../template-schema.js';
import { unitOf } from '../unit-of.js';
import { citedDocument } from './cited-document.js';
import { issuedDate } from './issued-date.js';
import { letterBlocks } from './letter-blocks.js';
import { roundWording } from './round-wording.js';

/**
 * The reminder (công văn đôn đốc) to units whose reports have not come; it names the letter, and
 * the reminder before it where there was one.
 * @throws RangeError without units, for a unit that the round does not have, and when the round's
 * letter has no number or date to name it by.
 */
export function composeReminder(template: Template, reminder: Reminder): OfficialDocument {
  const { round, report } = template;
  const { header } = round.letter;
  const addressees = addresseesOf(template, reminder);
  const subject = roundWording.reminder.subject(report.subject);
  const blocks = letterBlocks({
    header: { ...header, addressees },
    number: reminder.number ?? { symbol: issuedLetter(template).number.symbol },
    date: issuedDate(reminder.date, reminder.on.slice(0, 4)),
    subject,
    body: reminderBody(template, reminder, addressees),
  });
  return {
    profile: template.styleProfile,
    language: 'vi',
    properties: { title: `${roundWording.letter}: ${subject}`, author: header.issuer },
    sections: [{ blocks }],
  };
}

/** A unit that issues nothing in its own name is written to by the body that it stands under. */
function addresseesOf({ round }: Template, { units }: Reminder): readonly string[] {
  if (units.length === 0) {
    throw new RangeError('A reminder goes to at least one unit; give the late ones in "units".');
  }
  return units.map((id) => {
    const { superior, issuer, name } = unitOf(round, id);
    return issuer === undefined ? (superior ?? name) : name;
  });
}

function issuedLetter({ round }: Template) {
  const { number, date } = round.letter.header;
  if (number === undefined || date === undefined) {
    throw new RangeError(
      `The letter of the round "${round.id}" has no number or date to remind of; give both in round.letter.header.`,
    );
  }
  return { number, date };
}

function reminderBody(
  template: Template,
  reminder: Reminder,
  addressees: readonly string[],
): readonly Paragraph[] {
  const { letter, receivingBody, deadline } = template.round;
  const wording = roundWording.reminder;
  const [only = '', ...others] = addressees;
  const units = others.length === 0 ? only : wording.severalUnits;
  const receiver = receivingBody.name;
  const asked = wording.asked({
    letter: citedLetter(template, issuedLetter(template)),
    subject: letter.subject,
    receiver,
    deadline: deadlineLabel(deadline),
  });
  const missing = { day: formatShortDate(reminder.on), receiver, units };
  const found =
    reminder.previous === undefined
      ? wording.missing(missing)
      : wording.stillMissing({ ...missing, previous: citedLetter(template, reminder.previous) });
  const request = wording.request({
    units,
    receiver,
    where: whereTo(receivingBody),
    deadline: deadlineLabel(reminder.deadline),
  });
  const { endMark } = styleProfile(template.styleProfile).conventions;
  return [paragraph(`${asked} ${found}`), paragraph(`${request}${endMark}`)];
}

function citedLetter(
  { styleProfile: profile }: Template,
  letter: NonNullable<Reminder['previous']>,
): string {
  return citedDocument(profile, {
    kind: roundWording.letter,
    ...letter,
    year: letter.date.slice(0, 4),
  });
}

function whereTo({ through, address }: ReceivingBody): string {
  const wording = roundWording.reminder;
  return through === undefined ? wording.address(address) : wording.through(through, address);
}
