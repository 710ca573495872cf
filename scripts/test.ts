/**
 * npm test: everything, in the order in which a fault is cheapest to find. Ends with one line, "N passed, N failed".
 * A failing step does not hide the later ones, except that nothing can be tested without a build.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

interface Counts {
  passed: number;
  failed: number;
}

const results = 'test-results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

function run(title: string, command: string, args: string[]): boolean {
  const started = performance.now();
  console.log(`\n== ${title}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
  console.log(`== ${title}: ${status === 0 ? 'passed' : 'FAILED'} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return status === 0;
}

/** A step that is one check. */
const once = (title: string, command: string, args: string[]): Counts => (run(title, command, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** Counts from a reporter's file; a runner that died before writing it is one failure. */
function counted(title: string, command: string, args: string[], file: string, read: (report: unknown) => Counts): Counts {
  const ok = run(title, command, args);
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const counts = read(JSON.parse(readFileSync(file, 'utf8')));
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}
const vitest = (report: unknown): Counts => {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = report as Record<string, number>;
  return { passed: numPassedTests ?? 0, failed: (numFailedTests ?? 0) || (numFailedTestSuites ?? 0) };
};
const playwright = (report: unknown): Counts => {
  const { stats } = report as { stats: { expected: number; unexpected: number; flaky: number } };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
};

const unitFile = `${results}/unit.json`;
const builtFile = `${results}/built.json`;
const steps: (() => Counts)[] = [
  () => once('browser', 'node', ['tests/setup/browser.mjs']),
  () => once('types', 'astro', ['check']),
  () => once('lint', 'eslint', ['.', '--max-warnings', '0']),
  () => once('format', 'prettier', ['--check', '--log-level', 'warn', '.']),
  () =>
    counted('unit and content', 'vitest', ['run', '--project', 'unit', '--reporter=default', '--reporter=json', `--outputFile=${unitFile}`], unitFile, vitest),
  () => once('build', 'astro', ['build', '--force', '--silent']),
];
const afterBuild: (() => Counts)[] = [
  () =>
    counted('built pages', 'vitest', ['run', '--project', 'built', '--reporter=default', '--reporter=json', `--outputFile=${builtFile}`], builtFile, vitest),
  () => counted('browser tests', 'playwright', ['test'], `${results}/e2e.json`, playwright),
];

const total: Counts = { passed: 0, failed: 0 };
function add(counts: Counts): Counts {
  total.passed += counts.passed;
  total.failed += counts.failed;
  return counts;
}
let built: Counts = { passed: 0, failed: 1 };
for (const step of steps) built = add(step());
if (built.failed === 0) for (const step of afterBuild) add(step());
else console.log('\nThe build failed, so built pages and the browser were not tested.');

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
