import { PageHeader } from '../../ui/page-header.tsx';

export function Home() {
	return <PageHeader title="Plans" />;
}
