/** Texts of the page a plan is closed with. Sorted by the English text, which is the key. */
import type { Catalogue } from '../words.ts';

export const lookBack: Catalogue = {
	'Closed on': 'Clos le',
	'Closed on {day}.': 'Clos le {day}.',
	'Closed: {count}': 'Comblés : {count}',
	'Commitments of each side over the whole plan, and frictions it answered in time':
		'Engagements de chaque partie sur tout le plan, et frictions auxquelles elle a répondu à temps',
	'Frictions in time': 'Frictions à temps',
	'Gaps that were closed, and gaps that are left': 'Écarts comblés et écarts qui restent',
	Goals: 'Objectifs',
	'Goals: the target, the one the plan began with, and what was reached by the last period measured':
		'Objectifs : la cible, celle du début du plan, et ce qui était atteint à la dernière période mesurée',
	'Its last day has passed: look back, and close it.':
		'Son dernier jour est passé : faites la rétrospective et clôturez-le.',
	'Left: {count}': 'Restants : {count}',
	'Look back': 'Rétrospective',
	'Look back, {title}': 'Rétrospective, {title}',
	'No pulse was taken, so neither side has stated how far it trusts.':
		'Aucun pouls de confiance n’a eu lieu ; aucune partie n’a dit jusqu’où va sa confiance.',
	Original: 'À l’origine',
	'Stated on {day}, 1 to 9.': 'Déclaré le {day}, de 1 à 9.',
	'Stated on {first} and on {last}, 1 to 9.': 'Déclaré le {first} et le {last}, de 1 à 9.',
	'Still open': 'Encore ouverts',
	'Still open; as it stands on {day}.': 'Encore ouvert ; état au {day}.',
	'The partner takes along': 'Le partenaire retient',
	'The vendor takes along': 'Le fournisseur retient',
	'Trust: what each side stated about the other in the first pulse and in the last':
		'Confiance : ce que chaque partie a déclaré de l’autre au premier et au dernier pouls',
	'What each side takes along': 'Ce que chaque partie retient',
	'What is still open does not count here: it goes on in the next plan, with its day.':
		'Ce qui est encore ouvert ne compte pas ici : cela continue dans le plan suivant, avec sa date.',
	'Without words yet': 'Encore sans texte',
	'about {side}': 'sur {side}',
	'look back': 'rétrospective',
	'no number': 'aucun chiffre',
	none: 'aucun',
	'not measured': 'non mesuré',
	'{Side} has not said yet.': '{Side} n’a encore rien dit.',
	'{inTime} of {due}': '{inTime} sur {due}',
	'{level} of {needed} needed': '{level} sur {needed} requis',
	'{more} earlier in the plan.': '{more} plus tôt dans le plan.',
	'{more} more in the plan': '{more} de plus dans le plan',
	'{vendor} and {partner}, {start} to {end}.': '{vendor} et {partner}, du {start} au {end}.',
	'{vendor} and {partner}.': '{vendor} et {partner}.',
};
