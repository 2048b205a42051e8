/** Shows no progress for fewer files: it would be over before it is seen. */
const minFiles = 100;
/** Characters of a full bar. */
const barLength = 40;

/** The stages so far, with their start in milliseconds. */
const begun: { name: string; start: number }[] = [];

/** Reports the progress of long work: a bar in a terminal, a line for each tenth in a log. */
export const progress = {
	/** Prints a line. */
	say(text: string): void {
		console.log(text);
	},
	/** Begins a stage, which lasts until the next one begins. */
	stage(name: string): void {
		begun.push({ name, start: performance.now() });
	},
	/** Seconds of each stage so far, in the order in which they began. */
	stages(): Map<string, number> {
		const seconds = new Map<string, number>();
		for (const [index, { name, start }] of begun.entries()) {
			const end = begun[index + 1]?.start ?? performance.now();
			seconds.set(name, (seconds.get(name) ?? 0) + (end - start) / 1000);
		}
		return seconds;
	},
	/** Starts a bar. `update` takes the number done and the total. */
	bar(name: string): { update: (done: number, total: number) => void; end: () => void } {
		const { isTTY } = process.stderr;
		let shown = -1;
		return {
			update(done, total) {
				if (total < minFiles) return;
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
