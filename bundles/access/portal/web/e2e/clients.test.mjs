// Programs of hospitals and partners, registered, renewed and revoked on the pages (R-ACC-37).
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { look, signInStaff } from './steps.mjs';
import { browser, open, phone, serial, settled, url } from './world.mjs';

const TENANT = '13';
const INSTITUTION = 'inst-130102-1';
const NAME = `HIS ${serial()}`;
let chromium;
let page;
let issued;

before(async () => {
  chromium = await browser();
  page = await open(chromium);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await signInStaff(page, '/institution', TENANT, `${INSTITUTION}-manager`);
});
after(() => chromium?.close());

/** Asks for a token as a program does (RFC 6749, 4.4). */
async function token({ clientId, secret }) {
  const answer = await fetch(`${url}/api/oauth/token`, {
    method: 'POST', body: 'grant_type=client_credentials',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Authorization: `Basic ${Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(secret)}`).toString('base64')}` },
  });
  return { status: answer.status, token: (await answer.json()).access_token };
}

const called = async (path, bearer) => (await fetch(`${url}/api${path}`, { headers: { Authorization: `Bearer ${bearer}` } })).status;

/** Takes what is shown once, by its buttons, and says that it is kept. */
async function kept(on) {
  const dialog = on.getByRole('dialog');
  await dialog.getByText('请立即保存密钥').waitFor();
  await on.keyboard.press('Escape');
  assert.ok(await dialog.isVisible(), 'a key press does not lose the secret');
  await dialog.getByRole('button', { name: '复制 密钥' }).click();
  await dialog.getByRole('button', { name: '已复制' }).or(dialog.getByText('已复制')).first().waitFor();
  const it = { clientId: await on.locator('#issued-clientId').inputValue(), secret: await on.locator('#issued-secret').inputValue() };
  assert.equal(await on.evaluate(() => navigator.clipboard.readText()), it.secret);
  assert.ok(await dialog.getByRole('button', { name: '关闭', exact: true }).last().isDisabled());
  await dialog.getByLabel('我已妥善保存密钥').check();
  await dialog.getByRole('button', { name: '关闭', exact: true }).last().click();
  await dialog.waitFor({ state: 'detached' });
  return it;
}

test('manager_registers_a_program_and_sees_its_secret_once', async () => {
  await page.getByRole('link', { name: '接口客户端' }).click();
  await settled(page);
  await page.getByRole('button', { name: '登记客户端' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('名称').fill(NAME);
  await dialog.getByRole('button', { name: '登记客户端' }).click();
  await dialog.getByText('请至少选择一项权限').waitFor();
  await dialog.getByLabel(/查询本机构的业务申请/).check();
  await dialog.getByLabel(/查询本院医师/).check();
  await look(page, 'clients-register');
  await dialog.getByRole('button', { name: '登记客户端' }).click();
  await page.getByText('请立即保存密钥').waitFor();
  await look(page, 'clients-secret');
  issued = await kept(page);
  await page.getByRole('row', { name: new RegExp(NAME) }).getByText('使用中').waitFor();
  assert.ok(!(await page.content()).includes(issued.secret), 'the secret stays nowhere on the page');
  await look(page, 'clients');
});

test('what_the_program_calls_is_on_record', async () => {
  const { token: bearer } = await token(issued);
  assert.equal(await called(`/tenants/${TENANT}/institution/applications`, bearer), 200);
  assert.equal(await called(`/tenants/${TENANT}/institution/departments`, bearer), 403);
  await page.getByRole('link', { name: NAME, exact: true }).click();
  await page.getByRole('row', { name: /applicationsOfInstitution/ }).getByText('成功').waitFor();
  await page.getByRole('row', { name: /ownDepartments/ }).getByText('超出权限范围').waitFor();
  await look(page, 'client');
});

test('scopes_are_taken_away_and_the_secret_is_renewed', async () => {
  const { token: bearer } = await token(issued);
  await page.getByRole('button', { name: '修改' }).click();
  await page.getByRole('dialog').getByLabel(/查询本机构的业务申请/).uncheck();
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  assert.equal(await called(`/tenants/${TENANT}/institution/applications`, bearer), 403);

  await page.getByRole('button', { name: '更换密钥' }).click();
  await page.getByRole('dialog').getByLabel('旧密钥继续有效').selectOption('0');
  await look(page, 'client-rotate');
  await page.getByRole('dialog').getByRole('button', { name: '更换密钥' }).click();
  const renewed = await kept(page);
  assert.equal((await token(issued)).status, 401);
  assert.equal((await token(renewed)).status, 200);
  issued = renewed;
});

test('certificate_is_registered_by_its_fingerprint', async () => {
  await page.getByRole('button', { name: '登记证书' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/SHA-256 指纹/).fill('12:34');
  await dialog.getByRole('button', { name: '登记证书' }).click();
  await dialog.getByText('64 位十六进制数。').waitFor();
  await dialog.getByLabel(/SHA-256 指纹/).fill(serial().repeat(8));
  await dialog.getByRole('button', { name: '登记证书' }).click();
  await page.getByRole('row', { name: /^证书/ }).waitFor();
});

test('revoked_program_gets_no_token_any_more', async () => {
  await page.getByRole('button', { name: '撤销客户端' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '撤销客户端' }).click();
  await page.getByText('已撤销').first().waitFor();
  assert.equal((await token(issued)).status, 401);
  await page.setViewportSize(phone);
  await look(page, 'client-revoked-phone');
});

test('reviewer_looks_after_no_programs', async () => {
  const reviewer = await open(chromium);
  await signInStaff(reviewer, '/institution', TENANT, INSTITUTION);
  await reviewer.goto('/institution/clients');
  await reviewer.getByText('须由本机构管理员办理').waitFor();
  await look(reviewer, 'clients-reviewer');
  await reviewer.context().close();
});

test('national_operator_registers_a_partner', async () => {
  const national = await open(chromium, phone, 'zh');
  await national.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await signInStaff(national, '/national', 'national', 'operator');
  await national.goto('/national/clients');
  await settled(national);
  await national.getByRole('button', { name: '登记客户端' }).click();
  await national.getByRole('dialog').getByLabel('名称').fill(`合作方 ${serial()}`);
  assert.equal(await national.getByRole('dialog').getByLabel(/审核医师的申请/).count(), 0);
  await national.getByRole('dialog').getByLabel(/按顺序获取公示信息的变更/).check();
  await national.getByRole('dialog').getByRole('button', { name: '登记客户端' }).click();
  const partner = await kept(national);
  assert.equal((await token(partner)).status, 200);
  await look(national, 'national-clients-phone');
  await national.context().close();
});
