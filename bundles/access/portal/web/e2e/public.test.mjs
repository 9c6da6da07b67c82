// What anyone sees without signing in, in both widths and languages.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { look } from './steps.mjs';
import { browser, desk, open, phone, settled, url } from './world.mjs';

const PAGES = ['/', '/search', '/help', '/doctor', '/doctor/create', '/doctor/recover', '/institution', '/commission', '/national', '/search/13/110130000000000'];
let chromium;

before(async () => { chromium = await browser(); });
after(() => chromium?.close());

for (const [width, viewport] of [['desk', desk], ['phone', phone]]) {
  for (const language of ['zh', 'en']) {
    test(`public_pages_are_usable_on_a_${width}_in_${language}`, async () => {
      const page = await open(chromium, viewport, language);
      for (const at of PAGES) {
        await page.goto(at);
        await look(page, `${width}-${language}${at.replaceAll('/', '-')}`);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `${at} fits`);
        assert.equal(await page.locator('html').getAttribute('lang'), language === 'zh' ? 'zh-CN' : 'en');
      }
      await page.context().close();
    });
  }
}

test('first_page_is_small_and_soon_usable', async () => {
  const page = await open(chromium);
  let bytes = 0;
  page.on('response', async (response) => { bytes += Number(response.headers()['content-length'] ?? 0); });
  const began = Date.now();
  await page.goto('/');
  await page.getByRole('button', { name: '查询' }).waitFor();
  console.log(`first page: usable after ${Date.now() - began} ms`);
  await settled(page);
  console.log(`first page: ${Math.round(bytes / 1024)} kB compressed`);
  assert.ok(bytes > 0 && bytes < 250_000, `${bytes} bytes`);
});

test('keyboard_alone_reaches_the_search', async () => {
  const page = await open(chromium);
  await page.goto('/');
  await settled(page);
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.className), 'skip');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'province');
});

test('program_comes_from_its_own_host_alone', async () => {
  // architecture: no outside host
  const page = await open(chromium);
  const elsewhere = [];
  page.on('request', (request) => { if (!request.url().startsWith(url) && !request.url().startsWith('data:')) { elsewhere.push(request.url()); } });
  for (const at of ['/', '/help', '/doctor/create', '/institution']) {
    await page.goto(at);
    await settled(page);
  }
  assert.deepEqual(elsewhere, []);
});
