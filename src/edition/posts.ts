/**
 * Posts: where the threads of a build tell the watch (see watch.ts) what they are at, by a few bytes in memory that they
 * share with its thread. What keeps one of them busy so keeps nobody from looking at the clock.
 */

/** What a thread tells the watch. */
export interface Post {
	/**
	 * Begins something that has to end within the deadline.
	 * @param what its address, as messages show it
	 * @param times how many deadlines it may take, where it is made of many articles
	 */
	at: (what: string, times?: number) => void;
	/** Ends it. What nobody's content is the cause of, such as the disk, is waited for. */
	rest: () => void;
}

/** Posts: the main thread, the second one, and the search index, which another program makes for that one. */
const count = 3;
const numberBytes = 12;
const nameBytes = 500;

/** Memory that posts and the watch share. */
export type WatchMemory = SharedArrayBuffer;

/** What the watch sees at a post. */
export interface Sight {
	/** Another number for each thing that is begun. */
	turn: number;
	/** Deadlines that it may take; 0 at rest. */
	times: number;
	what: string;
}

/** Its parts: numbers and a name. */
function partsOf(memory: WatchMemory, post: number) {
	const start = post * (numberBytes + nameBytes);
	return {
		numbers: new Int32Array(memory, start, 3),
		name: Buffer.from(memory, start + numberBytes, nameBytes),
	};
}

/** Makes the post of a thread. @param post its number, from 0 */
export function postIn(memory: WatchMemory, post: number): Post {
	const { numbers, name } = partsOf(memory, post);
	const turn = (times: number) => {
		Atomics.store(numbers, 1, times);
		Atomics.add(numbers, 0, 1);
	};
	return {
		at(what, times = 1) {
			Atomics.store(numbers, 2, name.write(what));
			turn(times);
		},
		rest: () => turn(0),
	};
}

/** Looks at every post. */
export function lookAround(memory: WatchMemory): Sight[] {
	return Array.from({ length: count }, (_, post) => {
		const { numbers, name } = partsOf(memory, post);
		const [turn = 0, times = 0, length] = numbers;
		return { turn, times, what: name.toString('utf8', 0, length) };
	});
}

/** Astro bundles the image service, with an instance of this module of its own: what the two share is a symbol of the process. */
const place = Symbol.for('stet.watch');
const shared = globalThis as { [place]?: WatchMemory };
shared[place] ??= new SharedArrayBuffer(count * (numberBytes + nameBytes));

/** The memory of this thread's build; the second thread is given that of the first. */
export const memory: WatchMemory = shared[place];

/** The post of the main thread. */
export const post: Post = postIn(memory, 0);
