// Builds the pages for the bundle: node scripts/build.mjs [--skip-tests]
// Installs what package-lock.json pins when it has changed, checks types, runs the tests, builds; does nothing when nothing changed.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const skipTests = process.argv.includes('--skip-tests');
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`The pages are built with Node 20.19 or newer; this is ${process.version}. Install it, or leave the pages out with -Dpages.skip`);
  process.exit(1);
}

function newest(path) {
  const stat = statSync(path);
  return stat.isDirectory() ? Math.max(0, ...readdirSync(path).map((name) => newest(`${path}/${name}`))) : stat.mtimeMs;
}

function run(command, ...given) {
  execFileSync(command, given, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, npm_config_loglevel: 'error' } });
}

const built = '../target/pages/pages/files.txt';
const tested = '../target/pages/tested';
const changed = Math.max(...['src', 'public', 'tests', 'index.html', 'package-lock.json', 'vite.config.ts', 'tsconfig.json'].map(newest));
const fresh = (file) => existsSync(file) && statSync(file).mtimeMs > changed;
if (fresh(built) && (skipTests || fresh(tested))) {
  process.exit(0);
}

const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const mark = 'node_modules/.installed';
if (!existsSync(mark) || readFileSync(mark, 'utf8') !== lock) {
  run('npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund');
  writeFileSync(mark, lock);
}
rmSync('../target/classes/pages', { recursive: true, force: true });
try {
  run('node_modules/.bin/vue-tsc', '--noEmit');
  if (!skipTests) {
    run('node_modules/.bin/vitest', 'run', '--reporter=dot');
  }
  run('node_modules/.bin/vite', 'build', '--logLevel', 'warn');
  if (!skipTests) {
    writeFileSync(tested, '');
  }
} catch (failed) {
  process.exit(failed.status ?? 1);
}
