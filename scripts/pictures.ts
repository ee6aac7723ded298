import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writePdf } from '@baocao/pdf';
import { composeReport } from '@baocao/template';
import { haiPhongTemplate } from '@baocao/template-hai-phong';
import { readSituation } from './demo-situations.js';
import { onDemoStage } from './pages/demo-stage.js';
import { signIn } from './pages/stage.js';
import { letterheads } from './pictures/letterheads.data.js';
import { pagePicture } from './pictures/page-picture.js';
import { root } from './repository/repository-files.js';

/**
 * Makes the pictures of `docs/images` anew: pages of our own PDF files by poppler, and the pages of
 * the server in Chromium. Both have to be there; their versions show in the pixels, so that these
 * files are not held against the source.
 */
const at = new Date('2023-05-25T00:00:00Z');
const image = (name: string) => join(root, 'docs/images', `${name}.png`);

const report = composeReport(haiPhongTemplate, await readSituation('district'));
await pagePicture((await writePdf(report, { at })).bytes, image('report-page-1'), { dpi: 72 });
for (const [name, document] of Object.entries(letterheads)) {
  await pagePicture((await writePdf(document, { at })).bytes, image(name), { dpi: 80, top: 80 });
}
const leaflet = await readFile(join(root, 'docs/leaflet/to-gioi-thieu-bao-cao.pdf'));
await pagePicture(leaflet, image('leaflet'), { dpi: 56 });

await onDemoStage(async ({ page, round, unit, tokenOf }) => {
  const shoot = (name: string) => page.screenshot({ path: image(name) });
  await page.setViewportSize({ width: 1000, height: 680 });
  await signIn({ page }, tokenOf(unit));
  await page.getByRole('link', { name: 'Soạn báo cáo' }).click();
  await page.getByRole('button', { name: 'Lưu và kiểm tra' }).click();
  await page.getByText('Đã lưu bản nháp.').waitFor();
  await page.locator('.answer .findings').nth(1).scrollIntoViewIfNeeded();
  await shoot('page-findings');
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await signIn({ page }, tokenOf('issuer'));
  await page.locator(`a[href="/app/rounds/${round}"]`).click();
  await page.locator('table').first().waitFor();
  await shoot('page-round');
});
