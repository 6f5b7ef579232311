/**
 * Orders two versions (`major.minor.patch`): negative when `a` is older, 0 when they are the same, positive when newer.
 * Both must have passed `parseDossier`.
 */
export function compareVersions(a: string, b: string): number {
	const [ours, theirs] = [a, b].map((version) => version.split('.').map(Number));
	for (let part = 0; part < 3; part++) {
		const difference = (ours?.[part] ?? 0) - (theirs?.[part] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
