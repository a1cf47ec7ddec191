import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackage } from './package.mjs';
import { program, root } from './paths.mjs';
import { run, seconds } from './run.mjs';

// `npm test`: everything, in the order in which it is cheapest to be told of a mistake.
const reports = join(root, 'temp/reports');
const npm = (script) =>
  run(process.env.npm_execpath ?? program('npm/bin/npm-cli.js'), ['run', '--silent', script], { quiet: true });
const reportOf = (name) => join(reports, `${name}.json`);

function jest(name, ...args) {
  const options = ['--config', 'config/jest.config.cjs', '--ci', '--json', `--outputFile=${reportOf(name)}`, ...args];
  return run(program('jest/bin/jest.js'), options, { flags: ['--disable-warning=ExperimentalWarning'], mute: true });
}

const steps = [
  [
    'lint and types',
    async () => (await Promise.all([npm('lint:code'), npm('lint:format'), npm('lint:types')])).every(Boolean)
  ],
  ['unit and component tests', () => jest('unit', '--maxWorkers=100%', '--selectProjects', 'unit', 'dom')],
  ['package', () => ensurePackage().then(() => true)],
  ['browser journeys', () => jest('journeys', '--maxWorkers=100%', '--selectProjects', 'journeys')]
];

async function take([name, step]) {
  const since = performance.now();
  console.log(`\n— ${name}`);
  const well = await step().catch((error) => console.error(error.message));
  console.log(`— ${name}: ${well ? 'passed' : 'FAILED'} in ${seconds(since)}`);
  return well ? [] : [name];
}

/** Adds up the runners' own reports; a suite that could not even start counts as one failure. */
function total() {
  const sum = { passed: 0, failed: 0 };
  for (const name of ['unit', 'journeys']) {
    try {
      const report = JSON.parse(readFileSync(reportOf(name), 'utf8'));
      sum.passed += report.numPassedTests;
      sum.failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
    } catch {
      sum.failed += 1;
    }
  }
  return sum;
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const failures = [];
for (const step of steps) {
  if (!failures.includes('package')) {
    failures.push(...(await take(step)));
  }
}
if (failures.length) {
  console.log(`\nFailed: ${failures.join(', ')}`);
}
const { passed, failed } = total();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failures.length || failed ? 1 : 0;
