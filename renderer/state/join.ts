/** An invitation on its way in: looked at first, from the first page and from a plan alike. */
import { create } from 'zustand';
import type { LiveLook } from '../../shared/contract/live.ts';
import { bridge } from '../bridge/bridge.ts';

interface JoinStore {
	readonly isOpen: boolean;
	readonly code: string;
	/** What the code says, once it is a whole one. */
	readonly look: LiveLook | null;
	/** Why the code is none, in a sentence. */
	readonly complaint: string | null;
}

const CLOSED: JoinStore = { isOpen: false, code: '', look: null, complaint: null };

export const useJoin = create<JoinStore>(() => CLOSED);

/** Asks for the code of an invitation, or shows what this one says. */
export function openJoin(code = ''): void {
	useJoin.setState({ ...CLOSED, isOpen: true, code });
	if (code !== '') void lookAt(code);
}

export function closeJoin(): void {
	useJoin.setState(CLOSED);
}

/** Says what a code says as soon as it is whole. No server is asked. */
export async function lookAt(code: string): Promise<void> {
	useJoin.setState({ code, look: null, complaint: null });
	if (code.trim() === '') return;
	const answer = await bridge.call('live.look', { code });
	if (useJoin.getState().code !== code) return;
	useJoin.setState(answer.ok ? { look: answer.value } : { complaint: answer.error.message });
}
