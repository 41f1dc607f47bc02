import classes from './entry.module.css';
import { KeyButton } from './key-button.tsx';

export interface EntryKeysProps {
	readonly mayBeEarly: boolean;
	/** Null where there is nothing to hide. */
	readonly isShown: boolean | null;
	readonly onPress: (key: string) => void;
	readonly onNext: () => void;
	readonly onBack: () => void;
}

/** What the keyboard does here, and the same for those who point. */
export function EntryKeys({ mayBeEarly, isShown, onPress, onNext, onBack }: EntryKeysProps) {
	return (
		<footer className={classes.keys}>
			<span className={classes.digits}>Press 1 to 9</span>
			<KeyButton keys="." onPress={() => onPress('.')}>
				and a half
			</KeyButton>
			<KeyButton keys="A" onPress={() => onPress('a')}>
				abstain
			</KeyButton>
			{mayBeEarly && (
				<KeyButton keys="T" onPress={() => onPress('t')}>
					too early to say
				</KeyButton>
			)}
			<KeyButton keys="⌫" onPress={() => onPress('Backspace')}>
				take back
			</KeyButton>
			{isShown !== null && (
				<KeyButton keys="S" pressed={isShown} onPress={() => onPress('s')}>
					{isShown ? 'hide the number' : 'show the number'}
				</KeyButton>
			)}
			<span className={classes.turn}>
				<KeyButton keys="←" onPress={onBack}>
					back
				</KeyButton>
				<KeyButton keys="Space" isFirst onPress={onNext}>
					next
				</KeyButton>
			</span>
		</footer>
	);
}
