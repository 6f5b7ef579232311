import { expect, it } from 'vitest';
import { createReader } from '../../lib/reading/reader';
import { pageOf } from '../mentions/linked';
import { SECOND_DOSSIER, TOPIC } from '../mentions/second-dossier';

const ACTOR = 'einar-hallgrimsson';

/** Who says the last words where one actor of the second dossier holds just this office. */
function speaker(organization: string | null, text: string): string {
	const title = 'Ambassador for Nigeria';
	const roles = [{ title: { en: title, es: title }, organization, from: null, to: null }];
	const actors = SECOND_DOSSIER.actors.map((actor) => (actor.id === ACTOR ? { ...actor, roles } : actor));
	const blocks = [text, TOPIC.en].map((text, id) => ({ id, kind: 'paragraph' as const, text }));
	const said = createReader([{ ...SECOND_DOSSIER, actors }])
		.read(pageOf(blocks))
		.attributions.at(-1)?.speaker;
	return said?.kind === 'actor' ? said.id : '?';
}

const SAID = (who: string) =>
	`Einar Hallgrímsson came in with the ${who} ambassador. “The boats stay in port,” the ambassador said.`;

it.each([
	// An envoy for one country, of another country's coast guard, is one of the latter.
	['Icelandic', 'icelandic-coast-guard', ACTOR],
	['Nigerian', 'icelandic-coast-guard', '?'],
	// Where no body tells, the title does.
	['Nigerian', null, ACTOR],
	['Icelandic', null, '?'],
] as const)('the %s ambassador, of one at %s: %s', (who, organization, expected) => {
	expect(speaker(organization, SAID(who))).toBe(expected);
});
