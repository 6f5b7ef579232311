import type { AlikeActors } from '../../lib/domain/alike-actors';
import { isAbout } from '../../lib/domain/identity';
import { alikeActors } from '../../lib/dossiers/alike-actors';
import type { DossierProtocol } from '../../lib/messages/dossier-protocol';
import { dossiersChanged } from './dossiers-changed';
import { followedDossiers } from './followed';
import { changeAtHand, settingsAtHand } from './settings-at-hand';

/** Who has one name in several of the followed dossiers, and what the reader has said of them. */
export async function alike(): Promise<AlikeActors> {
	const [dossiers, { saidOfActors = [] }] = await Promise.all([followedDossiers(), settingsAtHand()]);
	return alikeActors(dossiers, saidOfActors);
}

/** Keeps the reader's word on two actors, in the place of an earlier one, or takes it back. Open pages are read again. */
export async function saySame({ one, other, same }: DossierProtocol['saySame']['ask']): Promise<AlikeActors> {
	await changeAtHand(({ saidOfActors = [] }) => {
		const others = saidOfActors.filter((said) => !isAbout(said, one, other));
		return { saidOfActors: same === null ? others : [...others, { one, other, same }] };
	});
	await dossiersChanged();
	return alike();
}
