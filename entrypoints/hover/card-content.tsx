import type { ComponentChild } from 'preact';
import type { CardActions } from '../../components/card/actions';
import { Card } from '../../components/card/Card';
import { CardFailed, CardLoading } from '../../components/card/CardState';
import type { CardModel } from '../../lib/cards/model';
import type { Services } from '../../lib/messages/services';

/** What is known of the card that was asked for. */
export type Fetched =
	| { readonly state: 'waiting' }
	| { readonly state: 'here'; readonly model: CardModel }
	| { readonly state: 'failed'; readonly error: unknown };

/** What the card shows now, and its name for a screen reader. */
export function cardContent(
	fetched: Fetched,
	actions: CardActions,
	{ translate, lang }: Services,
	retry: () => void,
): { content: ComponentChild; label: string } {
	switch (fetched.state) {
		case 'waiting':
			return { content: <CardLoading t={translate} />, label: translate('loading') };
		case 'failed':
			return {
				content: <CardFailed t={translate} error={fetched.error} retry={retry} close={actions.close} />,
				label: translate('failure_internal'),
			};
		case 'here':
			return {
				content: <Card model={fetched.model} t={translate} lang={lang} actions={actions} />,
				label: translate('cardOf', fetched.model.name),
			};
	}
}
