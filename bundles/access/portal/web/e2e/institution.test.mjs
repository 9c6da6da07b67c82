// The institution end: its menus in both widths and languages, and what its reviewer and its manager do.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { account, activate, applyForRegistration, newcomers, office, registered } from './people.mjs';
import { look, signInStaff } from './steps.mjs';
import { browser, open, phone, rest, serial, settled, staff } from './world.mjs';

const TENANT = '13';
const USER = 'inst-130105-1';
/** Another doctor in a home that has been used: see the portal's README. */
const skip = Number(process.env.XINGLIN_CANDIDATE ?? 0);
const here = office(TENANT, USER);
const [waiting, leaving] = registered(TENANT, here.name).slice(2 * skip);
const [newcomer, employed, another] = newcomers(TENANT).slice(10 + 3 * skip);
const PAGES = ['', '/applications', '/maintenance', '/open', '/done', '/started', '/start', '/start/departure', '/start/filing-cancel', '/collective', '/rename', '/doctors', '/departed', '/filed-out', '/filed-in',
  '/sites-out', '/sites-in', '/elsewhere', '/activation', '/accounts', '/check/qualification', '/check/registration', '/check/credit', '/statistics', '/notices', '/service', '/profile', '/departments', '/places',
  '/authorities', '/staff', '/security'];
let chromium;
let page;
let doctor;

before(async () => {
  chromium = await browser();
  page = await open(chromium);
  await signInStaff(page, '/institution', TENANT, USER);
});
after(() => chromium?.close());

test('every_page_of_the_institution_is_usable_in_both_widths_and_languages', async () => {
  // R-ACC-38
  for (const at of PAGES) {
    await page.goto(`/institution${at}`);
    await look(page, `institution${at.replaceAll('/', '-')}`);
  }
  await page.getByRole('button', { name: 'English' }).click();
  await page.setViewportSize(phone);
  for (const at of PAGES) {
    await page.goto(`/institution${at}`);
    await look(page, `phone-institution${at.replaceAll('/', '-')}`);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `${at} fits a phone`);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.evaluate(() => localStorage.setItem('xinglin.language', 'zh'));
});

test('code_is_issued_once_and_shown_at_that_moment', async () => {
  // R-ACC-11, R-ACC-19
  doctor = await account(waiting);
  await page.goto('/institution/activation');
  await page.getByRole('button', { name: `生成激活码 ${waiting.name}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: '生成激活码' }).click();
  const code = (await page.locator('output').innerText()).trim();
  await look(page, 'institution-code');
  await page.locator('footer').getByRole('button', { name: '关闭' }).click();
  await settled(page);
  assert.equal(await page.getByRole('button', { name: `生成激活码 ${waiting.name}` }).count(), 0);
  await activate(doctor, code);
});

test('maintenance_is_reviewed_side_by_side_and_approved', async () => {
  // R-REG-231…233
  const registration = (await rest('GET', '/accounts/me/registrations', undefined, doctor)).find((it) => it.tenant === TENANT && it.status === 'VALID');
  await rest('POST', `/tenants/${TENANT}/applications`, { type: 'maintenance', reason: '晋升职称', form: { registrationId: registration.id, title: '233' } }, doctor);
  await page.goto('/institution/maintenance');
  await page.getByRole('link', { name: new RegExp(`审核 ${waiting.name}`) }).click();
  const row = page.getByRole('row', { name: /任职资格/ });
  await row.waitFor();
  assert.match(await row.innerText(), /未登记[\s\S]*主治/);
  await look(page, 'institution-review');
  await page.getByRole('button', { name: '审核通过' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '审核通过' }).click();
  await page.getByText('此申请待本机构审核').waitFor({ state: 'detached' });
});

test('application_is_agreed_to_printed_taken_back_and_disagreed_with', async () => {
  // R-REG-07, R-REG-09, R-REG-16, R-REG-19
  const token = await account(newcomer);
  await activate(token, newcomer.qualificationCode);
  const { id } = await applyForRegistration(token, TENANT, here.id);
  await page.goto(`/institution/applications/${id}`);
  await page.getByText('没有记录').first().waitFor();
  await look(page, 'institution-application');
  assert.equal(await page.getByRole('button', { name: '打印申请表' }).count(), 0, 'not before the institution agrees');
  await page.getByRole('button', { name: '同意', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '同意' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '打印申请表' }).click()]);
  assert.equal(readFileSync(await download.path()).subarray(0, 5).toString(), '%PDF-');
  await look(page, 'institution-agreed');
  await page.getByRole('button', { name: '撤回审核' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '撤回审核' }).click();
  await page.getByRole('button', { name: '不同意' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '不同意' }).click();
  await page.getByText('请填写理由').waitFor();
  await page.getByRole('dialog').getByRole('textbox').fill('尚未签订聘用合同');
  await page.getByRole('dialog').getByRole('button', { name: '不同意' }).click();
  await page.getByText('本机构已不同意').waitFor();
  assert.equal((await rest('GET', `/tenants/${TENANT}/applications/${id}`, undefined, token)).state, 'INST_REJECTED');
});

test('departure_is_handed_in_and_withdrawn_before_the_decision', async () => {
  // R-REG-170…172, R-REG-176
  await page.goto('/institution/start/departure');
  await page.getByRole('searchbox').fill(leaving.name);
  await page.getByRole('button', { name: `办理 ${leaving.name}` }).first().click();
  await page.getByRole('button', { name: '核对并提交' }).click();
  await page.getByText('请先填写标有').waitFor();
  await page.getByLabel('备案原因').selectOption('transfer');
  await page.getByLabel('办理完相关手续的日期').fill(new Date(Date.now() - 3 * 24 * 3600 * 1000).toISOString().slice(0, 10));
  await page.getByLabel('提交本次业务的缘由').fill('调往外地');
  await page.getByRole('button', { name: '核对并提交' }).click();
  await look(page, 'institution-departure-check');
  await page.getByRole('button', { name: '确认提交' }).click();
  await page.getByText('申请已提交审批机关').waitFor();
  await page.getByRole('button', { name: '撤销申请' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '撤销申请' }).click();
  await page.getByText('已撤销').first().waitFor();
  await look(page, 'institution-departure-withdrawn');
});

test('collective_registration_takes_each_line_for_itself', async () => {
  // L1 art 13, R-REG-60, R-ACC-39
  await page.goto('/institution/collective');
  await page.getByText('从表格粘贴').click();
  await page.getByLabel('从表格粘贴').fill(`${employed.name}\t${employed.idNo}\t10\t11\t聘用合同 7\n${another.name}\t11010119900101999X\t10\t11\t聘用合同 8`);
  await page.getByRole('button', { name: '加入', exact: true }).click();
  await page.getByLabel('提交本次业务的缘由').fill('新聘医师');
  await page.getByRole('button', { name: '提交 2 人' }).click();
  await page.getByText('2 人中 1 人已提交').waitFor();
  await look(page, 'institution-collective-sent');
  assert.ok(!(await page.locator('main').innerText()).includes(employed.idNo), 'no number stays on the page');
});

test('doctor_is_checked_and_the_question_is_logged_without_the_number', async () => {
  // R-ACC-39, R-PUB-24
  await page.goto('/institution/check/registration');
  await page.getByLabel('证件号码').fill(waiting.idNo);
  await page.getByRole('button', { name: '查询' }).click();
  await page.getByText(here.name).first().waitFor();
  await look(page, 'institution-check');
  assert.ok(!(await page.content()).includes(waiting.idNo));
});

test('department_with_subjects_of_the_licence_is_made_and_a_doctor_put_into_it', async () => {
  // R-ACC-38, R-REG-235
  const name = `内科${serial().slice(-4)}`;
  await page.goto('/institution/departments');
  await page.getByRole('button', { name: '新增科室' }).click();
  await page.getByLabel('科室名称').fill(name);
  await page.getByRole('checkbox').first().check();
  await look(page, 'institution-department');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByRole('cell', { name, exact: true }).waitFor();
  await page.goto('/institution/places');
  await page.getByRole('searchbox').fill(waiting.name);
  await page.getByRole('button', { name: `设置 ${waiting.name}` }).click();
  await page.getByLabel(name).check();
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByRole('cell', { name, exact: true }).waitFor();
});

test('manager_opens_staff_accounts_and_revokes_doctors_and_confirms_nothing', async () => {
  // R-ACC-33, R-ACC-37
  const manager = await open(chromium);
  await signInStaff(manager, '/institution', TENANT, `${USER}-manager`);
  await manager.goto('/institution/staff');
  await manager.getByRole('button', { name: '开通账户' }).click();
  await manager.getByLabel('姓名').fill('王经办');
  await manager.getByLabel('用户名').fill(`clerk${serial()}`);
  await manager.getByLabel('手机号码').fill(`137${serial()}`);
  await look(manager, 'institution-staff-open');
  await manager.getByRole('dialog').getByRole('button', { name: '开通账户' }).click();
  await manager.getByText('待首次登录').first().waitFor();
  await look(manager, 'institution-staff-manager');
  const [open13] = await rest('GET', `/tenants/${TENANT}/institution/applications`, undefined, await staff(TENANT, USER));
  await manager.goto(`/institution/applications/${open13.id}`);
  await settled(manager);
  assert.equal(await manager.getByRole('button', { name: /^(同意|不同意|撤回审核|撤销申请)$/ }).count(), 0);
  await manager.goto('/institution/accounts');
  await manager.getByRole('button', { name: `撤销账户 ${waiting.name}` }).click();
  await manager.getByRole('dialog').getByRole('textbox').fill('账户被他人错误注册');
  await manager.getByRole('dialog').getByRole('button', { name: '撤销账户' }).click();
  await manager.getByRole('heading', { name: '已撤销的账户' }).waitFor();
  await look(manager, 'institution-revoked');
});
