/** Texts of the core: what it answers, and its notices. Sorted by the English text, which is the key. */
import type { Catalogue } from '../words.ts';

export const core: Catalogue = {
	'A .{format} does not hold {what}: that is exported as {fits}.':
		'Eine .{format}-Datei enthält das nicht: {what}. Es wird als {fits} exportiert.',
	'A PDF needs Chrome, Edge or Chromium on this computer, and none was found. Export the Word document or the web page instead, or install one of them.':
		'Für ein PDF braucht es Chrome, Edge oder Chromium auf diesem Computer, und nichts davon wurde gefunden. Exportieren Sie stattdessen das Word-Dokument oder die Webseite, oder installieren Sie eines davon.',
	'A backup may hold what is missing. ({sentence})': 'Eine Sicherung enthält vielleicht, was fehlt. ({sentence})',
	'A copy of “{title}” that came in was not taken in completely when the program ended. Nothing of it counts; the plan is as it was before.':
		'Eine Kopie von „{title}“ war noch nicht ganz übernommen, als das Programm endete. Nichts davon zählt; der Plan ist wie zuvor.',
	'A session is on already; go on with it or end it.':
		'Es läuft schon eine Sitzung; setzen Sie sie fort oder beenden Sie sie.',
	'A session is on: both sides are in this room until you end it.':
		'Es läuft eine Sitzung: Beide Seiten sind im Raum, bis Sie sie beenden.',
	'All files': 'Alle Dateien',
	'An .{format} does not hold {what}: that is exported as {fits}.':
		'Eine .{format}-Datei enthält das nicht: {what}. Es wird als {fits} exportiert.',
	'And {count} more like it.': 'Und {count} weitere dieser Art.',
	'Another window has this plan open for writing.': 'Ein anderes Fenster hat diesen Plan zum Schreiben geöffnet.',
	'Ballots are put away while both sides are in this room.':
		'Stimmabgaben sind weggelegt, solange beide Seiten im Raum sind.',
	'Covalent could not start': 'Covalent konnte nicht starten',
	Edit: 'Bearbeiten',
	'Found again: {plans}.': 'Wiedergefunden: {plans}.',
	'In {folder} there is something that is not a plan: {names}.': 'In {folder} liegt etwas, das kein Plan ist: {names}.',
	'Neither side has locked its ballot yet.': 'Noch hat keine Seite ihre Stimme abgegeben.',
	'No backup of the private notes of “{plan}” could be made. {reason} The notes themselves are saved.':
		'Von den privaten Notizen zu „{plan}“ konnte keine Sicherung angelegt werden. {reason} Die Notizen selbst sind gespeichert.',
	'No backup of “{plan}” could be made. {reason} Its newest changes are not saved either.':
		'Von „{plan}“ konnte keine Sicherung angelegt werden. {reason} Auch die neuesten Änderungen daran sind nicht gespeichert.',
	'No backup of “{plan}” could be made. {reason} The plan itself is saved.':
		'Von „{plan}“ konnte keine Sicherung angelegt werden. {reason} Der Plan selbst ist gespeichert.',
	'No locked ballot that is still to be shown lies here.':
		'Hier liegt keine abgegebene Stimme, die noch aufzudecken wäre.',
	'No session is on.': 'Es läuft keine Sitzung.',
	'Nobody of {company} has answered yet. Answer first, or abstain.':
		'Von {company} hat noch niemand geantwortet. Antworten Sie zuerst, oder enthalten Sie sich.',
	'Nothing has been changed since the version that is kept.': 'Seit der gespeicherten Fassung wurde nichts geändert.',
	'Nothing left, but what was to leave counts as sent from now on: it goes with the next copy.':
		'Nichts ist hinausgegangen, aber was hinausgehen sollte, gilt ab jetzt als gesendet: Es geht mit der nächsten Kopie.',
	'Nothing was brought back. {reason}': 'Nichts wurde zurückgeholt. {reason}',
	'Nothing was restored. {reason}': 'Nichts wurde wiederhergestellt. {reason}',
	'Only GET is answered.': 'Nur GET-Anfragen werden beantwortet.',
	'Part of “{title}” was damaged on the disk; everything else of it was read.':
		'Ein Teil von „{title}“ war auf dem Datenträger beschädigt; alles andere wurde gelesen.',
	'Printing the pages': 'Die Seiten werden gedruckt',
	'Private notes are put away while both sides are in this room.':
		'Private Notizen sind weggelegt, solange beide Seiten im Raum sind.',
	'Something in “{title}” could not be understood and was left out; everything else of it was read.':
		'Etwas in „{title}“ war nicht zu verstehen und wurde ausgelassen; alles andere wurde gelesen.',
	'Something went wrong inside the program. Nothing that was saved is lost; the log has the details.':
		'Im Programm ist etwas schiefgegangen. Nichts Gespeichertes ist verloren; Näheres steht im Protokoll.',
	'The PDF could not be made ({reason}). Export the Word document or the web page instead.':
		'Das PDF konnte nicht erstellt werden ({reason}). Exportieren Sie stattdessen das Word-Dokument oder die Webseite.',
	'The agenda has no such item.': 'Diesen Punkt hat die Agenda nicht.',
	'The ballot of {name} that lies here is not the one that was locked. Nothing was shown; set the round aside and begin a new one.':
		'Die Stimme von {name}, die hier liegt, ist nicht die abgegebene. Nichts wurde gezeigt; stellen Sie die Runde zurück und beginnen Sie eine neue.',
	'The browser on this computer did not make the PDF. Export the Word document or the web page instead.':
		'Der Browser auf diesem Computer hat das PDF nicht erstellt. Exportieren Sie stattdessen das Word-Dokument oder die Webseite.',
	'The calendar could not be written: {reason}.': 'Der Kalender konnte nicht geschrieben werden: {reason}.',
	'The changes of this plan are not in {folder} any more, or cannot be read: the folder was removed, or its drive is not connected.':
		'Die Änderungen dieses Plans sind nicht mehr in {folder} oder nicht lesbar: Der Ordner wurde entfernt, oder sein Laufwerk ist nicht verbunden.',
	'The clock of this computer says {here}, but “{title}” was open here on {before} already. Nothing is lost: no clock decides what the plan says. Check the date in the settings of this computer; until it is right, new changes carry the wrong day.':
		'Die Uhr dieses Computers sagt {here}, aber „{title}“ war hier schon am {before} geöffnet. Nichts ist verloren: Keine Uhr entscheidet, was der Plan sagt. Prüfen Sie das Datum in den Einstellungen dieses Computers; bis es stimmt, tragen neue Änderungen den falschen Tag.',
	'The export could not be made; the log has the details.':
		'Der Export konnte nicht erstellt werden; Näheres steht im Protokoll.',
	'The files of “{title}” were removed from the data folder while the plan was open. Nothing is lost: all of it was in memory and has been written anew.':
		'Die Dateien von „{title}“ wurden aus dem Datenordner entfernt, während der Plan offen war. Nichts ist verloren: Alles war im Speicher und wurde neu geschrieben.',
	'The last day ({end}) is before the first ({start}).': 'Der letzte Tag ({end}) liegt vor dem ersten ({start}).',
	'The last save of “{title}” was cut off, most likely when the computer stopped. Everything that was called saved before it is there.':
		'Das letzte Speichern von „{title}“ brach ab, wohl als der Computer stehen blieb. Alles, was davor als gespeichert galt, ist da.',
	'The list of plans, who works here and the settings could not be read. No plan is touched: those in the data folder are found again by themselves. ({sentence})':
		'Die Liste der Pläne, wer hier arbeitet und die Einstellungen waren nicht lesbar. Kein Plan ist betroffen: Die im Datenordner werden von selbst wiedergefunden. ({sentence})',
	'The next plan begins after the first day of this one ({start}).':
		'Der nächste Plan beginnt nach dem ersten Tag dieses Plans ({start}).',
	'The partner’s profit is kept on the partner’s computer alone.':
		'Der Gewinn des Partners bleibt allein auf dem Computer des Partners.',
	'The plan changes faster than a copy of it can be made; nothing left. Try again in a moment.':
		'Der Plan ändert sich schneller, als eine Kopie entstehen kann; nichts ist hinausgegangen. Versuchen Sie es gleich noch einmal.',
	'The private notes of “{plan}” are gone from this computer, or cannot be read. A backup of {day} holds {count, plural, =1 {one of them} other {# of them}}; nothing else of the plan is touched.':
		'Die privaten Notizen zu „{plan}“ sind von diesem Computer verschwunden oder nicht lesbar. Eine Sicherung vom {day} enthält {count, plural, =1 {eine davon} other {# davon}}; sonst ist vom Plan nichts betroffen.',
	'The program was restarted after you began to write, so this may no longer say what you saw then. Nothing was written over.':
		'Das Programm wurde neu gestartet, nachdem Sie zu schreiben begonnen hatten; vielleicht steht hier nicht mehr, was Sie damals sahen. Nichts wurde überschrieben.',
	'The session that is on stays until you end it.': 'Die laufende Sitzung bleibt, bis Sie sie beenden.',
	'The template has been changed since; look at it again.':
		'Die Vorlage wurde inzwischen geändert; sehen Sie sie noch einmal an.',
	'The template of this plan is not on this computer.': 'Die Vorlage dieses Plans ist nicht auf diesem Computer.',
	'There is no such file.': 'Diese Datei gibt es nicht.',
	'There is no such page.': 'Diese Seite gibt es nicht.',
	'There is no template “{id}”; there are {names}.': 'Eine Vorlage „{id}“ gibt es nicht; es gibt {names}.',
	'There is nothing to keep.': 'Es gibt nichts zu speichern.',
	'This Excel workbook is damaged and cannot be read. Open it in Excel, save it again as .xlsx, and send it once more.':
		'Diese Excel-Mappe ist beschädigt und nicht lesbar. Öffnen Sie sie in Excel, speichern Sie sie wieder als .xlsx und senden Sie sie noch einmal.',
	'This Excel workbook is damaged: a part of it cannot be unpacked.':
		'Diese Excel-Mappe ist beschädigt: Ein Teil davon lässt sich nicht entpacken.',
	'This address has been used or is not complete. Start Covalent again to get a new one.':
		'Diese Adresse wurde schon benutzt oder ist nicht vollständig. Starten Sie Covalent neu, dann gibt es eine neue.',
	'This address is not served here.': 'Diese Adresse wird hier nicht bedient.',
	'This computer knows no time zone “{zone}”. Choose one like Europe/London.':
		'Dieser Computer kennt keine Zeitzone „{zone}“. Wählen Sie eine wie Europe/London.',
	'This export has already ended.': 'Dieser Export ist schon zu Ende.',
	'This export has been fetched already or was cancelled.': 'Dieser Export wurde schon abgeholt oder abgebrochen.',
	'This file gives its plan a name that cannot be kept beside the plans here.':
		'Diese Datei gibt ihrem Plan einen Namen, der sich nicht neben den Plänen hier aufbewahren lässt.',
	'This file is not a complete Excel workbook (.xlsx).': 'Diese Datei ist keine vollständige Excel-Mappe (.xlsx).',
	'This file is packed like an Excel workbook and holds none.':
		'Diese Datei ist gepackt wie eine Excel-Mappe und enthält keine.',
	'This has changed since you began to write. Nothing was written over.':
		'Dies hat sich geändert, seit Sie zu schreiben begonnen haben. Nichts wurde überschrieben.',
	'This is an old Excel file (.xls). Save it as an Excel workbook (.xlsx) and send it again.':
		'Dies ist eine alte Excel-Datei (.xls). Speichern Sie sie als Excel-Mappe (.xlsx) und senden Sie sie noch einmal.',
	'This plan has no quarter to review: give it a first and a last day.':
		'Dieser Plan hat kein Quartal zu besprechen: Geben Sie ihm einen ersten und einen letzten Tag.',
	'This plan has no quarter {quarter}.': 'Dieser Plan hat kein Quartal {quarter}.',
	'This plan has no such session yet.': 'Diese Sitzung hat der Plan noch nicht.',
	'This plan is not on this computer.': 'Dieser Plan ist nicht auf diesem Computer.',
	'This round is not in the plan.': 'Diese Runde ist nicht im Plan.',
	'This round is revealed already.': 'Diese Runde ist schon aufgedeckt.',
	'This round is revealed already; its numbers stay in the plan.':
		'Diese Runde ist schon aufgedeckt; ihre Zahlen bleiben im Plan.',
	'This round was set aside on {closed}.': 'Diese Runde wurde am {closed} zurückgestellt.',
	'This round was set aside.': 'Diese Runde wurde zurückgestellt.',
	'This sheet is protected with a password, so it cannot be read. Save it without one and send it again.':
		'Dieses Blatt ist mit einem Passwort geschützt und nicht lesbar. Speichern Sie es ohne und senden Sie es noch einmal.',
	'This template comes with Covalent and stays.': 'Diese Vorlage gehört zu Covalent und bleibt.',
	'This template is not on this computer any more.': 'Diese Vorlage ist nicht mehr auf diesem Computer.',
	'This template is not on this computer any more; keep it as a new one.':
		'Diese Vorlage ist nicht mehr auf diesem Computer; speichern Sie sie als neue.',
	'This version is not on this computer any more.': 'Diese Fassung ist nicht mehr auf diesem Computer.',
	'This workbook holds macros (.xlsm), so it is not opened. Save it as an Excel workbook (.xlsx) and send it again.':
		'Diese Mappe enthält Makros (.xlsm) und wird nicht geöffnet. Speichern Sie sie als Excel-Mappe (.xlsx) und senden Sie sie noch einmal.',
	'This workbook unpacks to far more than any filled-in sheet does, so it is not opened.':
		'Diese Mappe entpackt sich zu weit mehr als jedes ausgefüllte Blatt und wird nicht geöffnet.',
	'Too many connections stand at this door.': 'An dieser Tür stehen zu viele Verbindungen.',
	'Version {version} was saved meanwhile; look at it, or keep this as a new template.':
		'Inzwischen wurde Fassung {version} gespeichert; sehen Sie sie an, oder speichern Sie dies als neue Vorlage.',
	View: 'Ansicht',
	'What could not be read is kept in {folder}.': 'Was nicht lesbar war, liegt in {folder}.',
	'What is not shared is put away while both sides are in this room.':
		'Was nicht geteilt ist, ist weggelegt, solange beide Seiten im Raum sind.',
	'What is private is put away while the session of “{plan}” runs.':
		'Privates ist weggelegt, solange die Sitzung von „{plan}“ läuft.',
	'calendar|in a file name': 'Kalender',
	'commitments|in a file name': 'Zusagen',
	'gaps|in a file name': 'Lücken',
	'look-back|in a file name': 'Rückblick',
	'no reason given': 'kein Grund genannt',
	'quarterly review|in a file name': 'Quartalsgespräch',
	'session|in a file name': 'Sitzung',
	'the calendar of reviews': 'der Kalender der Treffen',
	'the commitments': 'die Zusagen',
	'the gap matrix': 'die Lückenmatrix',
	'the pack of a quarterly review': 'die Unterlagen für ein Quartalsgespräch',
	'the page of a session': 'die Seite einer Sitzung',
	'the page that looks back': 'die Seite mit dem Rückblick',
	'there is “{name}”, which does not belong there': 'es gibt „{name}“, das dort nicht hingehört',
	'version {version} as agreed': 'Fassung {version} wie vereinbart',
	'{company} has not locked its ballot yet, or it is not in this copy of the plan.':
		'{company} hat die Stimme noch nicht abgegeben, oder sie ist nicht in dieser Kopie des Plans.',
	'{company} writes its own column. Say that both sides are in this room to pass the pen.':
		'{company} schreibt die eigene Spalte. Sagen Sie, dass beide Seiten im Raum sind, um den Stift weiterzugeben.',
	'{count, plural, =1 {A change that builds on it is} other {# changes that build on it are}} kept, and not shown until it is back.':
		'{count, plural, =1 {Eine Änderung, die darauf aufbaut, ist} other {# Änderungen, die darauf aufbauen, sind}} aufbewahrt und nicht zu sehen, bis es wieder da ist.',
	'{count, plural, =1 {A field has} other {# fields have}} two versions in the plan before; settle them first, or neither would go over.':
		'{count, plural, =1 {Ein Feld hat} other {# Felder haben}} im vorigen Plan zwei Fassungen; klären Sie sie zuerst, sonst ginge keine mit.',
	'{most} windows are open already; close one first.': '{most} Fenster sind schon offen; schließen Sie zuerst eines.',
	'{name} abstains in this round.': '{name} enthält sich in dieser Runde.',
	'{name} has locked its ballot; it can no longer be changed.':
		'{name} hat die Stimme abgegeben; sie lässt sich nicht mehr ändern.',
	'{name} has locked two different ballots in this round, so neither counts. Set the round aside and begin a new one.':
		'{name} hat in dieser Runde zwei verschiedene Stimmen abgegeben; keine zählt. Stellen Sie die Runde zurück und beginnen Sie eine neue.',
	'{name} was asked with something it does not take: {reason}':
		'{name} wurde mit etwas gefragt, das es nicht annimmt: {reason}',
	'{name}: {count} newer versions of this template are kept here already, and no more.':
		'{name}: Von dieser Vorlage sind hier schon {count} neuere Fassungen aufgehoben, mehr werden es nicht.',
	'{name}: it goes by the name of a template that comes with Covalent ({id}).':
		'{name}: Sie trägt den Namen einer Vorlage, die zu Covalent gehört ({id}).',
	'{plan} rescue copy.jbp': '{plan} Rettungskopie.jbp',
	'{reason} Plans can be looked at, and nothing is changed. Start Covalent again once that folder can be written.':
		'{reason} Pläne lassen sich ansehen, und nichts wird geändert. Starten Sie Covalent neu, sobald in diesen Ordner geschrieben werden kann.',
	'{reason} {what}': '{reason} {what}',
	'“{title}” has been on screen, so it stays on the agenda.':
		'„{title}“ war schon auf dem Bildschirm und bleibt auf der Agenda.',
	'“{title}” is the {owner}’s own: that side takes it.':
		'„{title}“ gehört der Seite „{owner}“: Sie übernimmt es selbst.',
	'“{title}”: {sentence}': '„{title}“: {sentence}',
};
