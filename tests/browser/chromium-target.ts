import type { CDPSession } from 'playwright-core';

/**
 * The value of an expression in a target that Playwright does not show: a worker that came back, the real popup.
 * `control` is a session of the browser itself. Promises are awaited; the value crosses as JSON.
 */
export async function evaluateInTarget(control: CDPSession, targetId: string, expression: string): Promise<unknown> {
	const { sessionId } = await control.send('Target.attachToTarget', { targetId, flatten: false });
	const answered = new Promise<string>((resolve, reject) => {
		const stop = setTimeout(() => {
			control.off('Target.receivedMessageFromTarget', hear);
			reject(new Error(`No answer from ${targetId}`));
		}, 20_000);
		const hear = (event: { sessionId: string; message: string }) => {
			// Events of the target come the same way as its answer.
			if (event.sessionId !== sessionId || !('id' in JSON.parse(event.message))) return;
			clearTimeout(stop);
			control.off('Target.receivedMessageFromTarget', hear);
			resolve(event.message);
		};
		control.on('Target.receivedMessageFromTarget', hear);
	});
	const params = { expression, awaitPromise: true, returnByValue: true };
	const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params });
	await control.send('Target.sendMessageToTarget', { sessionId, message });
	const { result, error } = JSON.parse(await answered) as {
		result?: { result?: { value?: unknown }; exceptionDetails?: { text: string; exception?: { description?: string } } };
		error?: { message: string };
	};
	await control.send('Target.detachFromTarget', { sessionId });
	const failure = result?.exceptionDetails;
	if (failure !== undefined) throw new Error(failure.exception?.description ?? failure.text);
	if (error !== undefined) throw new Error(error.message);
	return result?.result?.value;
}
