import type { Actor, Dossier, NameKind, PolicyTerm } from '../domain/dossier';
import { foldWords } from '../text/fold';
import { allNames } from './derive';
import { Gazetteer } from './gazetteer';
import { NamesPacker } from './names-packer';
import type { PackedNames } from './packed-names';
import { sameActors } from './same-actors';
import { spellingsOf } from './spellings';
import { lettersOf, type WrittenName, writtenName } from './written-name';

/** Words of a name that need not be capital even when the dossier writes them so. */
const FREE_WORDS = new Set(
	`el la los las the de del of and y e s
	government gobierno administration administracion cartel carteles embassy embajada ministry ministerio secretaria department departamento
	officials autoridades authorities leaders lideres`.split(/\s+/),
);

/** Compiles the names of all dossiers. Time and size grow with the number of names. */
export function compileGazetteer(dossiers: readonly Dossier[]): Gazetteer {
	const builder = new Builder();
	const { leaders, members } = sameActors(dossiers);
	let index = 0;
	for (const { actors, terms } of dossiers) {
		for (const actor of actors) {
			// Whom another one stands for has its names there.
			if (leaders[index] === index) builder.addActor(members.get(index) ?? [actor]);
			else builder.addNobody();
			index++;
		}
		for (const term of terms) builder.addTerm(term);
		index += terms.length;
	}
	return new Gazetteer(builder.finish(), dossiers);
}

class Builder {
	private readonly names = new NamesPacker();
	private readonly common: number[] = [];

	/** `actors`: one, or the same one in several dossiers; each of its names counts as it would there. */
	addActor(actors: readonly Actor[]): void {
		const names = actors.flatMap(allNames);
		const common = names.some(
			({ name, derived }) => !derived && name.kind === 'surname' && (name.after ?? name.near) !== undefined,
		);
		const entity = this.common.push(common ? 1 : 0) - 1;
		const written = names.map(({ name }) => writtenName(name.text));
		const proper = actors[0]?.type === 'person' ? properWords(names, written, actors) : null;
		names.forEach(({ name, derived }, i) => {
			const facts = this.names.factsOf({
				kind: name.kind,
				lang: name.lang,
				from: name.from ?? null,
				to: name.to ?? null,
				afterFullMention: name.after === 'full-mention',
				near: nearOf(name),
				common: false,
				derived,
			});
			const capital = mustBeCapital(proper, name.kind);
			for (const text of spellingsOf(name.text)) {
				const form = text === name.text ? (written[i] as WrittenName) : writtenName(text);
				this.names.add(form, lettersOf(form, capital), entity, facts);
			}
		});
	}

	/** Keeps the place of an entity without a name of its own. */
	addNobody(): void {
		this.common.push(0);
	}

	addTerm(term: PolicyTerm): void {
		const entity = this.common.push(0) - 1;
		for (const alias of term.aliases) {
			const facts = this.names.factsOf({
				kind: 'term',
				lang: alias.lang,
				from: null,
				to: null,
				afterFullMention: false,
				near: nearOf(alias),
				common: alias.common === true,
				derived: false,
			});
			for (const text of spellingsOf(alias.text)) {
				const form = writtenName(text);
				this.names.add(form, lettersOf(form, NEVER), entity, facts);
			}
		}
	}

	finish(): PackedNames {
		return this.names.finish(Uint8Array.from(this.common));
	}
}
const NEVER = (): boolean => false;
const ALWAYS = (): boolean => true;
const NOT_FREE = (word: string): boolean => !FREE_WORDS.has(word);

function nearOf({ near }: { readonly near?: readonly string[] }): readonly string[] | null {
	return near && near.length > 0 ? near.map(foldWords) : null;
}

/** Folded words of a person's bare name and surnames: what must be written with capitals in every form. */
function properWords(names: ReturnType<typeof allNames>, written: readonly WrittenName[], actors: readonly Actor[]): Set<string> {
	const proper = new Set<string>();
	names.forEach(({ name: { kind, lang, text } }, i) => {
		const bare = kind === 'surname' || (kind === 'full' && lang === '*') || actors.some(({ name }) => name === text);
		if (bare) for (const word of (written[i] as WrittenName).words) proper.add(word);
	});
	return proper;
}

/**
 * Which words of an actor's name must begin with a capital: of a person's (`proper`), those of the bare name and the
 * surnames, for `President Sheinbaum` is as good as `president Sheinbaum`; of an organization's (`null`), all but the
 * generic ones. An office needs none.
 */
function mustBeCapital(proper: ReadonlySet<string> | null, kind: NameKind): (word: string) => boolean {
	if (kind === 'role') return NEVER;
	if (proper === null) return NOT_FREE;
	return kind === 'surname' || kind === 'acronym' ? ALWAYS : (word) => proper.has(word) && !FREE_WORDS.has(word);
}
