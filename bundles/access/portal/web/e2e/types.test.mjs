// Every way to activate an account, and every business applied for once on the pages of the end that starts it.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { filing, institutions, layFolder, officer, person, qualification, registration, takeOver } from './registers.mjs';
import { activate, apply, look, signIn, signInStaff, verifyMobile } from './steps.mjs';
import { alone, asked, browser, candidates, home, open, rest, serial, settled, staff, until } from './world.mjs';

const TENANT = '61';
const [main, filed, sited, other] = institutions(TENANT);
const [elsewhere, target] = institutions('11');
/** Who they are: a doctor with everything; assistant; formerly registered; waiting for the institution's switch; of a province not yet electronic. */
const people = Object.fromEntries(['doctor', 'assistant', 'former', 'automatic', 'outside', 'departed', 'relinked', 'barred', 'plain'].map((name) => [name, person()]));
const { doctor, assistant, former, automatic, outside, departed, relinked, barred, plain } = people;
let chromium;

before(async () => {
  chromium = await browser();
  const folder = `types_${serial()}`;
  layFolder(folder, {
    'qualifications.csv': [doctor, former, automatic, departed, relinked, barred, plain].map((it) => qualification(it))
      .concat(qualification(relinked, 1, 2015), qualification(assistant, 2), qualification(assistant, 1, 2016)),
    'registrations.csv': [
      registration(doctor, main), registration(assistant, main, { level: 2 }), registration(automatic, filed), registration(relinked, main), registration(plain, main),
      registration(former, main, { status: 'CANCELLED', endedOn: '2025-03-04', cause: 'cancel-10' }), registration(departed, main, { status: 'DEPARTED', endedOn: '2026-02-10', cause: 'departure' }),
    ],
    'filings.csv': [filing(doctor, filed, { validFrom: '2026-01-01', validTo: '2027-12-31', approvedOn: '2025-12-05' })],
    'multisites.csv': [filing(doctor, sited, { validFrom: '2016-06-01', approvedOn: '2016-06-01' })],
    'bans.csv': [{ idType: '01', idNo: barred.idNo, kind: 'PRACTICE_BAN', from: '2025-01-01', to: '2027-12-31', instrument: '卫医罚〔2025〕1号', authority: main.authority10 }],
  });
  assert.deepEqual((await takeOver(TENANT, folder)).files.filter((it) => it.rejected), []);
  layFolder(`${folder}_11`, { 'qualifications.csv': [qualification(outside, 1, 2012, '11')], 'registrations.csv': [registration(outside, elsewhere, { qualification: '201211110' })] });
  assert.equal((await takeOver('11', `${folder}_11`)).rejected, 0);
});
after(() => chromium?.close());

/** A page on which somebody is signed in who has an account, and whose mobile number is verified. */
async function member(of) {
  of.username = `dr${serial()}`;
  await rest('POST', '/accounts', { name: of.name, idType: '01', idNo: of.idNo, mobile: `139${serial()}`, email: `${of.username}@example.org`, username: of.username, password: 'Spring2026' });
  const page = await open(chromium);
  await signIn(page, of.username);
  await verifyMobile(page);
  return page;
}

async function account(of, institution) {
  const registrar = await staff(TENANT, institution.username);
  return { registrar, account: (await rest('GET', `/tenants/${TENANT}/institution/accounts`, undefined, registrar)).find((it) => it.name === of.name) };
}

async function activatedByCode(of) {
  const page = await member(of);
  await activate(page, qualification(of).code);
  return page;
}

/** Applies on the doctor's page; answers with the application's id. */
async function applied(page, type, values) {
  await page.goto(`/doctor/apply/${type}?tenant=${TENANT}`);
  await apply(page, type, values);
  await page.getByText('申请已提交').waitFor();
  return /applications\/\d\d\/([0-9a-f-]{36})/.exec(page.url())[1];
}

async function withdrawn(page) {
  await page.getByRole('button', { name: '撤销申请' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '撤销申请' }).click();
  await page.getByText('已撤销').first().waitFor();
}

let doctors;

test('doctor_in_post_activates_by_the_code_of_the_institution', async () => {
  // R-ACC-11, R-ACC-17, R-ACC-19: case A
  doctors = await member(doctor);
  await doctors.getByText(main.name).first().waitFor();
  await look(doctors, 'activate-by-code');
  const { registrar, account: waiting } = await account(doctor, main);
  const { code } = await rest('POST', `/tenants/${TENANT}/institution/accounts/${waiting.account}/activation-code`, undefined, registrar);
  await doctors.getByLabel('激活码').fill(code);
  await doctors.getByRole('button', { name: '激活', exact: true }).click();
  await doctors.getByRole('heading', { name: /您好/ }).waitFor();
});

test('doctor_of_an_institution_that_has_switched_it_on_is_active_after_refreshing', async () => {
  // R-ACC-18
  const page = await member(automatic);
  const registrar = await staff(TENANT, filed.username);
  await rest('PUT', `/tenants/${TENANT}/institution/automatic-activation`, { on: true }, registrar);
  await page.getByRole('button', { name: '刷新' }).click();
  await page.getByRole('heading', { name: /您好/ }).or(page.getByText('账户已激活')).first().waitFor();
  await rest('PUT', `/tenants/${TENANT}/institution/automatic-activation`, { on: false }, registrar);
  await page.context().close();
});

test('formerly_registered_doctor_activates_by_the_own_qualification_code', async () => {
  // R-ACC-13: case C
  const page = await activatedByCode(former);
  await page.context().close();
});

test('doctor_of_a_province_not_yet_electronic_is_activated_by_approval', () => alone('tenant-11', async () => {
  // R-ACC-12, R-ACC-22, R-REG-69: case B
  const file = `${home}/etc/org.xinglin.tenant-11.cfg`;
  const before = readFileSync(file, 'utf8');
  const electronic = (since) => until('the tenant', async () => (await rest('GET', '/tenants')).some((it) => it.code === '11' && it.ready && (it.eRegistrationSince > '2090') === since));
  writeFileSync(file, before.replace(/^eRegistrationSince.*$/m, 'eRegistrationSince = 2099-01-01'));
  try {
    await electronic(true);
    const page = await member(outside);
    await page.getByRole('link', { name: '去申请' }).click();
    await page.getByLabel('办理地区').selectOption('11');
    await page.getByRole('link', { name: '变更', exact: true }).click();
    await apply(page, 'change', { mainInstitutionChanges: true, institutionId: target.name, employmentProof: '聘用合同 2026-002' });
    await page.getByText('申请已提交').waitFor();
    const id = /applications\/11\/([0-9a-f-]{36})/.exec(page.url())[1];
    await rest('POST', `/tenants/11/applications/${id}/institution-decision`, { agree: true, reason: '同意' }, await staff('11', target.username));
    await rest('POST', `/tenants/11/applications/${id}/authority-decision`, { approve: true, reason: '符合规定' }, await staff('11', officer('11', target.authority10)));
    await until('the activation', async () => (await asked(page, '/accounts/me')).state === 'ACTIVE');
    await page.goto('/doctor');
    await page.getByRole('heading', { name: /您好/ }).waitFor().catch(async (late) => {
      throw new Error(`not the home page: ${await page.locator('body').innerText()}`, { cause: late });
    });
    await page.context().close();
  } finally {
    writeFileSync(file, before);
    await electronic(false);
  }
}));

test('doctor_applies_for_each_business_that_a_doctor_starts', async () => {
  const exclusive = [
    ['change', { mainInstitutionChanges: true, institutionId: other.name, employmentProof: '聘用合同 2026-001' }],
    ['cancellation', { reasonNo: '10' }],
    ['military-out', { receivingUnit: '某军医院', approvalProof: true, acknowledgeEnd: true }],
  ];
  for (const [type, values] of exclusive) {
    await applied(doctors, type, values);
    await look(doctors, `applied-${type}`);
    await withdrawn(doctors);
  }
  const side = [
    ['maintenance', { title: '233' }],
    ['reissue', { why: 'LOST', lossStatement: '2026年11月1日刊登于健康报' }],
    ['filing', { institutionId: other.name, scopes: ['内科专业'], validFrom: '2026-12-01', validTo: '2027-11-30' }],
    ['filing-cancel', { filingId: filed.name }],
    ['multisite-cancel', { filingId: sited.name }],
  ];
  for (const [type, values] of side) {
    await applied(doctors, type, values);
    await look(doctors, `applied-${type}`);
  }
});

test('refusal_of_the_authority_reaches_the_doctor_with_its_reason_and_article', async () => {
  // R-REG-23, R-REG-126
  const id = await applied(doctors, 'change', { mainInstitutionChanges: true, institutionId: other.name, employmentProof: '聘用合同 2026-001' });
  await rest('POST', `/tenants/${TENANT}/applications/${id}/institution-decision`, { agree: true, reason: '同意' }, await staff(TENANT, other.username));
  await rest('POST', `/tenants/${TENANT}/applications/${id}/authority-decision`, { approve: false, reason: '聘用证明与拟执业机构不符，不予变更。' }, await staff(TENANT, officer(TENANT, other.authority10)));
  await doctors.reload();
  await doctors.getByText('聘用证明与拟执业机构不符').first().waitFor();
  await doctors.getByText('审批不通过').first().waitFor();
  assert.match(await doctors.locator('main').innerText(), /医师执业注册管理办法.*第[一二三四五六七八九十]+条/);
  await look(doctors, 'refused-by-authority');
});

test('assistant_applies_to_become_a_licensed_doctor', async () => {
  const page = await member(assistant);
  const { registrar, account: waiting } = await account(assistant, main);
  const { code } = await rest('POST', `/tenants/${TENANT}/institution/accounts/${waiting.account}/activation-code`, undefined, registrar);
  await page.getByLabel('激活码').fill(code);
  await page.getByRole('button', { name: '激活', exact: true }).click();
  await page.getByRole('heading', { name: /您好/ }).waitFor();
  await applied(page, 'upgrade', { qualificationId: '2016' });
  await look(page, 'applied-upgrade');
  await page.context().close();
});

test('doctor_from_the_forces_applies_to_come_in', async () => {
  const newcomer = candidates().filter((it) => it.province === TENANT && it.examCategory === '110' && it.qualificationCode && it.action === 'ADD')[Number(process.env.XINGLIN_CANDIDATE ?? 30)];
  const page = await member(newcomer);
  await activate(page, newcomer.qualificationCode);
  await applied(page, 'military-in', {
    institutionId: main.name, scopes: ['内科专业'], militaryUnit: '某部队医院', militaryCertificate: true, militaryProof: true, placementProof: true, photo: true, employmentProof: '聘用合同 2026-003',
  });
  await look(page, 'applied-military-in');
  await page.context().close();
});

test('institution_reports_a_departure', async () => {
  const page = await open(chromium);
  await signInStaff(page, '/institution', TENANT, main.username);
  await page.goto('/institution/start/departure');
  await page.getByRole('searchbox').fill(plain.name);
  await page.getByRole('button', { name: new RegExp(`${plain.name}$`) }).first().click();
  await apply(page, 'departure', { cause: 'resigned', formalitiesOn: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10) });
  await page.getByText('备案原因').waitFor();
  await look(page, 'applied-departure');
  await page.context().close();
});
