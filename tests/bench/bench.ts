/** `npm run bench -- <name> [arguments]`: measures a part of Stet on the content folder (`STET_CONTENT`). */

import { deskBench } from './desk/desk-bench.ts';
import { hostileBench } from './hostile/hostile-bench.ts';
import { killBench } from './kill/kill-bench.ts';
import { chartBench } from './scale/chart.ts';
import { scaleBench } from './scale/scale-bench.ts';
import { searchBench } from './search/search-bench.ts';

// Generated content has none of the topics and pages that the site of `src/site.ts` names.
process.env.NODE_OPTIONS = '--conditions=tests';

const benches: Record<string, (args: string[]) => Promise<void>> = {
	chart: chartBench,
	desk: deskBench,
	hostile: hostileBench,
	kill: killBench,
	scale: scaleBench,
	search: searchBench,
};

const [name = '', ...args] = process.argv.slice(2);
const bench = benches[name];
if (bench) {
	await bench(args);
	// Pagefind's service would keep the process alive.
	process.exit(0);
}
console.error(`Write: npm run bench -- ${Object.keys(benches).join(' | ')}`);
process.exitCode = 1;
