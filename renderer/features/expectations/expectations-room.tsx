import { PageHeader } from '../../ui/page-header.tsx';

export function ExpectationsRoom() {
	return <PageHeader title="Expectations" />;
}
