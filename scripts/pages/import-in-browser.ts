import { figure, type Report } from '@baocao/core';
import { writeDocx } from '@baocao/docx';
import { composeReport } from '@baocao/template';
import { haiPhongTemplate } from '@baocao/template-hai-phong';
import { demoReport } from '../../apps/api/src/seed/demo-report.js';
import { signIn, signOut, type Stage } from './stage.js';

const part = 'voter-petitions-settled';
const whole = 'voter-petitions-received';

/**
 * A unit gives its Word file, with a part larger than its whole, and finds that told beside the
 * figure. Then two people save at once: the second keeps what was typed, and decides.
 */
export async function importAsUnit(stage: Stage, token: string): Promise<void> {
  const { page, judge, round, unit } = stage;
  const draft = `/app/rounds/${round}/units/${unit}/draft`;
  await signIn(stage, token);
  await page.goto(draft);
  await page.getByText('Lấy nội dung từ tệp Word').click();
  await page.getByLabel('Tệp Word (.docx)').setInputFiles({
    name: 'bao-cao.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: Buffer.from(await wordFileOf(faultyReport(unit))),
  });
  await page.getByRole('button', { name: 'Đọc tệp' }).click();
  await page.getByRole('heading', { name: 'Đã đọc tệp Word' }).waitFor();
  await judge.look('import-1-read');
  await page.getByRole('link', { name: 'Xem và sửa bản nháp' }).click();
  const told = page.locator('[data-findings^="/indicators/voter-petitions-"] li');
  await told.first().waitFor();
  await saveAtOnce(stage, draft);
  await page.getByRole('button', { name: 'English' }).click();
  await page.goto(draft);
  await page.locator(`[name="figure:${part}"]`).fill('13');
  await page.getByText(/^Checked as you write: /u).waitFor();
  await judge.look('import-3-told-in-english');
  await page.getByRole('button', { name: 'Tiếng Việt' }).click();
  await signOut(stage);
}

/** Two windows on one draft: what the second has typed stays, and is saved when asked again. */
async function saveAtOnce({ page, judge }: Stage, draft: string): Promise<void> {
  const save = { name: 'Lưu và kiểm tra' };
  const other = await page.context().newPage();
  await other.goto(draft);
  await other.locator(`[name="figure:${part}"]`).fill('11');
  await other.getByRole('button', save).click();
  await other.getByText('Đã lưu bản nháp.').waitFor();
  await other.close();
  const settled = page.locator(`[name="figure:${part}"]`);
  await settled.fill('12');
  await page.getByRole('button', save).click();
  await page.getByRole('alert').waitFor();
  if ((await settled.inputValue()) !== '12') throw new Error('What was typed is lost.');
  await judge.look('import-2-saved-by-another');
  await page.getByRole('button', save).click();
  await page.getByText('Đã lưu bản nháp.').waitFor();
  const pdf = await page.request.get(
    (await page.getByRole('link', { name: 'Xem bản PDF đã lưu' }).getAttribute('href')) ?? '',
  );
  if (!(await pdf.body()).subarray(0, 5).equals(Buffer.from('%PDF-'))) {
    throw new Error('The preview is no PDF.');
  }
}

function faultyReport(unit: string): Report {
  const report = demoReport(haiPhongTemplate, unit, 5);
  const indicators = { ...report.indicators, [whole]: figure(10), [part]: figure(15) };
  return { ...report, indicators };
}

async function wordFileOf(report: Report): Promise<Uint8Array> {
  const at = new Date();
  return (await writeDocx(composeReport(haiPhongTemplate, report), { at })).bytes;
}
