interface PickProps {
	readonly label: string;
	readonly value: string | null;
	/** The choice of not choosing. */
	readonly none: string;
	readonly options: readonly (readonly [value: string, label: string])[];
	readonly onPick: (value: string | null) => void;
}

/** One of several, or none, with its label above. */
export function Pick({ label, value, none, options, onPick }: PickProps) {
	return (
		<label class="pick">
			<span class="label">{label}</span>
			<select class="field" value={value ?? ''} onChange={(event) => onPick(event.currentTarget.value || null)}>
				<option value="">{none}</option>
				{options.map(([option, name]) => (
					<option key={option} value={option}>
						{name}
					</option>
				))}
			</select>
		</label>
	);
}
