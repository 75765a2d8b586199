#!/usr/bin/env node
// usage: probe.mjs FILE.html...
// Loads pages whose every field is hostile, without their content security policy, and tells what ran, what was injected
// and which addresses could run. A line each finding; exit code 1 if there is one.
import path from 'node:path';
import { forAll, launch, open, urlOf } from './lib.mjs';

const files = process.argv.slice(2);
if (!files.length) {
  console.error('usage: probe.mjs FILE.html...');
  process.exit(2);
}
const found = [];
const browser = await launch();
/** A page that tells what ran in it; `file` is the one that it shows. */
async function watched() {
  const tool = { ...await open(browser, { bypassCSP: true }), file: '' };
  const { context, page } = tool;
  tool.note = (text) => found.push(`${path.basename(tool.file)}: ${text}`);
  page.on('dialog', (dialog) => { tool.note(`a dialog: ${dialog.message()}`); dialog.dismiss(); });
  page.on('pageerror', (error) => tool.note(`a script failed: ${error.message}`));
  page.on('console', (message) => { if (message.type() === 'log') tool.note(`a script ran: ${message.text()}`); });
  await context.exposeFunction('__ran', (what) => tool.note(`a script ran: ${what}`));
  await context.addInitScript(() => {
    for (const name of ['x', 'alert', 'confirm', 'prompt', '__xss']) globalThis[name] = (what) => globalThis.__ran(`${name}(${what})`);
  });
  return tool;
}
await forAll(files, watched, async (file, tool) => {
  const { page, requests, note } = tool;
  tool.file = file;
  requests.length = 0;
  await page.goto(urlOf(file), { waitUntil: 'load' });
  await page.waitForTimeout(200);
  const inside = await page.evaluate(() => {
    const problems = [];
    const allowed = new Set(['html', 'head', 'meta', 'title', 'style', 'script', 'body', 'main', 'header', 'footer', 'section',
      'div', 'h1', 'h2', 'h3', 'p', 'ul', 'ol', 'li', 'a', 'img', 'span', 'data', 'time', 'blockquote', 'em', 'strong', 'del', 'code', 'br']);
    for (const element of document.querySelectorAll('*')) {
      const name = element.localName;
      if (!allowed.has(name)) problems.push(`injected <${name}>`);
      if (name === 'script' && !/^application\/(ld\+)?json$/.test(element.type)) problems.push('injected script');
      if (name === 'img' && !element.src.startsWith('data:image/')) problems.push(`image ${element.src}`);
      for (const { name: attribute, value } of element.attributes) {
        if (/^on|^style$|^srcdoc$|^data-xss$|^formaction$/.test(attribute)) problems.push(`injected ${attribute}`);
        const isAddress = attribute === 'href' || attribute === 'src';
        if (isAddress && !/^(https?|ftp|mailto|tel|xmpp|sip):|^data:image\/(png|jpe?g|gif|webp|avif);/i.test(value)) problems.push(`${attribute} ${value}`);
      }
    }
    return problems;
  });
  inside.forEach(note);
  requests.forEach((url) => note(`requests ${url}`));
});
await browser.close();
found.sort().forEach((line) => console.log(line));
console.log(`${files.length} hostile pages: ${found.length} findings`);
process.exitCode = found.length ? 1 : 0;
