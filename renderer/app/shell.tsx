import { useEffect } from 'react';
import { say } from '../../shared/words/spoken.ts';
import { useConnection } from '../bridge/connection.ts';
import { FirstRun } from '../features/home/first-run.tsx';
import { Home } from '../features/home/home.tsx';
import { useAppStore } from '../state/app-state.ts';
import { closePlan, openPlan } from '../state/open-plan.ts';
import { useRoute } from '../state/route.ts';
import { useIsOnStage } from '../state/session.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { useKeepFocus } from '../ui/keep-focus.ts';
import { LoadingLine } from '../ui/loading-line.tsx';
import { BackupsDialog } from './backups/backups-dialog.tsx';
import { Banner } from './banner.tsx';
import { ConflictDialog } from './conflict/conflict-dialog.tsx';
import { MeanwhileDialog } from './conflict/meanwhile-dialog.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { FileDrop } from './exchange/file-drop.tsx';
import { Incoming } from './exchange/incoming.tsx';
import { OpenedFiles } from './exchange/opened-files.tsx';
import { GuideDrawer } from './guide-drawer.tsx';
import { HistoryDrawer } from './history-drawer.tsx';
import { useKeyboard } from './keyboard.ts';
import { KeysSheet } from './keys-sheet.tsx';
import { fetchPages, later } from './later.tsx';
import { LeaveSession } from './leave-session.tsx';
import { JoinDialog } from './live/join-dialog.tsx';
import { NextPlanDialog } from './next-plan/next-plan-dialog.tsx';
import { OtherPenDialog } from './other-pen-dialog.tsx';
import { Palette } from './palette.tsx';
import { PlanFrame } from './plan-frame.tsx';
import { Rail } from './rail.tsx';
import classes from './shell.module.css';
import { TitleBar } from './title-bar.tsx';
import { useWindowTitle } from './window-title.ts';

const SettingsPage = later(({ SettingsPage }) => SettingsPage);
const PortfolioPage = later(({ PortfolioPage }) => PortfolioPage);
const TemplatesPage = later(({ TemplatesPage }) => TemplatesPage);

export function Shell() {
	useKeyboard();
	useWindowTitle();
	useKeepFocus();
	const route = useRoute();
	const onStage = useIsOnStage();
	const hasProfile = useAppStore((state) => state.app?.profile != null);
	const isStarted = useAppStore((state) => state.app !== null);
	const planId = route.place === 'plan' ? route.planId : null;
	useEffect(() => {
		if (isStarted) fetchPages();
	}, [isStarted]);
	useEffect(() => {
		if (planId === null) closePlan();
		else void openPlan(planId);
	}, [planId]);
	return (
		<div className={classes.window}>
			{!onStage && <TitleBar />}
			<Banners />
			<Body />
			<Palette />
			<KeysSheet />
			<GuideDrawer />
			<HistoryDrawer />
			<ConflictDialog />
			<MeanwhileDialog />
			<OtherPenDialog />
			<LeaveSession />
			{hasProfile && !onStage && <FileDrop />}
			{hasProfile && !onStage && <OpenedFiles />}
			<Incoming />
			<JoinDialog />
			<NextPlanDialog />
			<BackupsDialog />
		</div>
	);
}

function Banners() {
	const connected = useConnection((state) => state.connected);
	const readOnly = useAppStore((state) => state.app?.readOnly ?? null);
	return (
		<>
			{!connected && (
				<Banner tone="warning">
					{say(
						'The connection to the workbench was lost. It is being tried again every second; what you are typing stays here. If it does not come back, start Covalent again, and take along from here what is not saved yet.',
					)}
				</Banner>
			)}
			{readOnly !== null && <Banner tone="plain">{readOnly}</Banner>}
		</>
	);
}

function Body() {
	const route = useRoute();
	const app = useAppStore((state) => state.app);
	const failure = useAppStore((state) => state.failure);
	const onStage = useIsOnStage();
	if (failure !== null && app === null)
		return (
			<main className={classes.main}>
				<EmptyState title={say('The workbench did not start')}>{failure}</EmptyState>
			</main>
		);
	if (app === null)
		return (
			<main className={classes.main}>
				<LoadingLine label={say('Opening the workbench')} />
			</main>
		);
	if (app.profile === null)
		return (
			<main className={classes.main}>
				<FirstRun />
			</main>
		);
	return (
		<div className={classes.body}>
			{!onStage && <Rail />}
			<main className={classes.main}>
				<ErrorBoundary resetKey={route.place === 'plan' ? route.room : route.place}>
					{route.place === 'home' && <Home />}
					{route.place === 'settings' && <SettingsPage />}
					{route.place === 'next' && <PortfolioPage />}
					{route.place === 'templates' && <TemplatesPage template={route.template} from={route.from} />}
					{route.place === 'plan' && <PlanFrame room={route.room} />}
				</ErrorBoundary>
			</main>
		</div>
	);
}
