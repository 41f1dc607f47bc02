/** The guide. Sorted by the English text, which is the key. */
import type { Catalogue } from '../words.ts';

export const guide: Catalogue = {
	'A copy is one file that you mail. Before you take one in you see who changed what, in plain words; afterwards you can take it all back as one step.':
		'Une copie est un fichier que vous envoyez par courriel. Avant d’en reprendre une, vous voyez en clair qui a changé quoi ; ensuite, vous pouvez tout annuler en une seule étape.',
	'A field belongs to the vendor, to the partner, or to both. What is blue and marked V is the vendor’s; what is orange and marked P is the partner’s.':
		'Un champ appartient au fournisseur, au partenaire ou aux deux. Ce qui est bleu et marqué V est au fournisseur ; ce qui est orange et marqué P est au partenaire.',
	'A joint plan is written by two companies: one sells technology, the other brings it to customers. Each side writes its own column. What stands between them is what both agreed.':
		'Un plan commun est écrit par deux entreprises : l’une vend une technologie, l’autre la porte aux clients. Chaque partie écrit sa propre colonne. Entre les deux se trouve ce que les deux ont convenu.',
	'A later change makes an amendment, and shows what is different.':
		'Une modification ultérieure fait un avenant et montre ce qui est différent.',
	'A new line in a text is Shift+Enter.': 'Une nouvelle ligne dans un texte : Maj+Entrée.',
	'A plan remembers its template and the version. When a newer version comes, Plan shows, under Frame, what it would add: each row is taken or left. A side’s own expectations are taken by that side. Both sides may take the same rows apart; they meet in one.':
		'Un plan se souvient de son modèle et de sa version. Quand une version plus récente arrive, Plan montre, sous Cadre, ce qu’elle ajouterait : chaque ligne est prise ou laissée. Les attentes propres à une partie sont prises par cette partie. Les deux parties peuvent prendre les mêmes lignes séparément ; elles se rejoignent en une seule.',
	'A plan with the vendor’s column on the left, the partner’s on the right, the agreed text between.':
		'Un plan avec la colonne du fournisseur à gauche, celle du partenaire à droite, le texte convenu entre les deux.',
	'A side agrees to the exact words in front of it: the circle is the vendor’s yes, the square the partner’s. Filled means yes.':
		'Une partie accepte exactement les mots qu’elle a devant elle : le cercle est le oui du fournisseur, le carré celui du partenaire. Plein veut dire oui.',
	'A synced folder that both companies share does the same without mail. A live session lets both write at the same time.':
		'Un dossier synchronisé que partagent les deux entreprises fait de même sans courriel. Une séance en direct laisse les deux écrire en même temps.',
	'A template keeps how you plan: topics, goals and how they are measured, expectations with their categories, skills, meetings with their agendas, the escalation ladder, rules, and what the two sides are called. It keeps nothing of what you planned: no positions, ratings, targets, money, people, yeses, and nothing private.':
		'Un modèle garde votre manière de planifier : sujets, objectifs et leur mesure, attentes et leurs catégories, compétences, réunions et leurs ordres du jour, échelle d’escalade, règles, et le nom des deux parties. Il ne garde rien de ce que vous avez planifié : ni positions, ni notes, ni cibles, ni argent, ni personnes, ni oui, et rien de privé.',
	'After a crash everything that was shown as saved is there. A damaged line of a file is put aside and named, never written over.':
		'Après un plantage, tout ce qui était affiché comme enregistré est là. Une ligne abîmée d’un fichier est mise à part et nommée, jamais écrasée.',
	'Agreeing to words': 'Accepter des mots',
	'Agreement: recording what both agreed': 'Accord : enregistrer ce que les deux ont convenu',
	'All topics': 'Tous les sujets',
	'Amounts are an index of 100 unless you share them: your margin stays yours.':
		'Les montants sont un indice de 100 tant que vous ne les partagez pas : votre marge reste à vous.',
	'At the foot of the rail stands whose pen you hold: “Writing as …”. Press it to pass the pen, to the other side when it sits beside you, or to both for what you write together. Where a field is not yours to write, the pointer says why.':
		'Au pied de la barre de gauche se trouve le stylo que vous tenez : « Écrit pour… ». Appuyez dessus pour le passer : à l’autre partie si elle est assise près de vous, ou aux deux pour ce que vous écrivez ensemble. Quand un champ n’est pas à vous, le pointeur dit pourquoi.',
	'Backups of a plan stand behind the button at the end of its row in Plans.':
		'Les sauvegardes d’un plan se trouvent dans Plans, derrière le bouton au bout de sa ligne.',
	'Both sides give their numbers behind a cover, and they are shown at once. Private notes are not merely hidden meanwhile: they are not sent to the screen at all.':
		'Les deux parties donnent leurs chiffres à couvert, et ils sont montrés en même temps. Les notes privées ne sont pas seulement masquées entre-temps : elles ne sont pas du tout envoyées à l’écran.',
	'CRM figures: read a CSV file of your own system. Its rows stay on this computer; only the totals you confirm enter the plan.':
		'Chiffres du CRM : lisez un fichier CSV de votre propre système. Ses lignes restent sur cet ordinateur ; seuls les totaux que vous confirmez entrent dans le plan.',
	'Change the words, and both yeses are lifted and the page says so. That way nobody has ever agreed to something they did not read.':
		'Changez les mots, et les deux oui sont levés, et la page le dit. Ainsi, personne n’a jamais accepté ce qu’il n’a pas lu.',
	'Commitments of both sides in two lanes on one line of time, with what was kept on the day.':
		'Les engagements des deux parties sur deux couloirs d’une même ligne de temps, avec ce qui a été tenu à la date.',
	'Commitments: promises of both sides in two lanes. Only who receives one can say it was kept. Kept on time always shows its number: “7 of 9”.':
		'Engagements : les promesses des deux parties sur deux couloirs. Seul celui qui reçoit peut dire que c’est tenu. Tenu à temps montre toujours ses chiffres : « 7 sur 9 ».',
	'Ctrl+Z takes back what you did, one step at a time, and never what the other side wrote. History shows who wrote what and when, for a row or for the whole plan.':
		'Ctrl+Z annule ce que vous avez fait, une étape à la fois, et jamais ce que l’autre partie a écrit. L’historique montre qui a écrit quoi et quand, pour une ligne ou pour tout le plan.',
	'Drag a row by its handle, or move it with Alt and the arrows.':
		'Faites glisser une ligne par sa poignée, ou déplacez-la avec Alt et les flèches.',
	'Every gap below the minimum has to end somewhere: in a commitment, in a pivot, in agreeing to differ until a day, or accepted as it is, with the reason.':
		'Tout écart sous le minimum doit aboutir quelque part : à un engagement, à un pivot, à un désaccord assumé jusqu’à un jour, ou être accepté en l’état, avec la raison.',
	'Everything can be done without a mouse. Ctrl+/ shows all keys; or press Ctrl+K and write what you want to do.':
		'Tout peut se faire sans souris. Ctrl+/ montre toutes les touches ; ou appuyez sur Ctrl+K et écrivez ce que vous voulez faire.',
	'Everything stays on this computer until you hand it over. There is no account and no portal.':
		'Tout reste sur cet ordinateur jusqu’à ce que vous le remettiez. Il n’y a ni compte ni portail.',
	'Exchange: copies between two companies': 'Échange : des copies entre deux entreprises',
	'Export it for Word, as PDF, web page, Excel workbook, CSV or JSON, or the pack of a quarterly review, or the reviews as a calendar. Nothing private is ever in an export.':
		'Exportez-le pour Word, en PDF, page web, classeur Excel, CSV ou JSON, en dossier de revue trimestrielle, ou les réunions en calendrier. Rien de privé n’est jamais dans un export.',
	Fields: 'Champs',
	'For four to six people and one screen: an agenda with a quiet clock, one question a view, large enough for the back row. Every step works by keyboard or a presenter’s clicker.':
		'Pour quatre à six personnes et un écran : un ordre du jour avec un chrono discret, une question par vue, assez grande pour le dernier rang. Chaque étape marche au clavier ou à la télécommande.',
	'For who keeps many plans: what each of them needs from a person next, by its day. It is never an order of partners.':
		'Pour qui suit de nombreux plans : ce dont chacun a besoin ensuite d’une personne, par date. Ce n’est jamais un classement des partenaires.',
	'From a gap one key leads to a commitment that closes it: a training, a person, a procedure, and who pays.':
		'D’un écart, une touche mène à un engagement qui le comble : une formation, une personne, une procédure, et qui paie.',
	'From selling once to selling month by month, profit dips before it grows. The curve shows how deep, how long, and who carries it.':
		'En passant de la vente unique à la vente mensuelle, le profit se creuse avant de croître. La courbe montre à quel point, combien de temps, et qui le porte.',
	'Give it a title, read the rows, and leave out what belongs to this partner alone. Commitments are left out until you take one along.':
		'Donnez-lui un titre, lisez les lignes, et laissez ce qui n’appartient qu’à ce partenaire. Les engagements sont laissés jusqu’à ce que vous en preniez un.',
	'Go back to Plans, press New plan, and pick the template that is nearest. It brings topics and questions, not answers.':
		'Revenez à Plans, appuyez sur Nouveau plan, et prenez le modèle le plus proche. Il apporte des sujets et des questions, pas des réponses.',
	'Goals: three to five, each with a target for every quarter, an owner on each side, and what it is worth to each.':
		'Objectifs : trois à cinq, chacun avec une cible par trimestre, un responsable de chaque côté, et ce qu’il vaut pour chacun.',
	'Good to know': 'Bon à savoir',
	'Hand over: choose for whom, write a line, and save the file where your mail finds it.':
		'Remettre : choisissez pour qui, écrivez une ligne, et enregistrez le fichier là où votre messagerie le trouve.',
	'If the disk is full or gone, the badge at the top says so at once. What you wrote is kept in the window and tried again; a rescue copy can be saved elsewhere.':
		'Si le disque est plein ou absent, l’indicateur en haut le dit aussitôt. Ce que vous avez écrit est gardé dans la fenêtre et réessayé ; une copie de secours peut être enregistrée ailleurs.',
	'If two people wrote in one place, nothing is lost: look under To settle in Exchange.':
		'Si deux personnes ont écrit au même endroit, rien n’est perdu : regardez sous À régler dans Échange.',
	'In Document, see the plan as it will be printed, and export it.':
		'Dans Document, voyez le plan tel qu’il sera imprimé, et exportez-le.',
	'In Exchange, hand a copy over. The other side writes its column and hands one back; nothing is retyped.':
		'Dans Échange, remettez une copie. L’autre partie écrit sa colonne et en rend une ; rien n’est retapé.',
	'In Plan, write your side’s position on two or three topics. A sentence each is plenty.':
		'Dans Plan, écrivez la position de votre partie sur deux ou trois sujets. Une phrase par sujet suffit.',
	'It ends with one page: who promised what by when. Next time begins with it.':
		'Elle se termine par une page : qui a promis quoi, et pour quand. La fois suivante commence par elle.',
	'It shows which text both copies agreed to, and whether it has changed since. It does not prove who a person is, and it changes no contract.':
		'Il montre quel texte les deux copies ont accepté, et s’il a changé depuis. Il ne prouve pas qui est une personne, et il ne change aucun contrat.',
	'Keep it. It stands among the templates of a new plan, after those that come with Covalent.':
		'Gardez-le. Il figure parmi les modèles d’un nouveau plan, après ceux qui viennent avec Covalent.',
	'Keys of a single letter, as ? or G E, rest until you switch them on in Settings.':
		'Les touches d’une seule lettre, comme ? ou G E, sont au repos jusqu’à ce que vous les activiez dans Réglages.',
	'Look back, the tab beside it, is where a plan is closed: one page of what was said, kept, reached and learned, with what each side takes along. A closed plan keeps its terms, and either side can open it again.':
		'Rétrospective, l’onglet voisin, est l’endroit où un plan se clôture : une page sur ce qui a été dit, tenu, atteint et appris, avec ce que chaque partie emporte. Un plan clos garde ses clauses, et chaque partie peut le rouvrir.',
	'Measured on: what each side’s people are really paid for, and which goals help or work against it. Hidden behaviour comes from there.':
		'Mesures : ce pour quoi les gens de chaque côté sont vraiment payés, et quels objectifs cela aide ou freine. C’est de là que viennent les comportements cachés.',
	'Move with the arrows, write with Enter, leave a field as it was with Esc.':
		'Déplacez-vous avec les flèches, écrivez avec Entrée, laissez un champ inchangé avec Échap.',
	'No colour stands alone: the vendor has a V and a circle, the partner a P and a square, and a gap has a sign and a shape.':
		'Aucune couleur n’est seule : le fournisseur a un V et un cercle, le partenaire un P et un carré, et un écart a un signe et une forme.',
	'Nobody overwrites anybody. Where both sides wrote in one place without knowing of each other, both versions are kept until a person chooses.':
		'Personne n’écrase personne. Là où les deux parties ont écrit au même endroit sans le savoir, les deux versions sont gardées jusqu’à ce qu’une personne choisisse.',
	'Nothing has these words': 'Rien ne contient ces mots',
	'Open a plan that works. In Plan, under Frame, choose “Make a template of this plan”.':
		'Ouvrez un plan qui marche. Dans Plan, sous Cadre, choisissez « Faire un modèle de ce plan ».',
	'Open the sample plan on the first page. It is whole, and yours to try things in: nothing you do there reaches anyone.':
		'Ouvrez le plan d’exemple sur la première page. Il est complet, et à vous pour essayer : rien de ce que vous y faites n’atteint personne.',
	'Private notes, on yellow paper with a lock. Numbers given blind, until both sides have locked. Rows of a CRM file. Words you tried and took back. None of these is in a copy, an export, a session or a live plan.':
		'Les notes privées, sur papier jaune avec un cadenas. Les chiffres donnés à l’aveugle, jusqu’à ce que les deux parties aient scellé. Les lignes d’un fichier CRM. Les mots que vous avez essayés puis retirés. Rien de cela n’est dans une copie, un export, une séance ou un plan en direct.',
	'Rate blind: both lock their numbers before either sees the other’s.':
		'Noter à l’aveugle : les deux scellent leurs chiffres avant que l’un voie ceux de l’autre.',
	'Receive: choose the file, drop it on the window, or open it with a double-click.':
		'Recevoir : choisissez le fichier, déposez-le sur la fenêtre, ou ouvrez-le d’un double-clic.',
	'Relief from the vendor becomes a commitment with one press.':
		'Le soutien du fournisseur devient un engagement en une pression.',
	'Scorecard: every goal by month and quarter, ahead or behind in words. An actual without a source is marked as stated.':
		'Tableau de bord : chaque objectif par mois et par trimestre, d’avance ou en retard, en mots. Un réalisé sans source est marqué comme déclaré.',
	'Search the guide': 'Chercher dans le guide',
	'Search the guide and every field': 'Chercher dans le guide et tous les champs',
	'Session: planning in one room': 'Séance : planifier dans une même salle',
	'Share it as a file for the other side or for colleagues; they drop it on their window. Change it later, and it is kept as the next version.':
		'Partagez-le en fichier avec l’autre partie ou des collègues ; ils le déposent sur leur fenêtre. Changez-le plus tard, et il est gardé comme version suivante.',
	'Side by side: for each topic what either side thinks, and between them what both agreed. Say how the two stand to each other: aligned, independent, in tension, or not discussed.':
		'Côte à côte : pour chaque sujet, ce que pense chaque partie, et entre les deux ce que les deux ont convenu. Dites comment les deux se situent : alignées, indépendantes, en tension ou non discutées.',
	'Size, colours and keys': 'Taille, couleurs et touches',
	'Start a trust pulse once a quarter: five statements a side, given blind and shown at once.':
		'Lancez un pouls de confiance une fois par trimestre : cinq affirmations par partie, données à l’aveugle et montrées en même temps.',
	'Templates of your own': 'Vos propres modèles',
	'The first ten minutes': 'Les dix premières minutes',
	'The first time, compare the short key by phone. Afterwards you are told if it ever changes.':
		'La première fois, comparez la clé courte par téléphone. Ensuite, vous êtes prévenus si elle change un jour.',
	'The friction log: what went wrong between the two, when it was first answered, and how it ended. The clock counts the working hours of the side that has to answer.':
		'Le journal des frictions : ce qui s’est mal passé entre les deux, quand on y a d’abord répondu, et comment cela s’est terminé. L’horloge compte les heures de travail de la partie qui doit répondre.',
	'The gap matrix: for each expectation what is accepted, hoped for and given, and where the gap ends.':
		'La matrice des écarts : pour chaque attente, ce qui est accepté, espéré et donné, et où l’écart aboutit.',
	'The plan as it prints. Empty sections are left out; open items never are.':
		'Le plan tel qu’il s’imprime. Les sections vides sont laissées de côté ; les points ouverts, jamais.',
	'The plan as pages, with its sections on the right and the formats it can be exported in.':
		'Le plan en pages, avec ses sections à droite et les formats dans lesquels l’exporter.',
	'The program asks no server for anything and looks for no newer version. It opens a connection only for a live session that you begin or join.':
		'Le programme n’interroge aucun serveur et ne cherche pas de version plus récente. Il n’ouvre de connexion que pour une séance en direct que vous commencez ou rejoignez.',
	'The room from which a copy is handed over, and in which one that came back is received.':
		'L’espace d’où une copie est remise, et où celle qui revient est reçue.',
	'The three letters A at the top set the size of everything; the largest are for a shared screen. Ctrl and + or − do the same. Light and dark are beside them.':
		'Les trois lettres A en haut règlent la taille de tout ; la plus grande est pour un écran partagé. Ctrl et + ou − font de même. Clair et sombre sont à côté.',
	'The working agreement: when you meet and about what, who decides and who is asked, to whom one goes when it is stuck, and the hours of both sides.':
		'L’accord de fonctionnement : quand vous vous réunissez et sur quoi, qui décide et qui est consulté, vers qui l’on va quand c’est bloqué, et les heures des deux parties.',
	'To print any other page as you see it, press Ctrl+P: tables come out whole, on white.':
		'Pour imprimer toute autre page telle que vous la voyez, appuyez sur Ctrl+P : les tableaux sortent entiers, sur fond blanc.',
	'To settle: where both wrote in one place, choose one, the other, or write new words.':
		'À régler : là où les deux ont écrit au même endroit, choisissez l’un, l’autre, ou de nouveaux mots.',
	'Trust comes before performance, and is earned by doing what one said. The overview is one page a sponsor reads in a minute; every figure leads to its rows.':
		'La confiance vient avant la performance, et se gagne en faisant ce qu’on a dit. La vue d’ensemble est une page qu’un sponsor lit en une minute ; chaque chiffre mène à ses lignes.',
	'Try one word of what you see on the screen: gap, pen, copy, actual.':
		'Essayez un mot de ce que vous voyez à l’écran : écart, stylo, copie, réalisé.',
	'Two voices, and who writes what': 'Deux voix, et qui écrit quoi',
	'Undo, history and what is saved': 'Annuler, l’historique et ce qui est enregistré',
	'Walk down the rail on the left, from Trust to Document. Each room has one question that both sides answer.':
		'Parcourez la barre de gauche, de Confiance à Document. Chaque espace pose une question à laquelle les deux parties répondent.',
	'Weekly check-in: ten minutes, three questions. Did we keep last week’s commitments, did they move the goals, what do we commit to next.':
		'Point hebdomadaire : dix minutes, trois questions. Avons-nous tenu les engagements de la semaine passée, ont-ils fait bouger les objectifs, à quoi nous engageons-nous ensuite.',
	'What each side expects of the other, in one sentence, on one scale from 1 to 9. Who expects says what is the least and what is hoped for; who delivers guesses. A guess that is far off is worth a talk.':
		'Ce que chaque partie attend de l’autre, en une phrase, sur une échelle de 1 à 9. Celui qui attend dit le minimum et ce qu’il espère ; celui qui livre parie. Un pari très éloigné mérite une discussion.',
	'What each side has to be able to do, and how well it can today, from 0 to 5, as both sides see it.':
		'Ce que chaque partie doit savoir faire, et à quel point elle le sait aujourd’hui, de 0 à 5, tel que les deux parties le voient.',
	'What each side says about the other over time, beside the record of what it kept.':
		'Ce que chaque partie dit de l’autre au fil du temps, à côté de ce qu’elle a tenu.',
	'What each side states about the other stands beside the record: commitments kept on the day, questions answered in time. The two are never blended into one score.':
		'Ce que chaque partie affirme de l’autre se trouve à côté des faits : engagements tenus à la date, questions ayant reçu réponse à temps. Les deux ne sont jamais mêlés en une seule note.',
	'What stays on this computer': 'Ce qui reste sur cet ordinateur',
	'What you tried and took back at home stays at home: only what stands when you hand over leaves.':
		'Ce que vous avez essayé puis retiré chez vous reste chez vous : ne part que ce qui est là quand vous remettez la copie.',
	'What you write is on the disk before the badge at the top says “Saved on this computer”. There is no save button.':
		'Ce que vous écrivez est sur le disque avant que « Enregistré sur cet ordinateur » s’affiche en haut. Il n’y a pas de bouton pour enregistrer.',
	'When both are ready, each records its agreement to the same text, which has a short fingerprint. Before that you see what is still open; only conflicts and changes that wait have to be settled first.':
		'Quand les deux sont prêts, chacun enregistre son accord au même texte, qui a une empreinte courte. Avant cela, vous voyez ce qui est encore ouvert ; seuls les conflits et les modifications en attente doivent d’abord être réglés.',
	'When something goes wrong': 'Quand quelque chose tourne mal',
	'Where kept words name a company, a person or an amount, those are taken out and the row is marked “read again”.':
		'Quand les mots gardés nomment une entreprise, une personne ou un montant, ceux-ci sont retirés et la ligne est marquée à relire.',
	'Who has not installed anything fills in an Excel sheet. What comes back are proposals.':
		'Qui n’a rien installé remplit une feuille Excel. Ce qui revient, ce sont des propositions.',
	'crash, disk, lost, damaged, error, backup, recovery':
		'plantage, disque, perdu, abîmé, erreur, sauvegarde, récupération',
	'export, word, pdf, excel, print, qbr, calendar': 'exporter, Word, PDF, Excel, imprimer, QBR, calendrier',
	'gap, matrix, rating, minimum, desired, misreading, blind':
		'écart, matrice, note, minimum, espéré, méprise, à l’aveugle',
	'kpi, actual, promise, check-in, crm, csv, pivot, overdue':
		'KPI, réalisé, promesse, engagement, point hebdomadaire, CRM, CSV, pivot, en retard',
	'meeting, workshop, projector, reveal, clicker, agenda':
		'réunion, atelier, projecteur, dévoiler, télécommande, ordre du jour',
	'of a {noun}': '({noun})',
	'pen, permission, locked, writing as, column': 'stylo, droit, verrouillé, écrire en tant que, colonne',
	'portfolio, overdue, week, all plans': 'portefeuille, en retard, semaine, tous les plans',
	'privacy, private note, secret, data, internet, update':
		'confidentialité, note privée, secret, données, internet, mise à jour',
	'pulse, sponsor, overview, score': 'pouls, sponsor, vue d’ensemble, note',
	'raci, escalation, incident, hours, holidays, meeting':
		'RACI, escalade, incident, friction, heures, jours fériés, réunion',
	'recurring, fish, dip, churn, subscription, funding': 'récurrent, poisson, creux, attrition, abonnement, financement',
	'save, mistake, back, earlier': 'enregistrer, erreur, retour, avant',
	'seal, yes, circle, square, agreed by': 'sceau, oui, cercle, carré, convenu par, accepter',
	'send, mail, receive, merge, conflict, settle, folder, onedrive, live, excel':
		'envoyer, courriel, mail, recevoir, fusionner, conflit, régler, dossier, OneDrive, direct, Excel',
	'sign, signature, fingerprint, amendment, verify, close, look back, next year':
		'signer, signature, empreinte, avenant, vérifier, clôturer, clore, rétrospective, bilan, année suivante',
	'skills, training, certificate, capability': 'compétences, formation, certificat, compétence',
	'start, begin, introduction, help, tutorial': 'début, commencer, introduction, aide, tutoriel',
	'template, save as template, version, reuse, share, jbpt':
		'modèle, enregistrer comme modèle, version, réutiliser, partager, jbpt',
	'topic, goal, target, strategy, position, quota': 'sujet, objectif, cible, stratégie, position, quota',
	'zoom, dark, keyboard, shortcut, accessibility, projector, screen reader':
		'zoom, sombre, clavier, raccourci, accessibilité, projecteur, lecteur d’écran',
};
