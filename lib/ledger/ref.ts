/** Names an actor or an issue of a dossier in one string, as the library's address has it: `dossier/id`, each part encoded. */
export type Ref = string;

/** The ref of an actor or an issue. */
export function refOf(dossier: string, id: string): Ref {
	return `${encoded(dossier)}/${encoded(id)}`;
}

/** What a ref names; `null` for a string that is none. */
export function openRef(ref: Ref): { readonly dossier: string; readonly id: string } | null {
	const [dossier, id, ...more] = ref.split('/');
	if (!dossier || !id || more.length > 0) return null;
	try {
		return { dossier: decodeURIComponent(dossier), id: decodeURIComponent(id) };
	} catch {
		return null;
	}
}

/** Half a surrogate pair, which an import may bring, cannot be encoded. */
function encoded(id: string): string {
	return encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\uFFFD'));
}
