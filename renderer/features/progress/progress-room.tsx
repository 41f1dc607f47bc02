import { PageHeader } from '../../ui/page-header.tsx';

export function ProgressRoom() {
	return <PageHeader title="Progress" />;
}
