interface Props {
	/** For the label. */
	readonly id: string;
	readonly onFile: (file: File) => void;
}

/** A field for a JSON file. */
export function JsonFile({ id, onFile }: Props) {
	return (
		<input
			id={id}
			type="file"
			class="field"
			accept=".json,application/json"
			onChange={(event) => {
				const file = event.currentTarget.files?.[0];
				// The same file can be chosen again, mended.
				event.currentTarget.value = '';
				if (file) onFile(file);
			}}
		/>
	);
}
