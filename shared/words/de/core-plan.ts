/** Texts of the core about edits that do not fit. Sorted by the English text, which is the key. */
import type { Catalogue } from '../words.ts';

export const corePlan: Catalogue = {
	'A copy that came in can be taken back only until the next edit; this one no longer can.':
		'Eine eingegangene Kopie lässt sich nur bis zur nächsten Änderung zurücknehmen; diese nicht mehr.',
	'A goal’s place is a whole number from 1 to {count}.': 'Der Rang eines Ziels ist eine ganze Zahl von 1 bis {count}.',
	'A locked ballot stays locked, and a round that was set aside stays aside: undo stops there.':
		'Eine abgegebene Stimme bleibt abgegeben und eine zurückgestellte Runde zurückgestellt: Weiter zurück geht es nicht.',
	'A newer version of Covalent wrote this; update Covalent to settle it.':
		'Eine neuere Version von Covalent hat dies geschrieben; aktualisieren Sie Covalent, um es zu klären.',
	'A published change': 'Eine veröffentlichte Änderung',
	'A rating is from 1 to 9 in halves, or “{abstained}” or “{early}”.':
		'Eine Bewertung geht von 1 bis 9 in halben Schritten, oder „{abstained}“ oder „{early}“.',
	'A round is open: this is given in a ballot until both sides reveal.':
		'Eine Runde läuft: Dies wird verdeckt abgegeben, bis beide Seiten aufdecken.',
	'A round is open: “{label}” is given in a ballot until both sides reveal.':
		'Eine Runde läuft: „{label}“ wird verdeckt abgegeben, bis beide Seiten aufdecken.',
	'A session that was held stays in the plan: undo stops where it began or ended.':
		'Eine abgehaltene Sitzung bleibt im Plan: „Rückgängig“ endet da, wo sie begann oder endete.',
	'A settled conflict is not undone; change the field instead.':
		'Ein geklärter Konflikt wird nicht rückgängig gemacht; ändern Sie stattdessen das Feld.',
	'A {noun} has no field “{field}” (in {ref}).': 'Ein Eintrag „{noun}“ hat kein Feld „{field}“ (in {ref}).',
	'An agreement is not undone; it stops counting as soon as the words it covers change.':
		'Eine Zustimmung wird nicht rückgängig gemacht; sie zählt nicht mehr, sobald sich die Worte ändern, für die sie gilt.',
	'In this template': 'In dieser Vorlage',
	'In {place}': 'In {place}',
	'Line {line} of the drafts': 'Zeile {line} der Entwürfe',
	'Line {line} of the journal': 'Zeile {line} des Journals',
	'Say who is writing.': 'Sagen Sie, wer schreibt.',
	'Say who is writing: the pen has no name.': 'Sagen Sie, wer schreibt: Der Stift hat keinen Namen.',
	'The answers of this ballot cannot be read.': 'Die Antworten dieser Stimmabgabe sind nicht lesbar.',
	'The change of {day} by {name} ({party}) puts {row} below {other}, where it does not belong.':
		'Die Änderung vom {day} durch {name} ({party}) setzt {row} unter {other}, wo es nicht hingehört.',
	'The change of {day} by {name} ({party}) sets {place} anew, which stays as it was at the beginning.':
		'Die Änderung vom {day} durch {name} ({party}) setzt {place} neu, was bleibt, wie es am Anfang war.',
	'The change of {day} by {name} ({party}) writes {place}, which is the {owner}’s.':
		'Die Änderung vom {day} durch {name} ({party}) schreibt {place}; das gehört der Seite „{owner}“.',
	'The edit': 'Die Änderung',
	'The net effect of what was written would not say the same.':
		'Das Ergebnis des Geschriebenen würde nicht dasselbe sagen.',
	'The pen’s name': 'Der Name des Stifts',
	'The pen’s name has {count} characters; at most {most} fit.':
		'Der Name des Stifts hat {count} Zeichen; höchstens {most} haben Platz.',
	'The place of {ref} in its list is not a key that sorts.':
		'Der Platz von {ref} in seiner Liste ist kein Schlüssel zum Sortieren.',
	'The template does not fit.': 'Die Vorlage passt nicht.',
	'The text for {place}': 'Der Text für {place}',
	'The text for {place} has {count} characters; at most {most} fit.':
		'Der Text für {place} hat {count} Zeichen; höchstens {most} haben Platz.',
	'The {noun} is part of every plan and cannot be removed.':
		'„{noun}“ gehört zu jedem Plan und kann nicht entfernt werden.',
	'The {noun} “{title}”': '{noun} „{title}“',
	'There is no collection “{collection}” (in {ref}).': 'Eine Sammlung „{collection}“ gibt es nicht (in {ref}).',
	'There is no such {noun}': 'Nicht vorhanden: {noun}',
	'There is no {ref}': 'Nicht vorhanden: {ref}',
	'There is no {ref} to remove.': 'Nicht vorhanden: {ref}. Es gibt nichts zu entfernen.',
	'There is no {ref} yet; a new {noun} needs its {label}.':
		'Nicht vorhanden: {ref}. Ein neuer Eintrag „{noun}“ braucht zuerst: „{label}“.',
	'There is no {ref}; the {rows} are {refs}.': 'Nicht vorhanden: {ref}. {rows}: {refs}.',
	'There is nothing to redo.': 'Es gibt nichts zu wiederholen.',
	'There is nothing to undo.': 'Es gibt nichts rückgängig zu machen.',
	'Third party {number}': 'Dritte Partei {number}',
	'This change': 'Diese Änderung',
	'This draft': 'Dieser Entwurf',
	'This file is larger than 8 MB: a logo is a small picture.':
		'Diese Datei ist größer als 8 MB: Ein Logo ist ein kleines Bild.',
	'This file is not taken in. {reason}': 'Diese Datei wird nicht übernommen. {reason}',
	'This is not a whole PNG or JPEG picture.': 'Dies ist kein vollständiges PNG- oder JPEG-Bild.',
	'This is {party}’s own column: it settles it on its computer, or here with both sides in the room.':
		'Dies ist die Spalte von {party}: Geklärt wird es auf dem Computer dieser Seite, oder hier, wenn beide Seiten im Raum sind.',
	'This picture has {count} KB: at most {most} fit. Save it smaller, or with fewer colours.':
		'Dieses Bild hat {count} KB: Höchstens {most} haben Platz. Speichern Sie es kleiner oder mit weniger Farben.',
	'This picture is {width} by {height} pixels: at most {most} on a side fit.':
		'Dieses Bild misst {width} mal {height} Pixel: Höchstens {most} je Seite haben Platz.',
	'This plan was closed on {closed}, and its terms stay as they were. Open it again to change {ref}, or write it in the next plan.':
		'Dieser Plan wurde am {closed} abgeschlossen, und seine Bestimmungen bleiben, wie sie waren. Öffnen Sie ihn wieder, um {ref} zu ändern, oder schreiben Sie es in den nächsten Plan.',
	'This template does not hold together: {reason}.': 'Diese Vorlage passt nicht zusammen: {reason}.',
	'Untitled|a row': 'Ohne Titel',
	'What was done last has been changed by others since.': 'Was zuletzt getan wurde, haben andere seither geändert.',
	'What was removed before the plan was last sent or received is not brought back by undo.':
		'Was entfernt wurde, bevor der Plan zuletzt gesendet oder empfangen wurde, kommt durch Rückgängigmachen nicht zurück.',
	'What was revealed is not undone; a new round asks again.':
		'Was aufgedeckt wurde, wird nicht rückgängig gemacht; eine neue Runde fragt noch einmal.',
	'What was written in this file was written in two copies of it at once.':
		'Was in dieser Datei geschrieben steht, wurde in zwei Kopien davon zugleich geschrieben.',
	'What you could accept is above what you hope for in one of your answers; look at it again.':
		'Was Sie hinnehmen könnten, liegt in einer Ihrer Antworten über dem, was Sie erhoffen; sehen Sie noch einmal hin.',
	'an amount|in place of one': '[Betrag]',
	'it does not fit': 'es passt nicht',
	'it holds characters that may not stand there': 'es enthält Zeichen, die dort nicht stehen dürfen',
	'it is empty': 'es ist leer',
	'it is less than {least}': 'es ist weniger als {least}',
	'it is longer than {most} characters': 'es ist länger als {most} Zeichen',
	'it is missing, or of another kind than it should be': 'es fehlt oder ist von anderer Art, als es sein sollte',
	'it is more than {most}': 'es ist mehr als {most}',
	'it is none of {values}': 'es ist keines von {values}',
	'joint one': 'gemeinsam',
	'names a {noun} which': 'nennt einen Eintrag „{noun}“:',
	'names {ref}, which': 'nennt {ref}:',
	'row {number}': 'Zeile {number}',
	'something that is no part of a plan': 'etwas, das nicht zu einem Plan gehört',
	'the company|in place of a name': '[Unternehmen]',
	'the person in charge|in place of a name': '[zuständige Person]',
	'the third party|in place of a name': '[dritte Partei]',
	'the {noun}': '{noun}',
	'the {noun} of {parts}': '{noun} von {parts}',
	'the {noun} “{title}”': '{noun} „{title}“',
	'the {side}|in place of a name': '[{side}]',
	'there are more than {most} rows': 'es gibt mehr als {most} Zeilen',
	'there are too few rows': 'es gibt zu wenige Zeilen',
	'there is no expectation “{key}”': 'es gibt keine Erwartung „{key}“',
	'there is no goal “{key}”': 'es gibt kein Ziel „{key}“',
	'there is no measure “{key}”': 'es gibt keine Messgröße „{key}“',
	'there is no party “{key}”': 'es gibt keine Seite „{key}“',
	'there is no topic “{key}”': 'es gibt kein Thema „{key}“',
	'there is “{name}”, which no template has': 'es gibt „{name}“, das keine Vorlage hat',
	'this row': 'dieser Eintrag',
	'two rows of one kind have the same key': 'zwei Zeilen einer Art haben denselben Schlüssel',
	'{field} has to be a colour like #0A62AD.': '{field} muss eine Farbe wie #0A62AD sein.',
	'{field} has to be a currency code like GBP.': '{field} muss ein Währungscode wie GBP sein.',
	'{field} has to be a day like 2027-03-31.': '{field} muss ein Tag wie 2027-03-31 sein.',
	'{field} has to be a month like 2027-03 or a quarter like 2027-Q1.':
		'{field} muss ein Monat wie 2027-03 oder ein Quartal wie 2027-Q1 sein.',
	'{field} has to be a number from {min} to {max}.': '{field} muss eine Zahl von {min} bis {max} sein.',
	'{field} has to be a number of at least {min}.': '{field} muss eine Zahl von mindestens {min} sein.',
	'{field} has to be a number.': '{field} muss eine Zahl sein.',
	'{field} has to be a small PNG or JPEG without metadata, in base64.':
		'{field} muss ein kleines PNG oder JPEG ohne Metadaten sein, in Base64.',
	'{field} has to be a time in UTC like 2027-03-31T14:05Z.':
		'{field} muss eine Zeit in UTC wie 2027-03-31T14:05Z sein.',
	'{field} has to be a time like 09:30.': '{field} muss eine Uhrzeit wie 09:30 sein.',
	'{field} has to be a time zone like Europe/London.': '{field} muss eine Zeitzone wie Europe/London sein.',
	'{field} has to be a whole number of minor units (cents, pence) from {min} to {max}.':
		'{field} muss eine ganze Zahl kleinster Einheiten (Cent, Pence) von {min} bis {max} sein.',
	'{field} has to be a whole number.': '{field} muss eine ganze Zahl sein.',
	'{field} has to be from 1 to 9 in halves, or “{abstained}” or “{early}”.':
		'{field} muss von 1 bis 9 in halben Schritten sein, oder „{abstained}“ oder „{early}“.',
	'{field} has to be hours like 09:00-17:30, or 08:00-12:00, 13:00-17:00.':
		'{field} muss Stunden wie 09:00-17:30 enthalten, oder 08:00-12:00, 13:00-17:00.',
	'{field} has to be one line.': '{field} muss in einer Zeile stehen.',
	'{field} has to be one of: {choices}.': '{field} muss eines davon sein: {choices}.',
	'{field} has to be text.': '{field} muss Text sein.',
	'{field} has to be the id of one of the {collection}.':
		'{field} muss die Kennung eines Eintrags aus {collection} sein.',
	'{field} has to be the mark of the text it covers.': '{field} muss die Marke des Textes sein, für den es gilt.',
	'{field} has to be true or false.': '{field} muss wahr oder falsch sein.',
	'{field} has to be vendor or partner, or the id of a third party.':
		'{field} muss Hersteller oder Partner sein, oder die Kennung eines Dritten.',
	'{field} has to be vendor or partner.': '{field} muss Hersteller oder Partner sein.',
	'{field} has {count} characters; at most {most} fit.': '{field} hat {count} Zeichen; höchstens {most} haben Platz.',
	'{field} is too large to be kept exactly.': '{field} ist zu groß, um genau aufbewahrt zu werden.',
	'{field} of {ref}': '{field} von {ref}',
	'{label}|a field': '„{label}“',
	'{noun} {id}': '{noun} {id}',
	'{party} accepted something else than what stands here now. Its “{field}” says nothing of this until it is emptied and given again.':
		'{party} hat etwas anderes angenommen, als jetzt hier steht. „{field}“ sagt nichts darüber, bis es geleert und neu eingetragen ist.',
	'{party} agreed to other words, so its yes does not count. It counts again once it agrees to these, or once they are changed back.':
		'{party} hat anderen Worten zugestimmt, das Ja zählt nicht. Es zählt wieder, sobald die Seite diesen zustimmt oder sie zurückgeändert sind.',
	'{party}’s': '{party}',
	'{place} holds different values; settle it first.': '{place} hat verschiedene Werte; klären Sie das zuerst.',
	'{place}: {problem}.': '{place}: {problem}.',
	'{ref} has been removed, so nothing can be put below it.':
		'{ref} wurde entfernt; darunter kann nichts gesetzt werden.',
	'{ref} has been removed.': '{ref} wurde entfernt.',
	'{ref} is the {side}’s; its {label} cannot be another.':
		'{ref} gehört der Seite „{side}“; „{label}“ kann nicht anders sein.',
	'{ref} would have to be called {collection}/{derived}.': '{ref} müsste {collection}/{derived} heißen.',
	'{ref} {field} is given twice.': '{ref} {field} ist doppelt angegeben.',
	'{ref}: a ballot that was given stays with its round.': '{ref}: Eine Stimmabgabe bleibt bei ihrer Runde.',
	'{ref}: a ballot was given in this round, so the round stays.':
		'{ref}: In dieser Runde gibt es eine Stimmabgabe; die Runde bleibt.',
	'{ref}: a recorded agreement stays; a later one takes its place.':
		'{ref}: Eine festgehaltene Vereinbarung bleibt; eine spätere tritt an ihre Stelle.',
	'{ref}: {label} is written by an act, never by hand.': '{ref}: „{label}“ entsteht durch eine Handlung, nie von Hand.',
	'{ref}: {label} is written by locking and revealing a ballot, never by hand.':
		'{ref}: „{label}“ entsteht beim Abgeben und Aufdecken einer Stimme, nie von Hand.',
	'{ref}: {label} is written by recording an agreement, never by hand.':
		'{ref}: „{label}“ entsteht beim Festhalten einer Vereinbarung, nie von Hand.',
	'{rows}: {fields}': '{rows}: {fields}',
	'{row}: its parent follows from its id and is not set by hand.':
		'{row}: Das Übergeordnete folgt aus der Kennung und wird nicht von Hand gesetzt.',
	'{row}: removed has to be true or false.': '{row}: „entfernt“ muss wahr oder falsch sein.',
	'{row}: the last day ({end}) is before the first ({start}).':
		'{row}: Der letzte Tag ({end}) liegt vor dem ersten ({start}).',
	'{row}: the minimum ({minimum}) is above the desired ({desired}).':
		'{row}: Das Minimum ({minimum}) liegt über dem Erhofften ({desired}).',
	'{row}: the order key “{value}” is not one.': '{row}: „{value}“ ist kein Schlüssel für die Reihenfolge.',
	'{row}: the words have changed since; read them again before agreeing.':
		'{row}: Die Worte haben sich seither geändert; lesen Sie sie noch einmal, bevor Sie zustimmen.',
	'{row}: there is no single text to agree to yet.':
		'{row}: Noch gibt es nicht einen einzigen Text, dem man zustimmen kann.',
	'{row}: {label} cannot be empty.': '{row}: „{label}“ darf nicht leer sein.',
	'{row}: {label} has to be in whole minor units (cents, pence).':
		'{row}: „{label}“ muss in ganzen kleinsten Einheiten (Cent, Pence) stehen.',
	'{row}: {label} is fixed since it was accepted on {day}; ask for new terms instead.':
		'{row}: „{label}“ steht fest, seit es am {day} angenommen wurde; bitten Sie stattdessen um neue Bedingungen.',
	'{row}: {label} is fixed since it was accepted; ask for new terms instead.':
		'{row}: „{label}“ steht fest, seit es angenommen wurde; bitten Sie stattdessen um neue Bedingungen.',
	'{row}: {label} is set when the {noun} is made and stays.':
		'{row}: „{label}“ wird beim Anlegen gesetzt ({noun}) und bleibt.',
	'{row}: {label} is the {owner}’s to write, and the pen in hand is the {pens}.':
		'{row}: „{label}“ schreibt nur die Seite „{owner}“; der Stift in der Hand ist „{pens}“.',
	'{row}: {label} names {ref}, which is not in the plan.': '{row}: „{label}“ nennt {ref}: Das steht nicht im Plan.',
	'{row}: {label} names “{value}”, which is neither side nor a third party of the plan.':
		'{row}: „{label}“ nennt „{value}“; das ist weder eine Seite noch ein Dritter des Plans.',
	'{row}: {one} and {other} are the same side.': '{row}: „{one}“ und „{other}“ sind dieselbe Seite.',
	'{subject} does not list the changes it has seen (after).': '{subject} nennt die gesehenen Änderungen nicht (after).',
	'{subject} does not name the change before it (prev).': '{subject} nennt die Änderung davor nicht (prev).',
	'{subject} does not say whose pen it is (pen).': '{subject} sagt nicht, wessen Stift es ist (pen).',
	'{subject} edits {place} twice.': '{subject} ändert {place} zweimal.',
	'{subject} gives {place} a value that is not text, a number, true, false or null.':
		'{subject} gibt {place} einen Wert, der weder Text, Zahl, wahr, falsch noch null ist.',
	'{subject} has a computer that is no name.': '{subject} hat einen Computer, der kein Name ist.',
	'{subject} has a key that is no text.': '{subject} hat einen Schlüssel, der kein Text ist.',
	'{subject} has a number (seq) that does not fit the change before it (prev).':
		'{subject} hat eine Nummer (seq), die nicht zur Änderung davor passt (prev).',
	'{subject} has a party that is neither vendor, partner nor joint.':
		'{subject} hat eine Seite, die weder Hersteller, Partner noch gemeinsam ist.',
	'{subject} has an edit of something that is not a record like “goals/g1”.':
		'{subject} ändert etwas, das kein Eintrag wie „goals/g1“ ist.',
	'{subject} has an edit of {ref} that names no proper field.':
		'{subject} ändert {ref}, ohne ein richtiges Feld zu nennen.',
	'{subject} has an edit that is not [record, field, value].':
		'{subject} enthält etwas, das nicht [record, field, value] ist.',
	'{subject} has no date and time like 2027-02-09T10:14:03Z (at).':
		'{subject} hat kein Datum mit Zeit wie 2027-02-09T10:14:03Z (at).',
	'{subject} has no label.': '{subject} hat keine Bezeichnung.',
	'{subject} has no list of edits.': '{subject} hat keine Liste von Änderungen.',
	'{subject} has no number (seq) from 1 up.': '{subject} hat keine Nummer (seq) ab 1.',
	'{subject} is damaged.': '{subject} ist beschädigt.',
	'{subject} is not a change.': '{subject} ist keine Änderung.',
	'{subject} is not a line of the drafts file.': '{subject} ist keine Zeile der Entwurfsdatei.',
	'{subject} is not a line that this program wrote.': '{subject} ist keine Zeile, die dieses Programm geschrieben hat.',
	'{subject} is not one of the changes that were published then.':
		'{subject} gehört nicht zu den damals veröffentlichten Änderungen.',
	'{subject} is not one of the changes that were received then.':
		'{subject} gehört nicht zu den damals empfangenen Änderungen.',
	'{subject} lists a change it has seen twice (after).': '{subject} nennt eine gesehene Änderung zweimal (after).',
	'{subject} names no replica.': '{subject} nennt kein Replikat.',
	'“{id}” is no id of a {noun}: use letters, digits, _, - and dots.':
		'„{id}“ ist keine Kennung für „{noun}“: Verwenden Sie Buchstaben, Ziffern, _, - und Punkte.',
	'“{id}” is not asked of this side in this round.': '„{id}“ wird diese Seite in dieser Runde nicht gefragt.',
	'“{key}” promises to itself': '„{key}“ sagt sich selbst etwas zu',
	'“{label}” of {row}': '„{label}“ von {row}',
	'“{title}” ({label})': '„{title}“ ({label})',
};
