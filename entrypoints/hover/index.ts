import type { Services } from '../../lib/messages/services';
import { offerHands } from '../../lib/page/hands';
import { startHovering } from './hovering';
import { stepThrough } from './step-through';

/** Brought into a page by the background when the content script has marked something there. */
export default defineUnlistedScript(() => {
	offerHands<Services>((signal, marked, services) => {
		const hovering = startHovering(signal, marked, services);
		return {
			get element() {
				return hovering.host.element;
			},
			step: (to) => stepThrough(marked, hovering, to),
			marksChanged: hovering.marksChanged,
			pointed: hovering.pointed,
		};
	});
});
