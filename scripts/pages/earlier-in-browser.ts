import { readFileSync } from 'node:fs';
import { made, wordsOf } from './lead-round-in-browser.js';
import type { Stage } from './stage.js';

/**
 * The data of the consolidation, as a file of the year before that it is then set beside.
 * @returns the data as it is
 */
export async function compareInBrowser({ page, judge, round }: Stage): Promise<string> {
  await page.goto(`/app/rounds/${round}/consolidation`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'consolidated.json' }).click(),
  ]);
  const data = readFileSync(await download.path(), 'utf8');
  await page.getByText('Thêm báo cáo kỳ trước').click();
  await give(page, 'Thêm báo cáo kỳ trước', data.replaceAll('"year":2023', '"year":2022'));
  await page.getByLabel('Đối chiếu với báo cáo kỳ trước').selectOption({ index: 1 });
  await judge.look('19-earlier-period');
  await page.getByLabel('Cả báo cáo đang chờ xem xét').check();
  await page.getByRole('button', { name: 'Tổng hợp lại' }).click();
  await made(page);
  const words = await wordsOf(page, () => page.getByRole('link', { name: /\.docx$/u }).click());
  if (!words.includes('6 tháng đầu năm 2022')) throw new Error('The document does not compare.');
  return data;
}

/** The data of the same consolidation as the report of a unit to the level above. */
export async function handUpInBrowser(
  { page, judge, round, unit }: Stage,
  consolidation: string,
): Promise<void> {
  await page.goto(`/app/rounds/${round}/units/${unit}/draft`);
  await page.getByText('Lấy báo cáo tổng hợp của cấp dưới').click();
  await give(page, 'Lấy báo cáo tổng hợp của cấp dưới', consolidation);
  await page.getByText('Đã lưu bản nháp.').waitFor();
  await judge.look('15-consolidated-below');
}

/** Puts a data file into the form below a summary, and sends it. */
async function give(page: Stage['page'], summary: string, data: string): Promise<void> {
  const form = page.locator('details', { hasText: summary });
  await form.getByLabel('Tệp dữ liệu (.json)').setInputFiles({
    name: 'consolidated.json',
    mimeType: 'application/json',
    buffer: Buffer.from(data),
  });
  await form.getByRole('button', { name: 'Thêm tệp' }).click();
}
