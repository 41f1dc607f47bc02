/** Texts of the core about files and disks. Sorted by the English text, which is the key. */
import type { Catalogue } from '../words.ts';

export const coreStore: Catalogue = {
	'"{name}" changes hands too fast to be claimed.':
		'„{name}“ wechselt zu schnell den Besitzer, um beansprucht zu werden.',
	'"{name}" could not be saved: {reason}.': '„{name}“ konnte nicht gespeichert werden: {reason}.',
	'"{name}" in {folder}': '„{name}“ in {folder}',
	'A line for the journal is not one line of JSON.': 'Eine Zeile für das Journal ist keine einzelne JSON-Zeile.',
	'Covalent is already open with this data: program {pid} on {host}, since {since}. Close it there to write here.':
		'Covalent ist mit diesen Daten schon offen: Programm {pid} auf {host}, seit {since}. Schließen Sie es dort, um hier zu schreiben.',
	'In line {line} of {file} something is damaged; the other lines were read.':
		'In Zeile {line} von {file} ist etwas beschädigt; die anderen Zeilen wurden gelesen.',
	'In line {line} of {file} there are empty (NUL) bytes, as a disk leaves them when the power fails.':
		'In Zeile {line} von {file} stehen leere Bytes (NUL), wie ein Datenträger sie bei einem Stromausfall hinterlässt.',
	'In {file} something is damaged; the other lines were read.':
		'In {file} ist etwas beschädigt; die anderen Zeilen wurden gelesen.',
	'In {file} there are empty (NUL) bytes, as a disk leaves them when the power fails.':
		'In {file} stehen leere Bytes (NUL), wie ein Datenträger sie bei einem Stromausfall hinterlässt.',
	'It is no backup.': 'Es ist keine Sicherung.',
	'It is no file.': 'Es ist keine Datei.',
	'Nothing can be kept in {folder}: {reason}.': 'In {folder} kann nichts aufbewahrt werden: {reason}.',
	'The backup "{id}" in {folder} is damaged, and nothing of it was used.':
		'Die Sicherung „{id}“ in {folder} ist beschädigt; nichts davon wurde verwendet.',
	'The connection to a folder holds something else.': 'Die Verbindung zu einem Ordner enthält etwas anderes.',
	'The file holds something else.': 'Die Datei enthält etwas anderes.',
	'The file is damaged.': 'Die Datei ist beschädigt.',
	'The file is not JSON.': 'Die Datei ist kein JSON.',
	'The folder {path} could not be made: {reason}.': 'Der Ordner {path} konnte nicht angelegt werden: {reason}.',
	'The folder {root} is not there any more, as when a drive is taken out.':
		'Der Ordner {root} ist nicht mehr da, als wäre ein Laufwerk abgezogen worden.',
	'The journal is in no state to be appended to.': 'An das Journal kann gerade nichts angehängt werden.',
	'The last save in {file} was cut off, most likely when the computer stopped: {count, plural, one {# line} other {# lines}} could not be read.':
		'Das letzte Speichern in {file} brach ab, wohl als der Computer stehen blieb: {count, plural, one {# Zeile war} other {# Zeilen waren}} nicht lesbar.',
	'The last save in {file} was cut off, most likely when the computer stopped; every whole line before it was read.':
		'Das letzte Speichern in {file} brach ab, wohl als der Computer stehen blieb; jede ganze Zeile davor wurde gelesen.',
	'The line is not JSON: {reason}.': 'Die Zeile ist kein JSON: {reason}.',
	'The line is not a JSON object.': 'Die Zeile ist kein JSON-Objekt.',
	'The list of copies holds something else.': 'Die Liste der Kopien enthält etwas anderes.',
	'The list of standings holds something else.': 'Die Liste der Stände enthält etwas anderes.',
	'The plan was closed.': 'Der Plan wurde geschlossen.',
	'The plan {planId} is closed.': 'Der Plan {planId} ist geschlossen.',
	'The private notes hold something else.': 'Die privaten Notizen enthalten etwas anderes.',
	'The template holds something else.': 'Die Vorlage enthält etwas anderes.',
	'The workspace file holds something else.': 'Die Datei des Arbeitsbereichs enthält etwas anderes.',
	'There is no folder {folder} to write "{name}" into.': 'Es gibt keinen Ordner {folder}, um „{name}“ darin abzulegen.',
	'There is no such backup.': 'Diese Sicherung gibt es nicht.',
	'another file has been put in its place': 'an ihrer Stelle liegt eine andere Datei',
	'another program has changed it': 'ein anderes Programm hat sie geändert',
	'another program is using it': 'ein anderes Programm benutzt sie gerade',
	'for an unknown reason': 'aus unbekanntem Grund',
	'it could not be cut to its good length': 'sie ließ sich nicht auf ihre gute Länge kürzen',
	'it is a folder': 'es ist ein Ordner',
	'it is marked read-only': 'sie ist schreibgeschützt',
	'it is not there': 'sie ist nicht da',
	'its name is too long': 'ihr Name ist zu lang',
	'its path leads back to itself': 'ihr Pfad führt zu sich selbst zurück',
	'not everything was written': 'nicht alles wurde geschrieben',
	'part of its path is not a folder': 'ein Teil des Pfads ist kein Ordner',
	'something that is not a file has this name': 'etwas, das keine Datei ist, trägt diesen Namen',
	'the disk can only be read': 'der Datenträger kann nur gelesen werden',
	'the disk did not confirm the write': 'der Datenträger hat das Schreiben nicht bestätigt',
	'the disk does not take a file of this size': 'der Datenträger nimmt keine Datei dieser Größe an',
	'the disk gives back other bytes than it was given': 'der Datenträger gibt andere Bytes zurück, als er erhielt',
	'the disk is full': 'der Datenträger ist voll',
	'the disk reports an error': 'der Datenträger meldet einen Fehler',
	'the disk takes nothing more': 'der Datenträger nimmt nichts mehr an',
	'the name is taken': 'der Name ist vergeben',
	'the system answered {code}': 'das System antwortete {code}',
	'this account may not do that there': 'dieses Konto darf das dort nicht',
	'too many files are open on this computer': 'auf diesem Computer sind zu viele Dateien offen',
	'your share of the disk is used up': 'Ihr Anteil am Datenträger ist aufgebraucht',
	'{file} begins with a byte order mark: another program has saved it. Its lines were read without the mark.':
		'{file} beginnt mit einer Byte-Reihenfolge-Marke: Ein anderes Programm hat die Datei gespeichert. Ihre Zeilen wurden ohne die Marke gelesen.',
	'{file} could not be removed: {reason}.': '{file} konnte nicht entfernt werden: {reason}.',
	'{file} could not be saved: {reason}.': '{file} konnte nicht gespeichert werden: {reason}.',
	'{file} does not hold what it should, and was not used.':
		'{file} enthält nicht, was es sollte, und wurde nicht verwendet.',
	'{file} holds only the word null, and nothing that was saved in it.':
		'{file} enthält nur das Wort null und nichts, was darin gespeichert war.',
	'{file} is empty (0 bytes), although something was saved in it before.':
		'{file} ist leer (0 Bytes), obwohl zuvor etwas darin gespeichert war.',
	'{file} is stored as UTF-16: another program has saved it, and it could not be read.':
		'{file} ist als UTF-16 abgelegt: Ein anderes Programm hat die Datei gespeichert, und sie war nicht lesbar.',
	'{lines} lines of the plan {planId} were not saved. {reason}':
		'{lines} Zeilen des Plans {planId} wurden nicht gespeichert. {reason}',
	'{name} could not be read: {reason}.': '{name} konnte nicht gelesen werden: {reason}.',
	'{name} is a folder, not a file.': '{name} ist ein Ordner, keine Datei.',
	'{name} is already there and was not written over.': '{name} ist schon da und wurde nicht überschrieben.',
	'{name} is too large: {count} MB, and at most {most} MB can be read.':
		'{name} ist zu groß: {count} MB, und höchstens {most} MB können gelesen werden.',
	'{name} was changed by another program since it was read, and was not written over.':
		'{name} wurde seit dem Lesen von einem anderen Programm geändert und nicht überschrieben.',
	'{path} is not a whole rescue copy of a plan.': '{path} ist keine vollständige Rettungskopie eines Plans.',
	'{reason} It is left as it is.': '{reason} Es bleibt, wie es ist.',
};
