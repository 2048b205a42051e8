/** `npm run icons`: makes the app icons from `public/favicon.svg`. */
import { writeFileSync } from 'node:fs';
import sharp from 'sharp';

const icons = { 'apple-touch-icon': 180, 'icon-192': 192, 'icon-512': 512 };

for (const [name, size] of Object.entries(icons)) {
	// Rendered at the size of the icon; the background fills the corners, since systems round them.
	const icon = sharp('public/favicon.svg', { density: (72 * size) / 64 })
		.resize(size, size)
		.flatten({ background: '#fcfaf5' });
	writeFileSync(`public/${name}.png`, await icon.png({ palette: true }).toBuffer());
}
