import type { EvidencedTrust } from '../../../shared/analysis/evidenced-trust.ts';
import { beforeWords } from '../../../shared/analysis/previous-record.ts';
import { say } from '../../../shared/words/spoken.ts';

/** “2 of 3 on time, too few to say”. */
export function keptWords({ kept }: EvidencedTrust): string {
	if (kept.due === 0) return say('no commitment was due');
	return `${kept.kept} of ${kept.due} commitments kept on time${beforeWords(kept)}${kept.tooFew ? ', too few to say' : ''}`;
}

/** “3 of 5 frictions answered in time”. */
export function answeredWords({ answered }: EvidencedTrust): string {
	if (answered.due === 0) return say('no answer to a friction was due');
	return `${answered.inTime} of ${answered.due} frictions answered in time${answered.tooFew ? ', too few to say' : ''}`;
}
