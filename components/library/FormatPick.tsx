import { isListFormat, LIST_FORMATS, type ListFormat } from '../../lib/domain/list-format';
import type { Translate } from '../translate';
import { formatName } from './format-name';

interface Props {
	readonly label: string;
	readonly format: ListFormat;
	readonly t: Translate;
	readonly onFormat: (format: ListFormat) => void;
}

/** One of the forms of reading lists. */
export function FormatPick({ label, format, t, onFormat }: Props) {
	return (
		<label class="pick">
			<span class="label">{label}</span>
			<select
				class="field"
				value={format}
				onChange={({ currentTarget: { value } }) => {
					if (isListFormat(value)) onFormat(value);
				}}
			>
				{LIST_FORMATS.map((one) => (
					<option key={one} value={one}>
						{formatName(t, one)}
					</option>
				))}
			</select>
		</label>
	);
}
