import { PageHeader } from '../../ui/page-header.tsx';

export function PlanRoom() {
	return <PageHeader title="Plan" />;
}
