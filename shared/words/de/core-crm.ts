/** Texts of the core about imports from a CRM. Sorted by the English text, which is the key. */
import type { Catalogue } from '../words.ts';

export const coreCrm: Catalogue = {
	'Add up the rows of this file first.': 'Zählen Sie zuerst die Zeilen dieser Datei zusammen.',
	'Column {column}: {count, plural, one {# column} other {# columns}} where the header has {names}, as if parted by {other} and not by {delimiter}.':
		'Spalte {column}: {count, plural, one {# Spalte} other {# Spalten}}, wo die Kopfzeile {names} hat, als wäre das Trennzeichen {other} und nicht {delimiter}.',
	'Column {column}: {count, plural, one {# column} other {# columns}} where the header has {names}.':
		'Spalte {column}: {count, plural, one {# Spalte} other {# Spalten}}, wo die Kopfzeile {names} hat.',
	'Column {number}': 'Spalte {number}',
	'Column “{name}”': 'Spalte „{name}“',
	'Days on average cannot be added up from months, and the quarters of {name} are none of the calendar year; choose months, or let the goal count as a level.':
		'Durchschnittliche Tage lassen sich nicht aus Monaten zusammenzählen, und die Quartale dieses Kalenders ({name}) sind keine des Kalenderjahres; wählen Sie Monate, oder lassen Sie das Ziel als Bestand zählen.',
	'Different values cannot be added up from months, and the quarters of {name} are none of the calendar year; choose months, or let the goal count as a level.':
		'Verschiedene Werte lassen sich nicht aus Monaten zusammenzählen, und die Quartale dieses Kalenders ({name}) sind keine des Kalenderjahres; wählen Sie Monate, oder lassen Sie das Ziel als Bestand zählen.',
	'Figures of “{file}” stand in the plan; take them back first, or replace them.':
		'Zahlen aus „{file}“ stehen im Plan; nehmen Sie sie zuerst zurück, oder ersetzen Sie sie.',
	'Hand the file in: choose it in the browser.': 'Geben Sie die Datei hinein: Wählen Sie sie im Browser.',
	'Line {line} has no column “{name}”; it has {names}.': 'Zeile {line} hat keine Spalte „{name}“; es gibt {names}.',
	'Line {line} has {count} columns, from column {first} (“{name}”) on more than the {most} that can be read; export fewer.':
		'Zeile {line} hat {count} Spalten, ab Spalte {first} („{name}“) mehr als die {most}, die gelesen werden können; exportieren Sie weniger.',
	'Line {line}, {column}: {problem}.': 'Zeile {line}, {column}: {problem}.',
	'Line {line}, {column}: “{text}” is a day in no format that is known; say which with "{key}".':
		'Zeile {line}, {column}: „{text}“ ist ein Tag in keinem bekannten Format; geben Sie es mit "{key}" an.',
	'Line {line}, {column}: “{text}” is written {format}, and “{other}” in line {otherLine} {otherFormat}; say which counts with "{key}".':
		'Zeile {line}, {column}: „{text}“ ist als {format} geschrieben und „{other}“ in Zeile {otherLine} als {otherFormat}; geben Sie mit "{key}" an, was gilt.',
	'Line {line}, {column}: “{text}” may be {formats}; say which with "{key}".':
		'Zeile {line}, {column}: „{text}“ kann {formats} sein; geben Sie mit "{key}" an, was gilt.',
	'Line {line}: columns {first} and {second} are both called “{name}”; neither is read.':
		'Zeile {line}: Die Spalten {first} und {second} heißen beide „{name}“; keine wird gelesen.',
	'Line {line}: columns {first} and {second} are both called “{name}”; rename one.':
		'Zeile {line}: Die Spalten {first} und {second} heißen beide „{name}“; benennen Sie eine um.',
	'No row counts in these periods: there is nothing to enter.':
		'In diesen Perioden zählt keine Zeile: Es gibt nichts einzutragen.',
	'The file is empty: not even line 1 names columns.': 'Die Datei ist leer: Nicht einmal Zeile 1 nennt Spalten.',
	'The file is no text that can be read.': 'Die Datei ist kein lesbarer Text.',
	'The file is not in {encoding} throughout; export it again as UTF-8.':
		'Die Datei ist nicht durchgehend {encoding}; exportieren Sie sie neu als UTF-8.',
	'The file is not in {encoding}; choose another encoding.':
		'Die Datei ist nicht {encoding}; wählen Sie einen anderen Zeichensatz.',
	'The list of imports holds something else.': 'Die Liste der Importe enthält etwas anderes.',
	'The map adds up weighted amounts, and does not say of which column: "amount" is missing.':
		'Die Zuordnung addiert gewichtete Beträge und sagt nicht, aus welcher Spalte: "amount" fehlt.',
	'The map adds up, and does not say which column: "amount" is missing.':
		'Die Zuordnung addiert und sagt nicht, welche Spalte: "amount" fehlt.',
	'The map counts different values, and does not say of which column: "distinct" is missing.':
		'Die Zuordnung zählt verschiedene Werte und sagt nicht, aus welcher Spalte: "distinct" fehlt.',
	'The map counts the days of a cycle, and does not say in which column they begin: "from" is missing.':
		'Die Zuordnung zählt die Tage eines Zyklus und sagt nicht, in welcher Spalte sie beginnen: "from" fehlt.',
	'The map does not fit at “{where}”: {reason}.': 'Die Zuordnung passt bei „{where}“ nicht: {reason}.',
	'The map does not fit: {reason}.': 'Die Zuordnung passt nicht: {reason}.',
	'The map weights amounts, and does not say by which column: "probability" is missing.':
		'Die Zuordnung gewichtet Beträge und sagt nicht, nach welcher Spalte: "probability" fehlt.',
	'The plan has no {goal}; the map names it as "goal".': 'Der Plan hat kein {goal}; die Zuordnung nennt es als "goal".',
	'The plan keeps {periods} from “{file}”: no row of this file is of {count, plural, one {it} other {them}}.':
		'Der Plan behält {periods} aus „{file}“: Keine Zeile dieser Datei gehört {count, plural, one {dazu} other {zu einem davon}}.',
	'The remembered maps hold something else.': 'Die gemerkten Zuordnungen enthalten etwas anderes.',
	'The rows could not be added up.': 'Die Zeilen konnten nicht zusammengezählt werden.',
	'The total of {period} is too large to be kept exactly; nothing was written.':
		'Die Summe von {period} ist zu groß, um genau aufbewahrt zu werden; nichts wurde geschrieben.',
	'This file is no longer open here; choose it again.':
		'Diese Datei ist hier nicht mehr offen; wählen Sie sie noch einmal.',
	'This import is no longer in the list.': 'Dieser Import ist nicht mehr in der Liste.',
	'This very file was imported for {goal} on {day}, as “{file}”.':
		'Genau diese Datei wurde am {day} für {goal} importiert, als „{file}“.',
	'This very file was imported for {goal} on {day}, as “{file}”; none of its figures stands in the plan any more.':
		'Genau diese Datei wurde am {day} für {goal} importiert, als „{file}“; keine ihrer Zahlen steht noch im Plan.',
	'What comes from a CRM is put away while both sides are in this room.':
		'Was aus einem CRM kommt, ist weggelegt, solange beide Seiten im Raum sind.',
	'a bar': 'ein senkrechter Strich',
	'a comma': 'ein Komma',
	'a quote is opened and never closed': 'ein Anführungszeichen wird geöffnet und nie geschlossen',
	'a quote is opened and not closed before the next cell':
		'ein Anführungszeichen wird geöffnet und vor der nächsten Zelle nicht geschlossen',
	'a quote stands in the middle of a cell that does not begin with one':
		'ein Anführungszeichen steht mitten in einer Zelle, die mit keinem beginnt',
	'a semicolon': 'ein Semikolon',
	'a tab': 'ein Tabulator',
	'column {number}': 'Spalte {number}',
	'column “{name}”': 'Spalte „{name}“',
	'has to be like yyyy-MM-dd, dd.MM.yyyy or M/d/yyyy': 'muss etwa yyyy-MM-dd, dd.MM.yyyy oder M/d/yyyy sein',
	'has to name a goal like goals/g1': 'muss ein Ziel wie goals/g1 nennen',
	'it could not be read. Nothing was changed.': 'Sie konnte nicht gelesen werden. Nichts wurde geändert.',
	'it needs more memory than any CRM export does. Nothing was changed.':
		'Sie braucht mehr Speicher als jeder CRM-Export. Nichts wurde geändert.',
	'its rows are being added up already.': 'Ihre Zeilen werden schon zusammengezählt.',
	'reading it does not get on. Nothing was changed.': 'Das Lesen kommt nicht voran. Nichts wurde geändert.',
	'reading it was cancelled. Nothing was changed.': 'Das Lesen wurde abgebrochen. Nichts wurde geändert.',
	'the plan': 'der Plan',
	'the row cannot be read': 'die Zeile ist nicht lesbar',
	'the row is longer than 32 MB, as if a quote were opened and never closed':
		'die Zeile ist länger als 32 MB, als wäre ein Anführungszeichen geöffnet und nie geschlossen worden',
	'the year': 'das Kalenderjahr',
	unknown: 'unbekannt',
	'{before} or {next}': '{before} oder {next}',
	'{cell} is no day written {format}.': '{cell} ist kein als {format} geschriebener Tag.',
	'{cell} is no probability from 0 to 100 %.': '{cell} ist keine Wahrscheinlichkeit von 0 bis 100 %.',
	'{cell} may be a share or a percentage; say which with "probabilityIn".':
		'{cell} kann ein Anteil oder ein Prozentsatz sein; geben Sie es mit "probabilityIn" an.',
	'{column}: it begins on {begin}, after its end on {end}.':
		'{column}: Es beginnt am {begin}, nach seinem Ende am {end}.',
	'{column}: the cell holds a NUL character.': '{column}: Die Zelle enthält ein NUL-Zeichen.',
	'{column}: the cell holds {count} MB, as no value of a deal does.':
		'{column}: Die Zelle enthält {count} MB; so groß ist kein Wert eines Geschäfts.',
	'{column}: the cell is empty.': '{column}: Die Zelle ist leer.',
	'{column}: the day is empty.': '{column}: Der Tag ist leer.',
	'{column}: {sentence}': '{column}: {sentence}',
	'{count, plural, one {# row was} other {# rows were}} imported for {goal} before, on {day} from “{file}”.':
		'{count, plural, one {# Zeile wurde} other {# Zeilen wurden}} schon früher für {goal} importiert, am {day} aus „{file}“.',
	'{file}: {sentence}': '{file}: {sentence}',
	'{goal} is in money, and a count is not; nothing was written.':
		'{goal} ist in Geld, eine Anzahl nicht; nichts wurde geschrieben.',
	'{goal} is in money, and a number of days is not; nothing was written.':
		'{goal} ist in Geld, eine Zahl von Tagen nicht; nichts wurde geschrieben.',
	'{name_s} fiscal year': 'Geschäftsjahr von {name}',
	'{names} and {count} more': '{names} und {count} weitere',
	'{name} is not an ordinary file.': '{name} ist keine gewöhnliche Datei.',
	'{name} is not there.': '{name} ist nicht da.',
	'{name} is {count} MB large; at most 256 MB can be read.':
		'{name} ist {count} MB groß; höchstens 256 MB können gelesen werden.',
	'{text} has more than {decimals} decimal places, as no amount in {currency} has.':
		'{text} hat mehr als {decimals} Nachkommastellen, anders als jeder Betrag in {currency}.',
	'{text} has more than {decimals} decimal places.': '{text} hat mehr als {decimals} Nachkommastellen.',
	'{text} is not a number with a decimal comma.': '{text} ist keine Zahl mit Dezimalkomma.',
	'{text} is not a number with a decimal point.': '{text} ist keine Zahl mit Dezimalpunkt.',
	'“{file}” is no longer where it was when it was imported on {day}; put it back there to see its rows.':
		'„{file}“ liegt nicht mehr da, wo die Datei beim Import am {day} war; legen Sie sie dorthin zurück, um ihre Zeilen zu sehen.',
	'“{file}” is not the file any more that was imported on {day}: its rows are gone.':
		'„{file}“ ist nicht mehr die Datei, die am {day} importiert wurde: Ihre Zeilen sind weg.',
	'“{name}”': '„{name}“',
	'“{name}” came in out of order; choose it again.':
		'„{name}“ kam in falscher Reihenfolge an; wählen Sie die Datei noch einmal.',
	'“{name}” could not be put aside: {reason}': '„{name}“ konnte nicht beiseitegelegt werden: {reason}',
	'“{name}” has not come in completely yet.': '„{name}“ ist noch nicht ganz angekommen.',
	'“{name}” is not an ordinary file.': '„{name}“ ist keine gewöhnliche Datei.',
};
