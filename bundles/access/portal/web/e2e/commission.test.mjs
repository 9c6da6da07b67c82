// An officer's work on the pages: queue, a case with everything for its decision, approval, refusal, counter, accounts, reading.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { newcomers } from './people.mjs';
import { look, signInStaff } from './steps.mjs';
import { browser, open, phone, rest, settled, staff } from './world.mjs';

const OFFICE = 'health-140105';
const HOSPITAL = '太原市小店区第一医院';
/** Three candidates with a qualification: some of the sample file are there to be quarantined. */
const people = [];
let chromium;
let page;
let token;

before(async () => {
  chromium = await browser();
  page = await open(chromium);
  token = await staff('14', OFFICE);
  for (const candidate of newcomers('14').slice(20 + 10 * Number(process.env.XINGLIN_CANDIDATE ?? 0))) {
    if (people.length === 3) {
      break;
    }
    if ((await known(candidate)).qualification) {
      people.push(candidate);
    }
  }
  await takenIn(people[0]);
  await takenIn(people[1]);
  await page.goto('/commission');
  await look(page, 'commission-sign-in');
  await signInStaff(page, '/commission', '14', OFFICE);
});
after(() => chromium?.close());

/** Returns what the registers know of a candidate; nothing of one whose number is wrong. */
async function known(candidate) {
  const seen = await rest('POST', '/tenants/14/counter/persons', { name: candidate.name, idNo: candidate.idNo }, token).catch(() => undefined);
  const [qualification] = seen ? await rest('GET', `/tenants/14/counter/persons/${seen.person}/qualifications`, undefined, token) : [];
  return { id: seen?.person, qualification };
}

/** Takes a first registration in at the counter, as the pages would. */
async function takenIn(person) {
  const { id, qualification } = await known(person);
  const [institution] = await rest('GET', `/tenants/14/institutions?name=${encodeURIComponent(HOSPITAL)}`, undefined, token);
  return rest('POST', '/tenants/14/counter/applications', {
    type: 'registration', personId: id, reason: '窗口受理首次注册',
    form: { institutionId: institution.id, qualificationId: qualification.id, category: '10', scopes: ['11'], employmentProof: '聘用合同 2026-020' },
  }, token);
}

async function openCase(name) {
  await page.goto('/commission');
  await settled(page);
  await page.getByRole('row', { name: new RegExp(name) }).getByRole('link').click();
  await page.getByRole('heading', { name: new RegExp(`注册 · ${name}`) }).waitFor();
  await settled(page);
}

test('officer_sees_the_queue_with_working_days_left', async () => {
  // R-REG-25, R-REG-26, R-REG-30
  await page.goto('/commission');
  const row = page.getByRole('row', { name: new RegExp(people[0].name) });
  await row.waitFor();
  assert.match(await row.innerText(), /\d+ 天[\s\S]*注册/);
  await look(page, 'commission-queue');
  await page.getByRole('button', { name: /已超承诺期限/ }).click();
  assert.equal(await row.count(), 0, 'what is not overdue is filtered out');
});

test('case_shows_facts_history_and_verdicts_with_articles_and_is_approved', async () => {
  // R-POL-03, R-REG-11
  await openCase(people[0].name);
  for (const heading of ['申请内容', '申请人在各省的记录', '期限', '办理经过', '规定核验']) {
    await page.getByRole('heading', { name: heading, exact: true }).waitFor();
  }
  await page.getByText(/适用的 \d+ 项规定均符合/).waitFor();
  await page.getByText('依据与事实').first().click();
  await look(page, 'commission-case');
  await page.getByRole('button', { name: '批准', exact: true }).click();
  await look(page, 'commission-approve');
  await page.getByRole('dialog').getByRole('button', { name: '批准', exact: true }).click();
  await page.getByText('发放识别码，办结').waitFor({ timeout: 60_000 });
  await look(page, 'commission-case-completed');
  await page.getByRole('link', { name: '已审批业务' }).click();
  await page.getByRole('row', { name: new RegExp(people[0].name) }).waitFor();
  await look(page, 'commission-decided');
});

test('papers_are_asked_for_once_and_a_refusal_needs_written_reasons', async () => {
  // R-REG-25, R-REG-27, R-REG-126
  await openCase(people[1].name);
  await page.getByRole('button', { name: '一次告知补正' }).click();
  await page.getByLabel('需要补正的全部内容').fill('健康证明原件');
  await page.getByRole('dialog').getByRole('button', { name: '一次告知补正' }).click();
  await page.getByRole('button', { name: '材料已补齐' }).waitFor();
  assert.equal(await page.getByRole('button', { name: '一次告知补正' }).count(), 0);
  await page.getByRole('button', { name: '不予批准' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '不予批准' }).click();
  await page.getByText('请填写理由').waitFor();
  await page.getByRole('dialog').getByRole('textbox').fill('聘用证明与申请不符。');
  await look(page, 'commission-refuse');
  await page.getByRole('dialog').getByRole('button', { name: '不予批准' }).click();
  await page.getByRole('heading', { name: '决定书' }).waitFor();
  assert.match(await page.locator('.letter').innerText(), /聘用证明与申请不符/);
  await look(page, 'commission-case-refused');
});

test('person_at_the_counter_is_identified_once_and_the_form_comes_from_the_schema', async () => {
  // R-REG-03, R-REG-04, R-REG-39, R-REG-197
  await page.getByRole('link', { name: '窗口办理' }).click();
  await page.getByLabel('姓名').fill(people[2].name);
  await page.getByLabel('证件号码').fill('140105198001010012');
  await page.getByRole('button', { name: '核验身份' }).click();
  await page.locator('.field.wrong').getByText(/依据/).waitFor();
  await look(page, 'commission-identify-refused');
  await page.getByLabel('证件号码').fill(people[2].idNo);
  await page.getByRole('button', { name: '核验身份' }).click();
  await page.getByRole('heading', { name: people[2].name }).waitFor();
  assert.ok(!page.url().includes(people[2].idNo) && !(await page.content()).includes(people[2].idNo), 'the number is nowhere');
  await look(page, 'commission-person');
  await page.getByRole('link', { name: '禁止从事医师职业', exact: true }).click();
  await page.getByRole('button', { name: '核对并受理' }).click();
  await page.getByText('请先填写标有').waitFor();
  await look(page, 'commission-form');
});

test('every_page_of_the_commission_is_usable_in_both_widths_and_languages', async () => {
  const pages = ['', '/decided', '/proposals', '/counter', '/corrections', '/corrections/new', '/institutions', '/accounts', '/renames', '/policies', '/statistics', '/announcements', '/notices', '/security'];
  for (const at of pages) {
    await page.goto(`/commission${at}`);
    await look(page, `commission${at.replaceAll('/', '-')}`);
  }
  await page.goto('/commission/institutions');
  await page.getByRole('link', { name: HOSPITAL }).click();
  await page.getByRole('heading', { name: '审批机关设置' }).waitFor();
  await look(page, 'commission-institution');
  pages.push(new URL(page.url()).pathname.slice('/commission'.length));
  await page.getByRole('button', { name: 'English' }).click();
  await page.setViewportSize(phone);
  for (const at of pages) {
    await page.goto(`/commission${at}`);
    await look(page, `phone-commission${at.replace(/[0-9a-f-]{36}/, 'one').replaceAll('/', '-')}`);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `${at} fits a phone`);
  }
});
