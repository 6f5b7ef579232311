import { offerHands } from '../../lib/page/hands';
import { startHovering } from './hovering';
import { stepThrough } from './step-through';

/** Brought into a page by the background when the content script has marked something there. */
export default defineUnlistedScript(() => {
	offerHands((signal, marked) => {
		const hovering = startHovering(signal, marked);
		return {
			get element() {
				return hovering.host.element;
			},
			step: (to) => stepThrough(marked, hovering, to),
			marksChanged: hovering.marksChanged,
		};
	});
});
