// The running distribution that the pages are tried on: XINGLIN_URL, XINGLIN_HOME; and a browser of this machine.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { chromium } from 'playwright-core';

export const url = process.env.XINGLIN_URL ?? 'http://127.0.0.1:8181';
export const home = process.env.XINGLIN_HOME ?? '../../../../distribution/data';
const launcher = process.env.XINGLIN_LAUNCHER ?? '../../../../distribution/xinglin';
const shots = process.env.XINGLIN_SHOTS;

const first = JSON.parse(readFileSync(`${home}/sample/candidate.json`, 'utf8'));

/** A candidate of the sample file with a clinical qualification in the province of the first one; XINGLIN_CANDIDATE=3 for the fourth. */
export const candidate = process.env.XINGLIN_CANDIDATE
  ? { ...first, ...candidates().filter((it) => it.province === '13' && it.examCategory === '110' && it.qualificationCode && it.action === 'ADD')[Number(process.env.XINGLIN_CANDIDATE)] }
  : first;

/** The candidates of the exam centre's sample file. */
export function candidates() {
  const file = ['archive', 'inbox'].map((folder) => `${home}/feed/exam-centre/${folder}/nmec-2025-NMEC-001.csv`).find(existsSync);
  const [head, ...rows] = new TextDecoder('gb18030').decode(readFileSync(file)).trim().split(/\r?\n/);
  const names = head.split(',');
  return rows.map((row) => Object.fromEntries(row.split(',').map((value, i) => [names[i], value])));
}

export function staffPassword(tenant, username) {
  const row = readFileSync(`${home}/sample/staff-accounts.csv`, 'utf8').split(/\r?\n/).map((line) => line.split(','))
    .find((it) => it[0] === tenant && it[4] === username);
  return row[5];
}

export function shell(command) {
  return execFileSync(launcher, ['shell', '--home', home, command], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** The six-digit code that was last sent to a number, masked as everybody sees it, once it has arrived: others are sent theirs meanwhile. */
export async function lastCode(masked) {
  let code;
  await until(`the code for ${masked}`, () => {
    const told = shell('xinglin:notices --limit 200').split('\n').filter((line) => line.includes(masked) && /验证码|校验码|code/.test(line));
    code = /\b(\d{6})\b/.exec(told.join('\n'))?.[1];
    return code;
  }, 20);
  return code;
}

export async function browser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync', '--disable-default-apps', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost'],
  });
}

export const desk = { width: 1280, height: 900 };
export const phone = { width: 390, height: 844 };

/** A page that remembers what the browser complained about: scripts that failed, and everything the security policy refused. */
export async function open(of, viewport = desk, language = 'zh') {
  const context = await of.newContext({ viewport, locale: language === 'zh' ? 'zh-CN' : 'en-GB', timezoneId: 'Asia/Shanghai', baseURL: url });
  await context.addInitScript((it) => { localStorage.getItem('xinglin.language') ?? localStorage.setItem('xinglin.language', it); }, language);
  const page = await context.newPage();
  page.complaints = [];
  page.on('pageerror', (error) => page.complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of (4\d\d|503)/.test(message.text())) {
      page.complaints.push(message.text());
    }
  });
  return page;
}

let last = 0;

/** A number that grows, to tell accounts apart. */
export function serial() {
  last = Math.max(last + 1, Number(String(Date.now()).slice(-8)));
  return String(last).padStart(8, '0');
}

const axe = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** Serious findings of axe on the page as it stands, in short. */
export async function serious(page) {
  const results = await page.evaluate(`${axe}; axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })`);
  return results.violations.filter((it) => ['serious', 'critical'].includes(it.impact))
    .map((it) => `${it.id}: ${it.nodes.slice(0, 3).map((node) => node.target.join(' ') + ' ' + node.html.slice(0, 120)).join(' | ')}`);
}

/** Waits until nothing loads on the page any more. */
export async function settled(page) {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
}

/** Takes a picture where the developer wants pictures. */
export async function shot(page, name) {
  if (shots) {
    mkdirSync(shots, { recursive: true });
    await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
  }
}

/** Calls the interface as somebody else would, for the parts of a path that a test does not click. */
export async function rest(method, path, body, token) {
  const answer = await fetch(`${url}/api${path}`, {
    method, body: body && JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', ...(token ? { Authorization: `Bearer ${token}` } : {}) },
  });
  const text = await answer.text();
  if (!answer.ok) {
    throw new Error(`${method} ${path}: ${answer.status} ${text}`);
  }
  return text ? JSON.parse(text) : undefined;
}

/** What the interface answers to who is signed in on a page. */
export const asked = async (page, path) => (await page.request.get(`/api${path}`)).json();

/** A token of a member of staff. */
export async function staff(tenant, username) {
  return (await rest('POST', `/tenants/${tenant}/staff-sessions`, { username, password: staffPassword(tenant, username) })).token;
}

/** Does something that changes what all tests of a running distribution share while no other program does the same. */
export async function alone(what, work) {
  const lock = `${home}/run/test-of-${what}`;
  await until(`the end of another test of ${what}`, () => {
    try {
      mkdirSync(lock);
      return true;
    } catch (taken) {
      if (taken.code !== 'EEXIST') {
        throw taken;
      }
      // who died with it leaves it behind
      if (Date.now() - statSync(lock, { throwIfNoEntry: false })?.mtimeMs > 300_000) {
        rmSync(lock, { recursive: true, force: true });
      }
      return false;
    }
  }, 360);
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** Waits until something holds, asking again and again. */
export async function until(what, holds, seconds = 60) {
  const end = Date.now() + seconds * 1000;
  while (!await holds()) {
    if (Date.now() > end) {
      throw new Error(`${what}: not within ${seconds} s`);
    }
    await new Promise((resolve) => { setTimeout(resolve, 250); });
  }
}
