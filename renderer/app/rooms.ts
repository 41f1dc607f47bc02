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
import type { RoomName } from '../state/route.ts';
import { later } from './later.tsx';

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
	{
		name: 'trust',
		title: say('Trust'),
		group: 'Foundations',
		icon: IconShieldCheck,
		component: later(({ TrustRoom }) => TrustRoom),
	},
	{
		name: 'competency',
		title: say('Competency'),
		group: 'Foundations',
		icon: IconSchool,
		component: later(({ CompetencyRoom }) => CompetencyRoom),
		isDense: true,
	},
	{
		name: 'cooperation',
		title: say('Co-operation'),
		group: 'Foundations',
		icon: IconHeartHandshake,
		component: later(({ CooperationRoom }) => CooperationRoom),
	},
	{
		name: 'plan',
		title: say('Plan'),
		group: 'Foundations',
		icon: IconColumns3,
		component: later(({ PlanRoom }) => PlanRoom),
	},
	{
		name: 'expectations',
		title: say('Expectations'),
		group: 'Foundations',
		icon: IconScale,
		component: later(({ ExpectationsRoom }) => ExpectationsRoom),
		isDense: true,
	},
	{
		name: 'progress',
		title: say('Progress'),
		group: 'Foundations',
		icon: IconTrendingUp,
		component: later(({ ProgressRoom }) => ProgressRoom),
	},
	{
		name: 'transition',
		title: say('Transition'),
		group: 'Foundations',
		icon: IconWaveSine,
		component: later(({ TransitionRoom }) => TransitionRoom),
	},
	{
		name: 'session',
		title: say('Session'),
		group: 'Together',
		icon: IconPresentation,
		component: later(({ SessionRoom }) => SessionRoom),
	},
	{
		name: 'exchange',
		title: say('Exchange'),
		group: 'Together',
		icon: IconArrowsExchange,
		component: later(({ ExchangeRoom }) => ExchangeRoom),
	},
	{
		name: 'agreement',
		title: say('Agreement'),
		group: 'Together',
		icon: IconSignature,
		component: later(({ AgreementRoom }) => AgreementRoom),
	},
	{
		name: 'document',
		title: say('Document'),
		group: 'Together',
		icon: IconFileText,
		component: later(({ DocumentRoom }) => DocumentRoom),
	},
];
