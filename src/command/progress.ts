/** Files below which progress would be gone before it is seen. */
const worthTelling = 100;
/** Signs of a full bar. */
const barLength = 40;

/** When each stage began, in milliseconds. */
const begun: { name: string; start: number }[] = [];

/** Tells of long work: a bar in a terminal, a line for each tenth in a log. */
export const progress = {
	/** Prints one line of what was done. */
	say(text: string): void {
		console.log(text);
	},
	/** Begins a stage: what follows, until the next one begins, is told under its name. */
	stage(name: string): void {
		begun.push({ name, start: performance.now() });
	},
	/** Seconds of each stage so far, in the order in which they first began. */
	stages(): Map<string, number> {
		const seconds = new Map<string, number>();
		for (const [index, { name, start }] of begun.entries()) {
			const end = begun[index + 1]?.start ?? performance.now();
			seconds.set(name, (seconds.get(name) ?? 0) + (end - start) / 1000);
		}
		return seconds;
	},
	/** Starts a bar; `update` takes how many of how many are done. */
	bar(name: string): { update: (done: number, total: number) => void; end: () => void } {
		const { isTTY } = process.stderr;
		let shown = -1;
		return {
			update(done, total) {
				if (total < worthTelling) return;
				const part = Math.floor((done / total) * (isTTY ? 100 : 10));
				if (part === shown) return;
				shown = part;
				if (isTTY) process.stderr.write(`\r${name} [${barOf(part)}] ${done}/${total}`);
				else if (part > 0) console.log(`${name} ${done}/${total}`);
			},
			end() {
				if (isTTY && shown >= 0) process.stderr.write('\r\u001b[K');
			},
		};
	},
};

function barOf(percent: number): string {
	return '='.repeat(Math.round((percent / 100) * barLength)).padEnd(barLength);
}
