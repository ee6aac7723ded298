import { formatNumber, textFromBlocks, vietnamDay } from '@baocao/core';
import { haiPhongTemplate } from '@baocao/template-hai-phong';
import { demoReport } from '../../apps/api/src/seed/demo-report.js';
import { signIn, signOut, type Stage } from './stage.js';

/** A unit signs in, saves too little, sees what is missing, fills the form, and submits. */
export async function reportAsUnit(stage: Stage, token: string): Promise<void> {
  const { page, judge } = stage;
  await page.goto('/');
  await judge.look('1-sign-in');
  await signIn(stage, token);
  await judge.look('2-unit');
  await page.getByRole('link', { name: 'Soạn báo cáo' }).click();
  await judge.look('3-form');
  await seeFindingsWhileTyping(stage);
  await page.getByRole('button', { name: 'Lưu và kiểm tra' }).click();
  await page.getByText('Đã lưu bản nháp.').waitFor();
  await judge.look('4-findings');
  await fill(stage);
  await page.getByRole('button', { name: 'Lưu, sang bước gửi' }).click();
  await page.getByRole('heading', { name: /^Gửi báo cáo/u }).waitFor();
  await judge.look('5-submit');
  for (const note of await page.getByLabel('Lý do giữ nguyên').all()) {
    await note.fill('Đã kiểm tra với cơ sở, số liệu đúng.');
  }
  await page.getByLabel(/Báo cáo đã đầy đủ/u).check();
  await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await page.locator('.tag', { hasText: 'Đã gửi' }).waitFor();
  await judge.look('6-submitted');
  await signOut(stage);
}

/** A part that is larger than its whole is told beside it, and no more once it is mended. */
async function seeFindingsWhileTyping({ page, judge }: Stage): Promise<void> {
  const whole = page.locator('[name="figure:voter-petitions-received"]');
  const told = page.locator('[data-findings^="/indicators/voter-petitions-"] li');
  await whole.fill('1.200');
  await page.locator('[name="figure:voter-petitions-settled"]').fill('1.300');
  await told.waitFor();
  await judge.look('3-told-while-typing');
  await whole.fill('1.400');
  await told.waitFor({ state: 'detached' });
}

/** The issuing body signs in, finds the unit in the table, and accepts its report. */
export async function decideAsIssuer(stage: Stage, token: string): Promise<void> {
  const { page, judge, round, unit } = stage;
  await signIn(stage, token);
  await judge.look('7-rounds');
  await page.locator(`a[href="/app/rounds/${round}"]`).click();
  await judge.look('8-round');
  await page.locator(`table a[href="/app/rounds/${round}/units/${unit}"]`).click();
  await judge.look('9-decide');
  await page.getByRole('button', { name: 'Tiếp nhận báo cáo' }).click();
  await page.locator('.tag', { hasText: 'Đã tiếp nhận' }).waitFor();
  await judge.look('10-accepted');
  await page.getByRole('button', { name: 'English' }).click();
  await page.locator('.tag', { hasText: 'Accepted' }).waitFor();
  await judge.look('11-english');
  await page.getByRole('button', { name: 'Tiếng Việt' }).click();
}

/** Types the report of the demo into the form. */
async function fill({ page, unit }: Stage): Promise<void> {
  const { header, responses, indicators } = demoReport(haiPhongTemplate, unit, 4);
  const type = (name: string, text: string) => page.locator(`[name="${name}"]`).fill(text);
  await type('number', String(header.number?.sequence ?? ''));
  await type('symbol', header.number?.symbol ?? '');
  await type('date', vietnamDay(new Date()));
  await type('signer', header.signature.name ?? '');
  for (const [id, response] of Object.entries(responses)) {
    if (response.kind === 'narrative') await type(`text:${id}`, textFromBlocks(response.blocks));
  }
  for (const [id, figure] of Object.entries(indicators)) {
    if (figure.kind !== 'value') continue;
    const { value } = figure;
    await type(`figure:${id}`, typeof value === 'number' ? formatNumber(value) : String(value));
  }
}
