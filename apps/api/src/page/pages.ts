import { acceptOnPage, returnOnPage } from './decide.js';
import { home } from './home.js';
import { roundPage } from './round-page.js';
import { chooseLanguageOfPages, signIn, signOut } from './sign-in.js';
import { startJob } from './start-job.js';
import { style } from './style.js';
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
  acceptOnPage,
  returnOnPage,
] as const;
