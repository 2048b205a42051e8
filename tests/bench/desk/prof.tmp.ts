import { makeNewsroom } from '../../../src/desk/newsroom.ts';
import { makeProof } from '../../../src/desk/proof.ts';
import { factsOf } from '../../../src/desk/archive-facts.ts';
import { readWaivers } from '../../../src/desk/waivers.ts';
import { archiveRules, rules } from '../../../src/desk/rules.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { copyOf, readingOf } from '../../../src/reading/store/readings.ts';
const cpu = () => process.threadCpuUsage().user / 1000 + process.threadCpuUsage().system/1000;
const times: Record<string, number> = {};
const time = <T>(name: string, call: () => T): T => { const a = cpu(); const r = call(); times[name] = (times[name] ?? 0) + cpu() - a; return r; };
const { rows } = await readContent();
const newsroom = makeNewsroom(rows, { words: [] } as never);
const articles = rows.filter((row) => row.collection === 'articles');
const step = Number(process.env.STEP ?? 5);
const some = articles.filter((_, i) => i % step === 0);
const facts = new Map();
for (const row of some) {
  const proof = time('proof', () => makeProof(readingOf(row as never) as never, copyOf(row as never), newsroom));
  for (const rule of rules) time(rule.name, () => Array.from(rule.check(proof)));
  time('waivers', () => readWaivers(proof.copy, []));
  facts.set(row.file, time('facts', () => factsOf(proof, true)));
}
for (const rule of archiveRules) time('archive ' + rule.name, () => rule.compare(facts, newsroom));
const total = Object.values(times).reduce((a, b) => a + b, 0);
for (const [n, t] of Object.entries(times).sort((a, b) => b[1] - a[1])) console.log(n.padEnd(28), t.toFixed(0).padStart(7), 'ms', ((t / total) * 100).toFixed(1).padStart(5), '%', (t / some.length).toFixed(3));
console.log(some.length, 'articles', total.toFixed(0), 'ms');
