/** Who has agreed to which text, with room to sign where nobody has. */

import { PROVES } from '../../agreement/statement.ts';
import { dayInWords } from '../../analysis/words.ts';
import type { AgreementView, Signed } from '../../contract/agreement.ts';
import { PARTIES } from '../../plan/field.ts';
import { cell, note, paragraph, plain, quiet, row, strong } from '../build.ts';
import { type Context, sideName } from '../context.ts';
import type { Cell, Section, Table } from '../tree.ts';
import { STANDING } from './standing.ts';

/** Lines to write on, and room for a hand. */
const BLANK = '\u00A0';
const ROOM = '\u00A0\n\u00A0';

export function recordedAgreement(context: Context): Section {
	const agreement = context.agreement ?? null;
	return {
		id: 'recorded-agreement',
		title: 'Recorded agreement',
		blocks: [
			paragraph(
				plain(stateWords(context, agreement)),
				...(agreement?.fingerprint ? [plain(' Fingerprint of the text: '), strong(agreement.fingerprint)] : []),
			),
			signatures(context, agreement),
			note(`${PROVES.does} ${PROVES.doesNot}`),
			note(STANDING),
		],
	};
}

function stateWords({ names }: Context, agreement: AgreementView | null): string {
	if (agreement === null || agreement.fingerprint === null)
		return 'This plan has not been agreed to yet. Agreeing means agreeing to its terms, with the open items above.';
	if (agreement.agreed) {
		const { versions, changedSince, proposed } = agreement;
		const since = changedSince === 0 ? '' : ' Terms have changed since: an amendment that is not agreed to yet.';
		const next = proposed === null ? '' : ' One side has agreed to a newer text.';
		return `Both sides have agreed to the same text, version ${versions.length}.${since}${next}`;
	}
	const missing = PARTIES.find((party) => !agreement.parties[party].agreed);
	return missing === undefined
		? 'Both sides have recorded an agreement; it does not count until the keys it was signed with have been compared.'
		: `One side has agreed; it is agreed once ${names[missing]} agrees to the same fingerprint.`;
}

function signatures(context: Context, agreement: AgreementView | null): Table {
	const lineOf = (label: string, words: (signed: Extract<Signed, { agreed: true }>) => string, blank = BLANK) =>
		row(
			cell(quiet(label)),
			...PARTIES.map((party): Cell => {
				const signed = agreement?.parties[party] ?? { agreed: false };
				return cell(plain(signed.agreed ? words(signed) : blank));
			}),
		);
	const isAnySigned = PARTIES.some((party) => agreement?.parties[party].agreed);
	return {
		kind: 'table',
		description: 'Who agreed for each side, in which role, how and when',
		uncounted: true,
		frame: 'boxed',
		columns: [{ share: 16 }, { share: 42, side: 'vendor' }, { share: 42, side: 'partner' }],
		head: [[cell(), ...PARTIES.map((party) => cell(plain('For '), ...sideName(context, party)))]],
		rows: [
			lineOf('Name', ({ name }) => name),
			lineOf('Role', ({ role }) => role),
			lineOf('Date', ({ at }) => dayInWords(at.slice(0, 10))),
			isAnySigned ? lineOf('How', howWords) : lineOf('Signature', () => ROOM, ROOM),
		],
	};
}

function howWords({ how, witness, key, open }: Extract<Signed, { agreed: true }>): string {
	const where = how === 'in the room' ? `In the room, witnessed by ${witness}` : 'On its own computer';
	const known = open === 0 ? '' : `, knowing ${open === 1 ? '1 open item' : `${open} open items`}`;
	return `${where}, key ${key}${known}`;
}
