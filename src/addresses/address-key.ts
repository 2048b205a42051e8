const plain = /^[a-z\d\-._/]*$/;

/**
 * The key of a name or path in an address: two that share it may not both be published, since a host or a file system
 * somewhere takes them for one. Composed and decomposed letters (macOS), letters of either case (Windows, macOS) and
 * compatibility forms fall together.
 */
export function addressKey(name: string): string {
	// Nearly every name is its own key.
	if (plain.test(name)) return name;
	return name.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC').replaceAll('ς', 'σ');
}
