// Every business of the counter, applied for once on the commission's pages for somebody who shows a document (R-REG-03, R-REG-04).
import { after, before, test } from 'node:test';
import { institutions, layFolder, officer, person, qualification, registration, takeOver } from './registers.mjs';
import { apply, look, signInStaff } from './steps.mjs';
import { browser, open, rest, serial, settled, staff, until } from './world.mjs';

const TENANT = '61';
const [hospital] = institutions(TENANT);
const PROVINCE = officer(TENANT, '陕西省卫生健康委员会');
/** What is decided by the province or, for guests, at least by the city (R-REG-39, 196, 205). */
const OF_PROVINCE = ['ban-lift', 'legacy-entry', 'legacy-correction', 'hmt-recognition', 'foreign-short-term', 'hmt-short-term', 'permit-cancel'];
const [assessed, departed, relinked, barred, suspended, legacy, misspelt] = [person(), person(), person(), person(), person(), person(1945), person(1946)];
const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const visitor = (name, idType) => ({ name, idType, idNo: `${idType === '06' ? 'H' : 'E'}${serial()}`, gender: '1', birthDate: '1978-05-06' });
const [specialist, guest, foreigner] = [visitor('何永康', '06'), visitor('梁家明', '06'), visitor('约翰史密斯', '03')];
let chromium;
let local;
let atProvince;

before(async () => {
  chromium = await browser();
  const folder = `counter_${serial()}`;
  layFolder(folder, {
    'qualifications.csv': [assessed, departed, relinked, barred, suspended].map((it) => qualification(it)).concat(qualification(relinked, 1, 2015), { ...qualification(misspelt, 1, 1998), origin: 'LEGACY' }),
    'registrations.csv': [registration(assessed, hospital), registration(relinked, hospital), registration(suspended, hospital), registration(departed, hospital, { status: 'DEPARTED', endedOn: '2026-02-10', cause: 'departure' })],
    'bans.csv': [{ idType: '01', idNo: barred.idNo, kind: 'PRACTICE_BAN', from: '2025-01-01', to: '2027-12-31', instrument: '卫医罚〔2025〕1号', authority: hospital.authority10 }],
  });
  await takeOver(TENANT, folder);
  local = await open(chromium);
  await signInStaff(local, '/commission', TENANT, officer(TENANT, hospital.authority10));
  atProvince = await open(chromium);
  await signInStaff(atProvince, '/commission', TENANT, PROVINCE);
});
after(() => chromium?.close());

/** Takes a business in for somebody at the counter; answers with the application's id. */
async function takenIn(of, type, values) {
  const page = OF_PROVINCE.includes(type) ? atProvince : local;
  await page.goto('/commission/counter');
  await settled(page);
  await page.getByLabel('姓名').fill(of.name);
  await page.locator('#id-type').selectOption(of.idType ?? '01');
  await page.locator('#id-no').fill(of.idNo);
  if (of.gender) {
    await page.locator('#gender').selectOption(of.gender);
    await page.locator('#birth-date').fill(of.birthDate);
  }
  await page.locator('form button[type=submit]').click();
  await page.waitForURL(/counter\/[0-9a-f-]{36}/);
  await page.goto(`${page.url()}/${type}`);
  await apply(page, type, values);
  await page.waitForURL(/commission\/applications\/[0-9a-f-]{36}/);
  await look(page, `counter-${type}`);
  return /applications\/([0-9a-f-]{36})/.exec(page.url())[1];
}

const stay = (from, to) => ({ institutionId: hospital.name, category: '10', scope: '11', validFrom: day(from), validTo: day(to) });
const BUSINESSES = [
  ['assessment', assessed, { cycleStart: '2023-01-01', cycleEnd: '2025-12-31', procedure: 'GENERAL', result: 'PASSED', retest: false, assessor: '西安市医师定期考核机构' }],
  ['departure-undo', departed, { registrationId: '备案', instrument: '撤销备案决定〔2026〕1号' }],
  ['replace-qualification', relinked, { qualificationId: '2015', numberDiffers: false, verification: '经核实系同一人', proofs: true }],
  ['practice-ban', suspended, { banKind: 'SUSPENSION', from: day(-1), to: day(180), forLife: false, instrument: '卫医罚〔2026〕2号', decidedBy: hospital.authority10, proofs: true }],
  ['ban-lift', barred, { banId: '2025', instrument: '撤销决定〔2026〕3号', proofs: true }],
  ['legacy-entry', legacy, { origin: 'LEGACY', level: '1', category: '10', awardedOn: '1990-06-01', education: '20', school: '西安医学院', major: '医学', document: '卫职改〔1990〕7号', proofs: true }],
  ['legacy-correction', misspelt, { qualificationId: '1998', items: ['毕业学校'], education: '20', school: '西安医科大学', major: '医学', explanation: '学校名称录入有误，经核对原始审批表', proofs: true }],
  ['hmt-recognition', specialist, {
    region: 'HONG_KONG', category: '10', licensedSince: '2002-01-01', workplace: '玛丽医院', permanentResident: true, specialistCertificate: true, licence: true, identityProof: true, education: '20',
    school: '香港大学', major: '内外全科', proofs: true,
  }],
  ['foreign-short-term', foreigner, {
    basis: 'HIRED', ...stay(20, 200), degree: true, licence: true, licenceAuthenticated: true, healthCertificate: true, healthCertificateOn: day(-20), invitation: true, agreement: true, agreementCovers: ['目的', '具体项目', '地点', '时间', '责任的承担'], photo: true, photoTakenOn: day(-30),
  }],
];

for (const [type, of, values] of BUSINESSES) {
  test(`${type.replaceAll('-', '_')}_is_taken_in_at_the_counter`, () => takenIn(of, type, values));
}

test('hmt_short_term_is_taken_in_and_what_was_granted_is_cancelled', async () => {
  const id = await takenIn(guest, 'hmt-short-term', {
    permitKind: 'HONG_KONG', legalPerson: true, ...stay(20, 200), applicationForm: true, identityProof: true, photo: true, photoTakenOn: day(-30), diploma: true, licence: true, healthCertificate: true,
    healthCertificateOn: day(-20), noCriminalRecord: true, agreement: true,
  });
  const authority = await staff(TENANT, PROVINCE);
  await rest('POST', `/tenants/${TENANT}/applications/${id}/authority-decision`, { approve: true, reason: '符合规定' }, authority);
  await until('the permit', async () => (await rest('GET', `/tenants/${TENANT}/applications/${id}`, undefined, authority)).state === 'COMPLETED');
  await takenIn(guest, 'permit-cancel', { permitId: '香港', cause: 'CONTRACT_ENDED', groundOn: day(0), statement: '聘用合同提前解除' });
});
