/** Texts of the workbook to fill in. Sorted by the English text, which is the key. */
import type { Catalogue } from '../words.ts';

export const fillIn: Catalogue = {
	'A day, the way your Excel shows days.': 'Un jour, comme votre Excel montre les jours.',
	'A goal that is worth nothing to one side is not reached. Say plainly what this one would bring you.':
		'Un objectif qui ne vaut rien pour l’une des parties n’est pas atteint. Dites clairement ce que celui-ci vous apporterait.',
	'A rating from 1 to 9 in halves, or “{abstained}”, or “{early}”.':
		'Une note de 1 à 9 par demi-points, ou « {abstained} », ou « {early} ».',
	'At most {count} characters fit.': 'Au plus {count} caractères.',
	Cells: 'Cellules',
	'Commitments made by {side}': 'Engagements pris par {side}',
	'Commitments made to {side}': 'Engagements pris envers {side}',
	'Delivered|page to fill in': 'Livré',
	'Expected|page to fill in': 'Attendu',
	'Expecting|page to fill in': 'Attentes',
	'For {side} to fill in; handed over by {other} on {day}': 'À remplir par {side} ; remis par {other} le {day}',
	'How it stands': 'Où cela en est',
	'If something is missing, write the day under “{returned}” and say what is missing. {Other} then delivers again.':
		'S’il manque quelque chose, écrivez le jour sous « {returned} » et dites ce qui manque. {Other} livre alors de nouveau.',
	'In a blind round now': 'En ce moment dans un tour à l’aveugle',
	'Measures|page to fill in': 'Mesures',
	'Met today, says {name}': 'Satisfait aujourd’hui, dit {name}',
	'One measure a row; the empty rows are for more. Then say for each goal whether it helps or works against it.':
		'Une mesure par ligne ; les lignes vides sont pour d’autres. Dites ensuite pour chaque objectif si elle l’aide ou va contre.',
	'One of: {choices}.': 'L’un de ceux-ci : {choices}.',
	Page: 'Page',
	'Promised|page to fill in': 'Engagements',
	'Quotas, bonuses, review points: what people are really paid or judged for. {Other} sees here why you act as you do.':
		'Quotas, primes, critères d’évaluation : ce pour quoi les gens sont vraiment payés ou jugés. {Other} voit ici pourquoi vous agissez ainsi.',
	'Rate each from 1 to 9: how much it matters to you, how well you think you meet it, and what you think {other} hopes for.':
		'Notez chacune de 1 à 9 : son importance pour vous, à quel point vous pensez y répondre, et ce que {other} espère selon vous.',
	'Rate each from 1 to 9: how much it matters, what you would still accept, what you hope for, how well it is met today.':
		'Notez chacune de 1 à 9 : son importance, ce que vous accepteriez encore, ce que vous espérez, à quel point elle est satisfaite aujourd’hui.',
	'Ratings run from 1 (low) to 9 (high), halves allowed. Where you cannot rate, choose “{abstained}” or “{early}”.':
		'Les notes vont de 1 (bas) à 9 (haut), demi-points permis. Là où vous ne pouvez pas noter, choisissez « {abstained} » ou « {early} ».',
	'Start|page to fill in': 'Début',
	'The empty rows are for what you expect and nobody has written down yet: one sentence each.':
		'Les lignes vides sont pour ce que vous attendez et que personne n’a encore écrit : une phrase chacune.',
	'This does not fit here': 'Cela ne convient pas ici',
	'This is what {side} says in the plan with {other}. Nothing has to be installed: fill it in here, save it, send it back.':
		'Voici ce que {side} dit dans le plan avec {other}. Rien à installer : remplissez ici, enregistrez, renvoyez.',
	'Topics|page to fill in': 'Sujets',
	'Two versions: to be settled first': 'Deux versions : à régler d’abord',
	'Type days the way your Excel shows them. Formulas, extra rows and renamed titles are not taken over.':
		'Écrivez les jours comme votre Excel les montre. Formules, lignes ajoutées et titres renommés ne sont pas repris.',
	'What each goal is worth to {side}, and who answers for it':
		'Ce que chaque objectif vaut pour {side}, et qui en répond',
	'What reaching it is worth to {name}.': 'Ce que l’atteindre vaut pour {name}.',
	'What to fill in': 'À remplir',
	'What you want, and why. {Other_s} words stand beside yours; nobody but you writes yours.':
		'Ce que vous voulez, et pourquoi. À côté se trouvent les mots de {other} ; personne d’autre que vous n’écrit les vôtres.',
	'What {holder} expects of {deliverer}': 'Ce que {holder} attend de {deliverer}',
	'What {name} wants here, and why. Only {name} writes it.':
		'Ce que {name} veut ici, et pourquoi. Personne d’autre que {name} ne l’écrit.',
	'What {side_s} people are measured on': 'Sur quoi les équipes de {side} sont mesurées',
	'Who at {name} answers for this goal.': 'Qui répond de cet objectif chez {name}.',
	'Who at {name} looks after this.': 'Qui s’en occupe chez {name}.',
	'Write in the coloured cells with a border; everything else is locked. What you leave as it is stays as it is.':
		'Écrivez dans les cellules colorées à bordure ; tout le reste est verrouillé. Ce que vous laissez tel quel reste tel quel.',
	'Write the day you delivered; {other} confirms it. If it was missed, choose why: a reason, not a fault.':
		'Écrivez le jour où vous avez livré ; {other} le confirme. Si l’engagement a été manqué, choisissez pourquoi : une raison, pas une faute.',
	'Write the day you say yes under “{accepted}”, the day you saw it done under “{acknowledged}”.':
		'Écrivez le jour où vous dites oui sous « {accepted} », le jour où vous l’avez vu fait sous « {acknowledged} ».',
	'{Name_s} owner': 'Responsable chez {name}',
	'{Name_s} position': 'Position de {name}',
	'{Other_s} own ratings are not on this page, so that your guess is one.':
		'Les notes de {other} ne sont pas sur cette page, pour que votre pari en soit un.',
	'{Other} sees every change before it enters the plan, marked as filled in by {side} in Excel. Ratings given here are not blind.':
		'{Other} voit chaque modification avant qu’elle entre dans le plan, marquée comme remplie par {side} dans Excel. Les notes données ici ne sont pas à l’aveugle.',
	'{Side_s} position on each topic': 'Position de {side} sur chaque sujet',
	'{plan}: for {side}, {day}': '{plan} : pour {side}, {day}',
};
