/**
 * npm test: everything. Two lanes of steps that do not need each other run side by side, then what needs the build.
 * Ends with one line, "N passed, N failed". A failing step does not hide the later ones, except that nothing can be tested
 * without a build.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

interface Counts {
  passed: number;
  failed: number;
}
type Step = () => Promise<Counts>;

const results = 'test-results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

/** Runs a command; what it prints appears at once, or whole at its end where another step runs beside it. */
async function run(title: string, command: string, args: string[], isBeside: boolean): Promise<boolean> {
  const started = performance.now();
  console.log(`\n== ${title}`);
  const child = spawn(command, args, { stdio: isBeside ? 'pipe' : 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => printed.push(data));
  const status = await new Promise<number | null>((done) => {
    child.on('error', (error) => {
      console.log(`${command}: ${error.message}`);
      done(null);
    });
    child.on('close', done);
  });
  process.stdout.write(Buffer.concat(printed));
  console.log(`== ${title}: ${status === 0 ? 'passed' : 'FAILED'} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return status === 0;
}

/** A step that is one check. */
const once =
  (title: string, command: string, args: string[], isBeside = true): Step =>
  async () =>
    (await run(title, command, args, isBeside)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** Counts from a reporter's file; a runner that died before writing it is one failure. */
const counted =
  (title: string, command: string, args: string[], file: string, read: (report: unknown) => Counts, isBeside = false): Step =>
  async () => {
    const ok = await run(title, command, args, isBeside);
    if (!existsSync(file)) return { passed: 0, failed: 1 };
    const counts = read(JSON.parse(readFileSync(file, 'utf8')));
    return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
  };
const vitest = (report: unknown): Counts => {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = report as Record<string, number>;
  return { passed: numPassedTests ?? 0, failed: (numFailedTests ?? 0) || (numFailedTestSuites ?? 0) };
};
const playwright = (report: unknown): Counts => {
  const { stats } = report as { stats: { expected: number; unexpected: number; flaky: number } };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
};
const vitestArgs = (project: string, file: string) => ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile=${file}`];
const unitFile = `${results}/unit.json`;
const builtFile = `${results}/built.json`;

const total: Counts = { passed: 0, failed: 0 };
/** Runs steps one after the other. @returns counts of the last */
async function lane(steps: Step[]): Promise<Counts> {
  let last: Counts = { passed: 0, failed: 0 };
  for (const step of steps) {
    last = await step();
    total.passed += last.passed;
    total.failed += last.failed;
  }
  return last;
}

await lane([once('browser', 'node', ['tests/setup/browser.mjs'], false)]);
const [built] = await Promise.all([
  // One after the other, because both write what Astro keeps of the content.
  lane([once('types', 'astro', ['check']), once('build', 'astro', ['build', '--force', '--silent'])]),
  lane([
    once('lint', 'eslint', ['.', '--max-warnings', '0']),
    once('format', 'prettier', ['--check', '--log-level', 'warn', '.']),
    counted('unit and content', 'vitest', vitestArgs('unit', unitFile), unitFile, vitest, true),
  ]),
]);
if (built.failed === 0) {
  await lane([
    counted('built pages', 'vitest', vitestArgs('built', builtFile), builtFile, vitest),
    counted('browser tests', 'playwright', ['test'], `${results}/e2e.json`, playwright),
  ]);
} else console.log('\nThe build failed, so built pages and the browser were not tested.');

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
