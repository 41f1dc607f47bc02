/** What stands on the stage at each step of an agenda. */
import type { ComponentType } from 'react';
import type { SessionStep } from '../../../shared/contract.ts';

export const stepComponents: Partial<Readonly<Record<SessionStep, ComponentType>>> = {};
