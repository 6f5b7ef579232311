import type { ComponentChildren } from 'preact';
import { LANGS, type Lang, type Localized } from '../../../lib/domain/lang';
import { LANGUAGES } from '../../card/languages';
import { fieldId, useForm } from './form-context';

interface FieldProps {
	/** JSON Pointer of the value in what is edited. */
	readonly path: string;
	readonly label: string;
	/** What may be written, in a sentence. */
	readonly hint?: string | undefined;
}

interface TextProps extends FieldProps {
	readonly value: string;
	readonly onChange: (value: string) => void;
	readonly lines?: number;
	/** The language of what is typed. */
	readonly of?: Lang;
	readonly type?: 'text' | 'url';
	readonly optional?: boolean;
	/** Names to choose from while typing. */
	readonly offered?: readonly string[];
}

/** A text with its label, its hint and what is wrong with it. */
export function TextField({ path, label, hint, value, onChange, lines, of, type = 'text', optional, offered }: TextProps) {
	const form = useForm();
	const id = fieldId(form.id, path);
	const problem = form.problems.get(path);
	const common = {
		id,
		class: 'field',
		value,
		lang: of,
		'aria-invalid': problem !== undefined,
		'aria-describedby': [hint && `${id}-hint`, problem && `${id}-wrong`].filter(Boolean).join(' ') || undefined,
		'aria-required': optional ? undefined : true,
	} as const;
	return (
		<div class="form-field">
			<Label id={id} label={label} optional={optional === true} />
			{hint && (
				<p id={`${id}-hint`} class="hint">
					{hint}
				</p>
			)}
			{lines ? (
				<textarea {...common} rows={lines} onInput={(event) => onChange(event.currentTarget.value)} />
			) : (
				<input
					{...common}
					type={type}
					list={offered && `${id}-offered`}
					autocomplete="off"
					onInput={(event) => onChange(event.currentTarget.value)}
				/>
			)}
			{offered && (
				<datalist id={`${id}-offered`}>
					{offered.map((one) => (
						<option key={one} value={one} />
					))}
				</datalist>
			)}
			<Problem id={id} problem={problem} />
		</div>
	);
}

function Label({ id, label, optional }: { readonly id: string; readonly label: string; readonly optional: boolean }) {
	const { t } = useForm();
	return (
		<label for={id}>
			{label} {optional && <span class="optional">{t('optional')}</span>}
		</label>
	);
}

function Problem({ id, problem }: { readonly id: string; readonly problem: string | undefined }) {
	if (problem === undefined) return null;
	return (
		<p id={`${id}-wrong`} class="field-problem">
			{problem}
		</p>
	);
}

interface LocalizedProps extends FieldProps {
	readonly value: Localized;
	readonly onChange: (value: Localized) => void;
	readonly lines?: number;
}

/** A text in the reader's language, and in the other one where it differs. */
export function LocalizedField({ path, label, hint, value, onChange, lines }: LocalizedProps) {
	const { t, lang } = useForm();
	const other = LANGS.find((one) => one !== lang) ?? lang;
	const size = lines === undefined ? {} : { lines };
	return (
		<div class="pair">
			<TextField
				{...{ path: `${path}/${lang}`, label, hint, of: lang, value: value[lang], ...size }}
				onChange={(text) => onChange({ ...value, [lang]: text })}
			/>
			<TextField
				{...{ path: `${path}/${other}`, of: other, value: value[other], optional: true, ...size }}
				label={t('sameIn', label, t(LANGUAGES[other]))}
				onChange={(text) => onChange({ ...value, [other]: text })}
			/>
		</div>
	);
}

interface SelectProps extends FieldProps {
	readonly value: string;
	readonly options: readonly (readonly [value: string, label: string])[];
	/** The choice of not choosing. */
	readonly none?: string;
	readonly onChange: (value: string) => void;
}

/** One of several. */
export function SelectField({ path, label, hint, value, options, none, onChange }: SelectProps) {
	const form = useForm();
	const id = fieldId(form.id, path);
	const problem = form.problems.get(path);
	return (
		<div class="form-field">
			<Label id={id} label={label} optional={false} />
			{hint && (
				<p id={`${id}-hint`} class="hint">
					{hint}
				</p>
			)}
			<select
				id={id}
				class="field"
				value={value}
				aria-invalid={problem !== undefined}
				aria-describedby={[hint && `${id}-hint`, problem && `${id}-wrong`].filter(Boolean).join(' ') || undefined}
				onChange={(event) => onChange(event.currentTarget.value)}
			>
				{none !== undefined && <option value="">{none}</option>}
				{options.map(([option, name]) => (
					<option key={option} value={option}>
						{name}
					</option>
				))}
			</select>
			<Problem id={id} problem={problem} />
		</div>
	);
}

interface CheckProps {
	readonly label: string;
	readonly checked: boolean;
	readonly onChange: (checked: boolean) => void;
}

/** Yes or no. */
export function CheckField({ label, checked, onChange }: CheckProps) {
	return (
		<label class="check">
			<input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
			<span>{label}</span>
		</label>
	);
}

interface DatesProps {
	readonly path: string;
	readonly from: string;
	readonly to: string;
	readonly onChange: (dates: { readonly from: string; readonly to: string }) => void;
}

/** A span of time, both ends of which may be open. */
export function DatesField({ path, from, to, onChange }: DatesProps) {
	const { t } = useForm();
	return (
		<div class="pair">
			<TextField
				{...{ path: `${path}/from`, label: t('firstDay'), hint: t('dateHint'), value: from, optional: true }}
				onChange={(day) => onChange({ from: day, to })}
			/>
			<TextField
				{...{ path: `${path}/to`, label: t('lastDay'), hint: t('dateOpenHint'), value: to, optional: true }}
				onChange={(day) => onChange({ from, to: day })}
			/>
		</div>
	);
}

interface RowsProps<Row> extends FieldProps {
	readonly rows: readonly Row[];
	readonly blank: Row;
	readonly add: string;
	/** What a row is called, for whoever takes it away. */
	readonly called: (row: Row) => string;
	readonly onChange: (rows: readonly Row[]) => void;
	readonly children: (row: Row, path: string, onChange: (row: Row) => void) => ComponentChildren;
}

/** Any number of the same: each can be taken away, and one more be added, which then has the focus. */
export function Rows<Row>({ path, label, hint, rows, blank, add, called, onChange, children }: RowsProps<Row>) {
	const form = useForm();
	const id = fieldId(form.id, path);
	const problem = form.problems.get(path);
	const focusIn = (place: number) =>
		setTimeout(() => {
			const group = document.getElementById(id);
			const row = group?.querySelector<HTMLElement>(`[data-row="${place}"] :is(input, select, textarea)`);
			(row ?? group?.querySelector<HTMLElement>('.add'))?.focus();
		}, 0);
	return (
		<fieldset id={id} class="rows">
			<legend>{label}</legend>
			{hint && <p class="hint">{hint}</p>}
			{problem && (
				<p id={`${id}-wrong`} class="field-problem">
					{problem}
				</p>
			)}
			{rows.map((row, place) => (
				<div key={place} class="row" data-row={place}>
					{children(row, `${path}/${place}`, (changed) => onChange(rows.with(place, changed)))}
					<button
						type="button"
						class="quiet remove"
						onClick={() => {
							onChange(rows.toSpliced(place, 1));
							focusIn(Math.min(place, rows.length - 2));
						}}
					>
						{form.t('takeAway')}
						<span class="unseen">: {called(row)}</span>
					</button>
				</div>
			))}
			<button
				type="button"
				class="button add"
				onClick={() => {
					onChange([...rows, blank]);
					focusIn(rows.length);
				}}
			>
				{add}
			</button>
		</fieldset>
	);
}

interface NearProps extends FieldProps {
	readonly words: readonly string[] | undefined;
	readonly onChange: (words: readonly string[]) => void;
}

/** Words, one a line: a phrase may hold a comma. */
export function NearField({ path, label, hint, words, onChange }: NearProps) {
	// A line that has just been begun stays: lines are tidied when they are kept.
	const typed = (words ?? []).join('\n');
	const lines = Math.max(2, words?.length ?? 0);
	return (
		<TextField {...{ path, label, hint, value: typed, optional: true, lines }} onChange={(text) => onChange(text.split('\n'))} />
	);
}
