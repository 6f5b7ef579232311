interface Props {
	readonly label: string;
	/** What it means, under the label. */
	readonly hint?: string;
	readonly on: boolean;
	readonly onSwitch: (on: boolean) => void;
}

/** An on/off switch with its label. */
export function Switch({ label, hint, on, onSwitch }: Props) {
	return (
		<label class="switch">
			<span>
				{label}
				{hint && <span class="hint">{hint}</span>}
			</span>
			<input
				type="checkbox"
				role="switch"
				aria-checked={on}
				checked={on}
				onChange={(event) => onSwitch(event.currentTarget.checked)}
			/>
		</label>
	);
}
