/** Texts of the first page and the settings. Sorted by the English text, which is the key. */
import type { Catalogue } from '../words.ts';

export const home: Catalogue = {
	'A day like 1 Feb 2027.': 'Un jour comme 01/02/2027.',
	'A day like 31 Jan 2028.': 'Un jour comme 31/01/2028.',
	'As the computer': 'Comme l’ordinateur',
	'Backups of {title}': 'Sauvegardes de {title}',
	'Begin the plan': 'Commencer le plan',
	'Both sides wrote without knowing the other’s words. Nothing is lost; someone has to choose.':
		'Les deux parties ont écrit sans connaître les mots de l’autre. Rien n’est perdu ; quelqu’un doit choisir.',
	'Changes already made keep the name they were made in. In plans that are here the side stays as it is.':
		'Les modifications déjà faites gardent leur nom. Dans les plans déjà présents, la partie reste la même.',
	'Choose a side. It can be the other one in another plan.':
		'Choisissez une partie. Dans un autre plan, ce peut être l’autre.',
	Colours: 'Couleurs',
	'Covalent {version}. It uses the network for a live session alone.':
		'Covalent {version}. Il n’utilise le réseau que pour une séance en direct.',
	Dark: 'Sombre',
	'Due days begin and end in {timeZone}. Everything here can be changed later.':
		'Les échéances commencent et finissent selon le fuseau {timeZone}. Tout peut être modifié plus tard.',
	Eight: 'Huit',
	'Every change carries the name of who made it.': 'Chaque modification porte le nom de son auteur.',
	'Every template has two columns: each side writes its own.':
		'Chaque modèle a deux colonnes : chaque partie écrit la sienne.',
	'Everything stays on this computer. Nothing is sent anywhere unless you hand it over.':
		'Tout reste sur cet ordinateur. Rien n’est envoyé tant que vous ne le remettez pas.',
	'Find one of {count} plans': 'Chercher parmi {count} plans',
	Five: 'Cinq',
	Four: 'Quatre',
	'From a third party, due {due}. {title}.': 'D’un tiers, pour le {due}. {title}.',
	'From {promiser}, due {due}. {title}.': 'De {promiser}, pour le {due}. {title}.',
	'Go on or end it': 'Continuer ou terminer',
	'Here a vendor and a partner write their joint plan side by side. Each side keeps its own column; what stands in the middle is what both agreed. Before you begin, three things.':
		'Ici, un fournisseur et un partenaire écrivent leur plan commun côte à côte. Chacun garde sa propre colonne ; ce qui est au milieu a été convenu par les deux. Avant de commencer, trois questions.',
	'I have read this': 'J’ai lu ceci',
	'It is kept where you left it. Private notes stay closed until it ends. {title}.':
		'Elle est restée là où vous l’avez laissée. Les notes privées restent fermées jusqu’à sa fin. {title}.',
	'Join live': 'Rejoindre en direct',
	'Keep|what was typed': 'Enregistrer',
	'Kept. New changes carry this name.': 'Enregistré. Les nouvelles modifications portent ce nom.',
	Larger: 'Plus grand',
	Largest: 'Très grand',
	'Last exchanged': 'Dernier échange',
	Light: 'Clair',
	'Look around in a finished plan first': 'Parcourez d’abord un plan achevé',
	'Look at it': 'Voir',
	'Name this side.': 'Nommez cette partie.',
	'New plan': 'Nouveau plan',
	'Next commitment due': 'Prochain engagement dû',
	Nine: 'Neuf',
	'No plan has these words.': 'Aucun plan ne contient ces mots.',
	'No plan on this computer yet. Look at the sample, or begin your own.':
		'Aucun plan sur cet ordinateur. Regardez l’exemple, ou commencez le vôtre.',
	'No topics yet': 'Pas encore de sujet',
	'Northwind Cloud and Harbor IT have worked on theirs for nine months: positions side by side, what each expects of the other, what was kept and what was late. What you open is your own copy: change what you like.':
		'Northwind Cloud et Harbor IT travaillent au leur depuis neuf mois : positions côte à côte, ce que chacun attend de l’autre, ce qui a été tenu et ce qui était en retard. Vous ouvrez votre propre copie : changez-y ce que vous voulez.',
	'Nothing is due': 'Rien n’est dû',
	'Nothing is late and nothing has to be settled.': 'Rien n’est en retard et rien n’est à régler.',
	'Of screens. Documents have their own, and plans keep the words they were written in.':
		'Celle des écrans. Les documents ont la leur, et les plans gardent les mots dans lesquels ils ont été écrits.',
	'On this computer alone, while a plan is open: this week’s check-in, and what you owe tomorrow. They name nobody and nothing, and keep quiet in a session.':
		'Sur cet ordinateur seulement, tant qu’un plan est ouvert : le point de la semaine, et ce que vous devez demain. Ils ne nomment rien ni personne, et se taisent pendant une séance.',
	'One plan, two voices': 'Un plan, deux voix',
	'One plan.': 'Un plan.',
	'One thing needs someone.': 'Une chose attend quelqu’un.',
	'Open the sample plan': 'Ouvrir le plan d’exemple',
	'Paper stays white in both.': 'Le papier reste blanc dans les deux.',
	'Read what stands in the middle. Agree to it, or write what would make it right. {title}.':
		'Lisez ce qui est au milieu. Acceptez-le, ou écrivez ce qui le rendrait juste. {title}.',
	'Receive it again': 'Le recevoir à nouveau',
	'Received {moment}': 'Reçu {moment}',
	Reminders: 'Rappels',
	'Say again who you are, and go on where you were.': 'Redites qui vous êtes, et reprenez là où vous en étiez.',
	'Sent {moment}': 'Envoyé {moment}',
	'Session not ended': 'Séance non terminée',
	Seven: 'Sept',
	'Shared screen': 'Écran partagé',
	'Shared screen is made for a room: everything grows together, and the rooms keep their names. Ctrl + and Ctrl − step through.':
		'« Écran partagé » est fait pour une salle : tout grandit ensemble, et les espaces gardent leurs noms. Ctrl + et Ctrl − passent d’une taille à l’autre.',
	Six: 'Six',
	'Start from a template': 'Partir d’un modèle',
	'The plans': 'Les plans',
	'This computer speaks for the': 'Cet ordinateur parle pour',
	Three: 'Trois',
	Two: 'Deux',
	'Untitled commitment': 'Engagement sans titre',
	Usual: 'Normal',
	'W passes the pen, H opens the history, ? lists all keys. They never act while you type.':
		'W passe le stylo, H ouvre l’historique, la touche ? liste toutes les autres. Elles n’agissent jamais pendant la saisie.',
	'Waits for your yes': 'Attend votre oui',
	'What needs someone': 'Ce qui attend quelqu’un',
	'Write the name of your company.': 'Écrivez le nom de votre entreprise.',
	'Write your name.': 'Écrivez votre nom.',
	You: 'Vous',
	'Your company': 'Votre entreprise',
	'Your name': 'Votre nom',
	'by what they need next': 'selon ce qu’il leur faut ensuite',
	'changed {moment}': 'modifié {moment}',
	'makes what is sold': 'fait ce qui est vendu',
	'no period yet': 'pas encore de période',
	'nothing written yet': 'rien n’est encore écrit',
	sample: 'exemple',
	'sells and runs it': 'le vend et le fait tourner',
	'to {name}|a copy': 'à {name}',
	'your side': 'votre partie',
	'{both} of {count} agreed by both, {one} by one side':
		'{both} sur {count} convenus par les deux, {one} par une partie',
	'{count, plural, =0 {Last day} one {Last day, # quarter} other {Last day, # quarters}}':
		'{count, plural, =0 {Dernier jour} one {Dernier jour, # trimestre} other {Dernier jour, # trimestres}}',
	'{count, plural, one {One field has two versions in {title}} other {# fields have two versions in {title}}}':
		'{count, plural, one {Un champ a deux versions dans {title}} other {# champs ont deux versions dans {title}}}',
	'{count, plural, one {{other} agreed to a text, {own} not yet} other {{other} agreed to # texts, {own} not yet}}':
		'{count, plural, one {{other} a accepté un texte, {own} pas encore} other {{other} a accepté # textes, {own} pas encore}}',
	'{count} more. Find one by its name, or see them all {link}.':
		'{count} de plus. Cherchez-en un par son nom, ou voyez-les tous {link}.',
	'{number} plans.': '{number} plans.',
	'{number} things need someone.': '{number} choses attendent quelqu’un.',
	'{vendor} and {partner}, {period}': '{vendor} et {partner}, {period}',
	'{vendor} and {partner}: {template}': '{vendor} et {partner} : {template}',
};
