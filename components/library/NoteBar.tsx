import type { ComponentChildren } from 'preact';

interface Props {
	readonly title: string;
	readonly text: string;
	/** Something is wrong, rather than worth knowing. */
	readonly bad?: boolean;
	/** What can be done about it: buttons and links. */
	readonly children: ComponentChildren;
}

/** Something that the library has to tell, above whatever room is open. */
export function NoteBar({ title, text, bad = false, children }: Props) {
	return (
		<section class={bad ? 'note-bar bad' : 'note-bar'} aria-label={title}>
			<div role={bad ? 'alert' : 'status'}>
				<strong>{title}</strong>
				<p>{text}</p>
			</div>
			<p class="choices">{children}</p>
		</section>
	);
}
