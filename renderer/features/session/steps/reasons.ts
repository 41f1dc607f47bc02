/** Whether the reasons for a miss lie open over a commitment. */
import { create } from 'zustand';

/** `of`: the commitment whose reason is asked for. */
const useReasonStore = create<{ readonly of: string | null }>(() => ({ of: null }));

export function useReasonAsked(id: string): boolean {
	return useReasonStore(({ of }) => of === id);
}

export function askReason(id: string): void {
	useReasonStore.setState({ of: id });
}

/** True when they were open. */
export function closeReasons(): boolean {
	const isOpen = useReasonStore.getState().of !== null;
	useReasonStore.setState({ of: null });
	return isOpen;
}
