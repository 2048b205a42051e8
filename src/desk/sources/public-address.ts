import { lookup as lookUp } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Networks that are not on the public internet (IANA special-purpose registries). */
const closed = new BlockList();
for (const [network, prefix] of [
	...([
		['0.0.0.0', 8],
		['10.0.0.0', 8],
		['100.64.0.0', 10],
		['127.0.0.0', 8],
		['169.254.0.0', 16],
	] as const),
	...([
		['172.16.0.0', 12],
		['192.0.0.0', 24],
		['192.0.2.0', 24],
		['192.88.99.0', 24],
		['192.168.0.0', 16],
	] as const),
	...([
		['198.18.0.0', 15],
		['198.51.100.0', 24],
		['203.0.113.0', 24],
		['224.0.0.0', 4],
		['240.0.0.0', 4],
	] as const),
])
	closed.addSubnet(network, prefix, 'ipv4');

/** True for an IP address on the public internet. Of IPv6 only global unicast is, without what carries IPv4 or is for texts. */
export function isPublic(address: string): boolean {
	const version = isIP(address);
	if (version === 4) return !closed.check(address, 'ipv4');
	return version === 6 && /^[23]/.test(address) && !/^(?:2001:0?db8|2001:0{0,4}:|2002):?/i.test(address);
}

/**
 * Makes the name lookup of a connection, which refuses addresses that are not allowed. The connection uses the very address
 * that was checked, so that a name cannot answer otherwise the second time.
 */
export function guardedLookup(isAllowed: (address: string) => boolean): LookupFunction {
	return (host, options, callback) => {
		lookUp(host, { ...options, all: true }, (error, addresses) => {
			if (error) return callback(error, '', 0);
			const refused = addresses.find(({ address }) => !isAllowed(address));
			const [first] = addresses;
			if (refused || !first) return callback(new Error(`${host} is no public address`), '', 0);
			if (options.all) return callback(null, addresses);
			return callback(null, first.address, first.family);
		});
	};
}
