import type { OpenRound } from '../../../shared/plan/rounds.ts';

/** "12 expectations", "The order of 5 goals", "Trust". */
export function roundWords({ kind, asked }: Pick<OpenRound, 'kind' | 'asked'>): string {
	switch (kind) {
		case 'expectations':
			return asked.length === 1 ? '1 expectation' : `${asked.length} expectations`;
		case 'goals':
			return `The order of ${asked.length} goals`;
		case 'trust':
			return 'Trust: five statements each';
	}
}
