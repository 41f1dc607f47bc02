/** A letter as it is printed on its key: "D", "Alt+D". */
export function asOnKeys(keys: string): string {
	return keys.replace(/(?<![A-Za-z])[a-z]$/, (letter) => letter.toUpperCase());
}
