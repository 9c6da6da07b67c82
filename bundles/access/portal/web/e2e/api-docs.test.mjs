// The contract of the interface, as Swagger UI shows it at /api-docs/.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { browser, open, shot, url } from './world.mjs';

let chromium;

before(async () => { chromium = await browser(); });
after(() => chromium?.close());

test('contract_lists_its_operations_and_a_public_one_can_be_tried', async () => {
  const page = await open(chromium);
  const elsewhere = [];
  page.on('request', (request) => { if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${url}/`)) { elsewhere.push(request.url()); } });
  const contract = await (await fetch(`${url}/api/openapi.json`)).json();
  const tags = new Set(Object.values(contract.paths).flatMap((path) => Object.values(path)).flatMap((operation) => operation.tags ?? []));
  await page.goto('/api-docs');
  await page.locator('.opblock-tag').first().waitFor();
  assert.equal(new URL(page.url()).pathname, '/api-docs/');
  assert.equal(await page.locator('.opblock-tag').count(), tags.size);
  assert.ok(tags.size > 10, `${tags.size} groups of operations`);
  await shot(page, 'api-docs');

  await page.locator('#operations-tag-system').click();
  const health = page.locator('#operations-system-health');
  await health.locator('.opblock-summary').click();
  await health.getByRole('button', { name: 'Try it out' }).click();
  await health.getByRole('button', { name: 'Execute' }).click();
  const answer = health.locator('.live-responses-table .response').first();
  await answer.waitFor();
  assert.match(await answer.innerText(), /^200/);
  assert.match(await answer.innerText(), /"serving": true/);
  await shot(page, 'api-docs-tried');
  assert.deepEqual(elsewhere, [], 'nothing comes from another host');
  assert.deepEqual(page.complaints, [], 'the security policy refuses nothing');
  await page.context().close();
});
