/** An act that is still on its way is not begun again: by a button that is pressed twice, or a key that is held down. */
export function once<Given extends readonly unknown[], Outcome>(
	act: (...given: Given) => Promise<Outcome>,
): (...given: Given) => Promise<Outcome> {
	let running: Promise<Outcome> | null = null;
	return (...given) => {
		running ??= act(...given).finally(() => {
			running = null;
		});
		return running;
	};
}
