// What the scripts of this folder share: a browser, pages that reach nothing beyond the machine.
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

export const need = createRequire(import.meta.url);
export const urlOf = (file) => pathToFileURL(path.resolve(file)).href;

/** Starts Chromium: that of CHROMIUM, else the installed one. */
export function launch() {
  const { chromium } = need('playwright-core');
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
}

/** A page and the list of requests that would have left the machine; they are refused. */
export async function open(browser, options = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const requests = [];
  await context.route(/^(?!file:|data:|about:)/, (route) => {
    requests.push(route.request().url());
    return route.abort();
  });
  return { context, page, requests };
}

/** Calls `each` for all items, some at a time, each time with one of the things that `make` makes, which are used again. */
export async function forAll(items, make, each, width = 3) {
  const rest = [...items];
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, async () => {
    const tool = await make();
    for (let item = rest.shift(); item !== undefined; item = rest.shift()) await each(item, tool);
  }));
}
