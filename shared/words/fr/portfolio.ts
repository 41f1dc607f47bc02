/** Texts of What next. Sorted by the English text, which is the key. */
import type { Catalogue } from '../words.ts';

export const portfolio: Catalogue = {
	Agreed: 'Convenu',
	'By day': 'Par jour',
	'By label': 'Par étiquette',
	'Choose a plan: Enter opens it where it needs you.': 'Choisissez un plan : Entrée l’ouvre là où il a besoin de vous.',
	'Every label': 'Toutes les étiquettes',
	'From before today': 'D’avant aujourd’hui',
	'In the order of': 'Dans l’ordre',
	Label: 'Étiquette',
	Labels: 'Étiquettes',
	'Labels of the selected plan': 'Étiquettes du plan choisi',
	'Next review|column': 'Prochaine revue',
	'Next|what comes': 'Ensuite',
	'No plan is like that': 'Aucun plan n’est ainsi',
	'No plan on this computer yet': 'Aucun plan sur cet ordinateur',
	'Nordics, first tier, watch': 'Nord, premier rang, à suivre',
	'Not agreed': 'Non convenu',
	'Not read yet': 'Pas encore lus',
	'Nothing next': 'Rien à venir',
	'Print this week': 'Imprimer la semaine',
	'Print this week over all plans': 'Imprimer la semaine de tous les plans',
	'Review soon': 'Revue bientôt',
	'We are late': 'En retard chez nous',
	'What each plan needs next': 'Ce qu’il faut ensuite à chaque plan',
	'When there are several, they stand here by the day on which someone is needed: what is late, what waits for an answer, which review comes next. So nobody on either side waits for you unseen.':
		'Quand il y en a plusieurs, ils sont ici par le jour où quelqu’un est attendu : ce qui est en retard, ce qui attend une réponse, quelle revue vient ensuite. Ainsi personne, d’aucun côté, ne vous attend sans être vu.',
	'Which plans': 'Quels plans',
	'Without a label': 'Sans étiquette',
	'Your own words: a region, a tier, who looks after it. They stay on this computer and never travel with the plan.':
		'Vos propres mots : une région, un rang, qui s’en occupe. Ils restent sur cet ordinateur et ne voyagent jamais avec le plan.',
	'agreed by both': 'convenu par les deux',
	'by both': 'par les deux',
	'for no day': 'sans date',
	'next review {day}': 'prochaine revue {day}',
	'no review': 'pas de revue',
	'not read yet': 'pas encore lu',
	'not yet agreed': 'pas encore convenu',
	'nothing for 30 days': 'rien pour 30 jours',
	'{count, plural, one {# open gap} other {# open gaps}}':
		'{count, plural, one {# écart ouvert} other {# écarts ouverts}}',
	'{count, plural, one {# plan could not be read} other {# plans could not be read}}':
		'{count, plural, one {# plan n’a pas pu être lu} other {# plans n’ont pas pu être lus}}',
	'{count, plural, one {Reading # plan} other {Reading # plans}}':
		'{count, plural, one {Lecture de # plan} other {Lecture de # plans}}',
	'{plan}: Enter opens it where it needs you, then {more, plural, one {# more thing} other {# more things}}. {key} gives it labels.':
		'{plan} : Entrée l’ouvre là où il a besoin de vous, puis {more, plural, one {# autre chose} other {# autres choses}}. {key} lui donne des étiquettes.',
	'{plan}: Enter opens it where it needs you. {key} gives it labels.':
		'{plan} : Entrée l’ouvre là où il a besoin de vous. {key} lui donne des étiquettes.',
};
