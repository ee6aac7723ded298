import { rendererContract } from '@baocao/document/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { docxText } from '../test/docx-text.js';
import { writeDocx } from './write-docx.js';

afterEach(() => {
  vi.useRealTimers();
});

rendererContract(
  { name: 'writeDocx', render: writeDocx, readText: docxText, knowsGlyphs: false },
  { describe, it, expect, setClock: (now) => vi.useFakeTimers({ now, toFake: ['Date'] }) },
);
