import { expect, test } from 'vitest';
import { initials } from '../../lib/cards/initials';

test.each([
	['person', 'Donald Trump', 'DT'],
	['person', 'Juan Ramón de la Fuente', 'JF'],
	['person', 'Kamla Persad-Bissessar', 'KP'],
	['person', 'Volker Türk', 'VT'],
	['person', 'Ángela Ñáñez', 'ÁÑ'],
	['person', 'Lula', 'L'],
	['organization', 'The New York Times', 'NY'],
	['organization', 'White House', 'WH'],
	['organization', 'Government of Mexico', 'GM'],
	['organization', 'Mara Salvatrucha (MS-13)', 'MS'],
	['organization', 'Secretaría de Relaciones Exteriores', 'SR'],
	['organization', 'La Nueva Familia Michoacana', 'NF'],
	['organization', 'openDemocracy', 'O'],
	['organization', 'The', 'T'],
	['organization', '…', '?'],
] as const)('%s %s: %s', (type, name, letters) => {
	expect(initials({ type, name })).toBe(letters);
});
