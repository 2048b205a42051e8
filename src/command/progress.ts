import { type Options, SingleBar } from 'cli-progress';

const style: Options = {
	format: '{name} [{bar}] {value}/{total}',
	barCompleteChar: '=',
	barIncompleteChar: ' ',
	hideCursor: true,
	clearOnComplete: true,
};

/** Files below which a bar would be gone before it is seen. */
const worthABar = 100;

/** When each stage began, in milliseconds. */
const begun: { name: string; start: number }[] = [];

/** Tells of long work: a bar in a terminal, a line for each tenth in a log. */
export const progress = {
	/** One line of what was done. */
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
		const terminal = process.stderr.isTTY;
		const bar = terminal ? new SingleBar(style) : undefined;
		let tenths = 0;
		return {
			update(done, total) {
				if (total < worthABar) return;
				if (bar && !bar.isActive) bar.start(total, done, { name });
				bar?.update(done);
				const reached = Math.floor((done / total) * 10);
				if (!terminal && reached > tenths) console.log(`${name} ${done}/${total}`);
				tenths = reached;
			},
			end: () => bar?.stop(),
		};
	},
};
