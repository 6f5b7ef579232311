import { type FileFormat, LIST_FORMATS } from '../../lib/domain/list-format';
import type { Translate } from '../translate';
import { formatName } from './format-name';

interface Props {
	readonly name: string;
	readonly t: Translate;
	readonly onFormat: (format: FileFormat) => void;
	readonly onLeave: () => void;
}

/** A file that looks like nothing that is known: the reader may know better. */
export function UnknownFile({ name, t, onFormat, onLeave }: Props) {
	return (
		<div class="found">
			<p role="status">{t('fileUnknown', name)}</p>
			<p class="choices">
				<button type="button" class="button" onClick={() => onFormat('library')}>
					{t('readAsLibrary')}
				</button>
				{LIST_FORMATS.map((format) => (
					<button key={format} type="button" class="button" onClick={() => onFormat(format)}>
						{formatName(t, format)}
					</button>
				))}
			</p>
			<p class="choices">
				<button type="button" class="button" onClick={onLeave}>
					{t('close')}
				</button>
			</p>
		</div>
	);
}
