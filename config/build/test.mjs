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

/** For this Node and jest's workers: tests make much that lives shortly, and more room for it means fewer collections. */
const flags = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=64'];

function jest(name, ...projects) {
  const options = ['--config', 'config/jest.config.cjs', '--ci', '--json', `--outputFile=${reportOf(name)}`];
  const all = [...options, '--maxWorkers=100%', '--selectProjects', ...projects];
  return run(program('jest/bin/jest.js'), all, { flags, mute: true });
}

/** Of tests, tools and services: the rig holds the package's own when it is built, with the same settings. */
const types = () => run(program('typescript/bin/tsc'), ['-p', 'config/tsconfig.node.json'], { quiet: true });

const journeys = ['browser journeys', () => jest('journeys', 'journeys')];

/** Rows follow each other; the lanes of a row run side by side, and what stands in one lane takes turns. */
const rows = [
  [
    [
      ['lint', () => npm('lint:code')],
      ['format', () => npm('lint:format')]
    ],
    [
      ['types', types],
      ['package', () => ensurePackage().then(() => true)]
    ]
  ],
  [[['unit and component tests', () => jest('unit', 'unit', 'dom')]]],
  [[journeys]]
];

async function take([name, step]) {
  const since = performance.now();
  console.log(`— ${name}`);
  const well = await step().catch((error) => console.error(error.message));
  console.log(`— ${name}: ${well ? 'passed' : 'FAILED'} in ${seconds(since)}`);
  return well ? [] : [name];
}

/** Without a package there is nothing to make a journey in. */
async function walk(lane) {
  for (const step of lane) {
    if (step !== journeys || !failures.includes('package')) failures.push(...(await take(step)));
  }
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
for (const row of rows) {
  console.log();
  await Promise.all(row.map(walk));
}
if (failures.length) {
  console.log(`\nFailed: ${failures.join(', ')}`);
}
const { passed, failed } = total();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failures.length || failed ? 1 : 0;
