import { acceptOnPage, returnOnPage } from './decide.js';
import { draftPage, saveOnPage } from './draft-page.js';
import { home } from './home.js';
import { importPage } from './import-page.js';
import { roundPage } from './round-page.js';
import { chooseLanguageOfPages, signIn, signOut } from './sign-in.js';
import { startJob } from './start-job.js';
import { style } from './style.js';
import { submitOnPage, submitPage } from './submit-page.js';
import { unitPage } from './unit-page.js';

/** All pages, and what their forms are sent to. */
export const pages = [
  home,
  style,
  signIn,
  signOut,
  chooseLanguageOfPages,
  roundPage,
  startJob,
  unitPage,
  draftPage,
  saveOnPage,
  importPage,
  submitPage,
  submitOnPage,
  acceptOnPage,
  returnOnPage,
] as const;
