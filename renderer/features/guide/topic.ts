/** What the guide says, as plain data: searched, shown and printed from here. */
import type { RoomName } from '../../state/route.ts';

export interface Picture {
	readonly src: string;
	/** What can be seen in it, for those who do not. */
	readonly alt: string;
}

export interface Topic {
	readonly id: string;
	readonly title: string;
	readonly group: 'Begin' | 'Rooms' | 'Together' | 'Good to know';
	/** The room it opens in. */
	readonly room?: RoomName | 'home' | 'next';
	readonly picture?: Picture;
	readonly says: readonly string[];
	/** What to do, one after the other. */
	readonly steps?: readonly string[];
	/** Other words people look for it by, with commas between. */
	readonly alsoCalled?: string;
}
