import { PageHeader } from '../../ui/page-header.tsx';

export function DocumentRoom() {
	return <PageHeader title="Document" />;
}
