#!/usr/bin/env node
// usage: check.mjs FILE.html...
// Looks at each page in light, dark, print and 320 px: axe-core (WCAG A and AA up to 2.2, best practices), requests that
// leave the machine, horizontal overflow. The Nu checker reads the files. A line each finding; exit code 1 if there is one.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { forAll, launch, need, open } from './lib.mjs';

const files = process.argv.slice(2);
if (!files.length) {
  console.error('usage: check.mjs FILE.html...');
  process.exit(2);
}
const axe = readFileSync(need.resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const MODES = {
  light: { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  dark: { colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  print: { media: 'print', viewport: { width: 794, height: 1123 } },
  '320px': { colorScheme: 'light', viewport: { width: 320, height: 640 } },
};
const found = [];
let runs = 0;
const note = (file, mode, text) => found.push(`${path.basename(file)} ${mode}: ${text}`);

const browser = await launch();
const jobs = files.flatMap((file) => Object.entries(MODES).map(([mode, options]) => ({ file, mode, options })));
await forAll(jobs, async ({ file, mode, options }) => {
  // axe-core is a script, which the page's own policy forbids.
  const { context, page, requests, load } = await open(browser, file, { bypassCSP: true, ...options });
  await load();
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (excess > 0) note(file, mode, `overflows by ${excess} px`);
  await page.evaluate(axe);
  const violations = await page.evaluate(async (values) => {
    const results = await globalThis.axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
    return results.violations.map((v) => `${v.id} (${v.impact}, ${v.nodes.length}) at ${v.nodes[0].target.join(' ')}`);
  }, TAGS);
  violations.forEach((violation) => note(file, mode, `axe ${violation}`));
  requests.forEach((url) => note(file, mode, `requests ${url}`));
  await context.close();
  runs += 1;
});
await browser.close();

const jar = need.resolve('vnu-jar/build/dist/vnu.jar');
const checker = spawnSync('java', ['-Xss2m', '-jar', jar, '--format', 'json', '--exit-zero-always', ...files], {
  encoding: 'utf8',
  maxBuffer: 1 << 28,
});
const messages = JSON.parse(checker.stderr || checker.stdout || '{"messages":[]}').messages;
if (checker.error) throw checker.error;
for (const message of messages.filter((m) => m.type !== 'info')) {
  note(message.url ?? 'page', 'checker', `${message.lastLine}:${message.lastColumn}: ${message.message}`);
}
found.sort().forEach((line) => console.log(line));
console.log(`${files.length} pages in ${Object.keys(MODES).length} modes (${runs} runs): ${found.length} findings`);
process.exitCode = found.length ? 1 : 0;
