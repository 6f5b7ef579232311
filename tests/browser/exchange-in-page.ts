/** Runs in a page: puts a file made of this text, or of these bytes, into the field that a reader would choose it by. */
export function chooseFile(_root: unknown, { name, text, base64 }: { name: string; text?: string; base64?: string }): void {
	const field = document.querySelector<HTMLInputElement>('input[type=file]');
	if (!field) throw new Error('There is no field for a file');
	const given = new DataTransfer();
	const bytes = Uint8Array.from(atob(base64 ?? ''), (char) => char.charCodeAt(0));
	given.items.add(new File([text ?? bytes], name, { type: 'application/json' }));
	field.files = given.files;
	field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Runs in a page: keeps what is made into a download from now on, where `madeFile` finds it. */
export function watchDownloads(): void {
	const scope = window as unknown as { made?: Promise<string> };
	const make = URL.createObjectURL.bind(URL);
	URL.createObjectURL = (blob) => {
		if (blob instanceof Blob) scope.made = blob.text();
		return make(blob);
	};
}

/** Runs in a page: the text of the file that was made last. */
export function madeFile(): Promise<string> | string {
	return (window as unknown as { made?: Promise<string> }).made ?? '';
}

/** Runs in a page of the extension: empties every list of the library, behind the extension's back. */
export async function wipeLibrary(): Promise<void> {
	const database = await new Promise<IDBDatabase>((resolve, reject) => {
		const request = indexedDB.open('on-record');
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
	const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
	for (const name of database.objectStoreNames) transaction.objectStore(name).clear();
	await new Promise((resolve, reject) => {
		transaction.oncomplete = resolve;
		transaction.onerror = reject;
	});
	database.close();
}
