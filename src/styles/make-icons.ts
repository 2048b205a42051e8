/** `npm run icons`: makes the app icons from `public/favicon.svg`, the mark of the house. */
import { writeFileSync } from 'node:fs';
import sharp from 'sharp';

const icons = { 'apple-touch-icon': 180, 'icon-192': 192, 'icon-512': 512 };

for (const [name, size] of Object.entries(icons)) {
	// The mark is drawn at the size wanted; systems cut the corners themselves, so the paper reaches them.
	const icon = sharp('public/favicon.svg', { density: (72 * size) / 64 })
		.resize(size, size)
		.flatten({ background: '#fcfaf5' });
	writeFileSync(`public/${name}.png`, await icon.png({ palette: true }).toBuffer());
}
