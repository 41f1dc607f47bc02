import type { OpenRound } from '../../../shared/plan/rounds.ts';
import { say } from '../../../shared/words/spoken.ts';

/** "12 expectations", "The order of 5 goals", "Trust". */
export function roundWords({ kind, asked }: Pick<OpenRound, 'kind' | 'asked'>): string {
	switch (kind) {
		case 'expectations':
			return say('{count, plural, one {# expectation} other {# expectations}}', { count: asked.length });
		case 'goals':
			return say('The order of {count, plural, one {# goal} other {# goals}}', { count: asked.length });
		case 'trust':
			return say('Trust: five statements each');
	}
}
