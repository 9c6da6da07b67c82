// The national end: readiness, feeds with rejects, take-over, ledger, policies, outboxes, health.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { institutions, layFolder, person, qualification, registration } from './registers.mjs';
import { look, signInStaff } from './steps.mjs';
import { browser, desk, home, open, phone, rest, serial, settled, staff, until } from './world.mjs';

const PAGES = ['tenants', 'health', 'outboxes', 'outboxes/13', 'feeds', 'feeds/nmec-2025-NMEC-001', 'take-overs', 'ledger', 'policies', 'draft', 'replays', 'trials', 'trail', 'security'];
const DRAFT = `id: trial-of-pages
version: 1.0.0
title: {zh: 页面试行（样例）, en: Trial of the pages (sample)}
scope: tenant 13
shadow: true
effective: {from: 2024-01-01}
running: {from: 2024-01-01}
basis: {instrument: 样例规定, article: 第三条, rules: R-POL-01}
form: {scopes: texts}
provisions:
  - id: no-scope-at-all
    types: [registration]
    demands:
      - that: form.scopes.size() <= 0
        field: /scopes
        zh: 样例：不得注册执业范围
        en: 'sample: no scope may be registered'
...
`;
let chromium;
let page;

before(async () => {
  chromium = await browser();
  page = await open(chromium);
  await signInStaff(page, '/national', 'national', 'operator');
});
after(() => chromium?.close());

async function goTo(at) {
  await page.goto(`/national/${at}`);
  await settled(page);
}

test('every_page_of_the_national_end_is_usable_in_both_widths_and_languages', async () => {
  for (const [language, size] of [['zh', desk], ['en', phone]]) {
    await page.evaluate((it) => localStorage.setItem('xinglin.language', it), language);
    await page.setViewportSize(size);
    for (const at of PAGES) {
      await goTo(at);
      await look(page, `national-${at.replaceAll('/', '-')}-${language}`);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `${at} fits`);
    }
  }
  await page.setViewportSize(desk);
  await page.evaluate(() => localStorage.setItem('xinglin.language', 'zh'));
});

test('feed_shows_why_records_were_put_aside_and_why_a_batch_was_refused_whole', async () => {
  // R-FEED-12, R-FEED-13, R-PUB-24
  const name = `nmec-2025-NMEC-${serial().slice(-3)}`;
  const csv = 'seq\n1\n';
  writeFileSync(`${home}/feed/exam-centre/inbox/${name}.csv`, csv);
  writeFileSync(`${home}/feed/exam-centre/inbox/${name}.manifest.json`, JSON.stringify({ format: 1, batch: name, encoding: 'UTF-8', records: 1, sm3: createHash('sm3').update(csv).digest('hex'), createdAt: '2025-11-20T08:00:00+08:00' }));
  await goTo('feeds');
  await page.getByRole('link', { name: 'nmec-2025-NMEC-001' }).click();
  await page.getByRole('heading', { name: '被隔离的记录' }).waitFor();
  await page.getByText(/R-FEED-\d/).first().waitFor();
  assert.ok(!/\d{17}[0-9X]/.test(await page.locator('main').innerText()), 'no whole number of a document');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载全部（CSV）' }).click();
  assert.equal((await saved).suggestedFilename(), 'nmec-2025-NMEC-001.rejects.csv');
  const operator = await staff('national', 'operator');
  await until('the broken batch', async () => (await rest('GET', '/feeds/exam-centre/batches', undefined, operator)).some((it) => it.batch === name && it.state === 'REJECTED'));
  await goTo(`feeds/${name}`);
  await page.getByText('整批拒收的原因').waitFor();
  await page.getByText(/feed-header/).first().waitFor();
  await look(page, 'national-batch-refused');
});

test('register_is_checked_then_taken_over_and_its_rejected_rows_are_had', async () => {
  const [hospital] = institutions('61');
  const good = person();
  const wrong = person();
  const folder = `pages_${serial()}`;
  layFolder(folder, {
    'qualifications.csv': [qualification(good), qualification(wrong)],
    'registrations.csv': [registration(good, hospital), registration(wrong, hospital, { institution: 'NOWHERE' })],
  });
  await goTo('take-overs');
  await page.getByLabel('文件夹').selectOption(folder);
  await page.getByLabel('接管到').selectOption('61');
  await page.getByRole('button', { name: '开始' }).click();
  await page.getByRole('status').filter({ hasText: '已结束' }).waitFor();
  await page.getByText('只检查', { exact: true }).waitFor();
  await look(page, 'national-take-over-checked');
  await page.getByRole('radio', { name: /^接管/ }).check();
  await page.getByRole('button', { name: '开始' }).click();
  await page.getByRole('dialog').getByText(folder).waitFor();
  await look(page, 'national-take-over-asked');
  await page.getByRole('dialog').getByRole('button', { name: '开始' }).click();
  await page.getByRole('status').filter({ hasText: '已结束' }).waitFor();
  await page.getByText('只检查', { exact: true }).waitFor({ state: 'detached' });
  const saved = page.waitForEvent('download');
  await page.getByRole('link', { name: '拒收行（CSV） registrations.csv' }).click();
  assert.equal((await saved).suggestedFilename(), '61-registrations.rejected.csv');
});

test('ledger_is_verified_and_browsed_without_persons', async () => {
  // R-PUB-20
  await goTo('ledger');
  await page.getByRole('button', { name: '核验全部' }).click();
  await page.getByText('台账完好').waitFor();
  await page.getByRole('button', { name: /^详情 台账第/ }).first().click();
  await page.getByRole('dialog').getByText('SM3 摘要').waitFor();
  await look(page, 'national-ledger-entry');
  await page.getByRole('dialog').getByRole('button', { name: '关闭' }).last().click();
  await page.getByLabel('从序号往前').fill('20');
  await page.getByRole('button', { name: '查看' }).click();
  await page.getByRole('cell', { name: '19', exact: true }).waitFor();
});

test('policy_is_checked_by_line_replayed_deployed_on_trial_and_a_rollback_is_confirmed_by_typing', async () => {
  // R-POL-01, R-POL-04
  await goTo('draft');
  await page.getByLabel('政策文本').fill(DRAFT.replace('form.scopes.size()', 'form.scope.size()'));
  await page.getByRole('button', { name: '检查', exact: true }).click();
  await page.getByRole('heading', { name: /发现 \d+ 处错误/ }).waitFor();
  await look(page, 'national-draft-faults');
  await page.getByRole('button', { name: /^定位 第/ }).first().click();
  assert.match(await page.evaluate(() => document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)), /scope/);
  await page.getByLabel('政策文本').fill(DRAFT);
  await page.getByRole('button', { name: '检查', exact: true }).click();
  await page.getByText('文本没有错误').waitFor();
  await page.getByRole('button', { name: '开始重判' }).click();
  await page.getByRole('status').filter({ hasText: '已完成' }).waitFor();
  await look(page, 'national-replay');
  const file = `${home}/deploy/trial-of-pages.policy.yaml`;
  writeFileSync(file, DRAFT);
  try {
    await until('the trial', async () => { await goTo('policies'); return await page.getByRole('link', { name: 'trial-of-pages' }).count(); });
    await page.getByRole('link', { name: 'trial-of-pages' }).click();
    await page.getByRole('heading', { name: '页面试行（样例）' }).waitFor();
    await look(page, 'national-policy');
    await goTo('trail');
    await page.getByRole('button', { name: '恢复上一组政策' }).click();
    await page.getByLabel(/^输入/).fill('好');
    await page.getByRole('dialog').getByRole('button', { name: '恢复上一组政策' }).click();
    await page.getByRole('alert').filter({ hasText: '请输入所示文字' }).waitFor();
    await look(page, 'national-rollback');
    await page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
    await page.getByRole('cell', { name: 'trial-of-pages 1.0.0' }).first().waitFor();
  } finally {
    rmSync(file);
  }
});
