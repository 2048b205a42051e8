/** Mean radius of the Earth in kilometres (IUGG). */
const radius = 6371.0088;

/** A point on the Earth: degrees north, degrees east. */
export type Point = readonly [latitude: number, longitude: number];

/** The distance of two points along the great circle, in kilometres. */
export function distanceBetween([northA, eastA]: Point, [northB, eastB]: Point): number {
	const radians = Math.PI / 180;
	const [a, b, turn] = [northA * radians, northB * radians, (eastB - eastA) * radians];
	const haversine = Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(turn / 2) ** 2;
	return 2 * radius * Math.asin(Math.sqrt(haversine));
}
