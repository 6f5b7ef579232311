import { Fragment, h, render } from 'preact';
import type { CorrectFormProps } from '../../components/card/actions';
import { CorrectForm } from '../../components/card/CorrectForm';
import css from '../../components/styles/correct-form.css?inline';
import { offerForm } from '../../lib/page/form-place';

/** Brought into a page by the background when the reader corrects a statement in a card. */
export default defineUnlistedScript(() => {
	offerForm<CorrectFormProps>((into, props) => {
		render(h(Fragment, null, h('style', null, css), h(CorrectForm, props)), into);
		return () => render(null, into);
	});
});
