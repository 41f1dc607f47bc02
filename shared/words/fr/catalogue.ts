import type { Catalogue } from '../words.ts';
import { agreement } from './agreement.ts';
import { analysis } from './analysis.ts';
import { app } from './app.ts';
import { common } from './common.ts';
import { competency } from './competency.ts';
import { cooperation } from './cooperation.ts';
import { core } from './core.ts';
import { coreCrm } from './core-crm.ts';
import { coreExchange } from './core-exchange.ts';
import { corePlan } from './core-plan.ts';
import { coreStore } from './core-store.ts';
import { document } from './document.ts';
import { documentRoom } from './document-room.ts';
import { exchange } from './exchange.ts';
import { expectations } from './expectations.ts';
import { fields } from './fields.ts';
import { fillIn } from './fill-in.ts';
import { guide } from './guide.ts';
import { help } from './help.ts';
import { home } from './home.ts';
import { lookBack } from './look-back.ts';
import { plan } from './plan.ts';
import { portfolio } from './portfolio.ts';
import { progress } from './progress.ts';
import { session } from './session.ts';
import { templateContent } from './template-content.ts';
import { templates } from './templates.ts';
import { transition } from './transition.ts';
import { trust } from './trust.ts';

export const french: Catalogue = {
	...agreement,
	...analysis,
	...app,
	...common,
	...competency,
	...cooperation,
	...core,
	...coreCrm,
	...corePlan,
	...coreExchange,
	...coreStore,
	...document,
	...documentRoom,
	...exchange,
	...expectations,
	...fields,
	...fillIn,
	...guide,
	...help,
	...home,
	...lookBack,
	...plan,
	...portfolio,
	...progress,
	...session,
	...templateContent,
	...templates,
	...transition,
	...trust,
};
