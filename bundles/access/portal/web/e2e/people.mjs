// People of the sample world as their doctors would act through the interface: for tests of the ends where staff work.
import { readFileSync } from 'node:fs';
import { candidates, home, lastCode, rest, serial } from './world.mjs';

const PASSWORD = 'Spring2026';

function csv(file) {
  const [head, ...rows] = readFileSync(file, 'utf8').replace(/^\uFEFF/, '').trim().split(/\r?\n/);
  const names = head.split(',');
  return rows.map((row) => Object.fromEntries(row.split(',').map((value, i) => [names[i], value])));
}

/** The office of an account in the sample world: its id and its name. */
export function office(tenant, username) {
  const it = csv(`${home}/sample/staff-accounts.csv`).find((row) => row.tenant === tenant && row.username === username);
  return { id: it.office, name: it.officeName };
}

/** Doctors with a valid registration at an institution of a province, as its old register had them. */
export function registered(tenant, institutionName) {
  const institution = csv(`${home}/sample/register/${tenant}/institutions.csv`).find((row) => row.name === institutionName);
  return csv(`${home}/sample/register/${tenant}/registrations.csv`).filter((row) => row.institution === institution.key && row.status === 'VALID' && row.idType === '01');
}

/** Candidates with a clinical qualification of a province whose certificate code is there, as doctor.test counts them. */
export function newcomers(province = '13') {
  return candidates().filter((it) => it.province === province && it.examCategory === '110' && it.qualificationCode && it.action === 'ADD');
}

/** Opens an account, verifies person and mobile number; answers with the session's token. */
export async function account(person) {
  const login = `dr${serial()}`;
  const mobile = `139${serial()}`;
  await rest('POST', '/accounts', { name: person.name, idType: '01', idNo: person.idNo, mobile, email: `${login}@example.org`, username: login, password: PASSWORD });
  const { token } = await rest('POST', '/sessions', { login, password: PASSWORD });
  await rest('POST', '/accounts/me/verification', {}, token);
  await rest('POST', '/accounts/me/channels/mobile/codes', {}, token);
  await rest('POST', '/accounts/me/channels/mobile/verification', { code: await lastCode(`${mobile.slice(0, 3)}****${mobile.slice(-4)}`) }, token);
  return token;
}

/** Activates with the own qualification code, or with a code of the institution (R-ACC-11, R-ACC-13). */
export const activate = (token, code) => rest('POST', '/accounts/me/activation', { code }, token);

/** Applies for registration at an institution with the qualification of the candidate. */
export async function applyForRegistration(token, tenant, institutionId) {
  const [qualification] = await rest('GET', '/accounts/me/qualifications', undefined, token);
  return rest('POST', `/tenants/${tenant}/applications`, { type: 'registration', reason: '首次注册',
    form: { institutionId, qualificationId: qualification.id, category: qualification.category, scopes: ['11'], employmentProof: '聘用合同 2026-010' } }, token);
}
