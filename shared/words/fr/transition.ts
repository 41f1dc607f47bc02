/** Texts of the transition room. Sorted by the English text, which is the key. */
import type { Catalogue } from '../words.ts';

export const transition: Catalogue = {
	'A copy of “{title}”': 'Une copie de « {title} »',
	'A goal without a name': 'Un objectif sans nom',
	'A single deal that moves has earned its one-time margin after {months} months with this churn.':
		'Une affaire qui bascule a regagné sa marge ponctuelle après {months} mois avec cette attrition.',
	'A single deal that moves has earned its one-time margin after {months} months without churn.':
		'Une affaire qui bascule a regagné sa marge ponctuelle après {months} mois sans attrition.',
	'A single deal that moves never earns its one-time margin again with this churn.':
		'Une affaire qui bascule ne regagne jamais sa marge ponctuelle avec cette attrition.',
	'A single deal that moves never earns its one-time margin again without churn.':
		'Une affaire qui bascule ne regagne jamais sa marge ponctuelle, même sans attrition.',
	'Above zero': 'Au-dessus de zéro',
	'Add a scenario from this one': 'Ajouter un scénario à partir de celui-ci',
	'Added up from the first month': 'Cumulé depuis le premier mois',
	'Amounts in': 'Montants en',
	'Back at today’s profit': 'Retour au profit d’aujourd’hui',
	Cautious: 'Prudent',
	'Cloud-born, cautious': 'Né du cloud, prudent',
	'Cloud-born, no churn': 'Né du cloud, sans attrition',
	'Cloud-born, planned': 'Né du cloud, prévu',
	Deepest: 'Au plus profond',
	'Each month begins at the actual of the one before and ends at its own; actuals are written on the scorecard. Net: what is left of a month’s start, with expansion. Gross: without it. Quick: what was gained for one lost.':
		'Chaque mois part du réalisé du précédent et finit au sien ; les réalisés s’écrivent au tableau de bord. Net : ce qui reste du début du mois, avec l’extension. Brut : sans elle. Quick : ce qui est gagné pour un perdu.',
	'End|of a month': 'Fin',
	'Every month of the scenario': 'Chaque mois du scénario',
	'Give the margin on new business, at the foot of the numbers, to see beside it what {vendor} receives: its own dip, and when it is over.':
		'Indiquez la marge sur les nouvelles affaires, au bas des chiffres, pour voir à côté ce que reçoit {vendor} : son propre creux, et quand il prend fin.',
	'Give the margins on resale and on new business, at the foot of the numbers, to see beside it what {vendor} receives: its own dip, and when it is over.':
		'Indiquez les marges sur la revente et les nouvelles affaires, au bas des chiffres, pour voir à côté ce que reçoit {vendor} : son propre creux, et quand il prend fin.',
	'Give {vendor_s} relief a month and its months on the left to see what it takes off.':
		'Indiquez à gauche le soutien mensuel de {vendor} et sa durée pour voir ce qu’il allège.',
	'Goal whose months are walked': 'Objectif dont les mois sont parcourus',
	Gross: 'Brut',
	'Gross revenue retention: losses alone, at most 100 %':
		'Rétention brute du revenu : les pertes seules, 100 % au plus',
	'How deep is the dip, and who carries it?': 'Le creux est-il profond, et qui le porte ?',
	'How far to look': 'Jusqu’où regarder',
	'How recurring business really moved': 'Comment le récurrent a vraiment évolué',
	'It has to be an amount above zero.': 'Il faut un montant au-dessus de zéro.',
	'Lowest profit': 'Profit le plus bas',
	'Margins, for the vendor’s view': 'Marges, pour la vue du fournisseur',
	'Month by month': 'Mois par mois',
	Net: 'Net',
	'Net revenue retention: start, expansion, contraction and churn, of the start':
		'Rétention nette du revenu : début, extension, contraction et attrition, rapportés au début',
	'New customers alone bring {amount} a month after {months} months.':
		'Les nouveaux clients seuls apportent {amount} par mois après {months} mois.',
	'No churn': 'Sans attrition',
	'No new customers yet: what moves is all there is.':
		'Pas encore de nouveaux clients : ce qui bascule est tout ce qu’il y a.',
	'Not explained': 'Non expliqué',
	'Pays the relief of the scenario “{title}”: it takes that much off what {partner} has to fund.':
		'Paie le soutien du scénario « {title} » : il allège d’autant ce que {partner} doit financer.',
	Planned: 'Prévu',
	Points: 'Points',
	Profit: 'Profit',
	Quick: 'Quick',
	'Quick ratio: gained for one lost; none where nothing was lost':
		'Quick ratio : gagné pour un perdu ; aucun si rien n’est perdu',
	'Relief is {vendor_s} own word: it gives it on its computer, or in a session with you.':
		'Le soutien n’engage que {vendor} : il se donne sur son ordinateur, ou dans une séance avec vous.',
	'Relief of {amount} a month for {lasts} months': 'Soutien de {amount} par mois pendant {lasts} mois',
	'Relief of {points} points a month for {lasts} months': 'Soutien de {points} points par mois pendant {lasts} mois',
	'Relief of {points} points a month for {lasts} months, 100 being {partner_s} one-time profit today':
		'Soutien de {points} points par mois pendant {lasts} mois, 100 étant le profit ponctuel actuel de {partner}',
	'Say first how much {vendor} pays a month, and for how long.':
		'Dites d’abord combien {vendor} paie par mois, et pendant combien de temps.',
	'Say for each month below what new customers and expansion added, and what contraction and churn took. Then you both see what growth is made of, and how much leaks away, before anybody argues about the total.':
		'Dites ci-dessous, pour chaque mois, ce qu’ont apporté les nouveaux clients et l’extension, et ce qu’ont pris la contraction et l’attrition. Vous voyez alors tous deux de quoi est faite la croissance et ce qui s’en échappe, avant de débattre du total.',
	'Say it …': 'À dire…',
	'Scenarios compared': 'Scénarios comparés',
	'Scenarios compared, a table': 'Scénarios comparés, un tableau',
	'Share it with {vendor}': 'Le partager avec {vendor}',
	'Stop sharing it': 'Ne plus le partager',
	'Take your own side’s pen to share it.': 'Prenez le stylo de votre partie pour le partager.',
	'The ceiling is {amount}: there, churn takes each month what new customers bring.':
		'Le plafond est de {amount} : là, l’attrition prend chaque mois ce qu’apportent les nouveaux clients.',
	'The rest of what {partner_s} customers pay, after {partner_s} margins and the relief.':
		'Le reste de ce que paient les clients de {partner}, après les marges de {partner} et le soutien.',
	'The snowball': 'La boule de neige',
	'The walk month by month': 'L’évolution mois par mois',
	'The walk of {months}': 'L’évolution de {months}',
	'There is no ceiling: those who stay add at least as much as leaves.':
		'Il n’y a pas de plafond : ceux qui restent ajoutent au moins autant que ce qui part.',
	'Turn relief into a commitment': 'Faire du soutien un engagement',
	'Turns the points into money for your eyes alone, and is left out of every copy, document and session.':
		'Change les points en argent pour vos seuls yeux, et reste hors de toute copie, document et séance.',
	Unexplained: 'Inexpliqué',
	'What 100 points are': 'Ce que valent 100 points',
	'What grows': 'Ce qui croît',
	'What has left in a copy stays with the other side.': 'Ce qui est parti dans une copie reste chez l’autre partie.',
	'What it costs, and who helps': 'Ce que cela coûte, et qui aide',
	'What moves': 'Ce qui bascule',
	'What the movements leave of the way from start to end':
		'Ce que les mouvements laissent du chemin entre début et fin',
	'What “{title}” assumes': 'Ce que suppose « {title} »',
	'When one-time business becomes recurring, profit falls before it grows. Three scenarios, as planned, without churn and cautious, show how deep and how long, and what relief from {vendor} takes off. All amounts are points: 100 is what {partner} earns a month today, so nobody has to show a margin.':
		'Quand l’affaire ponctuelle devient récurrente, le profit baisse avant de croître. Trois scénarios, prévu, sans attrition et prudent, montrent de combien et combien de temps, et ce qu’allège un soutien de {vendor}. Tous les montants sont en points : 100 est ce que {partner} gagne par mois aujourd’hui, et personne n’a à montrer une marge.',
	'Who funds the dip': 'Qui finance le creux',
	'Who funds the start': 'Qui finance le départ',
	'added up': 'cumulé',
	'added up, against today': 'cumulé, par rapport à aujourd’hui',
	'after relief': 'après soutien',
	'ceiling {amount}': 'plafond {amount}',
	'cost|a curve': 'coût',
	'in|the month of the lowest profit': 'quand',
	'of it recurring': 'dont récurrent',
	'of it relief': 'dont soutien',
	'paid back|the vendor, under Northwind lowest': 'remboursé',
	'planned, no churn and cautious': 'prévu, sans attrition et prudent',
	'profit|a curve': 'profit',
	'the same three, with no one-time business to move': 'les trois mêmes, sans affaire ponctuelle à basculer',
	'to change what it assumes': 'pour changer ce qu’il suppose',
	'{Partner_s} gross profit a month': 'Marge brute de {partner} par mois',
	'{Partner_s} one-time gross profit a month today, shared by {partner}.':
		'Marge brute ponctuelle actuelle de {partner} par mois, partagée par {partner}.',
	'{Partner_s} one-time gross profit a month today. {Partner} has not shared the amount, and the plan does not need it: proportions are enough.':
		'Marge brute ponctuelle actuelle de {partner} par mois. {Partner} n’a pas partagé le montant, et le plan n’en a pas besoin : les proportions suffisent.',
	'{Vendor_s} view: what it receives a month': 'Vue de {vendor} : ce qu’il reçoit par mois',
	'{amount} a month': '{amount} par mois',
	'{partner} carries': 'porté par {partner}',
	'{partner} has received every one of the {lasts} payments': '{partner} a reçu chacun des {lasts} paiements',
	'{percent}%': '{percent} %',
	'{share}% of the ceiling': '{share} % du plafond',
	'{title}, changed': '{title}, modifié',
	'{vendor_s} relief': 'soutien de {vendor}',
	'{vendor} lowest': '{vendor} : creux',
	'{vendor} receives': '{vendor} reçoit',
	'“{title}” is removed.': '« {title} » est supprimé.',
};
