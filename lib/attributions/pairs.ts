import type { Unit } from './units';

/**
 * True for a word that joins two subjects although clauses begin with it elsewhere: "tanto Ferrer como Moss", "Ferrer as
 * well as Moss", «no solo Ferrer sino también Moss».
 */
export function joinsPair(units: readonly Unit[], i: number): boolean {
	const at = (k: number) => units[k]?.word ?? '';
	if (at(i) === 'sino') return /^(?:también|que)$/.test(at(i + 1));
	if (at(i) === 'as') return at(i + 1) === 'well' ? at(i + 2) === 'as' : at(i - 1) === 'well' && at(i - 2) === 'as';
	if (at(i) !== 'como') return false;
	for (let k = i - 1; k >= Math.max(0, i - 10) && /^\s*$/.test(units[k + 1]?.gap ?? ','); k--) if (at(k) === 'tanto') return true;
	return false;
}
