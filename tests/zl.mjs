import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { serve } from '../src/edition/serve/server.ts';
const { address } = await serve('dist', 0, '/');
const paths = ['/', '/articles/kerman-bombing-us-warning/', '/articles/red-sea-shipping/', '/archive/', '/topics/security/', '/stories/kerman-bombing/', '/people/', '/people/qassem-soleimani/', '/authors/security-desk/', '/corrections/', '/search/?q=kerman', '/about/', '/fa/articles/kerman-bombing-us-warning/'];
const { spawn } = await import('node:child_process');
for (const path of paths) {
  await new Promise((done) => {
    const p = spawn(process.execPath, ['/tmp/lh/node_modules/lighthouse/cli/index.js', new URL(path, address).href, '--quiet', '--output=json', '--output-path=/tmp/lh/out.json', '--chrome-flags=--headless --no-sandbox', '--chrome-path=/usr/bin/chromium'], { env: { ...process.env, CHROME_PATH: '/usr/bin/chromium', NODE_OPTIONS: '' }, stdio: ['ignore', 'ignore', 'pipe'] });
    let err = ''; p.stderr.on('data', (d) => err += d); p.on('close', (c) => { if (c) console.log(path, 'failed', err.slice(-300)); done(); });
  });
  try {
    const r = JSON.parse(readFileSync('/tmp/lh/out.json', 'utf8'));
    const s = Object.values(r.categories).map((c) => `${c.id[0]}${Math.round(c.score * 100)}`).join(' ');
    const bad = Object.values(r.audits).filter((a) => a.score !== null && a.score < 1 && ['binary'].includes(a.scoreDisplayMode)).map((a) => a.id);
    console.log(path, s, 'CLS', r.audits['cumulative-layout-shift'].numericValue, 'LCP', Math.round(r.audits['largest-contentful-paint'].numericValue), 'TBT', Math.round(r.audits['total-blocking-time'].numericValue), bad.join(','));
  } catch (e) { console.log(path, e.message); }
}
process.exit(0);
