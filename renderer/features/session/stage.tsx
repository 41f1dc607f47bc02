import { useSession } from '../../state/session.ts';
import { stepComponents } from './step-components.ts';

export function Stage() {
	const session = useSession();
	const item = session?.agenda[session.at];
	if (!item) return null;
	const Step = stepComponents[item.step];
	return <div>{Step ? <Step key={session?.at} /> : <h1>{item.title}</h1>}</div>;
}
