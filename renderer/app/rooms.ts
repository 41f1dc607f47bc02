/** The rooms of a plan that exist. A new room is one entry here, its component and its name in state/route.ts. */

import {
	type Icon,
	IconArrowsExchange,
	IconColumns3,
	IconFileText,
	IconHeartHandshake,
	IconPresentation,
	IconScale,
	IconSchool,
	IconShieldCheck,
	IconSignature,
	IconTrendingUp,
	IconWaveSine,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { say } from '../../shared/words/spoken.ts';
import { AgreementRoom } from '../features/agreement/agreement-room.tsx';
import { CompetencyRoom } from '../features/competency/competency-room.tsx';
import { CooperationRoom } from '../features/cooperation/cooperation-room.tsx';
import { DocumentRoom } from '../features/document/document-room.tsx';
import { ExchangeRoom } from '../features/exchange/exchange-room.tsx';
import { ExpectationsRoom } from '../features/expectations/expectations-room.tsx';
import { PlanRoom } from '../features/plan/plan-room.tsx';
import { ProgressRoom } from '../features/progress/progress-room.tsx';
import { SessionRoom } from '../features/session/session-room.tsx';
import { TransitionRoom } from '../features/transition/transition-room.tsx';
import { TrustRoom } from '../features/trust/trust-room.tsx';
import type { RoomName } from '../state/route.ts';

export interface Room {
	readonly name: RoomName;
	readonly title: string;
	readonly group: 'Foundations' | 'Together';
	readonly icon: Icon;
	readonly component: ComponentType;
	/** Many columns: the rail steps back to its icons, except on a shared screen. */
	readonly isDense?: true;
}

export const rooms: readonly Room[] = [
	{ name: 'trust', title: say('Trust'), group: 'Foundations', icon: IconShieldCheck, component: TrustRoom },
	{
		name: 'competency',
		title: say('Competency'),
		group: 'Foundations',
		icon: IconSchool,
		component: CompetencyRoom,
		isDense: true,
	},
	{
		name: 'cooperation',
		title: say('Co-operation'),
		group: 'Foundations',
		icon: IconHeartHandshake,
		component: CooperationRoom,
	},
	{ name: 'plan', title: say('Plan'), group: 'Foundations', icon: IconColumns3, component: PlanRoom },
	{
		name: 'expectations',
		title: say('Expectations'),
		group: 'Foundations',
		icon: IconScale,
		component: ExpectationsRoom,
		isDense: true,
	},
	{
		name: 'progress',
		title: say('Progress'),
		group: 'Foundations',
		icon: IconTrendingUp,
		component: ProgressRoom,
	},
	{
		name: 'transition',
		title: say('Transition'),
		group: 'Foundations',
		icon: IconWaveSine,
		component: TransitionRoom,
	},
	{ name: 'session', title: say('Session'), group: 'Together', icon: IconPresentation, component: SessionRoom },
	{
		name: 'exchange',
		title: say('Exchange'),
		group: 'Together',
		icon: IconArrowsExchange,
		component: ExchangeRoom,
	},
	{ name: 'agreement', title: say('Agreement'), group: 'Together', icon: IconSignature, component: AgreementRoom },
	{ name: 'document', title: say('Document'), group: 'Together', icon: IconFileText, component: DocumentRoom },
];
