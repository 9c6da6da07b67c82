// The path of a new doctor through the pages: account, activation, refusal, application, withdrawal, public record.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { activate, choose, createAccount, look, signIn, verifyMobile } from './steps.mjs';
import { asked, browser, candidate, open, phone, rest, serial, settled, shell, staff, until } from './world.mjs';

const username = `dr${serial()}`;
let chromium;
let page;

before(async () => {
  chromium = await browser();
  page = await open(chromium);
});
after(() => chromium?.close());

async function fillRegistration() {
  await page.getByLabel('办理地区').selectOption({ label: '河北省' });
  await choose(page, '拟执业机构', candidate.institution.name);
  await choose(page, '执业范围', '内科专业');
  await page.getByLabel('聘用证明文号').fill('聘用合同 2025-001');
  await page.getByLabel('提交本次业务的缘由').fill('首次注册');
}

test('new_doctor_creates_an_account_and_activates_it_with_the_own_qualification_code', async () => {
  // R-ACC-01…04, R-ACC-10, R-ACC-13
  await createAccount(page, candidate, username);
  await signIn(page, username);
  await look(page, 'doctor-activate');
  await verifyMobile(page);
  await activate(page, candidate.qualificationCode);
  await look(page, 'doctor-home');
});

test('every_page_of_the_doctor_is_usable_in_both_widths_and_languages', async () => {
  const pages = ['', '/qualifications', '/registrations', '/assessments', '/apply', '/apply/registration', '/apply/change', '/apply/cancellation', '/apply/military-out',
    '/maintenance', '/reissue', '/applications', '/security'];
  for (const at of pages) {
    await page.goto(`/doctor${at}`);
    await look(page, `doctor${at.replaceAll('/', '-')}`);
    // R-REG-104: the warning stands there before anything is filled in
    assert.equal(await page.getByRole('alert').filter({ hasText: '各省的地方注册信息全部失效' }).count() > 0, at === '/apply/military-out', at);
  }
  await page.getByRole('button', { name: 'English' }).click();
  await page.setViewportSize(phone);
  for (const at of pages) {
    await page.goto(`/doctor${at}`);
    await look(page, `phone-doctor${at.replaceAll('/', '-')}`);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `${at} fits a phone`);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.evaluate(() => localStorage.setItem('xinglin.language', 'zh'));
});

test('photo_of_a_wrong_size_is_refused_then_cropped_and_accepted', async () => {
  // R-REG-234
  await page.goto('/doctor/apply/registration?tenant=13');
  await settled(page);
  const big = await page.evaluate(async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 900, height: 900 });
    const context = canvas.getContext('2d');
    context.fillStyle = '#fff';
    context.fillRect(0, 0, 900, 900);
    context.fillStyle = '#876';
    context.arc(450, 400, 200, 0, 7);
    context.fill();
    const blob = await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
    return [...new Uint8Array(await blob.arrayBuffer())];
  });
  await page.locator('input[type=file][accept="image/jpeg,image/png"]').setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from(big) });
  await page.getByText('不符合 354×472 像素').waitFor();
  await page.getByRole('dialog').waitFor();
  await look(page, 'doctor-crop');
  await page.getByRole('button', { name: '使用此照片' }).click();
  // the dialog has a preview, too: what is sent stands on the page, and the complaint goes with it
  await page.locator('.photo .frame img').waitFor();
  await page.getByText('不符合 354×472 像素').waitFor({ state: 'detached' });
});

test('application_that_leaves_something_out_is_refused_beside_the_field_with_its_article', async () => {
  await page.goto('/doctor/apply/registration?tenant=13');
  await settled(page);
  await page.getByRole('button', { name: '核对并提交' }).click();
  await page.getByText('请先填写标有').waitFor();
  await look(page, 'doctor-form-blank');
  await fillRegistration();
  await page.getByLabel('聘用证明文号').fill('');
  await page.getByRole('button', { name: '核对并提交' }).click();
  await page.getByRole('button', { name: '确认提交' }).click();
  await page.getByRole('heading', { name: /项须更正或者不符合规定/ }).waitFor();
  assert.match(await page.getByRole('alert').first().innerText(), /依据 .*R-REG-63/);
  await look(page, 'doctor-form-refused');
});

test('application_is_withdrawn_and_made_again', async () => {
  // R-REG-15, R-REG-20
  for (const round of ['withdrawn', 'again']) {
    await page.goto('/doctor/apply/registration?tenant=13');
    await settled(page);
    await fillRegistration();
    await page.getByRole('button', { name: '核对并提交' }).click();
    await look(page, 'doctor-check');
    await page.getByRole('button', { name: '确认提交' }).click();
    await page.getByText('申请已提交').waitFor();
    await look(page, 'doctor-application');
    if (round === 'withdrawn') {
      await page.getByRole('button', { name: '撤销申请' }).click();
      await page.getByRole('dialog').getByRole('button', { name: '撤销申请' }).click();
      await page.getByText('已撤销').first().waitFor();
    }
  }
});

test('approved_registration_is_on_the_doctors_page_and_in_the_public_register', async () => {
  const id = /applications\/13\/([0-9a-f-]{36})/.exec(page.url())[1];
  await rest('POST', `/tenants/13/applications/${id}/institution-decision`, { agree: true, reason: '同意' }, await staff('13', candidate.institution.username));
  await rest('POST', `/tenants/13/applications/${id}/authority-decision`, { approve: true, reason: '符合规定' }, await staff('13', candidate.authority.username));
  await until('the completion', async () => (await asked(page, `/tenants/13/applications/${id}`)).state === 'COMPLETED');
  await page.reload();
  await look(page, 'doctor-application-completed');
  await page.goto('/doctor');
  await page.getByText(candidate.institution.name).first().waitFor();
  await look(page, 'doctor-home-registered');

  // R-REG-54: what was told stays to be read, and the menu counts what is unread
  await page.getByRole('link', { name: /^通知\s*[1-9]/ }).click();
  const approved = page.getByRole('listitem').filter({ hasText: /申请已办结/ }).first();
  await approved.waitFor();
  assert.equal(await page.getByText(candidate.idNo).count(), 0);
  await look(page, 'doctor-notices');
  await approved.getByRole('button', { name: '标为已读' }).click();
  await approved.getByRole('button', { name: '标为已读' }).waitFor({ state: 'detached' });
  await approved.getByRole('link', { name: '查看申请' }).click();
  await page.getByRole('heading', { name: /注册/ }).first().waitFor();

  const anyone = await open(chromium, phone);
  await anyone.goto('/');
  await anyone.getByLabel('省份').selectOption({ label: '河北省' });
  await anyone.getByLabel('姓名').fill(candidate.name);
  await anyone.getByRole('button', { name: '查询' }).click();
  await anyone.getByRole('heading', { name: candidate.name }).waitFor();
  await look(anyone, 'search-found');
  await anyone.getByRole('link', { name: '查看并打印' }).click();
  await anyone.getByText('公示信息').first().waitFor();
  await look(anyone, 'search-record');
  assert.ok(!anyone.url().includes(encodeURIComponent(candidate.name)), 'no name in an address');
});

test('business_type_installed_while_the_browser_is_open_is_on_offer_and_its_form_works', async () => {
  const offered = () => page.getByRole('link', { name: '多执业机构备案', exact: true });
  await page.goto('/doctor/apply');
  await offered().waitFor();
  shell('bundle:uninstall org.xinglin.types.filing');
  try {
    await page.getByRole('link', { name: '业务查询' }).click();
    await page.getByRole('link', { name: '业务申请' }).click();
    await page.getByRole('link', { name: '变更', exact: true }).waitFor();
    assert.equal(await offered().count(), 0);
  } finally {
    shell('bundle:install -s mvn:org.xinglin/org.xinglin.types.filing/1.0.0-SNAPSHOT');
  }
  await page.getByRole('link', { name: '业务查询' }).click();
  await page.getByRole('link', { name: '业务申请' }).click();
  await offered().click();
  await page.getByLabel('有效期开始').first().waitFor();
  await look(page, 'doctor-form-filing');
});
