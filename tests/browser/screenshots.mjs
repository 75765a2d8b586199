#!/usr/bin/env node
// usage: screenshots.mjs DIR FILE.html=NAME.WIDTH.SCHEME.HEIGHT...
// Writes DIR/NAME.webp for each page. Chromium makes the WebP, at a scale that keeps the files small.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { launch, open, urlOf } from './lib.mjs';

const [folder, ...wanted] = process.argv.slice(2);
if (!wanted.length) {
  console.error('usage: screenshots.mjs DIR FILE.html=NAME.WIDTH.SCHEME.HEIGHT...');
  process.exit(2);
}
const browser = await launch();
for (const item of wanted) {
  const [file, how] = item.split('=');
  const [name, width, scheme, height] = how.split('.');
  const viewport = { width: Number(width), height: Number(height) };
  const deviceScaleFactor = viewport.width > 600 ? 0.75 : 1;
  const { context, page } = await open(browser, { viewport, colorScheme: scheme, deviceScaleFactor });
  await page.goto(urlOf(file), { waitUntil: 'load' });
  const session = await context.newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 72 });
  writeFileSync(path.join(folder, `${name}.webp`), Buffer.from(data, 'base64'));
  await context.close();
}
await browser.close();
