/** What is not needed to open the window: it comes in one piece, a moment later. */

export { AgreementRoom } from '../features/agreement/agreement-room.tsx';
export { CompetencyRoom } from '../features/competency/competency-room.tsx';
export { CooperationRoom } from '../features/cooperation/cooperation-room.tsx';
export { DocumentRoom } from '../features/document/document-room.tsx';
export { ExchangeRoom } from '../features/exchange/exchange-room.tsx';
export { ExpectationsRoom } from '../features/expectations/expectations-room.tsx';
export { Guide } from '../features/guide/guide.tsx';
export { SettingsPage } from '../features/home/settings-page.tsx';
export { PlanRoom } from '../features/plan/plan-room.tsx';
export { PortfolioPage } from '../features/portfolio/portfolio-page.tsx';
export { ProgressRoom } from '../features/progress/progress-room.tsx';
export { SessionRoom } from '../features/session/session-room.tsx';
export { TemplatesPage } from '../features/templates/templates-page.tsx';
export { TransitionRoom } from '../features/transition/transition-room.tsx';
export { TrustRoom } from '../features/trust/trust-room.tsx';
