import { say } from '../../../../shared/words/spoken.ts';
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
			<span className={classes.digits}>{say('Press 1 to 9')}</span>
			<KeyButton keys="." onPress={() => onPress('.')}>
				{say('and a half')}
			</KeyButton>
			<KeyButton keys="A" onPress={() => onPress('a')}>
				{say('abstain')}
			</KeyButton>
			{mayBeEarly && (
				<KeyButton keys="T" onPress={() => onPress('t')}>
					{say('too early to say')}
				</KeyButton>
			)}
			<KeyButton keys="⌫" onPress={() => onPress('Backspace')}>
				{say('take back')}
			</KeyButton>
			{isShown !== null && (
				<KeyButton keys="S" pressed={isShown} onPress={() => onPress('s')}>
					{isShown ? say('hide the number') : say('show the number')}
				</KeyButton>
			)}
			<span className={classes.turn}>
				<KeyButton keys="←" onPress={onBack}>
					{say('back')}
				</KeyButton>
				<KeyButton keys="Space" isFirst onPress={onNext}>
					{say('next')}
				</KeyButton>
			</span>
		</footer>
	);
}
