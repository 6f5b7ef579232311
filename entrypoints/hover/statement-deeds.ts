import type { StatementDeeds } from '../../components/card/actions';
import type { StatementView } from '../../lib/cards/model';
import type { Services } from '../../lib/messages/services';

/**
 * What a card in the page does with the page's statements. `again` asks for the card anew; `hold` keeps it open: nobody
 * fills a form in a card that goes away.
 */
export function statementDeeds(
	ask: Services['ask'],
	form: StatementDeeds['form'],
	again: () => Promise<void>,
	hold: () => void,
): StatementDeeds {
	const at = ({ block, start, end }: StatementView) => ({ at: { block, start, end } });
	return {
		form,
		keep: (statement, change) => ask('keepStatement', { ...at(statement), ...(change && { change }) }).then(again),
		drop: (statement) => ask('dropStatement', at(statement)).then(again),
		dismiss: (statement) => ask('dismissStatement', at(statement)).then(again),
		undismiss: (statement) => ask('undismissStatement', at(statement)).then(again),
		choices(statement) {
			hold();
			return ask('statementChoices', at(statement));
		},
	};
}
