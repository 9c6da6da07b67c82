// Checks the contract by the recommended rules: node contract/lint.mjs target/contract/openapi.json
// Installs what package-lock.json pins when it has changed. Any problem, warnings included, fails the build.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const contract = resolve(process.argv[2]);
process.chdir(fileURLToPath(new URL('.', import.meta.url)));
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const mark = 'node_modules/.installed';
if (!existsSync(mark) || readFileSync(mark, 'utf8') !== lock) {
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'],
    { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, npm_config_loglevel: 'error' } });
  writeFileSync(mark, lock);
}
const { createConfig, lint } = await import('@redocly/openapi-core');
const problems = await lint({ ref: contract, config: await createConfig({ extends: ['recommended'] }) });
for (const problem of problems) {
  console.error(`${problem.severity} ${problem.ruleId} ${problem.location[0]?.pointer ?? ''}: ${problem.message}`);
}
process.exit(problems.length === 0 ? 0 : 1);
