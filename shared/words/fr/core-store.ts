/** Texts of the core about files and disks. Sorted by the English text, which is the key. */
import type { Catalogue } from '../words.ts';

export const coreStore: Catalogue = {
	'"{name}" changes hands too fast to be claimed.': '« {name} » change trop vite de main pour être réservé.',
	'"{name}" could not be saved: {reason}.': '« {name} » n’a pas pu être enregistré : {reason}.',
	'"{name}" in {folder}': '« {name} » dans {folder}',
	'A line for the journal is not one line of JSON.': 'Une ligne destinée au journal n’est pas une seule ligne de JSON.',
	'Covalent is already open with this data: program {pid} on {host}, since {since}. Close it there to write here.':
		'Covalent est déjà ouvert avec ces données : programme {pid} sur {host}, depuis le {since}. Fermez-le là-bas pour écrire ici.',
	'In line {line} of {file} something is damaged; the other lines were read.':
		'À la ligne {line} de {file}, quelque chose est endommagé ; les autres lignes ont été lues.',
	'In line {line} of {file} there are empty (NUL) bytes, as a disk leaves them when the power fails.':
		'À la ligne {line} de {file} se trouvent des octets vides (NUL), comme un disque en laisse lors d’une coupure de courant.',
	'In {file} something is damaged; the other lines were read.':
		'Dans {file}, quelque chose est endommagé ; les autres lignes ont été lues.',
	'In {file} there are empty (NUL) bytes, as a disk leaves them when the power fails.':
		'Dans {file} se trouvent des octets vides (NUL), comme un disque en laisse lors d’une coupure de courant.',
	'It is no backup.': 'Ce n’est pas une sauvegarde.',
	'It is no file.': 'Ce n’est pas un fichier.',
	'Nothing can be kept in {folder}: {reason}.': 'Rien ne peut être conservé dans {folder} : {reason}.',
	'The backup "{id}" in {folder} is damaged, and nothing of it was used.':
		'La sauvegarde « {id} » dans {folder} est endommagée ; rien n’en a été utilisé.',
	'The connection to a folder holds something else.': 'La connexion à un dossier contient autre chose.',
	'The file holds something else.': 'Le fichier contient autre chose.',
	'The file is damaged.': 'Le fichier est endommagé.',
	'The file is not JSON.': 'Le fichier n’est pas du JSON.',
	'The folder {path} could not be made: {reason}.': 'Le dossier {path} n’a pas pu être créé : {reason}.',
	'The folder {root} is not there any more, as when a drive is taken out.':
		'Le dossier {root} n’est plus là, comme si un lecteur avait été retiré.',
	'The journal is in no state to be appended to.': 'Rien ne peut être ajouté au journal en ce moment.',
	'The last save in {file} was cut off, most likely when the computer stopped: {count, plural, one {# line} other {# lines}} could not be read.':
		'Le dernier enregistrement dans {file} a été interrompu, sans doute à l’arrêt de l’ordinateur : {count, plural, one {# ligne n’a pas pu être lue} other {# lignes n’ont pas pu être lues}}.',
	'The last save in {file} was cut off, most likely when the computer stopped; every whole line before it was read.':
		'Le dernier enregistrement dans {file} a été interrompu, sans doute à l’arrêt de l’ordinateur ; toutes les lignes entières qui précèdent ont été lues.',
	'The line is not JSON: {reason}.': 'La ligne n’est pas du JSON : {reason}.',
	'The line is not a JSON object.': 'La ligne n’est pas un objet JSON.',
	'The list of copies holds something else.': 'La liste des copies contient autre chose.',
	'The list of standings holds something else.': 'La liste des états contient autre chose.',
	'The plan was closed.': 'Le plan a été fermé.',
	'The plan {planId} is closed.': 'Le plan {planId} est fermé.',
	'The private notes hold something else.': 'Les notes privées contiennent autre chose.',
	'The template holds something else.': 'Le modèle contient autre chose.',
	'The workspace file holds something else.': 'Le fichier de l’espace de travail contient autre chose.',
	'There is no folder {folder} to write "{name}" into.': 'Il n’y a pas de dossier {folder} où écrire « {name} ».',
	'There is no such backup.': 'Cette sauvegarde n’existe pas.',
	'another file has been put in its place': 'un autre fichier a été mis à sa place',
	'another program has changed it': 'un autre programme l’a modifié',
	'another program is using it': 'un autre programme l’utilise',
	'for an unknown reason': 'pour une raison inconnue',
	'it could not be cut to its good length': 'il n’a pas pu être coupé à sa bonne longueur',
	'it is a folder': 'c’est un dossier',
	'it is marked read-only': 'il est en lecture seule',
	'it is not there': 'il n’est pas là',
	'its name is too long': 'son nom est trop long',
	'its path leads back to itself': 'son chemin revient à lui-même',
	'not everything was written': 'tout n’a pas été écrit',
	'part of its path is not a folder': 'une partie de son chemin n’est pas un dossier',
	'something that is not a file has this name': 'quelque chose qui n’est pas un fichier porte ce nom',
	'the disk can only be read': 'le disque est en lecture seule',
	'the disk did not confirm the write': 'le disque n’a pas confirmé l’écriture',
	'the disk does not take a file of this size': 'le disque n’accepte pas un fichier de cette taille',
	'the disk gives back other bytes than it was given': 'le disque rend d’autres octets que ceux reçus',
	'the disk is full': 'le disque est plein',
	'the disk reports an error': 'le disque signale une erreur',
	'the disk takes nothing more': 'le disque n’accepte plus rien',
	'the name is taken': 'le nom est déjà pris',
	'the system answered {code}': 'le système a répondu {code}',
	'this account may not do that there': 'ce compte n’y est pas autorisé',
	'too many files are open on this computer': 'trop de fichiers sont ouverts sur cet ordinateur',
	'your share of the disk is used up': 'votre part du disque est épuisée',
	'{file} begins with a byte order mark: another program has saved it. Its lines were read without the mark.':
		'{file} commence par un indicateur d’ordre des octets : un autre programme l’a enregistré. Ses lignes ont été lues sans cet indicateur.',
	'{file} could not be removed: {reason}.': '{file} n’a pas pu être supprimé : {reason}.',
	'{file} could not be saved: {reason}.': '{file} n’a pas pu être enregistré : {reason}.',
	'{file} does not hold what it should, and was not used.':
		'{file} ne contient pas ce qu’il devrait, et n’a pas été utilisé.',
	'{file} holds only the word null, and nothing that was saved in it.':
		'{file} ne contient que le mot null, et rien de ce qui y était enregistré.',
	'{file} is empty (0 bytes), although something was saved in it before.':
		'{file} est vide (0 octet), alors que quelque chose y était enregistré.',
	'{file} is stored as UTF-16: another program has saved it, and it could not be read.':
		'{file} est en UTF-16 : un autre programme l’a enregistré, et il était illisible.',
	'{lines} lines of the plan {planId} were not saved. {reason}':
		'{lines} lignes du plan {planId} n’ont pas été enregistrées. {reason}',
	'{name} could not be read: {reason}.': '{name} n’a pas pu être lu : {reason}.',
	'{name} is a folder, not a file.': '{name} est un dossier, pas un fichier.',
	'{name} is already there and was not written over.': '{name} existe déjà et n’a pas été écrasé.',
	'{name} is too large: {count} MB, and at most {most} MB can be read.':
		'{name} est trop grand : {count} Mo, et {most} Mo au plus peuvent être lus.',
	'{name} was changed by another program since it was read, and was not written over.':
		'{name} a été modifié par un autre programme depuis sa lecture, et n’a pas été écrasé.',
	'{path} is not a whole rescue copy of a plan.': '{path} n’est pas une copie de secours complète d’un plan.',
	'{reason} It is left as it is.': '{reason} Cela reste tel quel.',
};
