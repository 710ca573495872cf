/** Makes sure there is a Chromium to test with: the distribution's package, or Playwright's own download. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const paths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const has = () => paths.some((path) => existsSync(path));
const run = (command, ...args) => execFileSync(command, args, { stdio: 'inherit' });

if (!has()) {
  console.log('No Chromium found; installing one for the browser tests.');
  try {
    if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
      run('apt-get', 'update', '-q');
      run('apt-get', 'install', '-y', '-q', '--no-install-recommends', 'chromium');
    }
  } catch (error) {
    console.log(`The distribution's package could not be installed (${error.message}); trying Playwright's.`);
  }
  if (!has()) run('npx', 'playwright', 'install', 'chromium');
}
