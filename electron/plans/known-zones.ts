/** Time zones as this computer knows them. What others wrote is kept as it is: their computer may know newer ones. */

import { fail, ok, type Result } from '../../shared/base/result.ts';
import type { Edit } from '../../shared/ledger/change.ts';
import { splitRef } from '../../shared/plan/plan.ts';
import { fieldSpec } from '../../shared/plan/schema.ts';
import { say } from '../../shared/words/spoken.ts';

/** Refuses a zone that is typed here and that no clock here can keep. */
export function checkZone(zone: string): Result<undefined> {
	try {
		new Intl.DateTimeFormat('en', { timeZone: zone });
		return ok();
	} catch {
		// `RangeError` is how Intl says that it does not know one.
		return fail('invalid', say('This computer knows no time zone “{zone}”. Choose one like Europe/London.', { zone }));
	}
}

export function checkZones(edits: readonly Edit[]): Result<undefined> {
	for (const [ref, field, value] of edits) {
		const isZone = fieldSpec(splitRef(ref).collection, field)?.kind === 'timeZone';
		const checked = isZone && typeof value === 'string' ? checkZone(value) : ok();
		if (!checked.ok) return checked;
	}
	return ok();
}
