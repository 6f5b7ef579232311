import type { ComponentChild } from 'preact';
import type { MessageKey, Translate } from '../translate';

interface Props<T extends string> {
	readonly title: string;
	/** Unique on the page. */
	readonly name: string;
	readonly chosen: T;
	readonly options: readonly (readonly [value: T, label: MessageKey])[];
	/** How an option looks. */
	readonly sample?: (value: T) => ComponentChild;
	readonly t: Translate;
	readonly onChoose: (value: T) => void;
}

/** One of a few: radio buttons with, if given, a sample of each. */
export function Choice<T extends string>({ title, name, chosen, options, sample, t, onChoose }: Props<T>) {
	return (
		<fieldset class="choice">
			<legend>{title}</legend>
			{options.map(([value, label]) => (
				<label key={value} class="option">
					<input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
					<span>{t(label)}</span>
					{sample && <span aria-hidden="true">{sample(value)}</span>}
				</label>
			))}
		</fieldset>
	);
}
