import type { Overview } from '../../../shared/analysis/overview.ts';
import type { Plan } from '../../../shared/plan/plan.ts';

export function TrustTab({ overview }: { readonly plan: Plan; readonly overview: Overview }) {
	return <p>{overview.on}</p>;
}
