import { defineConfig } from '@playwright/test';
import { installedBrowser } from './tests/setup/browser.mjs';

const installed = installedBrowser();
const port = Number(process.env['E2E_PORT'] ?? 4399);

export default defineConfig({
  testDir: 'tests/e2e',
  timeout: 30_000,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  outputDir: 'test-results/e2e',
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      ...(installed ? { executablePath: installed } : {}),
      // Chromium as root needs no-sandbox; the rest keeps it from calling its maker.
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  webServer: { command: 'node scripts/serve.ts', port, env: { PORT: String(port) }, reuseExistingServer: false },
});
