import { defineConfig } from '@playwright/test'
import { BROWSER_FLAGS, needBrowser } from './pages/browser.ts'

// A slow and busy machine may take longer than any visitor is let.
process.env['ANSWER_SECONDS'] ??= '50'

export default defineConfig({
  testDir: 'pages',
  globalSetup: './pages/kit/open.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // How long a slow and busy machine may take; what is waited for goes on at once where it comes sooner.
  timeout: 600_000,
  expect: { timeout: 60_000 },
  reporter: 'list',
  outputDir: '../.data/pages',
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: needBrowser(), args: BROWSER_FLAGS },
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    viewport: { width: 1280, height: 900 },
    screenshot: 'only-on-failure',
    // Motion would be in the way of measuring colours; the site leaves it out for those who ask.
    contextOptions: { reducedMotion: 'reduce' },
  },
})
