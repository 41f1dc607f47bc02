import { say } from '../../../shared/words/spoken.ts';
import { useAppStore } from '../../state/app-state.ts';

/** Why what belongs to both cannot be written in this window; undefined where it can. Every pen writes it. */
export function useMayWriteJointly(): string | undefined {
	const isReadOnly = useAppStore((state) => state.app?.readOnly != null);
	return isReadOnly ? say('Another window holds the data: this one can only be read.') : undefined;
}
