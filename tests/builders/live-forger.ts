/** Somebody in a live session whose program keeps to no rule: it has the code, and writes where it may not. */
import { jetstream } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { readCode } from '../../electron/exchange/live-code.ts';
import { Seal } from '../../electron/exchange/live-seal.ts';
import type { Edit, Pen } from '../../shared/ledger/change.ts';
import { printLine } from '../../shared/ledger/line.ts';

const ABOUT = { replica: 'eve', seq: 1, prev: null, after: [], at: '2027-02-09T10:14:03Z', label: '' } as const;

/** Sends one change, properly sealed, to everybody who is in the session. */
export async function forge(code: string, pen: Pen, edits: readonly Edit[]): Promise<void> {
	const invitation = readCode(code);
	if (!invitation.ok) throw new Error(invitation.error.message);
	const { servers, session } = invitation.value;
	const line = printLine({ ...ABOUT, pen, edits });
	const seal = new Seal(invitation.value);
	const connection = await connect({ servers: [...servers] });
	await jetstream(connection).publish(`covalent.${session}.log`, seal.close('log', Buffer.from(line.text)), {
		msgID: seal.numberOf([line.id]),
	});
	await connection.close();
}
