/**
 * A JSON value as text that depends on its content alone: the fields of every object in the order of their names' UTF-16
 * units, no white space. As RFC 8785 has it, but for fields that are `undefined`, which are left out.
 */
export function canonicalJson(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
	const fields = value as Readonly<Record<string, unknown>>;
	const written: string[] = [];
	for (const name of Object.keys(fields).sort()) {
		if (fields[name] !== undefined) written.push(`${JSON.stringify(name)}:${canonicalJson(fields[name])}`);
	}
	return `{${written.join(',')}}`;
}
