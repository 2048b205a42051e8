/** The program of a thread that lists the files of the last edition while the content is read: a large one has a million. */
import { parentPort, workerData } from 'node:worker_threads';
import { listFiles } from './list-files.ts';

parentPort?.postMessage(listFiles(workerData as string).join('\0'));
