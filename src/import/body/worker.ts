import { workerData } from 'piscina';
import { type Converted, type ConvertSettings, type ConvertTask, converter } from './convert.ts';

const convert = converter(workerData as ConvertSettings);

/** Makes a body in a worker thread. What cannot be made is told, with its reason, and stops nothing. */
export default function run(task: ConvertTask): Converted | { fault: string } {
	try {
		return convert(task);
	} catch (error) {
		return { fault: error instanceof Error ? error.message : String(error) };
	}
}
