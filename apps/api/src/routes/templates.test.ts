import { reportJsonSchema } from '@baocao/core';
import { haiPhongTemplate } from '@baocao/template-hai-phong';
import { expect, it } from 'vitest';
import { readProblem } from '../../test/read-problem.js';
import { english, sampleApp } from '../../test/sample-app.js';

const app = sampleApp();

it('is up', async () => {
  const response = await app.request('/health');
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ status: 'ok' });
});

it('lists the templates with what a unit has to know first', async () => {
  const response = await app.request('/templates');
  expect(await response.json()).toMatchObject({
    templates: [
      {
        id: 'hai-phong',
        version: haiPhongTemplate.version,
        name: haiPhongTemplate.name,
        periodLabel: '6 tháng đầu năm 2023',
        deadlineLabel: 'trước ngày 15/6/2023',
        lastDay: '2023-06-14',
      },
    ],
  });
});

it('shows one template, its labels in the language of the reader', async () => {
  const response = await app.request('/templates/hai-phong', { headers: english });
  expect(await response.json()).toMatchObject({
    id: 'hai-phong',
    periodLabel: 'the first 6 months of 2023',
    deadlineLabel: 'before 15 June 2023',
    units: haiPhongTemplate.round.units,
  });
});

it.each(['', '/outline', '/outline/schema', '/documents/letter', '/units/le-chan/blank-report'])(
  'names the templates there are where /templates/{template}%s asks for another',
  async (path) => {
    const response = await app.request(`/templates/ha-noi${path}`);
    expect(response.status).toBe(404);
    expect((await readProblem(response)).detail).toBe(
      'Không có mẫu “ha-noi”; các mẫu hiện có: hai-phong.',
    );
  },
);

it('gives the outline as data', async () => {
  const response = await app.request('/templates/hai-phong/outline');
  expect(await response.json()).toEqual(JSON.parse(JSON.stringify(haiPhongTemplate.outline)));
});

it('gives the JSON Schema of a report on the outline', async () => {
  const response = await app.request('/templates/hai-phong/outline/schema');
  expect(response.headers.get('Content-Type')).toBe('application/schema+json');
  const expected = JSON.stringify(reportJsonSchema(haiPhongTemplate.outline));
  expect(await response.text()).toBe(expected);
});
