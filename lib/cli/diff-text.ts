import type { ActorName, Dossier, Role } from '../domain/dossier';
import { type DiffValue, DOSSIER_LISTS, type DossierDiff, type EntryChange, type FieldChange } from '../domain/dossier-diff';

const MARKS: Readonly<Record<EntryChange['kind'], string>> = { added: '+', removed: '-', changed: '~' };

/** What one version of a dossier changes against another, as lines of text: `+` added, `-` removed, `~` changed. */
export function diffText(before: Dossier, after: Dossier, diff: DossierDiff): string {
	const lines = [`${before.id} ${before.version} -> ${after.id} ${after.version}`];
	lines.push(...diff.head.map((change) => `  ${line(change)}`));
	for (const list of DOSSIER_LISTS) {
		const entries = diff.lists[list];
		if (entries.length === 0) continue;
		const count = (kind: EntryChange['kind']) => entries.filter((entry) => entry.kind === kind).length;
		lines.push('', `${list}: ${count('added')} added, ${count('removed')} removed, ${count('changed')} changed`);
		for (const { id, label, kind, changes } of entries) {
			lines.push(`${MARKS[kind]} ${id}: ${label.text.en}${label.date === null ? '' : `, ${label.date}`}`);
			if (kind === 'changed') lines.push(...changes.map((change) => `    ${line(change)}`));
		}
	}
	return lines.join('\n');
}

function line({ field, before, after }: FieldChange): string {
	if (before === null) return `+ ${field}: ${after ? words(after) : ''}`;
	if (after === null) return `- ${field}: ${words(before)}`;
	return `~ ${field}: ${words(before)} -> ${words(after)}`;
}

function words(value: DiffValue): string {
	switch (value.kind) {
		case 'text':
			return value.lang ? `[${value.lang}] ${value.text}` : value.text;
		case 'entry':
			return value.id;
		case 'name':
			return nameWords(value.name);
		case 'role':
			return roleWords(value.role);
		case 'alias': {
			const { text, lang, common, near } = value.alias;
			return [`[${lang}] ${text}`, common && 'common', near && `near ${near.join(', ')}`].filter(Boolean).join('; ');
		}
	}
}

function nameWords({ text, lang, kind, from, to, after, near, note }: ActorName): string {
	const limits = [
		(from || to) && `${from ?? '…'} to ${to ?? '…'}`,
		after && 'after a full mention',
		near && `near ${near.join(', ')}`,
		note && `note: ${note}`,
	];
	return [`[${lang}] ${text} (${kind})`, ...limits].filter(Boolean).join('; ');
}

function roleWords({ title, organization, from, to, secondary }: Role): string {
	const dates = `${from ?? '…'} to ${to ?? '…'}`;
	return [`${title.en} / ${title.es}`, organization, dates, secondary && 'secondary'].filter(Boolean).join('; ');
}
