/** Who has agreed to which text, with room to sign where nobody has. */

import { PROVES } from '../../agreement/statement.ts';
import type { AgreementView, Signed } from '../../contract/agreement.ts';
import { PARTIES } from '../../plan/field.ts';
import { around, cell, note, paragraph, plain, quiet, row, strong } from '../build.ts';
import { type Context, dayOf, sideName } from '../context.ts';
import type { Cell, Section, Table } from '../tree.ts';
import { standing } from './standing.ts';

/** Lines to write on, and room for a hand. */
const BLANK = '\u00A0';
const ROOM = '\u00A0\n\u00A0';

export function recordedAgreement(context: Context): Section {
	const agreement = context.agreement ?? null;
	return {
		id: 'recorded-agreement',
		title: context.say('Recorded agreement'),
		blocks: [
			paragraph(
				plain(stateWords(context, agreement)),
				...(agreement?.fingerprint
					? [plain(` ${context.say('Fingerprint of the text:')} `), strong(agreement.fingerprint)]
					: []),
			),
			signatures(context, agreement),
			note(`${context.words.term(PROVES.does)} ${context.words.term(PROVES.doesNot)}`),
			note(standing(context)),
		],
	};
}

function stateWords({ names, say }: Context, agreement: AgreementView | null): string {
	if (agreement === null || agreement.fingerprint === null)
		return say(
			'This plan has not been agreed to yet. Agreeing means agreeing to its terms, with the open items above.',
		);
	if (agreement.agreed) {
		const { versions, changedSince, proposed } = agreement;
		return [
			say('Both sides have agreed to the same text, version {version}.', { version: versions.length }),
			...(changedSince === 0 ? [] : [say('Terms have changed since: an amendment that is not agreed to yet.')]),
			...(proposed === null ? [] : [say('One side has agreed to a newer text.')]),
		].join(' ');
	}
	const missing = PARTIES.find((party) => !agreement.parties[party].agreed);
	return missing === undefined
		? say(
				'Both sides have recorded an agreement; it does not count until the keys it was signed with have been compared.',
			)
		: say('One side has agreed; it is agreed once {name} agrees to the same fingerprint.', { name: names[missing] });
}

function signatures(context: Context, agreement: AgreementView | null): Table {
	const { say, words } = context;
	const lineOf = (label: string, of: (signed: Extract<Signed, { agreed: true }>) => string, blank = BLANK) =>
		row(
			cell(quiet(label)),
			...PARTIES.map((party): Cell => {
				const signed = agreement?.parties[party] ?? { agreed: false };
				return cell(plain(signed.agreed ? of(signed) : blank));
			}),
		);
	const isAnySigned = PARTIES.some((party) => agreement?.parties[party].agreed);
	return {
		kind: 'table',
		description: context.say('Who agreed for each side, in which role, how and when'),
		uncounted: true,
		frame: 'boxed',
		columns: [{ share: 16 }, { share: 42, side: 'vendor' }, { share: 42, side: 'partner' }],
		head: [
			[
				cell(),
				...PARTIES.map((party) => cell(...around(words.parts('For {side}', { side: sideName(context, party) })))),
			],
		],
		rows: [
			lineOf(say('Name'), ({ name }) => name),
			lineOf(say('Role'), ({ role }) => role),
			lineOf(say('Date'), ({ at }) => words.day(dayOf(context, at))),
			isAnySigned
				? lineOf(say('How'), (signed) => howWords(context, signed))
				: lineOf(say('Signature|by hand'), () => ROOM, ROOM),
		],
	};
}

function howWords({ say }: Context, { how, witness, key, open }: Extract<Signed, { agreed: true }>): string {
	const where =
		how === 'in the room'
			? say('In the room, witnessed by {witness}', { witness: witness ?? '' })
			: say('On its own computer');
	return open === 0
		? say('{where}, key {key}', { where, key })
		: say('{where}, key {key}, knowing {open, plural, one {# open item} other {# open items}}', { where, key, open });
}
