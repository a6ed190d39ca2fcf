/** A headless Chromium that writes down what its pages ask for and complain of. */
import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';

const flags = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** A browser with a profile of its own; requests to any other origin than this one are stopped, and told. */
export async function openBrowser(executablePath, profile, origin) {
  const complaints = [];
  const opened = [];
  const context = async (options = {}) => {
    const made = await chromium.launchPersistentContext(`${profile}/${opened.length}`, {
      executablePath,
      headless: true,
      args: flags,
      viewport: { width: 1280, height: 900 },
      ...options,
    });
    opened.push(made);
    await made.route('**/*', (route) => {
      const url = route.request().url();
      if (url.startsWith(origin) || /^(?:data|blob):/.test(url)) return route.continue();
      complaints.push(`a request to ${url}`);
      return route.abort();
    });
    made.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        complaints.push(`${message.page()?.url()}: ${message.text()}`);
    });
    made.on('weberror', (error) => complaints.push(`${error.page()?.url()}: ${error.error()}`));
    made.on('requestfailed', (request) => {
      const why = request.failure()?.errorText ?? '';
      // Left, or stopped on purpose: scripts where they are turned off.
      if (!/ERR_ABORTED|^csp$/.test(why)) complaints.push(`${request.url()}: ${why}`);
    });
    return made;
  };
  return {
    context,
    /** A new page, in a context of its own. */
    page: async (options) => (await context(options)).newPage(),
    expectQuiet: () => assert.deepEqual(complaints, []),
    close: () => Promise.all(opened.map((each) => each.close())),
  };
}
