import { useAppStore } from '../state/app-state.ts';
import { Kbd } from '../ui/kbd.tsx';

/** The key of a command that one letter runs: the letter, or with Alt where single letters are switched off. */
export function LetterKey({ letter }: { readonly letter: string }) {
	const singleKeys = useAppStore((state) => state.app?.settings.singleKeys ?? false);
	return <Kbd keys={singleKeys ? letter : `Alt+${letter}`} />;
}
