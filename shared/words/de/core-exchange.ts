/** Texts of the core about what leaves and what comes in. Sorted by the English text, which is the key. */
import type { Catalogue } from '../words.ts';

export const coreExchange: Catalogue = {
	'A change of {bytes} is larger than this server takes ({most}). It stays on this computer; hand the plan over as a file, or have max_payload raised on the server.':
		'Eine Änderung von {bytes} ist größer, als dieser Server annimmt ({most}). Sie bleibt auf diesem Computer; übergeben Sie den Plan als Datei, oder lassen Sie max_payload auf dem Server erhöhen.',
	'A message holds more changes than one may.': 'Eine Nachricht enthält mehr Änderungen als erlaubt.',
	'A sheet to fill in is made for the other side. A colleague gets a copy of the plan (.jbp).':
		'Ein Blatt zum Ausfüllen ist für die andere Seite. Kollegen erhalten eine Kopie des Plans (.jbp).',
	'A statement for {company} answers one that does not count here.':
		'Eine Erklärung für {company} antwortet auf eine, die hier nicht zählt.',
	'A statement for {company} answers one that was given to another text.':
		'Eine Erklärung für {company} antwortet auf eine, die zu einem anderen Text gehört.',
	'A statement for {company} names another key than the one that signed it.':
		'Eine Erklärung für {company} nennt einen anderen Schlüssel als den, der sie signiert hat.',
	'A statement for {company} names the fingerprint {fingerprint}, which is not that of the text it was given to.':
		'Eine Erklärung für {company} nennt den Fingerabdruck {fingerprint}; das ist nicht der des Textes, zu dem sie gehört.',
	'A statement for {company} was given to a text in conflict: {reason}':
		'Eine Erklärung für {company} gehört zu einem Text mit offenem Konflikt: {reason}',
	'A statement for {company} was given to another plan.': 'Eine Erklärung für {company} gehört zu einem anderen Plan.',
	'A statement for {company} was given to changes it had not seen.':
		'Eine Erklärung für {company} gehört zu Änderungen, die sie nicht gesehen hatte.',
	'A statement for {company} was given to changes that are not all here, so its text cannot be checked.':
		'Eine Erklärung für {company} gehört zu Änderungen, die nicht alle hier sind; ihr Text lässt sich nicht prüfen.',
	'A statement for {company} was not recorded by the computer whose key signed it.':
		'Eine Erklärung für {company} wurde nicht von dem Computer festgehalten, dessen Schlüssel sie signiert hat.',
	'A statement for {company} was recorded in another person’s name.':
		'Eine Erklärung für {company} wurde im Namen einer anderen Person festgehalten.',
	'A statement for {company} was recorded with another side’s pen.':
		'Eine Erklärung für {company} wurde mit dem Stift einer anderen Seite festgehalten.',
	'A statement for {company} was signed with the key of the other side’s computer, and does not say that it was given in the room.':
		'Eine Erklärung für {company} wurde mit dem Schlüssel des Computers der anderen Seite signiert und sagt nicht, dass sie im Raum gegeben wurde.',
	'A statement is here whose signature does not fit: it was altered, or signed with another key.':
		'Hier ist eine Erklärung, deren Signatur nicht passt: Sie wurde verändert oder mit einem anderen Schlüssel signiert.',
	'And {count} more files like these.': 'Und {count} weitere solche Dateien.',
	'And {count} more like these.': 'Und {count} weitere wie diese.',
	'Asking the server …': 'Der Server wird gefragt …',
	'Change {number} of a message': 'Änderung {number} einer Nachricht',
	'Changes in it say that they were written on {computer} for {side}, but without the key of that computer: a Covalent that could not open its key, or somebody else. Ask by phone before you take them in.':
		'Änderungen darin sollen auf {computer} für die Seite „{side}“ geschrieben sein, aber ohne den Schlüssel dieses Computers: Covalent konnte seinen Schlüssel nicht öffnen, oder es war jemand anders. Fragen Sie telefonisch nach, bevor Sie sie übernehmen.',
	'Changes that were taken from this sheet before are not all here. Take in the newest copy of the plan first.':
		'Änderungen, die früher aus diesem Blatt übernommen wurden, sind nicht alle hier. Übernehmen Sie zuerst die neueste Kopie des Plans.',
	'Changes that {company} agreed to are not here; ask for a newer copy.':
		'Änderungen, denen {company} zugestimmt hat, sind nicht hier; bitten Sie um eine neuere Kopie.',
	'Choose the folder first.': 'Wählen Sie zuerst den Ordner.',
	'Connected. What both sides have is being compared …': 'Verbunden. Was beide Seiten haben, wird verglichen …',
	'Everything written here is on another computer’s disk too.':
		'Alles hier Geschriebene liegt auch auf einem anderen Computer.',
	'Give the address of a server, like nats://plans.example.com:4222.':
		'Geben Sie die Adresse eines Servers an, etwa nats://plans.example.com:4222.',
	'Give the whole path of the folder; “{given}” is only a part of one.':
		'Geben Sie den ganzen Pfad des Ordners an; „{given}“ ist nur ein Teil davon.',
	'It holds another change number {seq} of a copy of {name} than the one that is known, as after a restored disk.':
		'Sie enthält eine andere Änderung Nummer {seq} einer Kopie von {name} als die bekannte, wie nach dem Zurückspielen eines Datenträgers.',
	'Its signature does not fit: it was changed after it was sent, or somebody else wrote it.':
		'Ihre Signatur passt nicht: Sie wurde nach dem Senden verändert, oder jemand anders hat sie geschrieben.',
	'Leave name and password out of the address: everyone who gets the code would get them. They are typed on joining.':
		'Lassen Sie Name und Passwort aus der Adresse weg: Alle, die den Code erhalten, erhielten auch sie. Beides wird beim Beitreten eingegeben.',
	'Line 1 has no title.': 'Zeile 1 hat keinen Titel.',
	'Line 1 names no plan.': 'Zeile 1 nennt keinen Plan.',
	'Line 1 names no version of the plan file.': 'Zeile 1 nennt keine Version der Plandatei.',
	'Line 1 says who hands this file over in a way that cannot be read.':
		'Zeile 1 sagt auf nicht lesbare Weise, wer diese Datei übergibt.',
	'Line {line}': 'Zeile {line}',
	'Line {line} contains NUL bytes: this file is damaged.':
		'Zeile {line} enthält NUL-Bytes: Diese Datei ist beschädigt.',
	'Line {line} ends in another way than Covalent writes: line endings were changed; ask for the original.':
		'Zeile {line} endet anders, als Covalent schreibt: Die Zeilenenden wurden verändert; bitten Sie um das Original.',
	'Line {line}, the last, does not count and sum the changes.':
		'Zeile {line}, die letzte, zählt und summiert die Änderungen nicht.',
	'Line {line}, the last, holds a signature that cannot be read.':
		'Zeile {line}, die letzte, enthält eine nicht lesbare Signatur.',
	'Live session': 'Live-Sitzung',
	'Name a folder.': 'Nennen Sie einen Ordner.',
	'No computer with this fingerprint was seen in this plan.':
		'In diesem Plan wurde kein Computer mit diesem Fingerabdruck gesehen.',
	'Nobody has brought this plan into the session yet. Try again once someone who has it is there.':
		'Noch hat niemand diesen Plan in die Sitzung gebracht. Versuchen Sie es wieder, sobald jemand da ist, der ihn hat.',
	'Nobody signed this, and until now {side} signed what it sent. Ask for a signed copy, or ask by phone before you take it in.':
		'Niemand hat dies signiert, und bisher war von der Seite „{side}“ alles signiert. Bitten Sie um eine signierte Kopie, oder fragen Sie telefonisch nach, bevor Sie es übernehmen.',
	'Not everything is settled, so there is no text to agree to yet. {reason}':
		'Noch ist nicht alles geklärt, also gibt es noch keinen Text, dem man zustimmen kann. {reason}',
	'Not everything is settled, so there is no text to agree to yet. {reason} {count} more stand in the way; covalent readiness lists them.':
		'Noch ist nicht alles geklärt, also gibt es noch keinen Text, dem man zustimmen kann. {reason} {count} weitere Punkte stehen im Weg; covalent readiness zählt sie auf.',
	'Nothing was filled in since this sheet was handed over.':
		'Seit dieses Blatt übergeben wurde, ist nichts ausgefüllt worden.',
	'Say for which side this computer speaks in this plan.':
		'Sagen Sie, für welche Seite dieser Computer in diesem Plan spricht.',
	'Say in which role.': 'Sagen Sie, in welcher Rolle.',
	'Say in which role: an agreement names the role of who agrees.':
		'Sagen Sie, in welcher Rolle: Eine Vereinbarung nennt die Rolle dessen, der zustimmt.',
	'Say who agrees: the name is empty.': 'Sagen Sie, wer zustimmt: Der Name ist leer.',
	'Say who is in the room as a witness: the name is empty.':
		'Sagen Sie, wer im Raum Zeuge oder Zeugin ist: Der Name ist leer.',
	'Synced folder': 'Sync-Ordner',
	'The folder {folder} cannot be read: {reason}. It is tried again by itself.':
		'Der Ordner {folder} kann nicht gelesen werden: {reason}. Es wird von selbst wieder versucht.',
	'The folder {folder} holds more than {most} files of this plan; they are not read.':
		'Der Ordner {folder} enthält mehr als {most} Dateien dieses Plans; sie werden nicht gelesen.',
	'The folder {folder} is not there now. It is tried again by itself.':
		'Der Ordner {folder} ist gerade nicht da. Es wird von selbst wieder versucht.',
	'The folder {given} cannot be opened: {reason}.': 'Der Ordner {given} lässt sich nicht öffnen: {reason}.',
	'The folder {path} holds nothing of this plan any more, as when it is no longer synced. Nothing here is lost; Send puts everything there again.':
		'Der Ordner {path} enthält nichts mehr von diesem Plan, als würde er nicht mehr synchronisiert. Hier ist nichts verloren; „Senden“ legt alles wieder dort ab.',
	'The hidden page of this sheet': 'Die verborgene Seite dieses Blatts',
	'The hidden page of this sheet is damaged or was changed, so nothing can be taken from it. Ask for the sheet as it was first sent, with the answers copied into it.':
		'Die verborgene Seite dieses Blatts ist beschädigt oder verändert; es kann nichts übernommen werden. Bitten Sie um das Blatt, wie es zuerst gesendet wurde, mit den Antworten hineinkopiert.',
	'The hidden page of this sheet says something else than the plan did when it was handed over, so nothing is taken from it.':
		'Die verborgene Seite dieses Blatts sagt etwas anderes als der Plan bei der Übergabe; nichts wird davon übernommen.',
	'The key of this computer cannot be used, so nothing can be signed here. Restart Covalent.':
		'Der Schlüssel dieses Computers ist nicht verwendbar; hier kann nichts signiert werden. Starten Sie Covalent neu.',
	'The key of this computer in {path} cannot be read, so copies leave without a signature. It was left as it is.':
		'Der Schlüssel dieses Computers in {path} ist nicht lesbar; Kopien gehen ohne Signatur hinaus. Er wurde gelassen, wie er ist.',
	'The key of this computer lies in the system’s safe, which only the desktop window opens, so copies from here leave without a signature.':
		'Der Schlüssel dieses Computers liegt im Tresor des Systems, den nur das Programmfenster öffnet; Kopien von hier gehen ohne Signatur hinaus.',
	'The key {key} belongs to the other side, and {computer} uses it here for {side}.':
		'Der Schlüssel {key} gehört der anderen Seite, und {computer} verwendet ihn hier für die Seite „{side}“.',
	'The list of copies could not be kept. {reason}': 'Die Liste der Kopien konnte nicht aufbewahrt werden. {reason}',
	'The list of the keys seen in this plan was damaged or removed, so a copy signed with another key would not be noticed: compare the keys by phone before you trust what comes in.':
		'Die Liste der in diesem Plan gesehenen Schlüssel wurde beschädigt oder entfernt; eine mit einem anderen Schlüssel signierte Kopie würde nicht auffallen: Vergleichen Sie die Schlüssel telefonisch, bevor Sie Eingehendem trauen.',
	'The live session ended before it began.': 'Die Live-Sitzung endete, bevor sie begann.',
	'The name of who it is for': 'Der Name, für wen es ist,',
	'The note': 'Die Notiz',
	'The note has {count} characters; at most {most} fit.':
		'Die Notiz hat {count} Zeichen; höchstens {most} haben Platz.',
	'The page that began with “{column}” is missing; nothing of it changes.':
		'Die Seite, die mit „{column}“ begann, fehlt; nichts davon ändert sich.',
	'The plan changed while you agreed; look at it again first.':
		'Der Plan hat sich geändert, während Sie zustimmten; sehen Sie ihn zuerst noch einmal an.',
	'The role has {count} characters; at most {most} fit.':
		'Die Rolle hat {count} Zeichen; höchstens {most} haben Platz.',
	'The server does not answer.': 'Der Server antwortet nicht.',
	'The server does not answer; it is asked again and again. Go on working: everything is kept on this computer and leaves by itself once the server answers.':
		'Der Server antwortet nicht; er wird immer wieder gefragt. Arbeiten Sie weiter: Alles bleibt auf diesem Computer und geht von selbst hinaus, sobald der Server antwortet.',
	'The server has no room for more changes of this session. Who is here still gets them; whoever comes later gets them from someone who is here.':
		'Der Server hat keinen Platz für weitere Änderungen dieser Sitzung. Wer hier ist, erhält sie trotzdem; wer später kommt, erhält sie von jemandem, der hier ist.',
	'The server has no room left to keep this session’s changes.':
		'Der Server hat keinen Platz mehr, um die Änderungen dieser Sitzung aufzubewahren.',
	'The server keeps no more changes of this session.':
		'Der Server bewahrt keine weiteren Änderungen dieser Sitzung auf.',
	'The server refuses ({code}).': 'Der Server lehnt ab ({code}).',
	'The server {where} and this computer do not agree on a protected connection (TLS): {reason}.':
		'Der Server {where} und dieser Computer einigen sich nicht auf eine geschützte Verbindung (TLS): {reason}.',
	'The server {where} cannot be reached. Check the address, the network, and that the server runs.':
		'Der Server {where} ist nicht erreichbar. Prüfen Sie die Adresse, das Netz und ob der Server läuft.',
	'The server {where} does not let this name and password, or token, in.':
		'Der Server {where} lässt diesen Namen mit Passwort oder dieses Token nicht ein.',
	'The server {where} keeps no messages for this session: it has to run with JetStream (nats-server -js), open to this account.':
		'Der Server {where} bewahrt keine Nachrichten für diese Sitzung auf: Er muss mit JetStream laufen (nats-server -js) und diesem Konto offenstehen.',
	'The server’s record of this session was set up by somebody else and drops old changes. Who is here still gets everything; make a new invitation to be rid of it.':
		'Die Aufzeichnung dieser Sitzung auf dem Server wurde von jemand anderem angelegt und verwirft alte Änderungen. Wer hier ist, erhält trotzdem alles; erstellen Sie eine neue Einladung, um sie loszuwerden.',
	'The signature does not fit this file: it was changed after it was handed over, or somebody else wrote it. Ask for it again before you take it in.':
		'Die Signatur passt nicht zu dieser Datei: Sie wurde nach der Übergabe verändert, oder jemand anders hat sie geschrieben. Bitten Sie noch einmal darum, bevor Sie sie übernehmen.',
	'The statement': 'Die Erklärung',
	'The statement is not one of a recorded agreement.': 'Die Erklärung ist keine einer festgehaltenen Vereinbarung.',
	'The statement names people in a way that cannot be relied on.':
		'Die Erklärung nennt Personen auf eine Weise, auf die kein Verlass ist.',
	'The statement was made by a newer Covalent; update Covalent to check it.':
		'Die Erklärung stammt von einem neueren Covalent; aktualisieren Sie Covalent, um sie zu prüfen.',
	'There is no agreed version {version}.': 'Eine vereinbarte Fassung {version} gibt es nicht.',
	'There is no folder {given} on this computer.': 'Auf diesem Computer gibt es keinen Ordner {given}.',
	'There is no such fork that still waits for a person.':
		'Diese Verzweigung gibt es nicht, oder sie wartet nicht mehr.',
	'This code cannot be read; ask for a new one.': 'Dieser Code ist nicht lesbar; bitten Sie um einen neuen.',
	'This code is not whole: copy it again from its first to its last letter.':
		'Dieser Code ist nicht vollständig: Kopieren Sie ihn noch einmal vom ersten bis zum letzten Buchstaben.',
	'This code was made by a newer Covalent; update Covalent to join.':
		'Dieser Code stammt von einem neueren Covalent; aktualisieren Sie Covalent, um beizutreten.',
	'This computer has never seen this plan: say for which side you speak in it.':
		'Dieser Computer hat diesen Plan noch nie gesehen: Sagen Sie, für welche Seite Sie darin sprechen.',
	'This file': 'Diese Datei',
	'This file begins with a byte order mark (BOM): another program saved it anew; ask for the original.':
		'Diese Datei beginnt mit einer Byte-Reihenfolge-Marke (BOM): Ein anderes Programm hat sie neu gespeichert; bitten Sie um das Original.',
	'This file begins with a byte order mark: another program has saved it anew.':
		'Diese Datei beginnt mit einer Byte-Reihenfolge-Marke: Ein anderes Programm hat sie neu gespeichert.',
	'This file could not be checked, as no plan file does.':
		'Diese Datei konnte nicht geprüft werden; bei keiner Plandatei ist das so.',
	'This file could not be checked.': 'Diese Datei konnte nicht geprüft werden.',
	'This file could not be checked. Nothing was changed.':
		'Diese Datei konnte nicht geprüft werden. Nichts wurde geändert.',
	'This file holds nothing but blank space.': 'Diese Datei enthält nur Leerraum.',
	'This file holds only the word null: its content was lost.':
		'Diese Datei enthält nur das Wort null: Ihr Inhalt ging verloren.',
	'This file holds {count, plural, one {# change} other {# changes}} where its last line counts {counted}.':
		'Diese Datei enthält {count, plural, one {# Änderung} other {# Änderungen}}, ihre letzte Zeile zählt {counted}.',
	'This file is UTF-16 text: another program saved it anew; ask for the original.':
		'Diese Datei ist UTF-16-Text: Ein anderes Programm hat sie neu gespeichert; bitten Sie um das Original.',
	'This file is empty.': 'Diese Datei ist leer.',
	'This file is larger than 2 MB, as no template is.': 'Diese Datei ist größer als 2 MB; so groß ist keine Vorlage.',
	'This file is larger than 64 MB, as no plan file is. Nothing was changed.':
		'Diese Datei ist größer als 64 MB; so groß ist keine Plandatei. Nichts wurde geändert.',
	'This file is no template of Covalent.': 'Diese Datei ist keine Vorlage von Covalent.',
	'This file is not UTF-8 text, so it is damaged or not a Covalent plan file.':
		'Diese Datei ist kein UTF-8-Text, also beschädigt oder keine Plandatei von Covalent.',
	'This file is not UTF-8 text, so it is no template; it may have been saved by another program.':
		'Diese Datei ist kein UTF-8-Text, also keine Vorlage; vielleicht hat ein anderes Programm sie gespeichert.',
	'This file is torn at line {line}: its last line, which counts the changes, is missing.':
		'Diese Datei reißt bei Zeile {line} ab: Ihre letzte Zeile, die die Änderungen zählt, fehlt.',
	'This file needs more memory to check than any plan file does. Nothing was changed.':
		'Diese Datei braucht zum Prüfen mehr Speicher als jede Plandatei. Nichts wurde geändert.',
	'This file needs more memory to check, as no plan file does.':
		'Diese Datei braucht zum Prüfen zu viel Speicher, mehr als jede Plandatei.',
	'This file needs more memory to check, as no template does.':
		'Diese Datei braucht zum Prüfen zu viel Speicher, mehr als jede Vorlage.',
	'This file says it is a template, and does not hold what a template holds.':
		'Diese Datei nennt sich Vorlage und enthält nicht, was eine Vorlage enthält.',
	'This file takes longer than {seconds} seconds to check, as no plan file does. Nothing was changed.':
		'Diese Datei zu prüfen dauert länger als {seconds} Sekunden, länger als bei jeder Plandatei. Nichts wurde geändert.',
	'This file takes too long to check, as no plan file does.':
		'Diese Datei zu prüfen dauert zu lange, länger als bei jeder Plandatei.',
	'This file takes too long to check, as no template does.':
		'Diese Datei zu prüfen dauert zu lange, länger als bei jeder Vorlage.',
	'This file was altered or damaged: its sum does not fit its content.':
		'Diese Datei wurde verändert oder beschädigt: Ihre Prüfsumme passt nicht zum Inhalt.',
	'This file was put aside; open it again to take it in.':
		'Diese Datei wurde beiseitegelegt; öffnen Sie sie noch einmal, um sie zu übernehmen.',
	'This file was written by a newer Covalent (file version {version}); update Covalent to open it.':
		'Diese Datei wurde von einem neueren Covalent geschrieben (Dateiversion {version}); aktualisieren Sie Covalent, um sie zu öffnen.',
	'This is not a Covalent plan file.': 'Dies ist keine Plandatei von Covalent.',
	'This is not the code of a live session.': 'Dies ist nicht der Code einer Live-Sitzung.',
	'This line': 'Diese Zeile',
	'This plan is connected to a folder already; end that first.':
		'Dieser Plan ist schon mit einem Ordner verbunden; trennen Sie ihn zuerst.',
	'This plan is in a live session already. Leave it before you join another.':
		'Dieser Plan ist schon in einer Live-Sitzung. Verlassen Sie sie, bevor Sie einer anderen beitreten.',
	'This plan is in a live session: what is taken back would come again from the others. Leave it first.':
		'Dieser Plan ist in einer Live-Sitzung: Was zurückgenommen wird, käme von den anderen wieder. Verlassen Sie sie zuerst.',
	'This plan is not connected to a folder.': 'Dieser Plan ist mit keinem Ordner verbunden.',
	"This plan's files in the folder are larger than {most} MB together.":
		'Die Dateien dieses Plans im Ordner sind zusammen größer als {most} MB.',
	'This sheet belongs to a plan that is not here. Open that plan, or take in a copy of it, first.':
		'Dieses Blatt gehört zu einem Plan, der nicht hier ist. Öffnen Sie zuerst diesen Plan, oder übernehmen Sie eine Kopie davon.',
	'This sheet was handed over from a newer copy of the plan than the one here. Take that copy in first.':
		'Dieses Blatt wurde aus einer neueren Kopie des Plans übergeben als der hier. Übernehmen Sie zuerst diese Kopie.',
	'This sheet was handed over on {day}; a newer one was taken in on {later}. Where the two say different things, both are kept as a conflict to settle.':
		'Dieses Blatt wurde am {day} übergeben; ein neueres wurde am {later} übernommen. Wo die beiden Verschiedenes sagen, bleibt beides als Konflikt zu klären.',
	'This sheet was taken in before, on {day}; only what was filled in since then counts.':
		'Dieses Blatt wurde schon am {day} übernommen; es zählt nur, was seither ausgefüllt wurde.',
	'This sheet was taken in before, on {day}; there is nothing new in it.':
		'Dieses Blatt wurde schon am {day} übernommen; es enthält nichts Neues.',
	'This template was made by a newer version of Covalent; this one cannot read it.':
		'Diese Vorlage stammt von einer neueren Version von Covalent; diese kann sie nicht lesen.',
	'This workbook is no sheet that was handed over to be filled in: it has no hidden page that says of which plan it is.':
		'Diese Mappe ist kein zum Ausfüllen übergebenes Blatt: Sie hat keine verborgene Seite, die ihren Plan nennt.',
	'Type the path of the folder on this computer.': 'Geben Sie den Pfad des Ordners auf diesem Computer ein.',
	'What you write waits on the server for whoever comes.':
		'Was Sie schreiben, wartet auf dem Server auf alle, die kommen.',
	'You are here with {people}.': 'Sie sind hier mit {people}.',
	'You are in the session; nobody else is here yet.': 'Sie sind in der Sitzung; sonst ist noch niemand hier.',
	'not one of the calendar': 'keiner des Kalenders',
	'there is no role “{key}”': 'es gibt keine Rolle „{key}“',
	'{cell} holds a day ({day}) where a rating from 1 to 9 in halves belongs.':
		'{cell} enthält einen Tag ({day}), wo eine Bewertung von 1 bis 9 in halben Schritten hingehört.',
	'{cell} holds a formula; type what it says.': '{cell} enthält eine Formel; schreiben Sie, was sie ergibt.',
	'{cell} holds no day of the calendar.': '{cell} enthält keinen Tag des Kalenders.',
	'{cell} holds the number {value} where a day belongs.': '{cell} enthält die Zahl {value}, wo ein Tag hingehört.',
	'{cell} holds the text “{text}” where a rating from 1 to 9 in halves belongs.':
		'{cell} enthält den Text „{text}“, wo eine Bewertung von 1 bis 9 in halben Schritten hingehört.',
	'{cell} holds {text} where a day belongs.': '{cell} enthält {text}, wo ein Tag hingehört.',
	'{cell} holds {text} where a rating from 1 to 9 in halves belongs.':
		'{cell} enthält {text}, wo eine Bewertung von 1 bis 9 in halben Schritten hingehört.',
	'{cell} holds {text} where words belong.': '{cell} enthält {text}, wo Worte hingehören.',
	'{cell} holds {value}; ratings go from 1 to 9.': '{cell} enthält {value}; Bewertungen gehen von 1 bis 9.',
	'{cell} holds {value}; ratings go in halves.': '{cell} enthält {value}; Bewertungen gehen in halben Schritten.',
	'{cell} holds “{text}” as text, which can be read as more than one day; write it like 2027-03-31.':
		'{cell} enthält „{text}“ als Text, der sich als mehr als ein Tag lesen lässt; schreiben Sie ihn wie 2027-03-31.',
	'{cell} holds “{text}”, which can mean any of these: {choices}; choose one from the list.':
		'{cell} enthält „{text}“, was Folgendes heißen kann: {choices}; wählen Sie eines aus der Liste.',
	'{cell} holds “{text}”, which is no day that can be read; write it like 2027-03-31.':
		'{cell} enthält „{text}“, das sich nicht als Tag lesen lässt; schreiben Sie ihn wie 2027-03-31.',
	'{cell} holds “{text}”; it has to be one of: {choices}.':
		'{cell} enthält „{text}“; es muss eines davon sein: {choices}.',
	'{cell} is empty in the row of “{title}”, as after sorting or pasting a part of the page; nothing in this row is taken over.':
		'{cell} ist leer in der Zeile von „{title}“, wie nach dem Sortieren oder Einfügen eines Teils der Seite; aus dieser Zeile wird nichts übernommen.',
	'{cell} is for a field that this version does not know.': '{cell} ist für ein Feld, das diese Version nicht kennt.',
	'{cell} says “{now}” in the row of “{title}”, as after sorting or pasting a part of the page; nothing in this row is taken over.':
		'{cell} sagt „{now}“ in der Zeile von „{title}“, wie nach dem Sortieren oder Einfügen eines Teils der Seite; aus dieser Zeile wird nichts übernommen.',
	'{cell} shows the error {error}.': '{cell} zeigt den Fehler {error}.',
	'{cell}: “{title}” was renamed “{now}”; titles are not taken over, the rest of the row is.':
		'{cell}: „{title}“ wurde in „{now}“ umbenannt; Titel werden nicht übernommen, der Rest der Zeile schon.',
	'{company} agreed with a version of Covalent that does not cover {left}; ask for a new statement from a newer one.':
		'{company} hat mit einer Version von Covalent zugestimmt, die {left} nicht abdeckt; bitten Sie um eine neue Erklärung aus einer neueren.',
	'{company} agrees in the room: say who of {other} is there as a witness.':
		'{company} stimmt im Raum zu: Sagen Sie, wer von {other} als Zeuge oder Zeugin da ist.',
	'{computer} signs with another key than before: a new installation, or somebody else. Compare the fingerprint {fingerprint} by phone before you trust it.':
		'{computer} signiert mit einem anderen Schlüssel als zuvor: eine neue Installation, oder jemand anders. Vergleichen Sie den Fingerabdruck {fingerprint} telefonisch, bevor Sie ihm trauen.',
	'{count, plural, =1 {A change is} other {# changes are}} here that do not fit the changes before them.':
		'{count, plural, =1 {Hier ist eine Änderung, die} other {Hier sind # Änderungen, die}} nicht zu den Änderungen davor passen.',
	'{count, plural, =1 {A change that came through the folder waits for others.} other {# changes that came through the folder wait for others.}}':
		'{count, plural, =1 {Eine Änderung, die über den Ordner kam, wartet auf andere.} other {# Änderungen, die über den Ordner kamen, warten auf andere.}}',
	'{count, plural, =1 {One rating was} other {# ratings were}} given in Excel, and so not blind; the plan says so.':
		'{count, plural, =1 {Eine Bewertung wurde} other {# Bewertungen wurden}} in Excel abgegeben und damit nicht verdeckt; der Plan sagt es.',
	'{count, plural, one {# change is} other {# changes are}} not yet on another computer’s disk.':
		'{count, plural, one {# Änderung liegt} other {# Änderungen liegen}} noch auf keinem anderen Computer.',
	'{count, plural, one {# message could not be read, and nothing of it} other {# messages could not be read, and nothing of them}} was taken in.':
		'{count, plural, one {# Nachricht war} other {# Nachrichten waren}} nicht lesbar; nichts davon wurde übernommen.',
	'{count, plural, one {# message in this session was} other {# messages in this session were}} not sealed with its key and left alone.':
		'{count, plural, one {# Nachricht in dieser Sitzung war} other {# Nachrichten in dieser Sitzung waren}} nicht mit ihrem Schlüssel versiegelt und blieben unbeachtet.',
	'{count, plural, one {# other change of that kind was} other {# other changes of that kind were}} not taken in.':
		'{count, plural, one {# weitere Änderung dieser Art wurde} other {# weitere Änderungen dieser Art wurden}} nicht übernommen.',
	'{given} holds the folder where this program keeps its own files, and those must never be synced. Choose a folder inside it.':
		'{given} enthält den Ordner, in dem dieses Programm seine eigenen Dateien aufbewahrt; sie dürfen nie synchronisiert werden. Wählen Sie einen Ordner darin.',
	'{given} is not a folder.': '{given} ist kein Ordner.',
	'{given} is where this program keeps its own files. Choose another folder: those must never be synced.':
		'In {given} bewahrt dieses Programm seine eigenen Dateien auf, die nie synchronisiert werden dürfen. Wählen Sie einen anderen Ordner.',
	'{name} has agreed to this text already: {fingerprint}.': '{name} hat diesem Text schon zugestimmt: {fingerprint}.',
	'{page}: row {row} (“{text}”) was added or has lost its hidden mark; nothing in it is taken over.':
		'{page}: Zeile {row} („{text}“) kam hinzu oder hat ihre verborgene Marke verloren; nichts darin wird übernommen.',
	'{page}: row {row} was added or has lost its hidden mark; nothing in it is taken over.':
		'{page}: Zeile {row} kam hinzu oder hat ihre verborgene Marke verloren; nichts darin wird übernommen.',
	'{page}: rows {rows} are both the row of {row}; nothing in them is taken over.':
		'{page}: Die Zeilen {rows} sind alle die Zeile von {row}; nichts darin wird übernommen.',
	'{page}: the column “{head}” is missing; nothing in it changes.':
		'{page}: Die Spalte „{head}“ fehlt; nichts darin ändert sich.',
	'{page}: the column “{head}” is there {count} times; nothing in it is taken over.':
		'{page}: Die Spalte „{head}“ ist {count}-mal da; nichts darin wird übernommen.',
	'{page}: the row of {row} is missing; nothing of it changes.':
		'{page}: Die Zeile von {row} fehlt; nichts davon ändert sich.',
	'{place} holds several values.': '{place} hat mehrere Werte.',
	'{place} is merged with its neighbours ({area}); nothing in it is taken over.':
		'{place} ist mit den Nachbarn verbunden ({area}); nichts darin wird übernommen.',
	'{plan} to fill in.xlsx': '{plan} zum Ausfüllen.xlsx',
	'{problem}; it is left out.': '{problem}; es wird ausgelassen.',
	'{reason} What was sent and received stays as it is; it is tried again by itself.':
		'{reason} Gesendetes und Empfangenes bleibt, wie es ist; es wird von selbst wieder versucht.',
	'{sentence} It was not taken in.': '{sentence} Sie wurde nicht übernommen.',
	'{subject} contains a NUL byte.': '{subject} enthält ein NUL-Byte.',
	'{subject} contains a number too large to be exact.':
		'{subject} enthält eine Zahl, die zu groß ist, um genau zu sein.',
	'{subject} contains a number too large to be kept.':
		'{subject} enthält eine Zahl, die zu groß ist, um aufbewahrt zu werden.',
	'{subject} contains half a character (a lone surrogate).':
		'{subject} enthält ein halbes Zeichen (ein einzelnes Surrogat).',
	'{subject} contains the control character {name}.': '{subject} enthält das Steuerzeichen {name}.',
	'{subject} contains the number -0.': '{subject} enthält die Zahl -0.',
	'{subject} contains {name}, which is no character.': '{subject} enthält {name}; das ist kein Zeichen.',
	'{subject} is nested more than {most} deep.': '{subject} ist mehr als {most} Ebenen tief verschachtelt.',
	'{subject} is not complete JSON.': '{subject} ist kein vollständiges JSON.',
	'{subject} is {count} characters long; at most {most} are read.':
		'{subject} ist {count} Zeichen lang; höchstens {most} werden gelesen.',
	'{subject} names “{key}” twice in one object.': '{subject} nennt „{key}“ zweimal in einem Objekt.',
	'{subject} uses the name “{key}”, which is not allowed.':
		'{subject} verwendet den Namen „{key}“, der nicht erlaubt ist.',
	'“{file}” belongs to another plan and is left alone.': '„{file}“ gehört zu einem anderen Plan und bleibt unberührt.',
	'“{file}” is left alone until it is whole. {reason}':
		'„{file}“ bleibt unberührt, bis die Datei vollständig ist. {reason}',
	'“{file}” is not taken in by itself. {reason} Open it under Receive to look at it and decide.':
		'„{file}“ wird nicht von selbst übernommen. {reason} Öffnen Sie die Datei unter „Empfangen“, um sie anzusehen und zu entscheiden.',
	'“{file}” is not taken in. {reason}': '„{file}“ wird nicht übernommen. {reason}',
	'“{file}” was replaced by other content under the same name, which Covalent never does. Nothing that was here before has changed; ask {other} and whoever looks after the folder how that came about.':
		'„{file}“ wurde unter demselben Namen durch anderen Inhalt ersetzt, was Covalent nie tut. Was hier war, hat sich nicht geändert; fragen Sie {other} und wer immer den Ordner betreut, wie es dazu kam.',
	'“{one}” and “{other}” are the same page twice; nothing of either is taken over.':
		'„{one}“ und „{other}“ sind zweimal dieselbe Seite; von keiner wird etwas übernommen.',
	'“{page}” has lost the hidden row that says which column is which; nothing of it is taken over.':
		'„{page}“ hat die verborgene Zeile verloren, die die Spalten benennt; nichts davon wird übernommen.',
	'“{title}”': '„{title}“',
	'“{typed}” is no address of a server, like nats://plans.example.com:4222.':
		'„{typed}“ ist keine Serveradresse wie nats://plans.example.com:4222.',
};
