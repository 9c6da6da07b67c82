// Questions to the commission: asked by a doctor and an institution, answered by an officer, published, read by everybody.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { account, office } from './people.mjs';
import { idNumber, person } from './registers.mjs';
import { look, signIn, signInStaff } from './steps.mjs';
import { browser, desk, open, phone, rest, serial, settled, shell, until } from './world.mjs';

const TENANT = '13';
const REGISTRAR = 'inst-130105-1';
const OFFICER = 'health-130105';
const mark = serial();
const TITLE = `备案后可以在几家机构执业 ${mark}`;
const ANSWER = '多执业机构备案没有数量限制，须在当前执业地点内。';
const PUBLIC = `多执业机构备案有数量限制吗 ${mark}`;
let chromium;
let doctor;
let commission;

before(async () => {
  chromium = await browser();
  const token = await account(person());
  const { username } = await rest('GET', '/accounts/me', undefined, token);
  doctor = await open(chromium);
  await signIn(doctor, username);
  commission = await open(chromium);
  await signInStaff(commission, '/commission', TENANT, OFFICER);
});
after(() => chromium?.close());

/** Looks at a page in both widths and languages: nothing serious, nothing wider than a phone. */
async function lookAll(page, name) {
  await look(page, name);
  await page.setViewportSize(phone);
  await look(page, `phone-${name}`);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `${name} fits a phone`);
  await page.setViewportSize(desk);
}

async function fillIn(page, title, text) {
  await page.getByLabel('问题类别').selectOption('FILING');
  await page.getByLabel('问题标题').fill(title);
  await page.getByLabel('问题详细描述').fill(text);
  await page.getByRole('button', { name: '提交', exact: true }).click();
}

test('a_doctor_who_is_not_activated_asks_and_numbers_are_refused_beside_their_field', async () => {
  // R-PUB-24
  await doctor.goto('/help');
  await settled(doctor);
  await doctor.getByText('还没有提问').waitFor();
  await lookAll(doctor, 'help-doctor');
  await doctor.getByRole('button', { name: '我要提问' }).click();
  await doctor.getByLabel('向哪个地区提问').selectOption(TENANT);
  await fillIn(doctor, TITLE, `我的身份证号码是 ${idNumber()}，请查一下。`);
  await doctor.locator('.field.wrong .problems').getByText('请勿填写身份证号码').waitFor();
  await look(doctor, 'help-number-refused');
  await fillIn(doctor, TITLE, '我在石家庄注册，备案后最多可以在几家机构执业？');
  await doctor.getByText('问题已提交，答复后会通知您').waitFor();
  await doctor.locator('details.mine').getByText('待答复', { exact: true }).waitFor();
  await lookAll(doctor, 'help-asked');
});

test('an_officer_finds_it_among_the_open_ones_and_answers', async () => {
  await commission.goto('/commission');
  await commission.getByRole('link', { name: '咨询答复' }).click();
  await settled(commission);
  await lookAll(commission, 'commission-questions-open');
  await commission.getByRole('link', { name: `查看与答复 ${TITLE}` }).click();
  await settled(commission);
  await commission.getByText('答复以后可以公开').waitFor();
  await commission.getByLabel('答复', { exact: false }).first().fill(ANSWER);
  await commission.getByRole('button', { name: '提交答复' }).click();
  await commission.getByText('答复已提交，已通知提问人').waitFor();
  await lookAll(commission, 'commission-question-answered');
});

test('the_doctor_is_told_reads_the_answer_and_asks_on', async () => {
  // R-REG-54
  await until('the notice of the answer', () => shell('xinglin:notices').includes(TITLE));
  await doctor.goto('/help');
  await doctor.locator('details.mine summary').first().click();
  await doctor.getByText(ANSWER).waitFor();
  assert.equal(await doctor.getByText('审批员').count(), 0);
  await doctor.getByLabel('追问或补充').fill('助理医师也一样吗？');
  await doctor.getByRole('button', { name: '提交追问' }).click();
  await doctor.locator('details.mine').getByText('待答复', { exact: true }).waitFor();
  await lookAll(doctor, 'help-followed-up');
  await commission.reload();
  await commission.getByText('助理医师也一样吗？').waitFor();
  await commission.getByLabel('答复', { exact: false }).first().fill('助理医师限于县级区划内。');
  await commission.getByLabel('答复并办结').check();
  await commission.getByRole('button', { name: '提交答复' }).click();
  await commission.getByText('此问题已办结').waitFor();
});

test('what_is_published_the_public_reads_free_of_personal_data', async () => {
  // R-PUB-20
  await commission.getByRole('button', { name: '公开为热点问题' }).click();
  await commission.getByLabel('公开的问题').fill(PUBLIC);
  await commission.getByLabel('公开的解答').fill('请联系 13800000001。');
  await commission.getByRole('button', { name: '公开', exact: true }).click();
  await commission.locator('.field.wrong .problems').getByText('公开的内容不得含有手机号码').waitFor();
  await look(commission, 'commission-publish-refused');
  await commission.getByLabel('公开的解答').fill(ANSWER);
  await commission.getByRole('button', { name: '公开', exact: true }).click();
  await commission.getByText('已公开。').waitFor();
  await lookAll(commission, 'commission-question-published');
  const anybody = await open(chromium);
  await anybody.goto('/help');
  await settled(anybody);
  await anybody.getByLabel('地区').selectOption(TENANT);
  await anybody.getByText(PUBLIC).click();
  await anybody.locator('#hot').getByText(ANSWER).waitFor();
  await lookAll(anybody, 'help-public');
  await anybody.getByRole('button', { name: 'English' }).click();
  await lookAll(anybody, 'help-public-en');
  await commission.getByRole('button', { name: '取消公开' }).click();
  await commission.getByRole('dialog').getByRole('button', { name: '取消公开' }).click();
  await commission.getByText('已取消公开').waitFor();
  await anybody.reload();
  await settled(anybody);
  assert.equal(await anybody.getByText(PUBLIC).count(), 0);
});

test('an_institution_asks_reads_the_answer_and_deletes_it', async () => {
  const page = await open(chromium);
  await signInStaff(page, '/institution', TENANT, REGISTRAR);
  await page.goto('/institution/service');
  await settled(page);
  await page.getByRole('button', { name: '向客服提问' }).click();
  const title = `申请表可以打印几次 ${mark}`;
  await fillIn(page.getByRole('dialog'), title, '审核同意以后，申请表可以打印几次？');
  await page.getByText('问题已提交，答复后会通知您').waitFor();
  await page.getByRole('region', { name: '客服回复管理' }).getByText('待答复').first().waitFor();
  await lookAll(page, 'institution-service-asked');
  await commission.goto('/commission/questions');
  await commission.getByRole('row', { name: office(TENANT, REGISTRAR).name }).filter({ hasText: title }).getByRole('link').click();
  await commission.getByLabel('答复', { exact: false }).first().fill('可以重复打印。');
  await commission.getByRole('button', { name: '提交答复' }).click();
  await commission.getByText('答复已提交').waitFor();
  await until('the notice to the institution', async () => {
    await page.goto('/institution/notices');
    await settled(page);
    return await page.getByText(title).count() > 0;
  });
  await page.goto('/institution/service');
  await page.getByRole('button', { name: `查看回复详情 ${title}` }).click();
  await page.getByRole('dialog').getByText('可以重复打印').waitFor();
  await look(page, 'institution-service-answer');
  await page.getByRole('button', { name: '撤回', exact: true }).click();
  await page.getByRole('dialog').last().getByRole('button', { name: '撤回', exact: true }).click();
  await until('it is gone', async () => await page.getByText(title).count() === 0);
  await commission.goto('/commission/questions');
  await commission.getByRole('row').filter({ hasText: title }).getByText('提问人已撤回').waitFor();
});
