import { createInterface } from 'node:readline/promises';

/** A question to the person at the terminal. */
export interface Question {
	/** What is asked, on one line. */
	text: string;
	/** The answer of who only presses Enter; none if one has to be given. */
	usual?: string;
	/** What is wrong with an answer: it is told, and the question asked again. */
	wrong?: (answer: string) => string | undefined;
}

/** Asks a question and gives the answer. */
export type Ask = (question: Question) => Promise<string>;

/** True if a person is there to be asked: the command reads from a terminal and writes to one. */
export const isAsking = Boolean(process.stdin.isTTY && process.stdout.isTTY);

/**
 * Lets `work` ask questions in the terminal.
 * @returns what `work` gives
 * @throws AbortError if the person ends it, with Ctrl+C or Ctrl+D
 */
export async function asking<T>(work: (ask: Ask) => Promise<T>): Promise<T> {
	const ended = new AbortController();
	const terminal = createInterface({ input: process.stdin, output: process.stdout });
	terminal.once('close', () => ended.abort());
	try {
		return await work(async ({ text, usual, wrong }) => {
			for (;;) {
				const prompt = `${text}${usual ? ` [${usual}]` : ''}: `;
				const answer = (await terminal.question(prompt, { signal: ended.signal })).trim() || (usual ?? '');
				const reason = answer === '' && usual === undefined ? 'needs an answer' : wrong?.(answer);
				if (!reason) return answer;
				console.log(`  ${reason}`);
			}
		});
	} finally {
		terminal.close();
	}
}
