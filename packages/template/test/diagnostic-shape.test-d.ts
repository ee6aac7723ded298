import type { Catalogue, Diagnostic } from '@baocao/core';
import type { DocumentDiagnostic } from '@baocao/document';
import { expectTypeOf, test } from 'vitest';

test('a problem of a document is a diagnostic like any other', () => {
  expectTypeOf<DocumentDiagnostic>().toExtend<Diagnostic>();
});

test('its messages are a catalogue like any other', () => {
  expectTypeOf<Readonly<Record<string, { vi: string; en: string }>>>().toExtend<Catalogue>();
});
