// People of the tests' own, brought into a province's register by a take-over, as a province would bring its own.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { home, rest, serial, staff, until } from './world.mjs';

function table(file) {
  const [head, ...rows] = readFileSync(file, 'utf8').replace('\ufeff', '').trim().split(/\r?\n/);
  const names = head.split(',');
  return rows.map((row) => Object.fromEntries(row.split(',').map((value, i) => [names[i], value])));
}

const accounts = () => table(`${home}/sample/staff-accounts.csv`);

/** General hospitals of a sample province, each with its id in the register and the user name of its registrar. */
export function institutions(tenant) {
  const registrars = accounts().filter((it) => it.tenant === tenant && it.role === 'INSTITUTION');
  return table(`${home}/sample/register/${tenant}/institutions.csv`)
    .filter((it) => it.kind === 'MEDICAL' && it.status === 'VALID' && ['03', '04'].every((subject) => it.subjects.split(' ').includes(subject)))
    .map((it) => ({ ...it, id: registrars.find((row) => row.officeName === it.name)?.office, username: registrars.find((row) => row.officeName === it.name)?.username }));
}

/** The user name of an authority. */
export function officer(tenant, name) {
  return accounts().find((it) => it.tenant === tenant && it.role === 'AUTHORITY' && it.officeName === name)?.username;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** A number of a resident that nobody else has, with its check character. */
export function idNumber(division = '610102', since = 1960) {
  const n = Number(serial());
  const born = new Date(Date.UTC(since, 0, 1) + (n % 9000) * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
  const body = `${division}${born}${String(Math.floor(n / 9000) % 1000).padStart(3, '0')}`;
  return body + '10X98765432'[[...body].reduce((sum, digit, i) => sum + digit * WEIGHTS[i], 0) % 11];
}

const GIVEN = '安邦博诚德恩法刚海嘉康礼敏宁平清荣思通文贤勇泽志';

/** A person with a name and a number. */
export function person(since = 1960) {
  const n = Number(serial());
  return { name: `杭${GIVEN[n % GIVEN.length]}${GIVEN[Math.floor(n / GIVEN.length) % GIVEN.length]}`, idNo: idNumber('610102', since) };
}

const COLUMNS = {
  'qualifications.csv': ['idType', 'idNo', 'name', 'origin', 'year', 'province', 'level', 'category', 'code', 'education', 'school', 'major'],
  'registrations.csv': ['key', 'idType', 'idNo', 'name', 'practiceCode', 'qualification', 'level', 'category', 'scopes', 'institution', 'approvedOn', 'status', 'endedOn', 'cause', 'education', 'school'],
  'filings.csv': ['key', 'idType', 'idNo', 'registration', 'institution', 'scopes', 'validFrom', 'validTo', 'approvedOn'],
  'multisites.csv': ['key', 'idType', 'idNo', 'registration', 'institution', 'scopes', 'validFrom', 'validTo', 'approvedOn'],
  'bans.csv': ['idType', 'idNo', 'kind', 'from', 'to', 'instrument', 'authority'],
};

/** Lays a folder of a register into the drop folder of take-overs. */
export function layFolder(name, rows) {
  const folder = `${home}/take-over/${name}`;
  mkdirSync(folder, { recursive: true });
  for (const [file, columns] of Object.entries(COLUMNS)) {
    if (rows[file]?.length) {
      writeFileSync(`${folder}/${file}`, [columns, ...rows[file].map((row) => columns.map((column) => row[column] ?? ''))].map((row) => `${row.join(',')}\n`).join(''));
    }
  }
}

/** A qualification of a person by the examination, as a register's file has it. */
export function qualification(of, level = 1, year = 2012, province = '61') {
  return { idType: '01', idNo: of.idNo, name: of.name, origin: 'EXAM', year, province, level, category: 10, code: `${year}${province}${level}10${of.idNo}`, education: 20, school: '西安交通大学', major: '临床医学' };
}

/** A registration of a person, as a register's file has it. */
export function registration(of, institution, more = {}) {
  const level = more.level ?? 1;
  return {
    key: `R${of.idNo}`, idType: '01', idNo: of.idNo, name: of.name, practiceCode: `${level}10${institution.divisionCode}${100_000 + Number(serial()) % 800_000}`,
    qualification: `201261${level}10`, level, category: 10, scopes: '11', institution: institution.registrationNo, approvedOn: '2014-05-06', status: 'VALID', education: 20, school: '西安交通大学', ...more,
  };
}

/** A filing, or an old multi-site record, of a person's registration. */
export function filing(of, institution, more) {
  return { key: `F${institution.registrationNo}${of.idNo}`, idType: '01', idNo: of.idNo, registration: `R${of.idNo}`, institution: institution.registrationNo, scopes: '11', ...more };
}

/** Takes a folder over into a province, and waits until it has ended. */
export async function takeOver(tenant, name) {
  const operator = await staff('national', 'operator');
  await rest('POST', `/take-overs/${tenant}`, { folder: name, checkOnly: false }, operator);
  let report;
  await until('the take-over', async () => {
    report = await rest('GET', `/take-overs/${tenant}`, undefined, operator);
    return ['ENDED', 'STOPPED'].includes(report.stage);
  });
  return report;
}
