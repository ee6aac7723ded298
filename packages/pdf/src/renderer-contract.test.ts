import { rendererContract } from '@baocao/document/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pdfText } from '../test/pdf-text.js';
import { writePdf } from './write-pdf.js';

afterEach(() => {
  vi.useRealTimers();
});

rendererContract(
  { name: 'writePdf', render: writePdf, readText: pdfText, knowsGlyphs: true },
  { describe, it, expect, setClock: (now) => vi.useFakeTimers({ now, toFake: ['Date'] }) },
);
