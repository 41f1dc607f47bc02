/** Texts of the templates. Sorted by the English text, which is the key. */
import type { Catalogue } from '../words.ts';

export const templates: Catalogue = {
	'A template keeps how you plan, and nothing of what you planned.':
		'Un modèle garde votre façon de planifier, et rien de ce que vous avez planifié.',
	'All {rows}': 'Tout : {rows}',
	'Back to the templates': 'Retour aux modèles',
	'Begin the next plan from what worked': 'Commencer le prochain plan par ce qui a marché',
	'Choose a template on the left to read it. Your own begin with a plan: open one, go to Plan, and under “Frame” choose “Make a template of this plan”. Both sides then start from the same rows, and neither finds the other’s numbers in them.':
		'Choisissez un modèle à gauche pour le lire. Les vôtres partent d’un plan : ouvrez-en un, allez dans Plan et, sous « Cadre », choisissez « Faire un modèle de ce plan ». Les deux parties commencent alors avec les mêmes lignes, et aucune n’y trouve les chiffres de l’autre.',
	'Commitments are left out unless you take one along: a promise belongs to one pair and one year.':
		'Les engagements restent dehors, sauf si vous en reprenez un : une promesse appartient à un duo et à une année.',
	Description: 'Description',
	'Drop the changes': 'Abandonner les modifications',
	'For whom, in a few words': 'Pour qui, en quelques mots',
	'Give it a title: it is what you look for when a plan begins.':
		'Donnez-lui un titre : c’est ce que vous cherchez quand un plan commence.',
	'It holds no rows: a plan from it begins empty, with both columns.':
		'Il ne contient aucune ligne : un plan qui en part commence vide, avec les deux colonnes.',
	'It was taken away, or never came to this computer. Ask whoever has it for its file.':
		'Il a été retiré, ou n’est jamais arrivé sur cet ordinateur. Demandez le fichier à qui le possède.',
	'Keep a copy of my own': 'Garder ma propre copie',
	'Keep as a new template': 'Garder comme nouveau modèle',
	'Keep as version {version}': 'Garder comme version {version}',
	'Keep the template': 'Garder le modèle',
	'Keep what you changed first: a file holds a version that is kept.':
		'Gardez d’abord ce que vous avez changé : un fichier contient une version gardée.',
	'Keep “{title}”': 'Garder « {title} »',
	'Months a plan runs': 'Durée en mois',
	'None yet. Make one of a plan that works, or receive one as a file.':
		'Pas encore. Faites-en un à partir d’un plan qui marche, ou recevez-en un en fichier.',
	'Question to both sides': 'Question aux deux parties',
	'Reading the template': 'Lecture du modèle',
	'Receive a template': 'Recevoir un modèle',
	'Remove this template?': 'Supprimer ce modèle ?',
	'Share as a file': 'Partager en fichier',
	'The words were taken out; read what is left before you share it.':
		'Ces mots ont été retirés ; relisez ce qui reste avant de le partager.',
	'This plan could not be read': 'Ce plan n’a pas pu être lu',
	'This template could not be read': 'Ce modèle n’a pas pu être lu',
	'This template is not here': 'Ce modèle n’est pas ici',
	'What it is for': 'À quoi il sert',
	'What you look for when a plan begins': 'Le nom que vous chercherez',
	'When to use it, and what it leaves to the two sides': 'Quand l’utiliser, et ce qu’il laisse aux deux parties',
	'With Covalent': 'Fournis avec Covalent',
	'Your own': 'Les vôtres',
	'after {days, plural, one {# day} other {# days}}': 'après {days, plural, one {# jour} other {# jours}}',
	'read again': 'à relire',
	'{count, plural, one {{hours} hour} other {{hours} hours}}':
		'{count, plural, one {{hours} heure} other {{hours} heures}}',
	'{kept} of {count, plural, one {# row} other {# rows}} kept':
		'{kept} sur {count, plural, one {# ligne gardée} other {# lignes gardées}}',
	'{kept} of {count}': '{kept} sur {count}',
	'{rows, plural, one {# row with its wording} other {# rows with their wording}}. Positions, agreed texts, ratings, targets, actuals, money, people, what each side is measured on and every yes stay in the plan.':
		'{rows, plural, one {# ligne avec sa formulation} other {# lignes avec leur formulation}}. Positions, textes convenus, notes, cibles, réalisés, argent, personnes, ce sur quoi chaque partie est mesurée et chaque oui restent dans le plan.',
	'{rows, plural, one {# row} other {# rows}}': '{rows, plural, one {# ligne} other {# lignes}}',
	'{rows, plural, one {# row} other {# rows}}, version {version}':
		'{rows, plural, one {# ligne} other {# lignes}}, version {version}',
	'{touched, plural, =1 {One row} other {# rows}} named a company, a person or an amount.':
		'{touched, plural, =1 {Une ligne nommait} other {# lignes nommaient}} une entreprise, une personne ou un montant.',
	'“{title}” goes from this computer with all its versions. Plans that began from it stay as they are; a file of it that you shared can be received again.':
		'« {title} » quitte cet ordinateur avec toutes ses versions. Les plans qui en sont partis restent tels quels ; un fichier que vous avez partagé peut être reçu de nouveau.',
};
