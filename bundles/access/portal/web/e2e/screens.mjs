// Opens every page of the program, as the router has them, at a desk and on a phone, in Chinese and in English; says what axe finds serious,
// what the browser complains of and what does not fit. With XINGLIN_SHOTS=folder there is a picture of each: node e2e/screens.mjs [end …]
import { account, activate } from './people.mjs';
import { institutions, layFolder, officer, person, qualification, registration, takeOver } from './registers.mjs';
import { signIn, signInStaff } from './steps.mjs';
import { browser, desk, open, phone, rest, serial, serious, settled, shot, staff } from './world.mjs';

const TENANT = '61';
const ENDS = process.argv.length > 2 ? process.argv.slice(2) : ['', 'doctor', 'institution', 'manager', 'commission', 'national'];
const [main, target] = institutions(TENANT);
/** The pages of an institution that are its manager's (R-ACC-37). */
const OF_MANAGER = ['institution', 'institution-staff', 'institution-accounts', 'institution-clients', 'institution-client'];

/** A doctor with an account, a registration and an application that awaits its decision. */
async function doctor() {
  const of = person();
  const folder = `screens_${serial()}`;
  layFolder(folder, { 'qualifications.csv': [qualification(of)], 'registrations.csv': [registration(of, main)] });
  await takeOver(TENANT, folder);
  const token = await account(of);
  const registrar = await staff(TENANT, main.username);
  const waiting = (await rest('GET', `/tenants/${TENANT}/institution/accounts`, undefined, registrar)).find((it) => it.name === of.name);
  const { code } = await rest('POST', `/tenants/${TENANT}/institution/accounts/${waiting.account}/activation-code`, undefined, registrar);
  await activate(token, code);
  const [held] = await rest('GET', '/accounts/me/registrations', undefined, token);
  const submitted = async (type, form) => (await rest('POST', `/tenants/${TENANT}/applications`, { type, form: { registrationId: held.id, ...form }, reason: '本人申请' }, token)).id;
  const change = await submitted('change', { mainInstitutionChanges: true, institutionId: target.id, employmentProof: '聘用合同 2026-001' });
  await rest('POST', `/tenants/${TENANT}/applications/${change}/institution-decision`, { agree: true, reason: '同意' }, await staff(TENANT, target.username));
  const maintenance = await submitted('maintenance', { title: '233' });
  const { username } = await rest('GET', '/accounts/me', undefined, token);
  return { username, change, maintenance, practiceCode: held.practiceCode, of };
}

/** What stands in the addresses of pages that show one thing: by the route's name, or by the parameter's. */
async function filled(of) {
  const authority = await staff(TENANT, officer(TENANT, target.authority10));
  const operator = await staff('national', 'operator');
  const [policy] = await rest('GET', '/policies', undefined, operator);
  const replays = await rest('GET', '/policies/replays', undefined, operator);
  const client = async (at, scope, by) => (await rest('POST', at, { name: `HIS ${serial()}`, scopes: [scope] }, by)).client.id;
  const corrections = await rest('GET', `/tenants/${TENANT}/authority/corrections`, undefined, authority);
  const [question] = await rest('GET', `/tenants/${TENANT}/authority/questions`, undefined, authority);
  const shown = await rest('POST', `/tenants/${TENANT}/counter/persons`, { name: of.of.name, idType: '01', idNo: of.of.idNo }, authority);
  return {
    record: { tenant: TENANT, practiceCode: of.practiceCode }, nothing: { rest: ['nowhere'] },
    'doctor-form': { type: 'registration' }, 'doctor-application': { tenant: TENANT, id: of.change },
    'institution-doctor': { person: shown.person }, 'institution-application': { id: of.maintenance }, 'institution-start-form': { type: 'departure' },
    'commission-case': { id: of.change }, 'commission-person': { person: shown.person }, 'commission-form': { person: shown.person, type: 'assessment' }, 'commission-institution': { id: target.id },
    'national-outbox': { tenant: TENANT }, 'national-batch': { batch: 'nmec-2025-NMEC-001' }, 'national-policy': { id: policy.id, version: policy.version },
    'institution-client': { id: await client(`/tenants/${TENANT}/institution/clients`, 'applications:read', await staff(TENANT, `${main.username}-manager`)) },
    'national-client': { id: await client('/clients', 'changes', operator) },
    'commission-question': question ? { id: question.id } : null,
    'commission-correction': corrections[0] ? { id: corrections[0].id } : null, 'national-replay': replays[0] ? { id: replays[0].id } : null,
  };
}

/** The pages of an end, as its router has them; those that only lead elsewhere are none. */
async function routes(page, end) {
  const all = await page.evaluate(() => globalThis.document.querySelector('#app').__vue_app__.config.globalProperties.$router.getRoutes()
    .filter((it) => !it.redirect && it.children.length === 0 && it.name).map((it) => ({ name: it.name, path: it.path })));
  return all.filter((it) => (end ? it.path === `/${end}` || it.path.startsWith(`/${end}/`) : !/^\/(doctor|institution|commission|national)(\/|$)/.test(it.path)));
}

const of = await doctor();
const params = await filled(of);
const chromium = await browser();
const faults = [];
const open_ = {
  '': async (page) => { await page.goto('/'); },
  doctor: (page) => signIn(page, of.username),
  institution: (page) => signInStaff(page, '/institution', TENANT, main.username),
  manager: (page) => signInStaff(page, '/institution', TENANT, `${main.username}-manager`),
  commission: (page) => signInStaff(page, '/commission', TENANT, officer(TENANT, target.authority10)),
  national: (page) => signInStaff(page, '/national', 'national', 'operator'),
};
for (const end of ENDS) {
  const page = await open(chromium);
  await open_[end](page);
  await settled(page);
  const pages = end === 'manager' ? (await routes(page, 'institution')).filter((it) => OF_MANAGER.includes(it.name)) : await routes(page, end);
  for (const [language, size] of [['zh', desk], ['en', phone]]) {
    await page.evaluate((it) => localStorage.setItem('xinglin.language', it), language);
    await page.setViewportSize(size);
    for (const { name, path } of pages) {
      if (params[name] === null) {
        console.log(`skipped ${name}: this world has none`);
        continue;
      }
      if (path.includes(':') && !params[name]) {
        faults.push(`${name}: nobody has said what stands in ${path}`);
        continue;
      }
      const at = path.replace(/:(\w+)(\([^)]*\)\*?)?/g, (_, key) => encodeURIComponent(params[name][key]));
      page.complaints.length = 0;
      await page.goto(at);
      await settled(page);
      await shot(page, `${end === 'manager' ? 'manager-' : ''}${name}-${language}`);
      const found = [...await serious(page), ...page.complaints];
      if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)) {
        found.push('does not fit the width');
      }
      if (name !== 'nothing' && await page.locator('.problem').count()) {
        found.push(`a problem: ${(await page.locator('.problem').first().innerText()).replaceAll('\n', ' ')}`);
      }
      if (language === 'en' && !['help', 'nothing'].includes(name) && /[\u4e00-\u9fff]{12,}/.test(await page.locator('h1').first().innerText())) {
        found.push('its heading is not in English');
      }
      faults.push(...found.map((it) => `${name} ${language}: ${it}`));
      console.log(`${found.length ? 'not ok' : 'ok'} ${name} ${language} ${at}`);
    }
  }
  await page.context().close();
}
await chromium.close();
console.log(faults.length ? `${faults.length} faults:\n${faults.join('\n')}` : 'nothing serious on any page');
process.exitCode = faults.length ? 1 : 0;
