import { PageHeader } from '../../ui/page-header.tsx';

export function FirstRun() {
	return <PageHeader title="Welcome" />;
}
