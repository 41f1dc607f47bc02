/** Texts of the templates. Sorted by the English text, which is the key. */
import type { Catalogue } from '../words.ts';

export const templates: Catalogue = {
	'A template keeps how you plan, and nothing of what you planned.':
		'Un modèle garde votre façon de planifier, et rien de ce que vous avez planifié.',
	'All {rows}': 'Tout\u00A0: {rows}',
	'Begin the next plan from what worked': 'Commencer le prochain plan par ce qui a marché',
	'Born in the cloud': 'Né dans le cloud',
	'Choose a template on the left to read it. Your own begin with a plan: open one, go to Plan, and under “Frame” choose “Make a template of this plan”. Both sides then start from the same rows, and neither finds the other’s numbers in them.':
		'Choisissez un modèle à gauche pour le lire. Les vôtres partent d’un plan\u00A0: ouvrez-en un, allez dans Plan et, sous «\u00A0Cadre\u00A0», choisissez «\u00A0Faire un modèle de ce plan\u00A0». Les deux parties commencent alors avec les mêmes lignes, et aucune n’y trouve les chiffres de l’autre.',
	'Commitments are left out unless you take one along: a promise belongs to one pair and one year.':
		'Les engagements restent dehors, sauf si vous en reprenez un\u00A0: une promesse appartient à un duo et à une année.',
	Description: 'Description',
	'Distributor and reseller': 'Distributeur et revendeur',
	'First 90 days': 'Les 90 premiers jours',
	'For whom, in a few words': 'Pour qui, en quelques mots',
	'Give it a title: it is what you look for when a plan begins.':
		'Donnez-lui un titre\u00A0: c’est ce que vous cherchez quand un plan commence.',
	'It holds no rows: a plan from it begins empty, with both columns.':
		'Il ne contient aucune ligne\u00A0: un plan qui en part commence vide, avec les deux colonnes.',
	'It was taken away, or never came to this computer. Ask whoever has it for its file.':
		'Il a été retiré, ou n’est jamais arrivé sur cet ordinateur. Demandez le fichier à qui le possède.',
	'Joint business plan outside technology': 'Plan d’affaires commun hors technologie',
	'Keep a copy of my own': 'Garder ma propre copie',
	'Keep as a new template': 'Garder comme nouveau modèle',
	'Keep as version {version}': 'Garder comme version {version}',
	'Keep the template': 'Garder le modèle',
	'Keep what you changed first: a file holds a version that is kept.':
		'Gardez d’abord ce que vous avez changé\u00A0: un fichier contient une version gardée.',
	'Keep “{title}”': 'Garder «\u00A0{title}\u00A0»',
	'MSP, 5 goals, 14 expectations': 'MSP, 5 objectifs, 14 attentes',
	'Months a plan runs': 'Durée en mois',
	'New partner, 12 commitments': 'Nouveau partenaire, 12 engagements',
	'None yet. Make one of a plan that works, or receive one as a file.':
		'Aucun encore. Faites-en un d’un plan qui marche, ou recevez-en un en fichier.',
	'Question to both sides': 'Question aux deux parties',
	'Reading the template': 'Lecture du modèle',
	'Receive a template': 'Recevoir un modèle',
	'Recover and renew': 'Repartir ensemble',
	'Remove this template?': 'Retirer ce modèle\u202F?',
	'Resale to recurring': 'De la revente au récurrent',
	'Share as a file': 'Partager en fichier',
	'Software company, co-sell': 'Éditeur de logiciels, vente conjointe',
	'Start from nothing': 'Partir de rien',
	'Supplier and retailer': 'Fournisseur et détaillant',
	'The words were taken out; read what is left before you share it.':
		'Ces mots ont été retirés\u202F; relisez ce qui reste avant de le partager.',
	'This template is not here': 'Ce modèle n’est pas ici',
	'Trust before targets': 'La confiance avant les cibles',
	'Two blank columns': 'Deux colonnes vides',
	'Two tiers, value-added reseller': 'Deux niveaux, revendeur à valeur ajoutée',
	'What it is for': 'À quoi il sert',
	'What you look for when a plan begins': 'Ce que vous cherchez quand un plan commence',
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
		'«\u00A0{title}\u00A0» quitte cet ordinateur avec toutes ses versions. Les plans qui en sont partis restent tels quels\u202F; un fichier que vous avez partagé peut être reçu de nouveau.',
};
