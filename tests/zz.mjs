import { chromium } from 'playwright';
import sharp from 'sharp';
import { serve } from '../src/edition/serve/server.ts';

const [dist, path, out, widths = '390,1280', scheme = 'light', media = 'screen', action = ''] =
	process.argv.slice(2);
const { address } = await serve(dist, 0, '/');
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const shots = [];
for (const width of widths.split(',').map(Number)) {
	const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme });
	await page.emulateMedia({ media, colorScheme: scheme });
	await page.goto(new URL(path, address).href, { waitUntil: 'networkidle' });
	if (action) await page.evaluate(action);
	await page.waitForTimeout(300);
	const h = await page.evaluate(() => ({
		page: document.documentElement.scrollHeight,
		body: document.querySelector('.body')?.offsetHeight,
		after: document.querySelector('.article > footer')?.offsetHeight,
	}));
	console.log(width, JSON.stringify(h));
	shots.push(await page.screenshot({ fullPage: true }));
	await page.close();
}
// cut into columns of 1800 px
const pieces = [];
for (const shot of shots) {
	const { width, height } = await sharp(shot).metadata();
	const slice = Number(process.env.SLICE ?? 2200);
	for (let top = 0; top < height && pieces.length < Number(process.env.MAX ?? 12); top += slice)
		pieces.push({
			input: await sharp(shot)
				.extract({ left: 0, top, width, height: Math.min(slice, height - top) })
				.toBuffer(),
			width,
			height: Math.min(slice, height - top),
		});
}
let x = 0;
const comps = [];
for (const p of pieces) {
	comps.push({ input: p.input, left: x, top: 0 });
	x += p.width + 20;
}
await sharp({
	create: { width: x, height: Math.max(...pieces.map((p) => p.height)), channels: 3, background: '#888' },
})
	.composite(comps)
	.png()
	.toFile(out);
process.exit(0);
