#!/usr/bin/env node
// usage: check.mjs FILE.html...
// Looks at each page in light, dark, print and 320 px: axe-core (WCAG A and AA up to 2.2, best practices), requests that
// leave the machine, horizontal overflow. The Nu checker reads the files. A line each finding; exit code 1 if there is one.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { forAll, launch, need, open, urlOf } from './lib.mjs';

const files = process.argv.slice(2);
if (!files.length) {
  console.error('usage: check.mjs FILE.html...');
  process.exit(2);
}
const axe = readFileSync(need.resolve('axe-core/axe.min.js'), 'utf8');
const ALL = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'] };
// Light and dark differ in nothing but colours.
const COLOURS = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
const MODES = {
  light: { media: { colorScheme: 'light', media: 'screen' }, viewport: { width: 1280, height: 900 }, rules: ALL },
  dark: { media: { colorScheme: 'dark', media: 'screen' }, viewport: { width: 1280, height: 900 }, rules: COLOURS },
  print: { media: { colorScheme: 'light', media: 'print' }, viewport: { width: 794, height: 1123 }, rules: ALL },
  '320px': { media: { colorScheme: 'light', media: 'screen' }, viewport: { width: 320, height: 640 }, rules: ALL },
};
const found = [];
let runs = 0;
const note = (file, mode, text) => found.push(`${path.basename(file)} ${mode}: ${text}`);
const checked = nu(files);
const started = Date.now();
const seconds = () => ((Date.now() - started) / 1000).toFixed(0);

const browser = await launch();
// axe-core is a script, which the page's own policy forbids.
await forAll(files, () => open(browser, { bypassCSP: true }), async (file, { page, requests }) => {
  requests.length = 0;
  for (const [mode, { media, viewport, rules }] of Object.entries(MODES)) {
    await page.setViewportSize(viewport);
    await page.emulateMedia(media);
    if (mode === 'light') {
      await page.goto(urlOf(file), { waitUntil: 'load' });
      await page.evaluate(axe);
    }
    const { excess, violations } = await page.evaluate(async (runOnly) => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const results = await globalThis.axe.run(document, { runOnly, resultTypes: ['violations'], elementRef: false });
      const line = (v) => `${v.id} (${v.impact}, ${v.nodes.length}) at ${v.nodes[0].target.join(' ')}`;
      return { excess: scrollWidth - clientWidth, violations: results.violations.map(line) };
    }, rules);
    if (excess > 0) note(file, mode, `overflows by ${excess} px`);
    violations.forEach((violation) => note(file, mode, `axe ${violation}`));
    runs += 1;
  }
  requests.forEach((url) => note(file, 'page', `requests ${url}`));
});
await browser.close();
const looked = seconds();
for (const message of (await checked).filter((m) => m.type !== 'info')) {
  note(message.url ?? 'page', 'checker', `${message.lastLine}:${message.lastColumn}: ${message.message}`);
}
found.sort().forEach((line) => console.log(line));
console.log(`${files.length} pages in ${Object.keys(MODES).length} modes (${runs} runs): ${found.length} findings`
  + ` (browser ${looked} s, all ${seconds()} s)`);
process.exitCode = found.length ? 1 : 0;

/** What the Nu checker says about all files, in one process beside the browser. */
async function nu(paths) {
  const jar = need.resolve('vnu-jar/build/dist/vnu.jar');
  const checker = spawn('java', ['-Xss2m', '-jar', jar, '--format', 'json', '--exit-zero-always', ...paths]);
  let text = '';
  checker.stderr.setEncoding('utf8').on('data', (piece) => { text += piece; });
  checker.stdout.resume();
  const code = await new Promise((resolve, reject) => checker.on('error', reject).on('close', resolve));
  if (code !== 0) throw new Error(`the Nu checker failed: ${text}`);
  return JSON.parse(text).messages;
}
