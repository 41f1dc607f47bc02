/** Texts of the hand-over. Sorted by the English text, which is the key. */
import type { Catalogue } from '../words.ts';

export const exchange: Catalogue = {
	'A NATS server with JetStream that both of you can reach':
		'Un serveur NATS avec JetStream que vous pouvez joindre tous les deux',
	'A colleague': 'Un collègue',
	'A colleague at {name}': 'Un collègue chez {name}',
	'A colleague gets the whole plan as it stands now.': 'Un collègue reçoit tout le plan tel qu’il est maintenant.',
	'A copy is signed by the computer it leaves. The key of each one is remembered here, so that nobody can write in another’s name unnoticed.':
		'Une copie est signée par l’ordinateur qu’elle quitte. La clé de chacun est retenue ici, pour que personne ne puisse écrire au nom d’un autre sans être vu.',
	'A folder of its own for this plan, with small files that are written once and never changed. {other} connects its copy of the plan to the same folder. If they have no copy yet, hand one over first.':
		'Un dossier propre à ce plan, avec de petits fichiers écrits une fois et jamais modifiés. {other} relie sa copie du plan au même dossier. Si elle n’en a pas encore, remettez-en une d’abord.',
	'Address of the server': 'Adresse du serveur',
	'All is settled. What was chosen stays in the history, with your name beside it.':
		'Tout est réglé. Ce qui a été choisi reste dans l’historique, avec votre nom à côté.',
	'As an Excel sheet to fill in': 'En feuille Excel à remplir',
	'As it will stand in the list of copies': 'Tel qu’il figurera dans la liste des copies',
	'Back to the versions': 'Retour aux versions',
	Before: 'Avant',
	'Before you connect': 'Avant de relier',
	'Both sides write at the same time, each at their own computer, and each field arrives as it is finished. All of it travels sealed through a server of your choice, whose owner can read nothing of it.':
		'Les deux parties écrivent en même temps, chacune à son ordinateur, et chaque champ arrive dès qu’il est fini. Tout voyage scellé par un serveur de votre choix, dont le propriétaire ne peut rien lire.',
	'By person': 'Par personne',
	'Catching up': 'Rattrapage en cours',
	'Changes that came in, field by field': 'Modifications arrivées, champ par champ',
	'Choose a folder that OneDrive, SharePoint, Dropbox or Syncthing keeps in step between you and {other}. What they send comes in here by itself; what you write leaves when you press Send, and not before. Neither side has to mail files or wait for the other, and nobody writes over anybody.':
		'Choisissez un dossier que OneDrive, SharePoint, Dropbox ou Syncthing synchronise entre vous et {other}. Ce qui est envoyé là-bas arrive ici tout seul ; ce que vous écrivez part quand vous appuyez sur Envoyer, et pas avant. Aucune partie ne doit envoyer de fichiers ni attendre l’autre, et personne n’écrase personne.',
	'Choose a folder…': 'Choisir un dossier…',
	'Choose a side first': 'Choisir d’abord une partie',
	'Compare by phone: the key of {computer}': 'Comparer par téléphone : la clé de {computer}',
	'Computers that wrote here': 'Ordinateurs qui ont écrit ici',
	'Connect and send': 'Relier et envoyer',
	'Connect, send later': 'Relier, envoyer plus tard',
	Copied: 'Copié',
	Copies: 'Copies',
	'Counted since the copy that came from {name} on {day}.': 'Compté depuis la copie venue de {name} le {day}.',
	'Counted since the copy that left for {name} on {day}.': 'Compté depuis la copie partie pour {name} le {day}.',
	'Covering note': 'Mot d’accompagnement',
	Disconnect: 'Délier',
	'Disconnect this plan from the folder?': 'Délier ce plan du dossier ?',
	'Disconnect…': 'Délier…',
	'Everyone who can open the folder can read what was sent: share it with the people of this plan alone. Private notes, ballots that are not revealed and wording you withdrew never leave this computer.':
		'Qui peut ouvrir le dossier peut lire ce qui a été envoyé : partagez-le seulement avec les personnes de ce plan. Les notes privées, les bulletins non dévoilés et les formulations retirées ne quittent jamais cet ordinateur.',
	'Folder on this computer': 'Dossier sur cet ordinateur',
	'For a colleague, nothing new in it': 'Pour un collègue, rien de nouveau',
	'For a colleague, {count, plural, one {# change} other {# changes}}':
		'Pour un collègue, {count, plural, one {# modification} other {# modifications}}',
	'For whom': 'Pour qui',
	'From a colleague, {count, plural, one {# change} other {# changes}}':
		'D’un collègue, {count, plural, one {# modification} other {# modifications}}',
	'Go to this {noun}': 'Aller à cet élément ({noun})',
	'Hand over a copy (.jbp)': 'Remettre une copie (.jbp)',
	'Handed over to {other}': 'Remise à {other}',
	'I have seen this': 'J’ai vu ceci',
	'Invite someone else': 'Inviter quelqu’un d’autre',
	'Invite the other side': 'Inviter l’autre partie',
	'It does not count as seen by {other}. But what leaves in it stands in the plan’s history from then on: {other} can read it there after its own next copy, even where you have withdrawn it.':
		'Elle ne compte pas comme vue par {other}. Mais ce qui en sort figure dès lors dans l’historique du plan : {other} peut l’y lire après sa prochaine copie, même là où vous l’avez retiré.',
	'Join with a code': 'Rejoindre avec un code',
	'Join with this code': 'Rejoindre avec ce code',
	'Kept|not removed': 'Conservé',
	'Language of the Excel sheet, as of documents': 'Langue de la feuille Excel, comme des documents',
	'Last sent from here': 'Dernier envoi d’ici',
	Leave: 'Quitter',
	'Leave it as it was settled': 'Laisser comme c’est réglé',
	'Leave it in': 'La laisser',
	'Let it stand': 'Retenir',
	Live: 'En direct',
	'Live, alone so far': 'En direct, seul pour l’instant',
	'Live, {count} people here': 'En direct, {count} personnes ici',
	'Look at the folder': 'Regarder le dossier',
	'Look now': 'Regarder maintenant',
	'Looking for the folder of this plan': 'Recherche du dossier de ce plan',
	'Looking what would change for them': 'Recherche de ce qui changerait pour l’autre partie',
	'Make a code': 'Créer un code',
	'Make another code': 'Créer un autre code',
	'Neither side had seen the other’s words, and nothing stood here before.':
		'Aucune partie n’avait vu les mots de l’autre, et rien n’était ici avant.',
	'No change by {other} has come in yet.': 'Aucune modification de {other} n’est encore arrivée.',
	'No copy has left for them or come from them yet.':
		'Aucune copie n’est encore partie vers l’autre partie ni venue d’elle.',
	'No other computer is connected to this folder yet. Once {other} connects its copy of the plan, you see here what has arrived there.':
		'Aucun autre ordinateur n’est encore relié à ce dossier. Dès que {other} y relie sa copie du plan, vous voyez ici ce qui y est arrivé.',
	'Nobody will have read the other side’s words in these {open} fields. They stay in the history, and the other side sees what was chosen, with your name beside it. It cannot be undone in one step.':
		'Personne n’aura lu les mots de l’autre partie dans ces {open} champs. Ils restent dans l’historique, et l’autre partie voit ce qui a été choisi, avec votre nom à côté. Cela ne s’annule pas en une étape.',
	'None yet. Each copy you hand over or take in is remembered here, on this computer alone: so that you can always say what the other side has seen, and they what you have.':
		'Pas encore de copie. Chaque copie remise ou reprise est retenue ici, sur cet ordinateur seulement : vous pouvez ainsi toujours dire ce que l’autre partie a vu, et elle ce que vous avez vu.',
	'Not sent yet': 'Pas encore envoyé',
	'Not this folder': 'Pas ce dossier',
	'Nothing comes in or leaves through the folder any more. The plan here stays as it is, and what was sent stays in the folder for {other}. You can connect it again at any time.':
		'Plus rien n’arrive ni ne part par le dossier. Le plan reste ici tel quel, et ce qui a été envoyé reste dans le dossier pour {other}. Vous pouvez le relier à nouveau à tout moment.',
	'Nothing has changed for {other}.': 'Rien n’a changé pour {other}.',
	'Nothing has left yet.': 'Rien n’est encore parti.',
	'Nothing in it leaves this computer for the first time.': 'Rien n’y quitte cet ordinateur pour la première fois.',
	'Nothing in the folder is new here.': 'Rien dans le dossier n’est nouveau ici.',
	'Nothing to settle': 'Rien à régler',
	'Nothing yet': 'Rien pour l’instant',
	'Nothing: the folder holds all of the plan that is yours to send.':
		'Rien : le dossier contient tout ce que vous avez à envoyer du plan.',
	'One by one': 'Un par un',
	'Only on this computer.': 'Seulement sur cet ordinateur.',
	'Private notes and ballots that are not revealed never leave. There are none now.':
		'Les notes privées et les bulletins non dévoilés ne partent jamais. Il n’y en a pas pour l’instant.',
	'Reading what is to settle': 'Lecture de ce qui est à régler',
	'Reading what left and what came in': 'Lecture de ce qui est parti et arrivé',
	'Received from {other}': 'Reçue de {other}',
	Result: 'Résultat',
	'See what was written in it': 'Voir ce qui y a été écrit',
	Send: 'Envoyer',
	'Send it by a way you trust, such as your usual chat: whoever has it can read this plan and write in its session. Every code has a key and a session of its own.':
		'Envoyez-le par une voie sûre, comme votre messagerie habituelle : qui l’a peut lire ce plan et écrire dans sa séance. Chaque code a sa propre clé et sa propre séance.',
	'Sending puts the plan there as it stands now: {changes, plural, one {# earlier change} other {# earlier changes}} and {fields, plural, one {# field} other {# fields}} you changed since.':
		'L’envoi y met le plan tel qu’il est maintenant : {changes, plural, one {# modification antérieure} other {# modifications antérieures}} et {fields, plural, one {# champ modifié} other {# champs modifiés}} par vous depuis.',
	'Server: {server}': 'Serveur : {server}',
	'Settle all {open} with one side’s version?': 'Régler les {open} avec la version d’une seule partie ?',
	'Settle all …': 'Tout régler…',
	'Share the plan through a folder': 'Partager le plan par un dossier',
	'Show all {count}': 'Afficher les {count}',
	'Show field by field': 'Afficher champ par champ',
	'Someone has sent you a code? It shows what leaves this computer before anything does. If the connection breaks, go on working: it catches up by itself.':
		'On vous a envoyé un code ? Il montre ce qui quitte cet ordinateur avant que rien ne parte. Si la connexion se coupe, continuez : tout se rattrape tout seul.',
	'Stay connected': 'Rester relié',
	'Take in again': 'Reprendre à nouveau',
	'Take it back': 'L’annuler',
	'Take the copy from {name} back?': 'Annuler la copie de {name} ?',
	'Taken back: the copy from {other}': 'Annulée : la copie de {other}',
	'The folder holds all of this plan already; there is nothing to send.':
		'Le dossier contient déjà tout ce plan ; il n’y a rien à envoyer.',
	'The plan stands again as it did before this copy came in: {count, plural, one {# change goes} other {# changes go}} out as one step. Nothing of yours is touched, and the file can be received again at any time. It is possible until something is written here.':
		'Le plan redevient tel qu’avant cette copie : {count, plural, one {# modification en sort} other {# modifications en sortent}} en une étape. Rien de vous n’est touché, et le fichier peut être reçu à nouveau à tout moment. C’est possible jusqu’à ce que quelque chose soit écrit ici.',
	'The same code lets others in, also later: they catch up by themselves.':
		'Le même code laisse entrer d’autres personnes, même plus tard : elles se mettent à jour toutes seules.',
	'The whole path, as the file manager shows it': 'Le chemin complet, tel que l’affiche le gestionnaire de fichiers',
	'Their name': 'Son nom',
	'These are the first {count} fields.': 'Ce sont les {count} premiers champs.',
	'They read it before they take anything in': 'Il est lu avant toute reprise',
	'Type or paste the path of the folder first.': 'Saisissez ou collez d’abord le chemin du dossier.',
	'Versions of {label}': 'Versions de {label}',
	'Waiting or left alone': 'En attente ou laissé de côté',
	'What both can stand behind': 'Ce que les deux peuvent défendre',
	'What came in': 'Ce qui est arrivé',
	'What changes for {other}, field by field': 'Ce qui change pour {other}, champ par champ',
	'What did not go as it should': 'Ce qui ne s’est pas passé comme prévu',
	'What leaves for the first time, field by field': 'Ce qui part pour la première fois, champ par champ',
	'What lies in the folder': 'Ce qu’il y a dans le dossier',
	'What to look at first': 'Ce qu’il faut regarder d’abord',
	'What you drafted leaves as it stands now; what you tried and withdrew stays here.':
		'Ce que vous avez préparé part tel qu’il est maintenant ; ce que vous avez essayé puis retiré reste ici.',
	'What you sent is on its way: it is put into the folder as soon as that can be written.':
		'Ce que vous avez envoyé est en route : c’est mis dans le dossier dès qu’on peut y écrire.',
	'What you tried and withdrew stays here; drafts leave as they stand now.':
		'Ce que vous avez essayé puis retiré reste ici ; les brouillons partent tels qu’ils sont maintenant.',
	'What {other} should look at first': 'Ce que {other} devrait regarder d’abord',
	'Where both sides change the same field without knowing of each other, both versions stand here side by side until someone chooses. Nobody overrules anybody by saving later.':
		'Quand les deux parties changent le même champ sans le savoir, les deux versions sont ici côte à côte jusqu’à ce que quelqu’un choisisse. Personne ne l’emporte en enregistrant plus tard.',
	'Who gets the copy': 'Qui reçoit la copie',
	'Who has what': 'Qui a quoi',
	'Who is here': 'Qui est là',
	'Whose version is to stand everywhere?': 'Quelle version retenir partout ?',
	'Working without the server': 'Travail sans le serveur',
	'Written by both without knowing of each other. Whatever you choose, the others stay in the history, and the other side sees the choice with your name beside it.':
		'Écrit par les deux sans le savoir. Quel que soit votre choix, les autres versions restent dans l’historique, et l’autre partie voit le choix avec votre nom à côté.',
	actuals: 'réalisés',
	'as it was before': 'comme c’était avant',
	'as of {day}': 'au {day}',
	assessments: 'évaluations',
	'at a {noun}': 'sur : {noun}',
	'at “{title}”': 'sur « {title} »',
	ballots: 'bulletins',
	capabilities: 'compétences',
	certificates: 'certificats',
	commitments: 'engagements',
	'commitments of the plan before': 'engagements du plan précédent',
	compared: 'comparée',
	decisions: 'décisions',
	'effects on goals': 'effets sur des objectifs',
	'escalation ladder': 'échelle d’escalade',
	'friction log': 'journal des frictions',
	'goals of the plan before': 'objectifs du plan précédent',
	'has everything': 'a tout',
	'has everything that lies in the folder, said {moment}': 'a tout ce qui est dans le dossier, dit {moment}',
	holidays: 'jours fériés',
	'keep it': 'garder',
	'kept, with all that was written in it': 'gardé, avec tout ce qui y a été écrit',
	'links between topics and goals': 'liens entre sujets et objectifs',
	'looked through {moment}': 'parcouru {moment}',
	measures: 'mesures',
	'no longer open': 'n’est plus à traiter',
	'not compared yet': 'pas encore comparée',
	'not looked through yet': 'pas encore parcouru',
	'not yours to settle': 'pas à vous de le régler',
	'parked items': 'points mis de côté',
	parties: 'parties',
	'parts in responsibilities': 'parts dans des responsabilités',
	pivots: 'pivots',
	recommitments: 'réaffirmations',
	'recorded agreements': 'accords enregistrés',
	'remove it': 'supprimer',
	'removed, as one side wished': 'supprimé, comme une partie le voulait',
	responsibilities: 'responsabilités',
	'rhythm of meetings': 'rythme des réunions',
	roles: 'rôles',
	rounds: 'tours',
	'rules of engagement': 'règles du jeu',
	scenarios: 'scénarios',
	sessions: 'séances',
	'settled meanwhile in another place': 'réglé entre-temps ailleurs',
	targets: 'cibles',
	'third parties': 'tiers',
	'this computer': 'cet ordinateur',
	'to read': 'à lire',
	'to settle': 'à régler',
	topics: 'sujets',
	'weekly check-ins': 'points hebdomadaires',
	'what each side is measured on': 'sur quoi chaque partie est mesurée',
	'write your own': 'écrire autre chose',
	'written by hand from both': 'écrit à la main à partir des deux',
	'{accepting} accepted what stands on one side. {writing} wrote the other, which stands here now.':
		'{accepting} a accepté ce qui se trouve d’un côté. {writing} a écrit ce qui se trouve de l’autre, et qui vaut ici maintenant.',
	'{agreeing} agreed to the words on one side. {writing} wrote the others without knowing of it. A yes holds only for the very words it was given to.':
		'{agreeing} a accepté les mots d’une partie. {writing} a écrit les autres sans le savoir. Un oui ne vaut que pour les mots mêmes auxquels il a été donné.',
	'{count, plural, one {# ballot not revealed yet} other {# ballots not revealed yet}}':
		'{count, plural, one {# bulletin pas encore dévoilé} other {# bulletins pas encore dévoilés}}',
	'{count, plural, one {# change came in} other {# changes came in}}':
		'{count, plural, one {# modification est arrivée} other {# modifications sont arrivées}}',
	'{count, plural, one {# change from the folder was taken back here and stays out.} other {# changes from the folder were taken back here and stay out.}}':
		'{count, plural, one {# modification du dossier a été annulée ici et reste dehors.} other {# modifications du dossier ont été annulées ici et restent dehors.}}',
	'{count, plural, one {# change in the folder will come in at once.} other {# changes in the folder will come in at once.}}':
		'{count, plural, one {# modification du dossier arrivera aussitôt.} other {# modifications du dossier arriveront aussitôt.}}',
	'{count, plural, one {# change on its way} other {# changes on their way}}':
		'{count, plural, one {# modification en route} other {# modifications en route}}',
	'{count, plural, one {# change went out again} other {# changes went out again}}':
		'{count, plural, one {# modification est ressortie} other {# modifications sont ressorties}}',
	'{count, plural, one {# earlier change the folder does not hold} other {# earlier changes the folder does not hold}}':
		'{count, plural, one {# modification antérieure que le dossier n’a pas} other {# modifications antérieures que le dossier n’a pas}}',
	'{count, plural, one {# field of it leaves this computer for the first time.} other {# fields of it leave this computer for the first time.}}':
		'{count, plural, one {# champ quitte cet ordinateur pour la première fois.} other {# champs quittent cet ordinateur pour la première fois.}}',
	'{count, plural, one {# field will say something else for {other}.} other {# fields will say something else for {other}.}}':
		'{count, plural, one {# champ dira autre chose pour {other}.} other {# champs diront autre chose pour {other}.}}',
	'{count, plural, one {# field you changed} other {# fields you changed}}':
		'{count, plural, one {# champ que vous avez modifié} other {# champs que vous avez modifiés}}',
	'{count, plural, one {# private note} other {# private notes}}':
		'{count, plural, one {# note privée} other {# notes privées}}',
	'{count, plural, one {# yes given to words that have changed} other {# yeses given to words that have changed}}':
		'{count, plural, one {# oui donné à des mots qui ont changé} other {# oui donnés à des mots qui ont changé}}',
	'{count, plural, one {One field travels with both its versions, not settled yet.} other {# fields travel with both their versions, not settled yet.}}':
		'{count, plural, one {Un champ voyage avec ses deux versions, pas encore réglé.} other {# champs voyagent avec leurs deux versions, pas encore réglés.}}',
	'{count, plural, one {Settle it with {name_s} version} other {Settle all # with {name_s} version}}':
		'{count, plural, one {Régler avec la version de {name}} other {Régler les # avec la version de {name}}}',
	'{count, plural, one {has not taken in # change yet, said {moment}} other {has not taken in # changes yet, said {moment}}}':
		'{count, plural, one {n’a pas encore repris # modification, dit {moment}} other {n’a pas encore repris # modifications, dit {moment}}}',
	'{count, plural, one {{list} stays here: not hidden in the file, but not written to it.} other {{list} stay here: not hidden in the file, but not written to it.}}':
		'{count, plural, one {Reste ici : {list}, qui n’est pas caché dans le fichier, mais n’y est pas écrit.} other {Restent ici : {list}, qui ne sont pas cachés dans le fichier, mais n’y sont pas écrits.}}',
	'{moment}, by {name}': '{moment}, par {name}',
	'{name_s} version': 'version de {name}',
	'{name} (you)': '{name} (vous)',
	'{name} of {company}': '{name} de {company}',
	'{name}, for both sides,': '{name}, pour les deux parties,',
	'{other_s} last change': 'Dernière modification de {other}',
	'{other} gets the whole plan.': '{other} reçoit tout le plan.',
	'{remover} removed this {noun}. {other} only moved it to another place: no words were written in it since.':
		'{remover} a supprimé ceci ({noun}). {other} l’a seulement déplacé : aucun mot n’y a été écrit depuis.',
	'{remover} removed this {noun}. {other} went on writing in it without knowing. It stays in sight until someone decides.':
		'{remover} a supprimé ceci ({noun}). {other} a continué d’y écrire sans le savoir. Cela reste en vue jusqu’à ce que quelqu’un décide.',
	'{settled} of {all} settled': 'Réglé : {settled} sur {all}',
	'{settled} settled, {left} left to settle one by one.': 'Réglé : {settled} ; encore à régler un par un : {left}.',
	'{settled} settled.': 'Réglé : {settled}.',
	'{written}, and {earlier}.': '{written}, et {earlier}.',
};
