import { addDays, vietnamDay } from '@baocao/core';
import { readDocx } from '@baocao/docx';
import { readFileSync } from 'node:fs';
import type { Stage } from './stage.js';

/** The issuing body gives a unit more time, leaves one out, and puts it back. */
export async function stepWithUnit({ page, judge, round, unit }: Stage): Promise<void> {
  await page.goto(`/app/rounds/${round}/units/${unit}`);
  await page.getByText('Gia hạn cho đơn vị').first().click();
  await page.getByLabel('Hạn mới').fill(addDays(vietnamDay(new Date()), 30));
  await page.getByLabel('Lý do (nếu có)').fill('Bão lũ.');
  await page.getByRole('button', { name: 'Gia hạn cho đơn vị' }).click();
  await page.getByText('Loại đơn vị khỏi đợt báo cáo').first().click();
  await judge.look('12-steps-with-a-unit');
  await page.getByLabel('Lý do', { exact: true }).fill('Sáp nhập.');
  await page.getByRole('button', { name: 'Loại đơn vị khỏi đợt báo cáo' }).click();
  await page.getByText('Sáp nhập.').waitFor();
  await judge.look('13-excluded');
  await page.getByRole('button', { name: 'Đưa đơn vị trở lại' }).click();
  await page.getByText('Sáp nhập.').waitFor({ state: 'detached' });
}

/** Letters to units that are overdue: made, taken, recorded, and nobody is reminded twice. */
export async function remindInBrowser({ page, judge, round }: Stage): Promise<void> {
  const count = page.getByText('Đôn đốc lần 1');
  await page.goto(`/app/rounds/${round}`);
  await page.getByRole('link', { name: 'Công văn đôn đốc' }).click();
  await page.getByLabel('Hạn mới').fill(addDays(vietnamDay(new Date()), 5));
  await page.getByLabel('Số công văn đầu tiên').fill('57');
  await page.getByRole('button', { name: 'Lập công văn' }).click();
  await count.waitFor();
  await judge.look('14-reminders');
  const words = await wordsOf(page, () =>
    page.getByRole('link', { name: 'Công văn đôn đốc, DOCX' }).click(),
  );
  if (!words.includes('57')) throw new Error('The letter does not bear its number.');
  await page.getByRole('button', { name: /Ghi nhận đã gửi/u }).click();
  await page.goto(`/app/rounds/${round}/reminders?deadline=${addDays(vietnamDay(new Date()), 9)}`);
  await page.getByText('Đôn đốc lần 2').waitFor();
}

/** The words of a Word file that a click downloads. */
export async function wordsOf(page: Stage['page'], click: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  const read = readDocx(new Uint8Array(readFileSync(await download.path())));
  return JSON.stringify(read);
}

const ownWords = 'Các đơn vị đã quán triệt, triển khai đầy đủ.';

/** The reports become one; an editor rewrites a statement, and finds the words in the document. */
export async function consolidateInBrowser({ page, judge, round }: Stage): Promise<void> {
  await page.goto(`/app/rounds/${round}`);
  await page.getByRole('link', { name: 'Tổng hợp báo cáo' }).click();
  await judge.look('15-before-consolidation');
  await page.getByLabel('Cả báo cáo đang chờ xem xét').check();
  await page.getByRole('button', { name: 'Tổng hợp', exact: true }).click();
  await made(page);
  await judge.look('16-consolidated');
  await page.locator('table a[href*="/figures/"]').first().click();
  await judge.look('17-origin');
  await page.goBack();
  await page.locator('table a[href*="/sections/"]').first().click();
  await page.getByLabel('Lời viết lại').first().fill(ownWords);
  await judge.look('18-workbench');
  await page.getByRole('button', { name: 'Lưu biên tập' }).click();
  await page.getByText('Đã lưu.').waitFor();
  await page.getByRole('link', { name: '← Tổng hợp báo cáo' }).click();
  await page.locator('.tag', { hasText: 'Đã biên tập' }).waitFor();
  await page.getByLabel('Cả báo cáo đang chờ xem xét').check();
  await page.getByRole('button', { name: 'Tổng hợp lại' }).click();
  await made(page);
  const words = await wordsOf(page, () => page.getByRole('link', { name: /\.docx$/u }).click());
  if (!words.includes(ownWords)) throw new Error('The document lacks what the editor wrote.');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'The last consolidation' }).waitFor();
  await judge.look('19-consolidated-in-english');
  await page.getByRole('button', { name: 'Tiếng Việt' }).click();
}

/** Looks again until the work is done, as people do without JavaScript. */
export async function made(page: Stage['page']): Promise<void> {
  for (let look = 0; look < 120; look += 1) {
    const refresh = page.getByRole('link', { name: 'Xem tiến độ mới' });
    if ((await refresh.count()) === 0) {
      await page.getByRole('heading', { name: 'Lần tổng hợp gần nhất' }).waitFor();
      return;
    }
    await page.waitForTimeout(500);
    await refresh.click();
  }
  throw new Error('The consolidation does not end.');
}

/** Closes the books, and corrects one report after that, with a reason. */
export async function closeInBrowser({ page, judge, round, unit }: Stage): Promise<void> {
  await page.goto(`/app/rounds/${round}`);
  await page.getByText('Khóa sổ đợt báo cáo').first().click();
  await page.getByRole('button', { name: 'Khóa sổ đợt báo cáo' }).click();
  await page.locator('.tag', { hasText: 'Đã đóng' }).waitFor();
  await judge.look('20-closed');
  await page.goto(`/app/rounds/${round}/units/${unit}`);
  await page.getByRole('link', { name: 'Đính chính báo cáo' }).click();
  await page.locator('textarea[name^="text:"]').first().fill('Nội dung đã đính chính.');
  await page.getByRole('button', { name: 'Lưu, sang bước gửi' }).click();
  await page.getByLabel('Lý do đính chính').fill('Sai số liệu.');
  for (const note of await page.getByLabel('Lý do giữ nguyên').all()) await note.fill('Đúng.');
  await judge.look('21-correction');
  await page.getByRole('button', { name: 'Đính chính báo cáo' }).click();
  await page.locator('table tbody tr').nth(1).waitFor();
  await judge.look('22-corrected');
}

/** The API to look things up in: it loads from the server alone, and shows the routes. */
export async function lookThingsUp({ page, judge }: Stage): Promise<void> {
  await page.goto('/docs');
  await page.getByText('/rounds/{round}/consolidation').first().waitFor();
  await judge.picture('23-docs');
}
