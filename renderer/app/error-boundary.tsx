import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { say } from '../../shared/words/spoken.ts';
import { EmptyState } from '../ui/empty-state.tsx';

interface Props {
	readonly children: ReactNode;
	/** Another value begins afresh: the room that was left. */
	readonly resetKey?: string;
}

interface State {
	readonly error: Error | null;
}

/** A fault in what is drawn. What was saved is elsewhere, and whole. */
export class ErrorBoundary extends Component<Props, State> {
	override readonly state: State = { error: null };

	static getDerivedStateFromError(error: Error): State {
		return { error };
	}

	override componentDidUpdate(before: Props): void {
		if (before.resetKey !== this.props.resetKey && this.state.error) this.setState({ error: null });
	}

	override render(): ReactNode {
		if (this.state.error === null) return this.props.children;
		return (
			<EmptyState
				title={say('This page could not be drawn')}
				actions={
					<>
						<Button onClick={() => this.setState({ error: null })}>{say('Draw it again')}</Button>
						<Button variant="filled" onClick={() => location.reload()}>
							{say('Reload the window')}
						</Button>
					</>
				}
			>
				{say('Nothing on disk was touched: everything that was saved is still there. The fault says “{message}”.', {
					message: this.state.error.message,
				})}
			</EmptyState>
		);
	}
}
