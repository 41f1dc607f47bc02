/** What stands on the stage at each step of an agenda. */
import type { ComponentType } from 'react';
import type { SessionStep } from '../../../shared/contract/session.ts';
import { ExpectationsStep, RankingStep, TrustStep } from './rating/round-step.tsx';
import { CommitmentsStep } from './steps/commitments-step.tsx';
import { GoalsStep } from './steps/goals-step.tsx';
import { PageStep } from './steps/page-step.tsx';
import { TopicStep } from './steps/topic-step.tsx';

export const stepComponents: Readonly<Record<SessionStep, ComponentType>> = {
	commitments: CommitmentsStep,
	goals: GoalsStep,
	ranking: RankingStep,
	trust: TrustStep,
	expectations: ExpectationsStep,
	topic: TopicStep,
	page: PageStep,
};
