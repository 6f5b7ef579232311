/** Hands a file to the browser's downloads: a link with a name needs no permission. */
export function download(name: string, content: Blob): void {
	const url = URL.createObjectURL(content);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	document.body.append(link);
	link.click();
	link.remove();
	// Firefox begins to read it after the click is over.
	setTimeout(() => URL.revokeObjectURL(url), 120_000);
}
