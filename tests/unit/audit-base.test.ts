import { expect, test, vi } from 'vitest';
import { site } from '#site';
import { auditSite } from '../../src/edition/audit/audit.ts';
import { scratchContent, scratchFolder } from './scratch-folder.ts';
import { allMade } from './staged.ts';

vi.mock('#site', async (original) => {
	const { site, ...rest } = await original<typeof import('#site')>();
	return { ...rest, site: { ...site, base: '/paper/' } };
});

test('the audit of a site below a path finds what leads out of it', () => {
	scratchContent({});
	const links = ['/paper/a.txt', '/a.txt', `${site.origin}/b.txt`, 'https://other.example/b.txt'];
	const feed = links.map((href) => `<link href="${href}"/>`).join('');
	const files = { 'atom.xml': `<feed>${feed}</feed>`, 'a.txt': '', 'b.txt': '' };
	const { problems } = auditSite(allMade(scratchFolder(files)));
	expect(problems).toEqual([
		'/a.txt is outside /paper/, where the site lives; /paper/atom.xml leads there',
		'/b.txt is outside /paper/, where the site lives; /paper/atom.xml leads there',
	]);
});
