/** True if the robots.txt of a host lets a robot read a path (RFC 9309): the longest rule that fits counts, and of two alike "allow". */
export function mayRead(robots: string, robot: string, path: string): boolean {
	const rules = rulesFor(robots, robot.toLowerCase());
	const fitting = rules.filter(({ pattern }) => patternOf(pattern).test(path));
	const best = fitting.sort(
		(a, b) => b.pattern.length - a.pattern.length || Number(b.allow) - Number(a.allow),
	)[0];
	return best?.allow ?? true;
}

interface RobotRule {
	allow: boolean;
	pattern: string;
}

/** The rules of the groups that name the robot; without one those for all. */
function rulesFor(robots: string, robot: string): RobotRule[] {
	const groups: { agents: string[]; rules: RobotRule[] }[] = [];
	let inRules = true;
	for (const line of robots.split(/\r\n?|\n/)) {
		const [, name = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/.exec(line) ?? [];
		const key = name.toLowerCase();
		if (key === 'user-agent') {
			if (inRules) groups.push({ agents: [], rules: [] });
			inRules = false;
			groups.at(-1)?.agents.push(value.toLowerCase());
		} else if (key === 'allow' || key === 'disallow') {
			inRules = true;
			if (value) groups.at(-1)?.rules.push({ allow: key === 'allow', pattern: value });
		}
	}
	const own = groups.filter(({ agents }) => agents.some((agent) => agent !== '*' && robot.startsWith(agent)));
	const chosen = own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'));
	return chosen.flatMap(({ rules }) => rules);
}

/** A pattern of robots.txt: `*` is anything, `$` the end. */
function patternOf(pattern: string): RegExp {
	const isWhole = pattern.endsWith('$');
	const parts = (isWhole ? pattern.slice(0, -1) : pattern).split('*').map((part) => RegExp.escape(part));
	return new RegExp(`^${parts.join('.*?')}${isWhole ? '$' : ''}`);
}
