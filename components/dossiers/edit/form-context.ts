import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Lang } from '../../../lib/domain/lang';
import type { Translate } from '../../translate';

/** What every field of a form needs. */
export interface FormContext {
	readonly t: Translate;
	/** The language of the interface. */
	readonly lang: Lang;
	/** Begins the ids of this form's fields. */
	readonly id: string;
	/** What is wrong, in words, by the JSON Pointer of the field. */
	readonly problems: ReadonlyMap<string, string>;
}

/** The form that a field is in. */
export const Form = createContext<FormContext | null>(null);

/** The form that a field is in. Throws where there is none. */
export function useForm(): FormContext {
	const form = useContext(Form);
	if (!form) throw new Error('A field stands in no form.');
	return form;
}

/** The id of the field of a JSON Pointer. */
export const fieldId = (form: string, path: string): string => `${form}${path.replaceAll('/', '-')}`;
