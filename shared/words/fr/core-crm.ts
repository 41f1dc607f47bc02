/** Texts of the core about imports from a CRM. Sorted by the English text, which is the key. */
import type { Catalogue } from '../words.ts';

export const coreCrm: Catalogue = {
	'Add up the rows of this file first.': 'Additionnez d’abord les lignes de ce fichier.',
	'Column {column}: {count, plural, one {# column} other {# columns}} where the header has {names}, as if parted by {other} and not by {delimiter}.':
		'Colonne {column} : {count, plural, one {# colonne} other {# colonnes}} là où l’en-tête en a {names}, comme si le séparateur était {other} et non {delimiter}.',
	'Column {column}: {count, plural, one {# column} other {# columns}} where the header has {names}.':
		'Colonne {column} : {count, plural, one {# colonne} other {# colonnes}} là où l’en-tête en a {names}.',
	'Column {number}': 'Colonne {number}',
	'Column “{name}”': 'Colonne « {name} »',
	'Days on average cannot be added up from months, and the quarters of {name} are none of the calendar year; choose months, or let the goal count as a level.':
		'Une moyenne de jours ne peut pas s’additionner à partir des mois, et les trimestres de ce calendrier ({name}) ne sont pas ceux de l’année civile ; choisissez des mois, ou comptez l’objectif comme un niveau.',
	'Different values cannot be added up from months, and the quarters of {name} are none of the calendar year; choose months, or let the goal count as a level.':
		'Des valeurs distinctes ne peuvent pas s’additionner à partir des mois, et les trimestres de ce calendrier ({name}) ne sont pas ceux de l’année civile ; choisissez des mois, ou comptez l’objectif comme un niveau.',
	'Figures of “{file}” stand in the plan; take them back first, or replace them.':
		'Des chiffres de « {file} » sont dans le plan ; annulez-les d’abord, ou remplacez-les.',
	'Hand the file in: choose it in the browser.': 'Transmettez le fichier : choisissez-le dans le navigateur.',
	'Line {line} has no column “{name}”; it has {names}.':
		'La ligne {line} n’a pas de colonne « {name} » ; il y a {names}.',
	'Line {line} has {count} columns, from column {first} (“{name}”) on more than the {most} that can be read; export fewer.':
		'La ligne {line} a {count} colonnes, à partir de la colonne {first} (« {name} ») plus que les {most} qui peuvent être lues ; exportez-en moins.',
	'Line {line}, {column}: {problem}.': 'Ligne {line}, {column} : {problem}.',
	'Line {line}, {column}: “{text}” is a day in no format that is known; say which with "{key}".':
		'Ligne {line}, {column} : « {text} » est un jour dans un format inconnu ; indiquez-le avec "{key}".',
	'Line {line}, {column}: “{text}” is written {format}, and “{other}” in line {otherLine} {otherFormat}; say which counts with "{key}".':
		'Ligne {line}, {column} : « {text} » est écrit {format}, et « {other} » à la ligne {otherLine} {otherFormat} ; indiquez avec "{key}" ce qui vaut.',
	'Line {line}, {column}: “{text}” may be {formats}; say which with "{key}".':
		'Ligne {line}, {column} : « {text} » peut être {formats} ; indiquez avec "{key}" ce qui vaut.',
	'Line {line}: columns {first} and {second} are both called “{name}”; neither is read.':
		'Ligne {line} : les colonnes {first} et {second} s’appellent toutes deux « {name} » ; aucune n’est lue.',
	'Line {line}: columns {first} and {second} are both called “{name}”; rename one.':
		'Ligne {line} : les colonnes {first} et {second} s’appellent toutes deux « {name} » ; renommez-en une.',
	'No row counts in these periods: there is nothing to enter.':
		'Aucune ligne ne compte dans ces périodes : il n’y a rien à inscrire.',
	'The file is empty: not even line 1 names columns.':
		'Le fichier est vide : même la ligne 1 ne nomme pas de colonnes.',
	'The file is no text that can be read.': 'Le fichier n’est pas un texte lisible.',
	'The file is not in {encoding} throughout; export it again as UTF-8.':
		'Le fichier n’est pas entièrement en {encoding} ; exportez-le de nouveau en UTF-8.',
	'The file is not in {encoding}; choose another encoding.':
		'Le fichier n’est pas en {encoding} ; choisissez un autre encodage.',
	'The list of imports holds something else.': 'La liste des imports contient autre chose.',
	'The map adds up weighted amounts, and does not say of which column: "amount" is missing.':
		'La correspondance additionne des montants pondérés et ne dit pas de quelle colonne : "amount" manque.',
	'The map adds up, and does not say which column: "amount" is missing.':
		'La correspondance additionne et ne dit pas quelle colonne : "amount" manque.',
	'The map counts different values, and does not say of which column: "distinct" is missing.':
		'La correspondance compte des valeurs distinctes et ne dit pas de quelle colonne : "distinct" manque.',
	'The map counts the days of a cycle, and does not say in which column they begin: "from" is missing.':
		'La correspondance compte les jours d’un cycle et ne dit pas dans quelle colonne ils commencent : "from" manque.',
	'The map does not fit at “{where}”: {reason}.': 'La correspondance ne convient pas à « {where} » : {reason}.',
	'The map does not fit: {reason}.': 'La correspondance ne convient pas : {reason}.',
	'The map weights amounts, and does not say by which column: "probability" is missing.':
		'La correspondance pondère des montants et ne dit pas selon quelle colonne : "probability" manque.',
	'The plan has no {goal}; the map names it as "goal".':
		'Le plan n’a pas de {goal} ; la correspondance le nomme comme "goal".',
	'The plan keeps {periods} from “{file}”: no row of this file is of {count, plural, one {it} other {them}}.':
		'Le plan garde {periods} de « {file} » : aucune ligne de ce fichier {count, plural, one {n’en relève} other {ne relève de l’une d’elles}}.',
	'The remembered maps hold something else.': 'Les correspondances retenues contiennent autre chose.',
	'The rows could not be added up.': 'Les lignes n’ont pas pu être additionnées.',
	'The total of {period} is too large to be kept exactly; nothing was written.':
		'Le total de {period} est trop grand pour être gardé exactement ; rien n’a été écrit.',
	'This file is no longer open here; choose it again.': 'Ce fichier n’est plus ouvert ici ; choisissez-le de nouveau.',
	'This import is no longer in the list.': 'Cet import n’est plus dans la liste.',
	'This very file was imported for {goal} on {day}, as “{file}”.':
		'Ce même fichier a été importé pour {goal} le {day}, sous le nom « {file} ».',
	'This very file was imported for {goal} on {day}, as “{file}”; none of its figures stands in the plan any more.':
		'Ce même fichier a été importé pour {goal} le {day}, sous le nom « {file} » ; aucun de ses chiffres n’est plus dans le plan.',
	'What comes from a CRM is put away while both sides are in this room.':
		'Ce qui vient d’un CRM est rangé tant que les deux parties sont dans la salle.',
	'a bar': 'une barre',
	'a comma': 'une virgule',
	'a quote is opened and never closed': 'un guillemet est ouvert et jamais fermé',
	'a quote is opened and not closed before the next cell':
		'un guillemet est ouvert et n’est pas fermé avant la cellule suivante',
	'a quote stands in the middle of a cell that does not begin with one':
		'un guillemet se trouve au milieu d’une cellule qui n’en commence pas par un',
	'a semicolon': 'un point-virgule',
	'a tab': 'une tabulation',
	'column {number}': 'colonne {number}',
	'column “{name}”': 'colonne « {name} »',
	'has to be like yyyy-MM-dd, dd.MM.yyyy or M/d/yyyy': 'doit être comme yyyy-MM-dd, dd.MM.yyyy ou M/d/yyyy',
	'has to name a goal like goals/g1': 'doit nommer un objectif comme goals/g1',
	'it could not be read. Nothing was changed.': 'Il n’a pas pu être lu. Rien n’a été modifié.',
	'it needs more memory than any CRM export does. Nothing was changed.':
		'Il demande plus de mémoire que tout export de CRM. Rien n’a été modifié.',
	'its rows are being added up already.': 'Ses lignes sont déjà en cours d’addition.',
	'reading it does not get on. Nothing was changed.': 'La lecture n’avance pas. Rien n’a été modifié.',
	'reading it was cancelled. Nothing was changed.': 'La lecture a été annulée. Rien n’a été modifié.',
	'the plan': 'le plan',
	'the row cannot be read': 'la ligne est illisible',
	'the row is longer than 32 MB, as if a quote were opened and never closed':
		'la ligne dépasse 32 Mo, comme si un guillemet était ouvert et jamais fermé',
	'the year': 'l’année civile',
	unknown: 'inconnu',
	'{before} or {next}': '{before} ou {next}',
	'{cell} is no day written {format}.': '{cell} n’est pas un jour écrit {format}.',
	'{cell} is no probability from 0 to 100 %.': '{cell} n’est pas une probabilité de 0 à 100 %.',
	'{cell} may be a share or a percentage; say which with "probabilityIn".':
		'{cell} peut être une part ou un pourcentage ; indiquez-le avec "probabilityIn".',
	'{column}: it begins on {begin}, after its end on {end}.':
		'{column} : cela commence le {begin}, après sa fin le {end}.',
	'{column}: the cell holds a NUL character.': '{column} : la cellule contient un caractère NUL.',
	'{column}: the cell holds {count} MB, as no value of a deal does.':
		'{column} : la cellule contient {count} Mo, plus qu’aucune valeur d’une affaire.',
	'{column}: the cell is empty.': '{column} : la cellule est vide.',
	'{column}: the day is empty.': '{column} : le jour est vide.',
	'{column}: {sentence}': '{column} : {sentence}',
	'{count, plural, one {# row was} other {# rows were}} imported for {goal} before, on {day} from “{file}”.':
		'{count, plural, one {# ligne a déjà été importée} other {# lignes ont déjà été importées}} pour {goal}, le {day} depuis « {file} ».',
	'{file}: {sentence}': '{file} n’a pas pu être importé. {sentence}',
	'{goal} is in money, and a count is not; nothing was written.':
		'{goal} est en argent, un nombre ne l’est pas ; rien n’a été écrit.',
	'{goal} is in money, and a number of days is not; nothing was written.':
		'{goal} est en argent, un nombre de jours ne l’est pas ; rien n’a été écrit.',
	'{name_s} fiscal year': 'exercice de {name}',
	'{names} and {count} more': '{names} et {count} de plus',
	'{name} is not an ordinary file.': '{name} n’est pas un fichier ordinaire.',
	'{name} is not there.': '{name} n’est pas là.',
	'{name} is {count} MB large; at most 256 MB can be read.':
		'{name} fait {count} Mo ; 256 Mo au plus peuvent être lus.',
	'{text} has more than {decimals} decimal places, as no amount in {currency} has.':
		'{text} a plus de {decimals} décimales, ce qu’aucun montant en {currency} n’a.',
	'{text} has more than {decimals} decimal places.': '{text} a plus de {decimals} décimales.',
	'{text} is not a number with a decimal comma.': '{text} n’est pas un nombre à virgule décimale.',
	'{text} is not a number with a decimal point.': '{text} n’est pas un nombre à point décimal.',
	'“{file}” is no longer where it was when it was imported on {day}; put it back there to see its rows.':
		'« {file} » n’est plus là où il était lors de l’import le {day} ; remettez-le à sa place pour voir ses lignes.',
	'“{file}” is not the file any more that was imported on {day}: its rows are gone.':
		'« {file} » n’est plus le fichier importé le {day} : ses lignes ont disparu.',
	'“{name}”': '« {name} »',
	'“{name}” came in out of order; choose it again.':
		'« {name} » est arrivé dans le désordre ; choisissez-le de nouveau.',
	'“{name}” could not be put aside: {reason}': '« {name} » n’a pas pu être mis de côté : {reason}',
	'“{name}” has not come in completely yet.': '« {name} » n’est pas encore arrivé en entier.',
	'“{name}” is not an ordinary file.': '« {name} » n’est pas un fichier ordinaire.',
};
