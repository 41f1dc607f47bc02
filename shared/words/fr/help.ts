/** Help of every field. Sorted by the English text, which is the key. */
import type { Catalogue } from '../words.ts';

export const help: Catalogue = {
	'0 not needed there, 1 has heard of it, 3 does it alone, 5 teaches others.':
		'0 non requis de ce côté, 1 en a entendu parler, 3 le fait seul, 5 l’enseigne aux autres.',
	'0 not there, 1 has heard of it, 2 does it with help, 3 does it alone, 4 does it well, 5 teaches others.':
		'0 absent, 1 en a entendu parler, 2 le fait avec de l’aide, 3 le fait seul, 4 le fait bien, 5 l’enseigne aux autres.',
	'1 a nuisance, 3 cost us a day, 5 cost us a customer.':
		'1 une gêne, 3 nous a coûté une journée, 5 nous a coûté un client.',
	'1 hardly matters, 9 decides whether the plan works.': '1 compte à peine, 9 décide de la réussite du plan.',
	'1 hardly matters, 9 decides whether this works.': '1 compte à peine, 9 décide de la réussite.',
	'A calendar month, 2027-03, or quarter, 2027-Q1.': 'Un mois civil, 2027-03, ou un trimestre, 2027-Q1.',
	'A company that takes part but does not agree: a distributor, for instance.':
		'Une entreprise qui participe sans donner son accord : un distributeur, par exemple.',
	'A few words: cloud security vendor, managed service provider.':
		'Quelques mots : éditeur de sécurité cloud, prestataire de services managés.',
	'A level or a rate: where it should stand at the end of the quarter. A sum: what the quarter should add.':
		'Niveau ou taux : où il doit se trouver à la fin du trimestre. Somme : ce que le trimestre doit ajouter.',
	'A mark of its last changes: the same where two copies of it held the same.':
		'Une marque de ses dernières modifications : la même là où deux copies contenaient la même chose.',
	'A piece of work both sides depend on.': 'Un travail dont les deux parties dépendent.',
	'A project, a test, a customer: what the level rests on.':
		'Un projet, un test, un client : ce sur quoi repose le niveau.',
	'A quota, a bonus, a review point: what people are really paid or judged for.':
		'Un quota, une prime, un critère d’évaluation : ce pour quoi les gens sont vraiment payés ou jugés.',
	'A reason, not a fault.': 'Une raison, pas une faute.',
	'A room, or how to dial in.': 'Une salle, ou comment se connecter.',
	'A skill: what people can do. A process: what the company does the same way every time.':
		'Compétence : ce qu’on sait faire. Processus : ce que l’entreprise fait chaque fois de la même manière.',
	'A small PNG or JPEG for the cover of the document.': 'Un petit PNG ou JPEG pour la couverture du document.',
	'Accepted commitments that had come to their end.': 'Les engagements acceptés qui étaient arrivés à leur terme.',
	'An earlier friction of the same kind.': 'Une friction antérieure du même genre.',
	'As it was called then: the other side may not have it.': 'Son nom d’alors : l’autre partie ne l’a peut-être pas.',
	'As it was written there.': 'Tel que c’était écrit là.',
	'Blind: neither side sees the other’s numbers before both have locked. Open rounds are printed as open.':
		'À l’aveugle : aucune partie ne voit les chiffres de l’autre avant que les deux aient scellé. Les tours ouverts sont imprimés comme tels.',
	'By which its file is known.': 'Ce à quoi on reconnaît son fichier.',
	'Counted from the plan’s first day.': 'Compté depuis le premier jour du plan.',
	'Delivered after their day and acknowledged.': 'Livrés après leur date et confirmés.',
	'Does being paid for this help the goal, or pull people away from it?':
		'Être payé pour cela aide-t-il l’objectif, ou en éloigne-t-il les gens ?',
	'Every amount in the plan is in this currency.': 'Tous les montants du plan sont dans cette devise.',
	'Expectations, the order of the goals, or trust.': 'Les attentes, l’ordre des objectifs, ou la confiance.',
	'For a sum what this period added; for a level or a rate what it was at the period’s end. Empty is not zero.':
		'Pour une somme, ce que cette période a ajouté ; pour un niveau ou un taux, son état à la fin. Vide n’est pas zéro.',
	'For instance “a month”, “customers”, “people”.': 'Par exemple « par mois », « clients », « personnes ».',
	'For instance “a month”, “customers”.': 'Par exemple « par mois », « clients ».',
	'For its mark, lines and headings on paper; printed darker where words could not be read.':
		'Pour son sigle, ses lignes et ses titres sur papier ; imprimé plus foncé là où les mots seraient illisibles.',
	'For the light grounds of its columns on paper.': 'Pour les fonds clairs de ses colonnes sur papier.',
	'From the first month on.': 'Dès le premier mois.',
	'From when it counts. Plan quarters that were over by then keep their targets.':
		'À partir de quand cela compte. Les trimestres déjà passés gardent leurs cibles.',
	'How close the partner wants to work by the end of the plan.':
		'À quel point le partenaire souhaite être proche à la fin du plan.',
	'How close the two companies work today.': 'À quel point les deux entreprises travaillent ensemble aujourd’hui.',
	'How close the vendor wants to work by the end of the plan.':
		'À quel point le fournisseur souhaite être proche à la fin du plan.',
	'How far ahead the scenario goes.': 'Jusqu’où va le scénario.',
	'How it shows in daily work.': 'Comment cela se voit au quotidien.',
	'How long it takes.': 'Combien de temps cela dure.',
	'How many edits the joint pen made. Not a score.': 'Combien de modifications le stylo commun a faites. Pas une note.',
	'How many edits the partner’s pen made. Not a score.':
		'Combien de modifications le stylo du partenaire a faites. Pas une note.',
	'How many edits the vendor’s pen made. Not a score.':
		'Combien de modifications le stylo du fournisseur a faites. Pas une note.',
	'How many months of recurring profit make up one deal’s one-time profit, before churn.':
		'Combien de mois de profit récurrent font le profit ponctuel d’une affaire, avant attrition.',
	'How often you meet. A month later means the same day of the month, or its last.':
		'À quel rythme vous vous réunissez. Un mois plus tard veut dire le même jour du mois, ou son dernier.',
	'How the other side will see that it is done.': 'Comment l’autre partie verra que c’est fait.',
	'How well it is met today, 1 to 9.': 'À quel point elle est satisfaite aujourd’hui, de 1 à 9.',
	'In the goal’s unit. Empty: the target stays as it is.':
		'Dans l’unité de l’objectif. Vide : la cible reste telle quelle.',
	'Its definition in the shared dictionary of measures.': 'Sa définition dans le dictionnaire commun des mesures.',
	'Its first day.': 'Son premier jour.',
	'Its last day.': 'Son dernier jour.',
	'Its last day. Empty where it does not expire.': 'Son dernier jour. Vide s’il n’expire pas.',
	'Its name, as the issuer writes it.': 'Son nom, tel que l’écrit l’organisme qui le délivre.',
	'Its number in the plan before.': 'Son numéro dans le plan précédent.',
	'Kept on its day, kept late, missed, or withdrawn.': 'Tenu à la date, tenu en retard, manqué ou retiré.',
	'Leading: activity that comes first. Lagging: the result that follows.':
		'Avancé : l’activité qui vient d’abord. Retardé : le résultat qui suit.',
	'Money is in the currency of the plan before.': 'Les montants sont dans la devise du plan précédent.',
	'Money is in the plan’s currency.': 'Les montants sont dans la devise du plan.',
	'New recurring customers each month, beside the business that moves.':
		'Nouveaux clients récurrents chaque mois, à côté des affaires qui basculent.',
	'Of its commitments that had come to their end.': 'Parmi ses engagements arrivés à leur terme.',
	'Of recurring business: what customers who came back brought.':
		'Du récurrent : ce qu’ont apporté les clients revenus.',
	'Of recurring business: what customers who left took with them.':
		'Du récurrent : ce qu’ont emporté les clients partis.',
	'Of recurring business: what customers who stayed took off.': 'Du récurrent : ce qu’ont réduit les clients restés.',
	'Of recurring business: what customers who were there before added.':
		'Du récurrent : ce qu’ont ajouté les clients déjà là.',
	'Of recurring business: what customers won in this period added.':
		'Du récurrent : ce qu’ont ajouté les clients gagnés pendant cette période.',
	'Of the newest text of it that both sides had agreed to. Empty where there was none.':
		'De son texte le plus récent accepté par les deux parties. Vide s’il n’y en avait pas.',
	'Of the plan before.': 'Du plan précédent.',
	'One paragraph: what has changed, and why the two of you act now.':
		'Un paragraphe : ce qui a changé, et pourquoi vous agissez tous deux maintenant.',
	'One sentence: what you expect of the other side.': 'Une phrase : ce que vous attendez de l’autre partie.',
	'Partner manager, service desk lead, finance.': 'Responsable partenaires, chef du support, finances.',
	'Person-days it will take.': 'Les jours-personnes qu’il faudra.',
	'R does it. A answers for it: exactly one. C is asked before. I is told after.':
		'R le fait. A en répond : un seul. C est consulté avant. I est informé après.',
	'Recurring gross profit a month; 100 points are today’s one-time profit a month.':
		'Marge brute récurrente par mois ; 100 points sont le profit ponctuel actuel par mois.',
	'Resale: one-time business moves. Born in the cloud: there is none to move.':
		'Revente : des affaires ponctuelles basculent. Né dans le cloud : il n’y en a aucune à basculer.',
	'Shows that the answers are the ones that were locked.':
		'Montre que les réponses sont bien celles qui ont été scellées.',
	'Shows that the statement was made with that key and has not changed since.':
		'Montre que la déclaration a été faite avec cette clé et n’a pas changé depuis.',
	'Still open: they go on in this plan.': 'Encore ouverts : ils continuent dans ce plan.',
	'Strategic: where you are going. Tactical: what you do this year.':
		'Stratégique : où vous allez. Tactique : ce que vous faites cette année.',
	'Sum: adds up over the year. Level: a state at a day. Rate: a share or a ratio.':
		'Somme : s’additionne sur l’année. Niveau : un état à une date. Taux : une part ou un rapport.',
	'Tension is not an error: it is what the meeting is for.':
		'Une tension n’est pas une erreur : la réunion est là pour cela.',
	'The Monday of the week it was held for; it is also its id.':
		'Le lundi de la semaine pour laquelle il a été tenu ; c’est aussi son identifiant.',
	'The answers with how many gave them, the lowest and the highest, as they were locked.':
		'Les réponses avec leur nombre, la plus basse et la plus haute, telles qu’elles ont été scellées.',
	'The commitment that came of it.': 'L’engagement qui en est sorti.',
	'The commitment that is meant to close the gap. It counts once the other side has accepted it.':
		'L’engagement qui doit combler l’écart. Il compte dès que l’autre partie l’a accepté.',
	'The commitment that takes its place; it counts as renegotiated once the receiver has accepted it.':
		'L’engagement qui prend sa place ; il compte comme renégocié dès que le destinataire l’a accepté.',
	'The company, as both sides write it.': 'L’entreprise, telle que les deux parties l’écrivent.',
	'The day both sides stood by the goal as it is.': 'Le jour où les deux parties ont maintenu l’objectif tel quel.',
	'The day it happened.': 'Le jour où c’est arrivé.',
	'The day it is due, in the plan’s time zone.': 'Le jour où c’est dû, dans le fuseau horaire du plan.',
	'The day it was assessed.': 'Le jour de l’évaluation.',
	'The day it was closed with its page.': 'Le jour où il a été clos avec sa page.',
	'The day it was delivered, as claimed.': 'Le jour de la livraison, tel que déclaré.',
	'The day it was due.': 'Le jour où c’était dû.',
	'The day it was ended without a reveal of both sides.':
		'Le jour où il s’est terminé sans que les deux parties soient dévoilées.',
	'The day it was given.': 'Le jour où il a été donné.',
	'The day it was held.': 'Le jour où elle a eu lieu.',
	'The day it was put aside.': 'Le jour où il a été mis de côté.',
	'The day it was taken back.': 'Le jour où il a été retiré.',
	'The day its numbers were shown.': 'Le jour où ses chiffres ont été montrés.',
	'The day of the first one; the others follow from it.': 'Le jour de la première ; les autres en découlent.',
	'The day of the round.': 'Le jour du tour.',
	'The day on which the plan was closed. Its terms stay as they were; empty again, it is open again.':
		'Le jour où le plan a été clos. Ses clauses restent telles quelles ; de nouveau vide, il est rouvert.',
	'The day on which this was read from it.': 'Le jour où cela en a été lu.',
	'The day the number was read.': 'Le jour où le chiffre a été relevé.',
	'The day the other side said yes.': 'Le jour où l’autre partie a dit oui.',
	'The day the receiver confirmed it.': 'Le jour où le destinataire l’a confirmé.',
	'The day the receiver said yes to taking it back.': 'Le jour où le destinataire a accepté le retrait.',
	'The day the receiver sent it back; cancels the delivery.':
		'Le jour où le destinataire l’a renvoyé ; annule la livraison.',
	'The day the side that raised it called it settled.': 'Le jour où la partie qui l’a signalée l’a dite réglée.',
	'The day this side asked to change it.': 'Le jour où cette partie a demandé à le changer.',
	'The day you came back to it.': 'Le jour où vous y êtes revenus.',
	'The day you decided it.': 'Le jour où vous l’avez décidé.',
	'The day you look at it again.': 'Le jour où vous y reviendrez.',
	'The expectation it came from.': 'L’attente dont il est issu.',
	'The expectation it is meant to meet.': 'L’attente qu’il doit satisfaire.',
	'The first day of plan quarter 1.': 'Le premier jour du trimestre 1 du plan.',
	'The first day off.': 'Le premier jour d’absence.',
	'The goal it helps or hinders.': 'L’objectif qu’il aide ou qu’il freine.',
	'The goal it measures.': 'L’objectif qu’il mesure.',
	'The goal it serves.': 'L’objectif qu’il sert.',
	'The goal that shows whether the topic works.': 'L’objectif qui montre si le sujet réussit.',
	'The goal that was behind for two periods.': 'L’objectif en retard depuis deux périodes.',
	'The goal whose course changes.': 'L’objectif dont le cap change.',
	'The goal whose target this is.': 'L’objectif auquel appartient cette cible.',
	'The goal’s trigger was met, or was missed, or you change course by choice.':
		'Le déclencheur de l’objectif a été atteint, ou manqué, ou vous changez de cap par choix.',
	'The ids of what is rated, in the order they are asked, separated by spaces.':
		'Les identifiants de ce qui est noté, dans l’ordre des questions, séparés par des espaces.',
	'The incident, in one line, without blame.': 'L’incident, en une ligne, sans reproche.',
	'The language of the document, for instance en-GB.': 'La langue du document, par exemple en-GB.',
	'The last day off; empty for one day.': 'Le dernier jour d’absence ; vide pour un seul jour.',
	'The last day the actual speaks of.': 'Le dernier jour dont parle le réalisé.',
	'The last day the money can be claimed.': 'Le dernier jour où l’argent peut être demandé.',
	'The last day the plan covers.': 'Le dernier jour que couvre le plan.',
	'The mark of a ballot that can no longer be changed. It says nothing of its numbers.':
		'La marque d’un bulletin qui ne peut plus être changé. Elle ne dit rien de ses chiffres.',
	'The measure.': 'La mesure.',
	'The month, 1 to 12. Quarters are printed in both calendars.':
		'Le mois, de 1 à 12. Les trimestres sont imprimés dans les deux calendriers.',
	'The next steps until the next check-in, one a line.':
		'Les prochaines étapes jusqu’au prochain point, une par ligne.',
	'The one letter that stands for this side beside its colour.':
		'La lettre unique qui représente cette partie, en plus de sa couleur.',
	'The partner’s part of a one-time price.': 'La part du partenaire sur un prix ponctuel.',
	'The partner’s part of what new recurring business pays.':
		'La part du partenaire sur ce que rapporte le nouveau récurrent.',
	'The partner’s yes to exactly this decision.': 'Le oui du partenaire à cette décision, exactement.',
	'The partner’s yes to exactly this pivot. It counts once both have given theirs.':
		'Le oui du partenaire à ce pivot, exactement. Il compte dès que les deux ont donné le leur.',
	'The partner’s yes to exactly this rule.': 'Le oui du partenaire à cette règle, exactement.',
	'The partner’s yes to exactly this text. A later edit of the text needs a new yes.':
		'Le oui du partenaire à ce texte, exactement. Une modification ultérieure demande un nouveau oui.',
	'The partner’s yes, for these words and ratings, until that day.':
		'Le oui du partenaire, pour ces mots et ces notes, jusqu’à ce jour.',
	'The partner’s yes, for these words and ratings.': 'Le oui du partenaire, pour ces mots et ces notes.',
	'The person at the partner.': 'La personne chez le partenaire.',
	'The person at the vendor.': 'La personne chez le fournisseur.',
	'The person or team that holds it.': 'La personne ou l’équipe qui le détient.',
	'The person who sees to it.': 'La personne qui y veille.',
	'The public key of the computer it was recorded on.':
		'La clé publique de l’ordinateur sur lequel il a été enregistré.',
	'The round it was given in.': 'Le tour où il a été donné.',
	'The rule of engagement that came of it.': 'La règle du jeu qui en est sortie.',
	'The same for what customers add; empty: as for new.':
		'De même pour ce que les clients ajoutent ; vide : comme pour le nouveau.',
	'The same for what customers keep; empty: as for new.':
		'De même pour ce que les clients gardent ; vide : comme pour le nouveau.',
	'The session it was held in.': 'La séance où il a eu lieu.',
	'The session it was made in.': 'La séance où elle a été prise.',
	'The share grows evenly until then.': 'La part croît régulièrement jusque-là.',
	'The share of recurring profit lost each month.': 'La part du profit récurrent perdue chaque mois.',
	'The share of today’s one-time business that moves in the end.':
		'La part des affaires ponctuelles d’aujourd’hui qui bascule à la fin.',
	'The side it is expected of.': 'La partie de qui c’est attendu.',
	'The side it is promised to.': 'La partie envers qui on s’engage.',
	'The side it rubs.': 'La partie que cela gêne.',
	'The side that agreed.': 'La partie qui a donné son accord.',
	'The side that expects it.': 'La partie qui attend cela.',
	'The side that gives the level: itself, or the other.': 'La partie qui donne le niveau : elle-même, ou l’autre.',
	'The side that is asked.': 'La partie interrogée.',
	'The side that pays for it.': 'La partie qui paie.',
	'The side that promised.': 'La partie qui s’est engagée.',
	'The side that promises.': 'La partie qui s’engage.',
	'The side the role belongs to.': 'La partie à laquelle appartient le rôle.',
	'The side whose level it raises: a side may promise training for the other’s people.':
		'La partie dont le niveau monte : une partie peut promettre une formation aux gens de l’autre.',
	'The side whose people or processes are assessed.': 'La partie dont les gens ou les processus sont évalués.',
	'The skill or process it builds up.': 'La compétence ou le processus qu’il développe.',
	'The skill or process it is evidence for.': 'La compétence ou le processus qu’il atteste.',
	'The strategic topic this tactical one works for.': 'Le sujet stratégique pour lequel travaille ce sujet tactique.',
	'The system or report both sides will believe.': 'Le système ou le rapport que les deux parties croiront.',
	'The system or report it comes from. Without one it is marked as stated.':
		'Le système ou le rapport d’où il vient. Sans source, il est marqué comme déclaré.',
	'The time in the plan’s time zone, for instance 09:30.': 'L’heure dans le fuseau du plan, par exemple 09:30.',
	'The topic that the goal stands under.': 'Le sujet sous lequel se trouve l’objectif.',
	'The vendor’s yes to exactly this decision.': 'Le oui du fournisseur à cette décision, exactement.',
	'The vendor’s yes to exactly this pivot. It counts once both have given theirs.':
		'Le oui du fournisseur à ce pivot, exactement. Il compte dès que les deux ont donné le leur.',
	'The vendor’s yes to exactly this rule.': 'Le oui du fournisseur à cette règle, exactement.',
	'The vendor’s yes to exactly this text. A later edit of the text needs a new yes.':
		'Le oui du fournisseur à ce texte, exactement. Une modification ultérieure demande un nouveau oui.',
	'The vendor’s yes, for these words and ratings, until that day.':
		'Le oui du fournisseur, pour ces mots et ces notes, jusqu’à ce jour.',
	'The vendor’s yes, for these words and ratings.': 'Le oui du fournisseur, pour ces mots et ces notes.',
	'The words both sides can stand behind. Either may propose; it counts when both agree to it.':
		'Les mots que les deux parties peuvent défendre. Chacune peut proposer ; cela compte quand les deux acceptent.',
	'The yes of the side that expects, for these ratings and this reason.':
		'Le oui de la partie qui attend, pour ces notes et ce motif.',
	'This side gives no numbers in this round.': 'Cette partie ne donne pas de chiffres dans ce tour.',
	'Ties the commitment to the ratings it was offered for; a new rating below minimum opens the gap again.':
		'Lie l’engagement aux notes pour lesquelles il a été offert ; une nouvelle note sous le minimum rouvre l’écart.',
	'Training: people learn. Resource: people or tools are added. Procedure: the way of working changes.':
		'Formation : des gens apprennent. Ressource : des gens ou des outils s’ajoutent. Procédure : la façon de travailler change.',
	'Two or three words that name what you need to settle.': 'Deux ou trois mots qui nomment ce que vous devez régler.',
	'Up: more is better. Down: less is better.': 'Plus : plus vaut mieux. Moins : moins vaut mieux.',
	'Up: more is better. Down: less is.': 'Plus : plus vaut mieux. Moins : moins vaut mieux.',
	'What 100 in the scenarios from resale to recurring stands for. Empty until the partner shares it.':
		'Ce que vaut 100 dans les scénarios de la revente au récurrent. Vide tant que le partenaire ne le partage pas.',
	'What both sides call it.': 'Le nom que les deux parties lui donnent.',
	'What both sides call this plan.': 'Le nom que les deux parties donnent à ce plan.',
	'What both sides do differently from now on.': 'Ce que les deux parties feront autrement désormais.',
	'What counts, what does not, and from when: so exact that two people get the same number.':
		'Ce qui compte, ce qui ne compte pas, et depuis quand : si exact que deux personnes trouvent le même chiffre.',
	'What exactly is counted.': 'Ce qui est compté exactement.',
	'What has to be done.': 'Ce qui est à faire.',
	'What has to be mastered, in a few words.': 'Ce qu’il faut maîtriser, en quelques mots.',
	'What has to be shown to claim it.': 'Ce qu’il faut présenter pour l’obtenir.',
	'What has to be true for the targets to make sense.': 'Ce qui doit être vrai pour que les cibles aient un sens.',
	'What is assessed.': 'Ce qui est évalué.',
	'What is missing.': 'Ce qui manque.',
	'What it assumes, in a word or two.': 'Ce qu’il suppose, en un mot ou deux.',
	'What it costs this side, where it is funding.':
		'Ce que cela coûte à cette partie, quand il s’agit d’un financement.',
	'What it does for the two of you.': 'Ce que cela vous apporte à tous deux.',
	'What it is about; the heat map is grouped by it.': 'Ce dont il s’agit ; la carte de chaleur est groupée ainsi.',
	'What one has to know to read the number: a late invoice, a count that was corrected.':
		'Ce qu’il faut savoir pour lire le chiffre : une facture tardive, un décompte corrigé.',
	'What reaching it is worth to the partner.': 'Ce que l’atteindre vaut pour le partenaire.',
	'What reaching it is worth to the vendor.': 'Ce que l’atteindre vaut pour le fournisseur.',
	'What shows that it does not hold, with its numbers.': 'Ce qui montre qu’elle ne tient pas, avec ses chiffres.',
	'What the customers who stay add each month.': 'Ce que les clients qui restent ajoutent chaque mois.',
	'What the day is called.': 'Le nom du jour.',
	'What the other side says to it.': 'Ce que l’autre partie en dit.',
	'What the partner spends on the move: people, training, marketing.':
		'Ce que le partenaire dépense pour la transition : personnes, formation, marketing.',
	'What the partner wants here, and why. Only the partner writes it.':
		'Ce que le partenaire veut ici, et pourquoi. Seul le partenaire l’écrit.',
	'What the partner will do again, and what it will do differently next time. Two or three sentences.':
		'Ce que le partenaire refera, et ce qu’il fera autrement la prochaine fois. Deux ou trois phrases.',
	'What the plan before was called.': 'Le nom du plan précédent.',
	'What the plan was started from, or has taken rows of since.':
		'Ce avec quoi le plan a commencé, ou dont il a repris des lignes depuis.',
	'What the plan was started from.': 'Ce avec quoi le plan a commencé.',
	'What the vendor pays towards it: margin support, funded people, waived fees.':
		'Ce que le fournisseur y met : soutien de marge, personnes financées, frais annulés.',
	'What the vendor wants here, and why. Only the vendor writes it.':
		'Ce que le fournisseur veut ici, et pourquoi. Seul le fournisseur l’écrit.',
	'What the vendor will do again, and what it will do differently next time. Two or three sentences.':
		'Ce que le fournisseur refera, et ce qu’il fera autrement la prochaine fois. Deux ou trois phrases.',
	'What this side is called: vendor, partner, supplier, retailer.':
		'Le nom de cette partie : fournisseur, partenaire, industriel, détaillant.',
	'What was agreed to, by whom and how: exactly the bytes that were signed.':
		'Ce qui a été accepté, par qui et comment : exactement les octets signés.',
	'What was done.': 'Ce qui a été fait.',
	'What was gone through, one item a line.': 'Ce qui a été passé en revue, un point par ligne.',
	'What was promised.': 'Ce qui était promis.',
	'What was reached by then.': 'Ce qui était atteint alors.',
	'What was to be reached by the last period measured, by the targets then in force.':
		'Ce qu’il fallait atteindre à la dernière période mesurée, selon les cibles alors en vigueur.',
	'What was to be reached.': 'Ce qu’il fallait atteindre.',
	'What will be different from now on.': 'Ce qui sera différent désormais.',
	'What will be there, in one line.': 'Ce qui sera là, en une ligne.',
	'What would make you sit down and change course.': 'Ce qui vous ferait vous asseoir et changer de cap.',
	'What you call it: weekly ten minutes, quarterly review.':
		'Le nom que vous lui donnez : dix minutes par semaine, revue trimestrielle.',
	'What you decided, in one line.': 'Ce que vous avez décidé, en une ligne.',
	'What you do instead from now on.': 'Ce que vous faites à la place désormais.',
	'What you do, or never do, when you meet in a deal.':
		'Ce que vous faites, ou ne faites jamais, quand vous vous croisez sur une affaire.',
	'What you go through, one item a line.': 'Ce que vous passez en revue, un point par ligne.',
	'What you hope for, 1 to 9; not below the minimum.': 'Ce que vous espérez, de 1 à 9 ; pas sous le minimum.',
	'What you sat together for.': 'Ce pour quoi vous vous êtes réunis.',
	'What you see differently, in words both can sign.':
		'Ce que vous voyez autrement, en des mots que les deux peuvent signer.',
	'What you think the other side hopes for, 1 to 9.': 'Ce que l’autre partie espère, selon vous, de 1 à 9.',
	'What you took to be true when you set the targets.': 'Ce que vous teniez pour vrai en fixant les cibles.',
	'What you want to reach together, in a few words.': 'Ce que vous voulez atteindre ensemble, en quelques mots.',
	'What you will come back to.': 'Ce à quoi vous reviendrez.',
	'What you will do instead.': 'Ce que vous ferez à la place.',
	'What you would still accept, 1 to 9.': 'Ce que vous accepteriez encore, de 1 à 9.',
	'When it last went up a level: the clock of that level starts here.':
		'Quand elle est montée d’un niveau pour la dernière fois : l’horloge de ce niveau part d’ici.',
	'When it was raised: the clock starts here.': 'Quand elle a été signalée : l’horloge part d’ici.',
	'When someone can be reached: 09:00-17:30, 08:00-12:00, 13:00-17:00, or 22:00-06:00 into the morning. Empty: closed.':
		'Quand quelqu’un est joignable : 09:00-17:30, 08:00-12:00, 13:00-17:00, ou 22:00-06:00 jusqu’au matin. Vide : fermé.',
	'When the other side answered at the level it had gone up to, where it had answered before.':
		'Quand l’autre partie a répondu au niveau où elle était montée, après avoir déjà répondu avant.',
	'When the other side first answered.': 'Quand l’autre partie a répondu pour la première fois.',
	'Where a due day begins and ends.': 'Où commence et finit un jour d’échéance.',
	'Where it came up.': 'Où c’est apparu.',
	'Where it stood before it went up: an answer that was late there stays late.':
		'Où elle était avant de monter : une réponse qui y était tardive le reste.',
	'Where it stood when that plan began.': 'Où il en était au début de ce plan.',
	'Where it was decided.': 'Où elle a été prise.',
	'Where on the escalation ladder it stands.': 'Où elle se trouve sur l’échelle d’escalade.',
	'Where the last actual came from; without one it was stated.':
		'D’où vient le dernier réalisé ; sans source, il a été déclaré.',
	'Where these hours are meant; the plan’s where it is empty.': 'Où valent ces heures ; vide : le fuseau du plan.',
	'Where you stand on the first day.': 'Où vous en êtes le premier jour.',
	'Which part of the plan does not work without it.': 'Quelle partie du plan ne marche pas sans cela.',
	'Which people: the regional sales team, the service desk.':
		'Quelles équipes : l’équipe commerciale régionale, le support.',
	'Who at the partner answers for this goal.': 'Qui, chez le partenaire, répond de cet objectif.',
	'Who at the partner looks after this.': 'Qui, chez le partenaire, y veille.',
	'Who at the vendor answers for this goal.': 'Qui, chez le fournisseur, répond de cet objectif.',
	'Who at the vendor looks after this.': 'Qui, chez le fournisseur, y veille.',
	'Who comes from the partner.': 'Qui vient de chez le partenaire.',
	'Who comes from the vendor.': 'Qui vient de chez le fournisseur.',
	'Who has it today.': 'Qui l’a aujourd’hui.',
	'Who is away.': 'Qui est absent.',
	'Who is meant: working level, managers, sponsors.': 'Qui est visé : équipes, cadres, sponsors.',
	'Who took part.': 'Qui a participé.',
	'Whose ballot it is.': 'À qui est le bulletin.',
	'Whose certificate it is.': 'À qui est le certificat.',
	'Whose hours they are.': 'À qui sont ces heures.',
	'Whose measure it is.': 'À qui est la mesure.',
	'Whose part it is.': 'À qui est la part.',
	'Whose people are measured on this.': 'La partie dont les gens sont mesurés là-dessus.',
	'Whose quarters it is reported in: the plan’s, the vendor’s fiscal or the partner’s fiscal.':
		'Dans les trimestres de qui il est rapporté : ceux du plan, ou de l’exercice du fournisseur ou du partenaire.',
	'Why this goal matters to both sides this year.': 'Pourquoi cet objectif compte pour les deux parties cette année.',
	'Why you live with it as it is.': 'Pourquoi vous vous en accommodez.',
	'Working hours of the side that answers.': 'Heures de travail de la partie qui répond.',
};
