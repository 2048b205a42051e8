/** Milliseconds of this thread's processor that a call takes: what else the machine does meanwhile does not count. */
export function processorTime(call: () => void): number {
	const before = process.threadCpuUsage();
	call();
	const { user, system } = process.threadCpuUsage(before);
	return (user + system) / 1000;
}
