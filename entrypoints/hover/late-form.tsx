import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CorrectFormProps } from '../../components/card/actions';
import { failureMessage } from '../../components/failure-message';
import type { Services } from '../../lib/messages/services';
import { findForm } from '../../lib/page/form-place';

/** The form for a correction in a card. Its script comes when it is first asked for: few who read correct. */
export function lateForm(ask: Services['ask']): ComponentType<CorrectFormProps> {
	return (props) => {
		const place = useRef<HTMLDivElement>(null);
		useEffect(() => {
			let end: (() => void) | undefined;
			const draw = () => {
				if (place.current) end = findForm<CorrectFormProps>()?.(place.current, props);
			};
			const failed = (error: unknown) => {
				place.current?.setAttribute('role', 'alert');
				place.current?.append(failureMessage(props.t, error));
			};
			if (findForm()) draw();
			else ask('correctionForm', null).then(draw, failed);
			return () => end?.();
		}, []);
		return <div ref={place} />;
	};
}
