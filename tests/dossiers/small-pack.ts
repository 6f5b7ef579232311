import type { Dossier } from '../../lib/domain/dossier';

/** A fresh pack, as small as one that uses every kind of field can be. Its people and papers are invented. */
export function smallPack(): Dossier {
	return {
		format: 1,
		id: 'harbour-bridge',
		version: '1.2.0',
		updated: '2024-06-30',
		license: 'CC0',
		languages: ['en', 'es'],
		homepage: 'https://example.org/dossiers/',
		title: { en: 'The harbour bridge', es: 'El puente del puerto' },
		summary: { en: 'Who said what about the bridge.', es: 'Quién dijo qué sobre el puente.' },
		actors: [
			{
				id: 'ana-ferrer',
				type: 'person',
				name: 'Ana Ferrer',
				wikidata: null,
				names: [
					{ text: 'Ana Ferrer', lang: '*', kind: 'full' },
					{ text: 'Ferrer', lang: '*', kind: 'surname', after: 'full-mention' },
					{
						text: 'the mayor',
						lang: 'en',
						kind: 'role',
						from: '2021-05',
						to: '2025',
						near: ['harbour', 'Ferrer'],
						note: 'until 2025',
					},
				],
				roles: [
					{ title: { en: 'Mayor', es: 'Alcaldesa' }, organization: 'city-hall', from: '2021-05-03', to: null },
					{
						title: { en: 'Port commissioner', es: 'Comisaria del puerto' },
						organization: null,
						from: '2023',
						to: null,
						secondary: true,
					},
				],
				summary: { en: 'Mayor since 2021.', es: 'Alcaldesa desde 2021.' },
			},
			{
				id: 'city-hall',
				type: 'organization',
				name: 'City Hall',
				wikidata: 'Q1',
				names: [{ text: 'City Hall', lang: 'en', kind: 'full' }],
				roles: [],
				summary: { en: 'The city government.', es: 'El gobierno de la ciudad.' },
			},
		],
		terms: [
			{
				id: 'toll',
				name: { en: 'Bridge toll', es: 'Peaje del puente' },
				aliases: [
					{ text: 'toll', lang: 'en', common: true, near: ['bridge'] },
					{ text: 'peaje', lang: 'es' },
				],
				definition: { en: 'A fee for crossing.', es: 'Una tarifa por cruzar.' },
				articles: ['gazette-2024-01-05'],
			},
		],
		issues: [
			{
				id: 'build-it',
				question: { en: 'Should the bridge be built?', es: '¿Debe construirse el puente?' },
				label: { en: 'Building the bridge', es: 'Construir el puente' },
				terms: [],
			},
			{
				id: 'charge-for-it',
				question: { en: 'Should crossing cost money?', es: '¿Debe costar dinero cruzar?' },
				label: { en: 'Charging a toll', es: 'Cobrar peaje' },
				terms: ['toll'],
				near: ['bridge', 'puente'],
			},
		],
		articles: [
			{
				id: 'gazette-2024-01-05',
				url: 'https://gazette.example/bridge?id=1',
				title: 'Mayor backs the bridge',
				outlet: 'The Gazette',
				published: '2024-01-05',
				lang: 'en',
				titleFrom: 'page',
			},
		],
		positions: [
			{
				id: 'ferrer-build-1',
				actor: 'ana-ferrer',
				issue: 'build-it',
				stance: 'supports',
				statement: { en: 'Wants the bridge.', es: 'Quiere el puente.' },
				quote: { text: 'This bridge will stand.', lang: 'en' },
				date: '2024-01-04',
				article: 'gazette-2024-01-05',
				seed: true,
				checked: 'quote',
			},
		],
	};
}
