/**
 * Makes sure there is a Chromium to test with: one that is installed, else the distribution's package, else Playwright's own.
 * The headless shell is the same engine without windows: smaller to fetch and twice as fast to open pages.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PATHS = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Path of the browser to start; none means the one that Playwright brings. */
export const installedBrowser = () => PATHS.find((path) => existsSync(path));

/** @returns whether the command ended well; what it prints is the reader's to see */
function run(command, ...args) {
  try {
    execFileSync(command, args, { stdio: 'inherit' });
    return true;
  } catch (error) {
    console.log(`${command} ${args.join(' ')}: ${error.message}`);
    return false;
  }
}

if (import.meta.main && !installedBrowser()) {
  console.log('No Chromium found; installing one for the browser tests.');
  const apt = (...args) => run('apt-get', ...args);
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && apt('update', '-q')) {
    const install = ['install', '-y', '-q', '--no-install-recommends'];
    if (!apt(...install, 'chromium-headless-shell')) apt(...install, 'chromium');
  }
  if (!installedBrowser() && !run('npx', 'playwright', 'install', '--only-shell', 'chromium')) process.exitCode = 1;
}
