import { defineConfig } from 'drizzle-kit';

/** `npm run migration -w @baocao/api` writes the next migration from src/store/tables.ts. */
export default defineConfig({
  dialect: 'postgresql',
  schema: './src/store/tables.ts',
  out: './migrations',
});
