import type { RuleSettings } from './engine/run-rules.js';

/** Severities that a layout regime asks for, by its id. */
export const profileSettings: Readonly<Record<string, RuleSettings>> = {
  // Hướng dẫn 36-HD/VPTW has no clause on it; 05-HD/VPTW of 2026 is said to have one.
  'party-2018': { 'legal/undated-first-mention': 'info' },
  'party-2026': { 'legal/undated-first-mention': 'warning' },
  // Nghị định 30/2020/NĐ-CP knows no steering committee of the Party.
  'state-2020': {
    'header/steering-committee-signs-directly': 'info',
    'legal/undated-first-mention': 'warning',
  },
};
