import type { EvidencedTrust } from '../../../shared/analysis/evidenced-trust.ts';
import { beforeWords } from '../../../shared/analysis/previous-record.ts';
import { say } from '../../../shared/words/spoken.ts';

/** “2 of 3 on time, too few to say”. */
export function keptWords({ kept }: EvidencedTrust): string {
	if (kept.due === 0) return say('no commitment was due');
	const values = { kept: kept.kept, due: kept.due, before: beforeWords(kept) };
	return kept.tooFew
		? say('{kept} of {due} commitments kept on time{before}, too few to say', values)
		: say('{kept} of {due} commitments kept on time{before}', values);
}

/** “3 of 5 frictions answered in time”. */
export function answeredWords({ answered }: EvidencedTrust): string {
	if (answered.due === 0) return say('no answer to a friction was due');
	const values = { count: answered.inTime, due: answered.due };
	return answered.tooFew
		? say('{count} of {due} frictions answered in time, too few to say', values)
		: say('{count} of {due} frictions answered in time', values);
}
