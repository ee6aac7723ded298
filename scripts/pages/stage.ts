import type { Page } from 'playwright-core';
import type { PageJudge } from './page-judge.js';

/** A browser on a round and one of its units, and the judge of what it shows. */
export type Stage = {
  readonly page: Page;
  readonly judge: PageJudge;
  readonly round: string;
  readonly unit: string;
};

/** Gives a token to the page that asks for one. */
export async function signIn({ page }: Pick<Stage, 'page'>, token: string): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Mã truy cập').fill(token);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
}

export async function signOut({ page }: Stage): Promise<void> {
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await page.getByLabel('Mã truy cập').waitFor();
}
