/** Texts of the page a plan is closed with. Sorted by the English text, which is the key. */
import type { Catalogue } from '../words.ts';

export const lookBack: Catalogue = {
	'Closed on': 'Abgeschlossen am',
	'Closed on {day}.': 'Abgeschlossen am {day}.',
	'Closed: {count}': 'Geschlossen: {count}',
	'Commitments of each side over the whole plan, and frictions it answered in time':
		'Zusagen jeder Seite über den ganzen Plan und Reibungspunkte, auf die sie rechtzeitig geantwortet hat',
	'Frictions in time': 'Reibungspunkte rechtzeitig',
	'Gaps that were closed, and gaps that are left': 'Lücken, die geschlossen wurden, und Lücken, die bleiben',
	Goals: 'Ziele',
	'Goals: the target, the one the plan began with, and what was reached by the last period measured':
		'Ziele: der Zielwert, der zu Beginn des Plans, und was bis zur letzten gemessenen Periode erreicht wurde',
	'Its last day has passed: look back, and close it.':
		'Sein letzter Tag ist vorbei: Blicken Sie zurück und schließen Sie ihn.',
	'Left: {count}': 'Übrig: {count}',
	'Look back': 'Rückblick',
	'Look back, {title}': 'Rückblick, {title}',
	'No pulse was taken, so neither side has stated how far it trusts.':
		'Es gab keinen Vertrauenspuls; keine Seite hat gesagt, wie weit sie vertraut.',
	Original: 'Ursprünglich',
	'Stated on {day}, 1 to 9.': 'Gesagt am {day}, 1 bis 9.',
	'Stated on {first} and on {last}, 1 to 9.': 'Gesagt am {first} und am {last}, 1 bis 9.',
	'Still open': 'Noch offen',
	'Still open; as it stands on {day}.': 'Noch offen; Stand am {day}.',
	'The partner takes along': 'Der Partner nimmt mit',
	'The vendor takes along': 'Der Hersteller nimmt mit',
	'Trust: what each side stated about the other in the first pulse and in the last':
		'Vertrauen: was jede Seite über die andere im ersten und im letzten Puls gesagt hat',
	'What each side takes along': 'Was jede Seite mitnimmt',
	'What is still open does not count here: it goes on in the next plan, with its day.':
		'Was noch offen ist, zählt hier nicht: Es geht im nächsten Plan weiter, mit seinem Tag.',
	'Without words yet': 'Noch ohne Worte',
	'about {side}': 'über {side}',
	'look back': 'Rückblick',
	'no number': 'keine Zahl',
	none: 'keine',
	'not measured': 'nicht gemessen',
	'{Side} has not said yet.': '{Side} hat noch nichts gesagt.',
	'{inTime} of {due}': '{inTime} von {due}',
	'{level} of {needed} needed': '{level} von {needed} nötig',
	'{more} earlier in the plan.': '{more} frühere im Plan.',
	'{more} more in the plan': '{more} weitere im Plan',
	'{vendor} and {partner}, {start} to {end}.': '{vendor} und {partner}, {start} bis {end}.',
	'{vendor} and {partner}.': '{vendor} und {partner}.',
};
