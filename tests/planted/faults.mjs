/**
 * Faults of the kind each suite is there to find. Each is planted in a copy of the source, where the named test has to
 * fail: a test that passes with it proves nothing. What is replaced is code, never words of the screen, and stands once
 * in its file; `tests/unit/planted.test.ts` looks that it still does.
 *
 * `also` plants more with it, `env` asks a suite for a form of its own, `only` names the one test of a long file.
 */
import { DISK } from './faults/disk.mjs';
import { DOORS } from './faults/doors.mjs';
import { EXCHANGE } from './faults/exchange.mjs';
import { HOUSE } from './faults/house.mjs';
import { KILLS } from './faults/kills.mjs';
import { PLAN } from './faults/plan.mjs';
import { SOAK } from './faults/soak.mjs';
import { WINDOW } from './faults/window.mjs';

export const FAULTS = [...WINDOW, ...DISK, ...KILLS, ...EXCHANGE, ...PLAN, ...DOORS, ...SOAK, ...HOUSE];
