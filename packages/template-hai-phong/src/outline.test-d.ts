import type { AnswerIdOf, IndicatorIdOf } from '@baocao/core';
import { expectTypeOf, it } from 'vitest';
import type { haiPhongOutline } from './outline.data.js';

type Outline = typeof haiPhongOutline;

it('keeps its ids as literal types, so that a misspelt one does not compile', () => {
  expectTypeOf<'results.other-bases'>().toExtend<AnswerIdOf<Outline>>();
  expectTypeOf<'strikes'>().toExtend<IndicatorIdOf<Outline>>();
  expectTypeOf<'results'>().not.toExtend<AnswerIdOf<Outline>>();
  expectTypeOf<'results.comunes'>().not.toExtend<AnswerIdOf<Outline>>();
  expectTypeOf<string>().not.toExtend<AnswerIdOf<Outline>>();
  expectTypeOf<string>().not.toExtend<IndicatorIdOf<Outline>>();
});
