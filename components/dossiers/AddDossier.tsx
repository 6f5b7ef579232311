import { useId, useRef, useState } from 'preact/hooks';
import type { Lang } from '../../lib/domain/lang';
import { dossierHash } from '../route';
import type { MessageKey, Translate } from '../translate';
import { JsonFile } from './JsonFile';
import type { DossierServices } from './services';
import { TakingState } from './TakingState';
import { ToAllDossiers } from './ToAllDossiers';
import { useTaking } from './use-taking';

interface Props {
	readonly services: DossierServices;
	readonly t: Translate;
	readonly lang: Lang;
}

/** Takes a dossier from a file or an address. What is typed stays, whatever comes of it. */
export function AddDossier({ services, t, lang }: Props) {
	const [taken, setTaken] = useState<{ readonly id: string; readonly title: string } | null>(null);
	const said = useRef<HTMLParagraphElement>(null);
	const steps = useTaking(services, (_, preview) => {
		if (preview.kind === 'ready') setTaken({ id: preview.head.id, title: preview.head.title[lang] });
		said.current?.focus();
	});
	const begin = () => setTaken(null);
	// What is typed stays where it is, out of sight, while a dossier is looked at.
	const showing = steps.taking.kind === 'preview' && steps.taking.preview.kind === 'ready';
	return (
		<section class="sheet">
			<ToAllDossiers t={t} />
			<h1>{t('addDossier')}</h1>
			<p class="lede">{t('addDossierText')}</p>
			<p class="done" role="status" tabIndex={-1} ref={said}>
				{taken && (
					<>
						{t('packTaken', taken.title)} <a href={dossierHash(taken.id)}>{t('openDossier')}</a>
					</>
				)}
			</p>
			<div hidden={showing}>
				<FromFile
					t={t}
					onFile={(file) => {
						begin();
						void steps.fromFile(file, { sha256: null, id: null });
					}}
				/>
				<FromAddress
					t={t}
					onAddress={(url, sha256) => {
						begin();
						void steps.fromAddress(url, { sha256, id: null });
					}}
				/>
			</div>
			<TakingState steps={steps} t={t} lang={lang} />
		</section>
	);
}

function FromFile({ t, onFile }: { readonly t: Translate; readonly onFile: (file: File) => void }) {
	const id = useId();
	return (
		<section class="form">
			<h2>{t('fromFile')}</h2>
			<label for={id}>{t('dossierFile')}</label>
			<JsonFile id={id} onFile={onFile} />
		</section>
	);
}

interface AddressProps {
	readonly t: Translate;
	readonly onAddress: (url: string, sha256: string | null) => void;
}

function FromAddress({ t, onAddress }: AddressProps) {
	const id = useId();
	const [url, setUrl] = useState('');
	const [sum, setSum] = useState('');
	const [wrong, setWrong] = useState<{ readonly url?: MessageKey; readonly sum?: MessageKey }>({});
	const urlField = useRef<HTMLInputElement>(null);
	const sumField = useRef<HTMLInputElement>(null);
	function submit() {
		const address = url.trim();
		const given = sum.trim();
		const problems: typeof wrong = {
			...(!(URL.canParse(address) && new URL(address).protocol === 'https:') && { url: 'mustBeHttps' as const }),
			...(given !== '' && !/^[0-9a-f]{64}$/i.test(given) && { sum: 'mustBeSum' as const }),
		};
		setWrong(problems);
		if (problems.url) urlField.current?.focus();
		else if (problems.sum) sumField.current?.focus();
		else onAddress(address, given === '' ? null : given.toLowerCase());
	}
	return (
		<form
			class="form"
			noValidate
			onSubmit={(event) => {
				event.preventDefault();
				submit();
			}}
		>
			<h2>{t('fromAddress')}</h2>
			<p class="hint">{t('fromAddressText')}</p>
			<label for={`${id}-url`}>{t('dossierAddress')}</label>
			<input
				id={`${id}-url`}
				ref={urlField}
				type="url"
				class="field"
				value={url}
				placeholder="https://"
				spellcheck={false}
				aria-invalid={wrong.url !== undefined}
				aria-describedby={wrong.url && `${id}-url-wrong`}
				onInput={(event) => setUrl(event.currentTarget.value)}
			/>
			{wrong.url && (
				<p id={`${id}-url-wrong`} class="field-problem">
					{t(wrong.url)}
				</p>
			)}
			<label for={`${id}-sum`}>{t('announcedSum')}</label>
			<input
				id={`${id}-sum`}
				ref={sumField}
				type="text"
				class="field"
				value={sum}
				spellcheck={false}
				autocomplete="off"
				aria-invalid={wrong.sum !== undefined}
				aria-describedby={wrong.sum && `${id}-sum-wrong`}
				onInput={(event) => setSum(event.currentTarget.value)}
			/>
			{wrong.sum && (
				<p id={`${id}-sum-wrong`} class="field-problem">
					{t(wrong.sum)}
				</p>
			)}
			<button type="submit" class="primary">
				{t('askAddress')}
			</button>
		</form>
	);
}
