/** Texts of the core about what leaves and what comes in. Sorted by the English text, which is the key. */
import type { Catalogue } from '../words.ts';

export const coreExchange: Catalogue = {
	'A change of {bytes} is larger than this server takes ({most}). It stays on this computer; hand the plan over as a file, or have max_payload raised on the server.':
		'Une modification de {bytes} dépasse ce que ce serveur accepte ({most}). Elle reste sur cet ordinateur ; remettez le plan sous forme de fichier, ou faites augmenter max_payload sur le serveur.',
	'A message holds more changes than one may.': 'Un message contient plus de modifications que permis.',
	'A sheet to fill in is made for the other side. A colleague gets a copy of the plan (.jbp).':
		'Une feuille à remplir est faite pour l’autre partie. Un collègue reçoit une copie du plan (.jbp).',
	'A statement for {company} answers one that does not count here.':
		'Une déclaration pour {company} répond à une autre qui ne compte pas ici.',
	'A statement for {company} answers one that was given to another text.':
		'Une déclaration pour {company} répond à une autre donnée pour un autre texte.',
	'A statement for {company} names another key than the one that signed it.':
		'Une déclaration pour {company} nomme une autre clé que celle qui l’a signée.',
	'A statement for {company} names the fingerprint {fingerprint}, which is not that of the text it was given to.':
		'Une déclaration pour {company} nomme l’empreinte {fingerprint}, qui n’est pas celle du texte pour lequel elle a été donnée.',
	'A statement for {company} was given to a text in conflict: {reason}':
		'Une déclaration pour {company} a été donnée pour un texte en conflit : {reason}',
	'A statement for {company} was given to another plan.':
		'Une déclaration pour {company} a été donnée pour un autre plan.',
	'A statement for {company} was given to changes it had not seen.':
		'Une déclaration pour {company} a été donnée pour des modifications qu’elle n’avait pas vues.',
	'A statement for {company} was given to changes that are not all here, so its text cannot be checked.':
		'Une déclaration pour {company} a été donnée pour des modifications qui ne sont pas toutes ici ; son texte ne peut pas être vérifié.',
	'A statement for {company} was not recorded by the computer whose key signed it.':
		'Une déclaration pour {company} n’a pas été enregistrée par l’ordinateur dont la clé l’a signée.',
	'A statement for {company} was recorded in another person’s name.':
		'Une déclaration pour {company} a été enregistrée au nom d’une autre personne.',
	'A statement for {company} was recorded with another side’s pen.':
		'Une déclaration pour {company} a été enregistrée avec le stylo d’une autre partie.',
	'A statement for {company} was signed with the key of the other side’s computer, and does not say that it was given in the room.':
		'Une déclaration pour {company} a été signée avec la clé de l’ordinateur de l’autre partie, sans dire qu’elle a été donnée dans la salle.',
	'A statement is here whose signature does not fit: it was altered, or signed with another key.':
		'Il y a ici une déclaration dont la signature ne correspond pas : elle a été modifiée, ou signée avec une autre clé.',
	'And {count} more files like these.': 'Et {count} autres fichiers de ce genre.',
	'And {count} more like these.': 'Et {count} de plus comme ceux-ci.',
	'Asking the server …': 'Interrogation du serveur…',
	'Change {number} of a message': 'La modification {number} d’un message',
	'Changes in it say that they were written on {computer} for {side}, but without the key of that computer: a Covalent that could not open its key, or somebody else. Ask by phone before you take them in.':
		'Des modifications s’y disent écrites sur {computer} pour la partie « {side} », mais sans la clé de cet ordinateur : un Covalent qui n’a pas pu ouvrir sa clé, ou quelqu’un d’autre. Demandez par téléphone avant de les reprendre.',
	'Changes that were taken from this sheet before are not all here. Take in the newest copy of the plan first.':
		'Des modifications reprises auparavant de cette feuille ne sont pas toutes ici. Reprenez d’abord la copie la plus récente du plan.',
	'Changes that {company} agreed to are not here; ask for a newer copy.':
		'Des modifications acceptées par {company} ne sont pas ici ; demandez une copie plus récente.',
	'Choose the folder first.': 'Choisissez d’abord le dossier.',
	'Connected. What both sides have is being compared …': 'Connecté. Ce que les deux parties ont est comparé…',
	'Everything written here is on another computer’s disk too.':
		'Tout ce qui est écrit ici se trouve aussi sur un autre ordinateur.',
	'Give the address of a server, like nats://plans.example.com:4222.':
		'Indiquez l’adresse d’un serveur, par exemple nats://plans.example.com:4222.',
	'Give the whole path of the folder; “{given}” is only a part of one.':
		'Indiquez le chemin complet du dossier ; « {given} » n’en est qu’une partie.',
	'It holds another change number {seq} of a copy of {name} than the one that is known, as after a restored disk.':
		'Il contient une autre modification numéro {seq} d’une copie de {name} que celle qui est connue, comme après la restauration d’un disque.',
	'Its signature does not fit: it was changed after it was sent, or somebody else wrote it.':
		'Sa signature ne correspond pas : il a été modifié après l’envoi, ou quelqu’un d’autre l’a écrit.',
	'Leave name and password out of the address: everyone who gets the code would get them. They are typed on joining.':
		'N’indiquez ni nom ni mot de passe dans l’adresse : tous ceux qui reçoivent le code les recevraient. Ils se saisissent en rejoignant la séance.',
	'Line 1 has no title.': 'La ligne 1 n’a pas de titre.',
	'Line 1 names no plan.': 'La ligne 1 ne nomme aucun plan.',
	'Line 1 names no version of the plan file.': 'La ligne 1 ne nomme aucune version du fichier de plan.',
	'Line 1 says who hands this file over in a way that cannot be read.':
		'La ligne 1 dit de façon illisible qui remet ce fichier.',
	'Line {line}': 'La ligne {line}',
	'Line {line} contains NUL bytes: this file is damaged.':
		'La ligne {line} contient des octets NUL : ce fichier est endommagé.',
	'Line {line} ends in another way than Covalent writes: line endings were changed; ask for the original.':
		'La ligne {line} se termine autrement que Covalent n’écrit : les fins de ligne ont été changées ; demandez l’original.',
	'Line {line}, the last, does not count and sum the changes.':
		'La ligne {line}, la dernière, ne compte ni ne totalise les modifications.',
	'Line {line}, the last, holds a signature that cannot be read.':
		'La ligne {line}, la dernière, contient une signature illisible.',
	'Live session': 'Séance en direct',
	'Name a folder.': 'Indiquez un dossier.',
	'No computer with this fingerprint was seen in this plan.':
		'Aucun ordinateur avec cette empreinte n’a été vu dans ce plan.',
	'Nobody has brought this plan into the session yet. Try again once someone who has it is there.':
		'Personne n’a encore apporté ce plan dans la séance. Réessayez dès que quelqu’un qui l’a est présent.',
	'Nobody signed this, and until now {side} signed what it sent. Ask for a signed copy, or ask by phone before you take it in.':
		'Personne n’a signé ceci, alors que la partie « {side} » signait jusqu’ici ce qu’elle envoyait. Demandez une copie signée, ou demandez par téléphone avant de le reprendre.',
	'Not everything is settled, so there is no text to agree to yet. {reason}':
		'Tout n’est pas réglé, il n’y a donc pas encore de texte à approuver. {reason}',
	'Not everything is settled, so there is no text to agree to yet. {reason} {count} more stand in the way; covalent readiness lists them.':
		'Tout n’est pas réglé, il n’y a donc pas encore de texte à approuver. {reason} {count} autres points y font obstacle ; covalent readiness les énumère.',
	'Nothing was filled in since this sheet was handed over.':
		'Rien n’a été rempli depuis que cette feuille a été remise.',
	'Say for which side this computer speaks in this plan.':
		'Dites pour quelle partie cet ordinateur parle dans ce plan.',
	'Say in which role.': 'Dites à quel titre.',
	'Say in which role: an agreement names the role of who agrees.':
		'Dites à quel titre : un accord nomme la fonction de qui l’approuve.',
	'Say who agrees: the name is empty.': 'Dites qui approuve : le nom est vide.',
	'Say who is in the room as a witness: the name is empty.': 'Dites qui est témoin dans la salle : le nom est vide.',
	'Synced folder': 'Dossier synchronisé',
	'The folder {folder} cannot be read: {reason}. It is tried again by itself.':
		'Le dossier {folder} ne peut pas être lu : {reason}. Un nouvel essai se fait tout seul.',
	'The folder {folder} holds more than {most} files of this plan; they are not read.':
		'Le dossier {folder} contient plus de {most} fichiers de ce plan ; ils ne sont pas lus.',
	'The folder {folder} is not there now. It is tried again by itself.':
		'Le dossier {folder} n’est pas là en ce moment. Un nouvel essai se fait tout seul.',
	'The folder {given} cannot be opened: {reason}.': 'Le dossier {given} ne peut pas être ouvert : {reason}.',
	'The folder {path} holds nothing of this plan any more, as when it is no longer synced. Nothing here is lost; Send puts everything there again.':
		'Le dossier {path} ne contient plus rien de ce plan, comme s’il n’était plus synchronisé. Rien n’est perdu ici ; « Envoyer » y remet tout.',
	'The hidden page of this sheet': 'La page cachée de cette feuille',
	'The hidden page of this sheet is damaged or was changed, so nothing can be taken from it. Ask for the sheet as it was first sent, with the answers copied into it.':
		'La page cachée de cette feuille est endommagée ou modifiée ; rien ne peut en être repris. Demandez la feuille telle qu’envoyée au départ, avec les réponses recopiées dedans.',
	'The hidden page of this sheet says something else than the plan did when it was handed over, so nothing is taken from it.':
		'La page cachée de cette feuille dit autre chose que le plan lors de la remise ; rien n’en est repris.',
	'The key of this computer cannot be used, so nothing can be signed here. Restart Covalent.':
		'La clé de cet ordinateur est inutilisable ; rien ne peut être signé ici. Redémarrez Covalent.',
	'The key of this computer in {path} cannot be read, so copies leave without a signature. It was left as it is.':
		'La clé de cet ordinateur dans {path} est illisible ; les copies partent sans signature. Elle a été laissée telle quelle.',
	'The key of this computer lies in the system’s safe, which only the desktop window opens, so copies from here leave without a signature.':
		'La clé de cet ordinateur est dans le coffre du système, que seule la fenêtre de l’application ouvre ; les copies d’ici partent sans signature.',
	'The key {key} belongs to the other side, and {computer} uses it here for {side}.':
		'La clé {key} appartient à l’autre partie, et {computer} l’utilise ici pour la partie « {side} ».',
	'The list of copies could not be kept. {reason}': 'La liste des copies n’a pas pu être conservée. {reason}',
	'The list of the keys seen in this plan was damaged or removed, so a copy signed with another key would not be noticed: compare the keys by phone before you trust what comes in.':
		'La liste des clés vues dans ce plan a été endommagée ou supprimée ; une copie signée avec une autre clé passerait inaperçue : comparez les clés par téléphone avant de vous fier à ce qui arrive.',
	'The live session ended before it began.': 'La séance en direct s’est terminée avant de commencer.',
	'The name of who it is for': 'Le nom du destinataire',
	'The note': 'La note',
	'The note has {count} characters; at most {most} fit.': 'La note a {count} caractères ; {most} au plus tiennent.',
	'The page that began with “{column}” is missing; nothing of it changes.':
		'La page qui commençait par « {column} » manque ; rien n’en change.',
	'The plan changed while you agreed; look at it again first.':
		'Le plan a changé pendant que vous approuviez ; regardez-le d’abord de nouveau.',
	'The role has {count} characters; at most {most} fit.': 'La fonction a {count} caractères ; {most} au plus tiennent.',
	'The server does not answer.': 'Le serveur ne répond pas.',
	'The server does not answer; it is asked again and again. Go on working: everything is kept on this computer and leaves by itself once the server answers.':
		'Le serveur ne répond pas ; il est interrogé sans relâche. Continuez à travailler : tout est gardé sur cet ordinateur et partira tout seul dès que le serveur répondra.',
	'The server has no room for more changes of this session. Who is here still gets them; whoever comes later gets them from someone who is here.':
		'Le serveur n’a plus de place pour les modifications de cette séance. Ceux qui sont là les reçoivent quand même ; ceux qui viennent plus tard les reçoivent de quelqu’un qui est là.',
	'The server has no room left to keep this session’s changes.':
		'Le serveur n’a plus de place pour garder les modifications de cette séance.',
	'The server keeps no more changes of this session.': 'Le serveur ne garde plus de modifications de cette séance.',
	'The server refuses ({code}).': 'Le serveur refuse ({code}).',
	'The server {where} and this computer do not agree on a protected connection (TLS): {reason}.':
		'Le serveur {where} et cet ordinateur ne s’accordent pas sur une connexion protégée (TLS) : {reason}.',
	'The server {where} cannot be reached. Check the address, the network, and that the server runs.':
		'Le serveur {where} est injoignable. Vérifiez l’adresse, le réseau, et que le serveur fonctionne.',
	'The server {where} does not let this name and password, or token, in.':
		'Le serveur {where} n’accepte pas ce nom et ce mot de passe, ou ce jeton.',
	'The server {where} keeps no messages for this session: it has to run with JetStream (nats-server -js), open to this account.':
		'Le serveur {where} ne garde pas de messages pour cette séance : il doit fonctionner avec JetStream (nats-server -js), ouvert à ce compte.',
	'The server’s record of this session was set up by somebody else and drops old changes. Who is here still gets everything; make a new invitation to be rid of it.':
		'L’enregistrement de cette séance sur le serveur a été créé par quelqu’un d’autre et abandonne les anciennes modifications. Ceux qui sont là reçoivent quand même tout ; créez une nouvelle invitation pour vous en défaire.',
	'The signature does not fit this file: it was changed after it was handed over, or somebody else wrote it. Ask for it again before you take it in.':
		'La signature ne correspond pas à ce fichier : il a été modifié après la remise, ou quelqu’un d’autre l’a écrit. Redemandez-le avant de le reprendre.',
	'The statement': 'La déclaration',
	'The statement is not one of a recorded agreement.': 'La déclaration n’est pas celle d’un accord enregistré.',
	'The statement names people in a way that cannot be relied on.':
		'La déclaration nomme des personnes d’une façon à laquelle on ne peut se fier.',
	'The statement was made by a newer Covalent; update Covalent to check it.':
		'La déclaration a été faite par un Covalent plus récent ; mettez Covalent à jour pour la vérifier.',
	'There is no agreed version {version}.': 'Il n’y a pas de version convenue {version}.',
	'There is no folder {given} on this computer.': 'Il n’y a pas de dossier {given} sur cet ordinateur.',
	'There is no such fork that still waits for a person.':
		'Il n’y a pas de telle bifurcation qui attende encore quelqu’un.',
	'This code cannot be read; ask for a new one.': 'Ce code est illisible ; demandez-en un nouveau.',
	'This code is not whole: copy it again from its first to its last letter.':
		'Ce code n’est pas complet : copiez-le de nouveau de la première à la dernière lettre.',
	'This code was made by a newer Covalent; update Covalent to join.':
		'Ce code a été fait par un Covalent plus récent ; mettez Covalent à jour pour rejoindre la séance.',
	'This computer has never seen this plan: say for which side you speak in it.':
		'Cet ordinateur n’a jamais vu ce plan : dites pour quelle partie vous y parlez.',
	'This file': 'Ce fichier',
	'This file begins with a byte order mark (BOM): another program saved it anew; ask for the original.':
		'Ce fichier commence par un indicateur d’ordre des octets (BOM) : un autre programme l’a réenregistré ; demandez l’original.',
	'This file begins with a byte order mark: another program has saved it anew.':
		'Ce fichier commence par un indicateur d’ordre des octets : un autre programme l’a réenregistré.',
	'This file could not be checked, as no plan file does.':
		'Ce fichier n’a pas pu être vérifié, contrairement à tout fichier de plan.',
	'This file could not be checked.': 'Ce fichier n’a pas pu être vérifié.',
	'This file could not be checked. Nothing was changed.': 'Ce fichier n’a pas pu être vérifié. Rien n’a été modifié.',
	'This file holds nothing but blank space.': 'Ce fichier ne contient que des blancs.',
	'This file holds only the word null: its content was lost.':
		'Ce fichier ne contient que le mot null : son contenu a été perdu.',
	'This file holds {count, plural, one {# change} other {# changes}} where its last line counts {counted}.':
		'Ce fichier contient {count, plural, one {# modification} other {# modifications}} là où sa dernière ligne en compte {counted}.',
	'This file is UTF-16 text: another program saved it anew; ask for the original.':
		'Ce fichier est du texte UTF-16 : un autre programme l’a réenregistré ; demandez l’original.',
	'This file is empty.': 'Ce fichier est vide.',
	'This file is larger than 2 MB, as no template is.': 'Ce fichier dépasse 2 Mo, plus que tout modèle.',
	'This file is larger than 64 MB, as no plan file is. Nothing was changed.':
		'Ce fichier dépasse 64 Mo, plus que tout fichier de plan. Rien n’a été modifié.',
	'This file is no template of Covalent.': 'Ce fichier n’est pas un modèle de Covalent.',
	'This file is not UTF-8 text, so it is damaged or not a Covalent plan file.':
		'Ce fichier n’est pas du texte UTF-8 ; il est donc endommagé, ou ce n’est pas un fichier de plan de Covalent.',
	'This file is not UTF-8 text, so it is no template; it may have been saved by another program.':
		'Ce fichier n’est pas du texte UTF-8, ce n’est donc pas un modèle ; un autre programme l’a peut-être enregistré.',
	'This file is torn at line {line}: its last line, which counts the changes, is missing.':
		'Ce fichier est coupé à la ligne {line} : sa dernière ligne, qui compte les modifications, manque.',
	'This file needs more memory to check than any plan file does. Nothing was changed.':
		'Ce fichier demande plus de mémoire à vérifier que tout fichier de plan. Rien n’a été modifié.',
	'This file needs more memory to check, as no plan file does.':
		'Ce fichier demande trop de mémoire à vérifier, plus que tout fichier de plan.',
	'This file needs more memory to check, as no template does.':
		'Ce fichier demande trop de mémoire à vérifier, plus que tout modèle.',
	'This file says it is a template, and does not hold what a template holds.':
		'Ce fichier se dit modèle et ne contient pas ce qu’un modèle contient.',
	'This file takes longer than {seconds} seconds to check, as no plan file does. Nothing was changed.':
		'Ce fichier prend plus de {seconds} secondes à vérifier, plus que tout fichier de plan. Rien n’a été modifié.',
	'This file takes too long to check, as no plan file does.':
		'Ce fichier prend trop de temps à vérifier, plus que tout fichier de plan.',
	'This file takes too long to check, as no template does.':
		'Ce fichier prend trop de temps à vérifier, plus que tout modèle.',
	'This file was altered or damaged: its sum does not fit its content.':
		'Ce fichier a été modifié ou endommagé : sa somme ne correspond pas à son contenu.',
	'This file was put aside; open it again to take it in.':
		'Ce fichier a été mis de côté ; ouvrez-le de nouveau pour le reprendre.',
	'This file was written by a newer Covalent (file version {version}); update Covalent to open it.':
		'Ce fichier a été écrit par un Covalent plus récent (version de fichier {version}) ; mettez Covalent à jour pour l’ouvrir.',
	'This is not a Covalent plan file.': 'Ce n’est pas un fichier de plan de Covalent.',
	'This is not the code of a live session.': 'Ce n’est pas le code d’une séance en direct.',
	'This line': 'Cette ligne',
	'This plan is connected to a folder already; end that first.':
		'Ce plan est déjà relié à un dossier ; déliez-le d’abord.',
	'This plan is in a live session already. Leave it before you join another.':
		'Ce plan est déjà dans une séance en direct. Quittez-la avant d’en rejoindre une autre.',
	'This plan is in a live session: what is taken back would come again from the others. Leave it first.':
		'Ce plan est dans une séance en direct : ce qui est annulé reviendrait des autres. Quittez-la d’abord.',
	'This plan is not connected to a folder.': 'Ce plan n’est relié à aucun dossier.',
	"This plan's files in the folder are larger than {most} MB together.":
		'Les fichiers de ce plan dans le dossier dépassent ensemble {most} Mo.',
	'This sheet belongs to a plan that is not here. Open that plan, or take in a copy of it, first.':
		'Cette feuille appartient à un plan qui n’est pas ici. Ouvrez d’abord ce plan, ou reprenez-en une copie.',
	'This sheet was handed over from a newer copy of the plan than the one here. Take that copy in first.':
		'Cette feuille a été remise depuis une copie du plan plus récente que celle d’ici. Reprenez d’abord cette copie.',
	'This sheet was handed over on {day}; a newer one was taken in on {later}. Where the two say different things, both are kept as a conflict to settle.':
		'Cette feuille a été remise le {day} ; une plus récente a été reprise le {later}. Là où elles diffèrent, les deux restent comme un conflit à régler.',
	'This sheet was taken in before, on {day}; only what was filled in since then counts.':
		'Cette feuille a déjà été reprise le {day} ; seul compte ce qui a été rempli depuis.',
	'This sheet was taken in before, on {day}; there is nothing new in it.':
		'Cette feuille a déjà été reprise le {day} ; elle ne contient rien de nouveau.',
	'This template was made by a newer version of Covalent; this one cannot read it.':
		'Ce modèle a été fait par une version plus récente de Covalent ; celle-ci ne peut pas le lire.',
	'This workbook is no sheet that was handed over to be filled in: it has no hidden page that says of which plan it is.':
		'Ce classeur n’est pas une feuille remise à remplir : il n’a pas de page cachée disant à quel plan il appartient.',
	'Type the path of the folder on this computer.': 'Saisissez le chemin du dossier sur cet ordinateur.',
	'What you write waits on the server for whoever comes.':
		'Ce que vous écrivez attend sur le serveur ceux qui viendront.',
	'You are here with {people}.': 'Vous êtes ici avec {people}.',
	'You are in the session; nobody else is here yet.': 'Vous êtes dans la séance ; personne d’autre n’est encore là.',
	'not one of the calendar': 'aucun du calendrier',
	'there is no role “{key}”': 'il n’y a pas de rôle « {key} »',
	'{cell} holds a day ({day}) where a rating from 1 to 9 in halves belongs.':
		'{cell} contient un jour ({day}) là où va une note de 1 à 9 par demi-points.',
	'{cell} holds a formula; type what it says.': '{cell} contient une formule ; saisissez son résultat.',
	'{cell} holds no day of the calendar.': '{cell} ne contient aucun jour du calendrier.',
	'{cell} holds the number {value} where a day belongs.': '{cell} contient le nombre {value} là où va un jour.',
	'{cell} holds the text “{text}” where a rating from 1 to 9 in halves belongs.':
		'{cell} contient le texte « {text} » là où va une note de 1 à 9 par demi-points.',
	'{cell} holds {text} where a day belongs.': '{cell} contient {text} là où va un jour.',
	'{cell} holds {text} where a rating from 1 to 9 in halves belongs.':
		'{cell} contient {text} là où va une note de 1 à 9 par demi-points.',
	'{cell} holds {text} where words belong.': '{cell} contient {text} là où vont des mots.',
	'{cell} holds {value}; ratings go from 1 to 9.': '{cell} contient {value} ; les notes vont de 1 à 9.',
	'{cell} holds {value}; ratings go in halves.': '{cell} contient {value} ; les notes vont par demi-points.',
	'{cell} holds “{text}” as text, which can be read as more than one day; write it like 2027-03-31.':
		'{cell} contient « {text} » comme texte, qui peut se lire comme plusieurs jours ; écrivez-le comme 2027-03-31.',
	'{cell} holds “{text}”, which can mean any of these: {choices}; choose one from the list.':
		'{cell} contient « {text} », qui peut vouloir dire : {choices} ; choisissez dans la liste.',
	'{cell} holds “{text}”, which is no day that can be read; write it like 2027-03-31.':
		'{cell} contient « {text} », qui ne peut se lire comme un jour ; écrivez-le comme 2027-03-31.',
	'{cell} holds “{text}”; it has to be one of: {choices}.':
		'{cell} contient « {text} » ; ce doit être l’un de : {choices}.',
	'{cell} is empty in the row of “{title}”, as after sorting or pasting a part of the page; nothing in this row is taken over.':
		'{cell} est vide dans la ligne de « {title} », comme après avoir trié ou collé une partie de la page ; rien de cette ligne n’est repris.',
	'{cell} is for a field that this version does not know.':
		'{cell} est pour un champ que cette version ne connaît pas.',
	'{cell} says “{now}” in the row of “{title}”, as after sorting or pasting a part of the page; nothing in this row is taken over.':
		'{cell} dit « {now} » dans la ligne de « {title} », comme après avoir trié ou collé une partie de la page ; rien de cette ligne n’est repris.',
	'{cell} shows the error {error}.': '{cell} affiche l’erreur {error}.',
	'{cell}: “{title}” was renamed “{now}”; titles are not taken over, the rest of the row is.':
		'{cell} : « {title} » a été renommé « {now} » ; les titres ne sont pas repris, le reste de la ligne l’est.',
	'{company} agreed with a version of Covalent that does not cover {left}; ask for a new statement from a newer one.':
		'{company} a approuvé avec une version de Covalent qui ne couvre pas {left} ; demandez une nouvelle déclaration d’une version plus récente.',
	'{company} agrees in the room: say who of {other} is there as a witness.':
		'{company} approuve dans la salle : dites qui de {other} est là comme témoin.',
	'{computer} signs with another key than before: a new installation, or somebody else. Compare the fingerprint {fingerprint} by phone before you trust it.':
		'{computer} signe avec une autre clé qu’avant : une nouvelle installation, ou quelqu’un d’autre. Comparez l’empreinte {fingerprint} par téléphone avant de vous y fier.',
	'{count, plural, =1 {A change is} other {# changes are}} here that do not fit the changes before them.':
		'{count, plural, =1 {Il y a ici une modification qui ne va} other {Il y a ici # modifications qui ne vont}} pas avec celles qui précèdent.',
	'{count, plural, =1 {A change that came through the folder waits for others.} other {# changes that came through the folder wait for others.}}':
		'{count, plural, =1 {Une modification venue par le dossier en attend d’autres.} other {# modifications venues par le dossier en attendent d’autres.}}',
	'{count, plural, =1 {One rating was} other {# ratings were}} given in Excel, and so not blind; the plan says so.':
		'{count, plural, =1 {Une note a été donnée} other {# notes ont été données}} dans Excel, donc pas à l’aveugle ; le plan le dit.',
	'{count, plural, one {# change is} other {# changes are}} not yet on another computer’s disk.':
		'{count, plural, one {# modification n’est} other {# modifications ne sont}} pas encore sur un autre ordinateur.',
	'{count, plural, one {# message could not be read, and nothing of it} other {# messages could not be read, and nothing of them}} was taken in.':
		'{count, plural, one {# message était illisible, et rien n’en} other {# messages étaient illisibles, et rien n’en}} a été repris.',
	'{count, plural, one {# message in this session was} other {# messages in this session were}} not sealed with its key and left alone.':
		'{count, plural, one {# message de cette séance n’était pas scellé avec sa clé et a été ignoré.} other {# messages de cette séance n’étaient pas scellés avec sa clé et ont été ignorés.}}',
	'{count, plural, one {# other change of that kind was} other {# other changes of that kind were}} not taken in.':
		'{count, plural, one {# autre modification de ce genre n’a pas été reprise.} other {# autres modifications de ce genre n’ont pas été reprises.}}',
	'{given} holds the folder where this program keeps its own files, and those must never be synced. Choose a folder inside it.':
		'{given} contient le dossier où ce programme garde ses propres fichiers, qui ne doivent jamais être synchronisés. Choisissez un dossier à l’intérieur.',
	'{given} is not a folder.': '{given} n’est pas un dossier.',
	'{given} is where this program keeps its own files. Choose another folder: those must never be synced.':
		'{given} est l’endroit où ce programme garde ses propres fichiers. Choisissez un autre dossier : ils ne doivent jamais être synchronisés.',
	'{name} has agreed to this text already: {fingerprint}.': '{name} a déjà approuvé ce texte : {fingerprint}.',
	'{page}: row {row} (“{text}”) was added or has lost its hidden mark; nothing in it is taken over.':
		'{page} : la ligne {row} (« {text} ») a été ajoutée ou a perdu sa marque cachée ; rien n’en est repris.',
	'{page}: row {row} was added or has lost its hidden mark; nothing in it is taken over.':
		'{page} : la ligne {row} a été ajoutée ou a perdu sa marque cachée ; rien n’en est repris.',
	'{page}: rows {rows} are both the row of {row}; nothing in them is taken over.':
		'{page} : les lignes {rows} sont toutes la ligne de {row} ; rien n’en est repris.',
	'{page}: the column “{head}” is missing; nothing in it changes.':
		'{page} : la colonne « {head} » manque ; rien n’y change.',
	'{page}: the column “{head}” is there {count} times; nothing in it is taken over.':
		'{page} : la colonne « {head} » est là {count} fois ; rien n’en est repris.',
	'{page}: the row of {row} is missing; nothing of it changes.':
		'{page} : la ligne de {row} manque ; rien n’en change.',
	'{place} holds several values.': '{place} contient plusieurs valeurs.',
	'{place} is merged with its neighbours ({area}); nothing in it is taken over.':
		'{place} est fusionné avec ses voisins ({area}) ; rien n’en est repris.',
	'{plan} to fill in.xlsx': '{plan} à remplir.xlsx',
	'{problem}; it is left out.': '{problem} ; c’est laissé de côté.',
	'{reason} What was sent and received stays as it is; it is tried again by itself.':
		'{reason} Ce qui a été envoyé et reçu reste tel quel ; un nouvel essai se fait tout seul.',
	'{sentence} It was not taken in.': '{sentence} Elle n’a pas été reprise.',
	'{subject} contains a NUL byte.': '{subject} contient un octet NUL.',
	'{subject} contains a number too large to be exact.': '{subject} contient un nombre trop grand pour être exact.',
	'{subject} contains a number too large to be kept.': '{subject} contient un nombre trop grand pour être gardé.',
	'{subject} contains half a character (a lone surrogate).':
		'{subject} contient une moitié de caractère (un surrogate isolé).',
	'{subject} contains the control character {name}.': '{subject} contient le caractère de contrôle {name}.',
	'{subject} contains the number -0.': '{subject} contient le nombre -0.',
	'{subject} contains {name}, which is no character.': '{subject} contient {name}, qui n’est pas un caractère.',
	'{subject} is nested more than {most} deep.': '{subject} est imbriqué sur plus de {most} niveaux.',
	'{subject} is not complete JSON.': '{subject} n’est pas du JSON complet.',
	'{subject} is {count} characters long; at most {most} are read.':
		'{subject} compte {count} caractères ; {most} au plus sont lus.',
	'{subject} names “{key}” twice in one object.': '{subject} nomme « {key} » deux fois dans un même objet.',
	'{subject} uses the name “{key}”, which is not allowed.': '{subject} utilise le nom « {key} », qui n’est pas permis.',
	'“{file}” belongs to another plan and is left alone.': '« {file} » appartient à un autre plan et reste intact.',
	'“{file}” is left alone until it is whole. {reason}': '« {file} » reste intact jusqu’à être complet. {reason}',
	'“{file}” is not taken in by itself. {reason} Open it under Receive to look at it and decide.':
		'« {file} » n’est pas repris automatiquement. {reason} Ouvrez-le sous « Recevoir » pour le regarder et décider.',
	'“{file}” is not taken in. {reason}': '« {file} » n’est pas repris. {reason}',
	'“{file}” was replaced by other content under the same name, which Covalent never does. Nothing that was here before has changed; ask {other} and whoever looks after the folder how that came about.':
		'« {file} » a été remplacé par un autre contenu sous le même nom, ce que Covalent ne fait jamais. Rien de ce qui était ici n’a changé ; demandez à {other}, et à qui s’occupe du dossier, comment cela s’est produit.',
	'“{one}” and “{other}” are the same page twice; nothing of either is taken over.':
		'« {one} » et « {other} » sont deux fois la même page ; rien d’aucune n’est repris.',
	'“{page}” has lost the hidden row that says which column is which; nothing of it is taken over.':
		'« {page} » a perdu la ligne cachée qui dit quelle colonne est laquelle ; rien n’en est repris.',
	'“{title}”': '« {title} »',
	'“{typed}” is no address of a server, like nats://plans.example.com:4222.':
		'« {typed} » n’est pas une adresse de serveur comme nats://plans.example.com:4222.',
};
