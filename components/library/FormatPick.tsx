import type { ExportFormat } from '../../lib/domain/list-format';
import type { Translate } from '../translate';
import { formatName } from './format-name';

interface Props<F extends ExportFormat> {
	readonly label: string;
	readonly format: F;
	readonly formats: readonly F[];
	readonly t: Translate;
	readonly onFormat: (format: F) => void;
}

/** One of several forms of files. */
export function FormatPick<F extends ExportFormat>({ label, format, formats, t, onFormat }: Props<F>) {
	return (
		<label class="pick">
			<span class="label">{label}</span>
			<select
				class="field"
				value={format}
				onChange={({ currentTarget: { value } }) => {
					const chosen = formats.find((one) => one === value);
					if (chosen) onFormat(chosen);
				}}
			>
				{formats.map((one) => (
					<option key={one} value={one}>
						{formatName(t, one)}
					</option>
				))}
			</select>
		</label>
	);
}
