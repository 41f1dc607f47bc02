/** Texts of the hand-over. Sorted by the English text, which is the key. */
import type { Catalogue } from '../words.ts';

export const exchange: Catalogue = {
	'A NATS server with JetStream that both of you can reach': 'Ein NATS-Server mit JetStream, den Sie beide erreichen',
	'A colleague': 'Jemand aus der Firma',
	'A colleague at {name}': 'Jemand bei {name}',
	'A colleague gets the whole plan as it stands now.':
		'Jemand aus Ihrer Firma erhält den ganzen Plan, wie er jetzt steht.',
	'A copy is signed by the computer it leaves. The key of each one is remembered here, so that nobody can write in another’s name unnoticed.':
		'Eine Kopie wird von dem Computer signiert, den sie verlässt. Der Schlüssel jedes Computers wird hier gemerkt, damit niemand unbemerkt im Namen anderer schreiben kann.',
	'A folder of its own for this plan, with small files that are written once and never changed. {other} connects its copy of the plan to the same folder. If they have no copy yet, hand one over first.':
		'Ein eigener Ordner für diesen Plan, mit kleinen Dateien, die einmal geschrieben und nie geändert werden. {other} verbindet die eigene Kopie des Plans mit demselben Ordner. Gibt es dort noch keine Kopie, übergeben Sie zuerst eine.',
	'Address of the server': 'Adresse des Servers',
	'All is settled. What was chosen stays in the history, with your name beside it.':
		'Alles ist geklärt. Was gewählt wurde, bleibt im Verlauf, mit Ihrem Namen daneben.',
	'As an Excel sheet to fill in': 'Als Excel-Blatt zum Ausfüllen',
	'As it will stand in the list of copies': 'So wird es in der Liste der Kopien stehen',
	'Back to the versions': 'Zurück zu den Fassungen',
	Before: 'Vorher',
	'Before you connect': 'Bevor Sie verbinden',
	'Both sides write at the same time, each at their own computer, and each field arrives as it is finished. All of it travels sealed through a server of your choice, whose owner can read nothing of it.':
		'Beide Seiten schreiben gleichzeitig, jede am eigenen Computer, und jedes Feld kommt an, sobald es fertig ist. Alles reist verschlüsselt über einen Server Ihrer Wahl, dessen Betreiber nichts davon lesen kann.',
	'By person': 'Nach Person',
	'Catching up': 'Wird nachgeholt',
	'Changes that came in, field by field': 'Eingegangene Änderungen, Feld für Feld',
	'Choose a folder that OneDrive, SharePoint, Dropbox or Syncthing keeps in step between you and {other}. What they send comes in here by itself; what you write leaves when you press Send, and not before. Neither side has to mail files or wait for the other, and nobody writes over anybody.':
		'Wählen Sie einen Ordner, den OneDrive, SharePoint, Dropbox oder Syncthing zwischen Ihnen und {other} abgleicht. Was dort gesendet wird, kommt hier von selbst an; was Sie schreiben, geht hinaus, wenn Sie „Senden“ drücken, und nicht vorher. Keine Seite muss Dateien mailen oder auf die andere warten, und niemand überschreibt jemanden.',
	'Choose a folder…': 'Ordner wählen …',
	'Choose a side first': 'Zuerst eine Seite wählen',
	'Compare by phone: the key of {computer}': 'Am Telefon vergleichen: der Schlüssel von {computer}',
	'Computers that wrote here': 'Computer, die hier geschrieben haben',
	'Connect and send': 'Verbinden und senden',
	'Connect, send later': 'Verbinden, später senden',
	Copied: 'Kopiert',
	Copies: 'Kopien',
	'Counted since the copy that came from {name} on {day}.': 'Gezählt seit der Kopie, die am {day} von {name} kam.',
	'Counted since the copy that left for {name} on {day}.': 'Gezählt seit der Kopie, die am {day} an {name} ging.',
	'Covering note': 'Begleitschreiben',
	Disconnect: 'Trennen',
	'Disconnect this plan from the folder?': 'Diesen Plan vom Ordner trennen?',
	'Disconnect…': 'Trennen …',
	'Everyone who can open the folder can read what was sent: share it with the people of this plan alone. Private notes, ballots that are not revealed and wording you withdrew never leave this computer.':
		'Wer den Ordner öffnen kann, kann lesen, was gesendet wurde: Teilen Sie ihn nur mit den Menschen dieses Plans. Private Notizen, nicht aufgedeckte Stimmabgaben und zurückgezogene Formulierungen verlassen diesen Computer nie.',
	'Folder on this computer': 'Ordner auf diesem Computer',
	'For a colleague, nothing new in it': 'Für jemanden aus der Firma, nichts Neues darin',
	'For a colleague, {count, plural, one {# change} other {# changes}}':
		'Für jemanden aus der Firma, {count, plural, one {# Änderung} other {# Änderungen}}',
	'For whom': 'Für wen',
	'From a colleague, {count, plural, one {# change} other {# changes}}':
		'Von jemandem aus der Firma, {count, plural, one {# Änderung} other {# Änderungen}}',
	'Go to this {noun}': 'Dorthin gehen: {noun}',
	'Hand over a copy (.jbp)': 'Kopie übergeben (.jbp)',
	'Handed over to {other}': 'An {other} übergeben',
	'I have seen this': 'Ich habe das gesehen',
	'Invite someone else': 'Noch jemanden einladen',
	'Invite the other side': 'Die andere Seite einladen',
	'It does not count as seen by {other}. But what leaves in it stands in the plan’s history from then on: {other} can read it there after its own next copy, even where you have withdrawn it.':
		'Sie gilt nicht als von {other} gesehen. Aber was in ihr hinausgeht, steht von da an im Verlauf des Plans: {other} kann es dort nach der eigenen nächsten Kopie lesen, auch wo Sie es zurückgezogen haben.',
	'Join with a code': 'Mit einem Code beitreten',
	'Join with this code': 'Mit diesem Code beitreten',
	'Kept|not removed': 'Behalten',
	'Language of the Excel sheet, as of documents': 'Sprache des Excel-Blatts, wie bei den Dokumenten',
	'Last sent from here': 'Zuletzt von hier gesendet',
	Leave: 'Verlassen',
	'Leave it as it was settled': 'So lassen, wie es geklärt wurde',
	'Leave it in': 'Drin lassen',
	'Let it stand': 'So stehen lassen',
	Live: 'Live',
	'Live, alone so far': 'Live, bisher allein',
	'Live, {count} people here': 'Live, {count} Personen hier',
	'Look at the folder': 'Ordner ansehen',
	'Look now': 'Jetzt nachsehen',
	'Looking for the folder of this plan': 'Der Ordner dieses Plans wird gesucht',
	'Looking what would change for them': 'Es wird geprüft, was sich dort ändern würde',
	'Make a code': 'Code erstellen',
	'Make another code': 'Neuen Code erstellen',
	'Neither side had seen the other’s words, and nothing stood here before.':
		'Keine Seite hatte die Worte der anderen gesehen, und vorher stand hier nichts.',
	'No change by {other} has come in yet.': 'Noch keine Änderung von {other} ist angekommen.',
	'No copy has left for them or come from them yet.': 'Noch ist keine Kopie dorthin gegangen oder von dort gekommen.',
	'No other computer is connected to this folder yet. Once {other} connects its copy of the plan, you see here what has arrived there.':
		'Noch ist kein anderer Computer mit diesem Ordner verbunden. Sobald {other} die eigene Kopie des Plans verbindet, sehen Sie hier, was dort angekommen ist.',
	'Nobody will have read the other side’s words in these {open} fields. They stay in the history, and the other side sees what was chosen, with your name beside it. It cannot be undone in one step.':
		'Niemand wird die Worte der anderen Seite in diesen {open} Feldern gelesen haben. Diese Worte bleiben im Verlauf, und die andere Seite sieht, was gewählt wurde, mit Ihrem Namen daneben. Das lässt sich nicht in einem Schritt rückgängig machen.',
	'None yet. Each copy you hand over or take in is remembered here, on this computer alone: so that you can always say what the other side has seen, and they what you have.':
		'Noch keine. Jede Kopie, die Sie übergeben oder übernehmen, wird hier gemerkt, nur auf diesem Computer: So können Sie immer sagen, was die andere Seite gesehen hat, und sie, was Sie gesehen haben.',
	'Not sent yet': 'Noch nicht gesendet',
	'Not this folder': 'Nicht dieser Ordner',
	'Nothing comes in or leaves through the folder any more. The plan here stays as it is, and what was sent stays in the folder for {other}. You can connect it again at any time.':
		'Über den Ordner kommt dann nichts mehr an und geht nichts mehr hinaus. Der Plan hier bleibt, wie er ist, und was gesendet wurde, bleibt für {other} im Ordner. Sie können ihn jederzeit wieder verbinden.',
	'Nothing has changed for {other}.': 'Für {other} hat sich nichts geändert.',
	'Nothing has left yet.': 'Noch ist nichts hinausgegangen.',
	'Nothing in it leaves this computer for the first time.': 'Nichts darin verlässt diesen Computer zum ersten Mal.',
	'Nothing in the folder is new here.': 'Nichts im Ordner ist hier neu.',
	'Nothing to settle': 'Nichts zu klären',
	'Nothing yet': 'Noch nichts',
	'Nothing: the folder holds all of the plan that is yours to send.':
		'Nichts: Der Ordner enthält alles vom Plan, was Sie senden können.',
	'One by one': 'Einzeln',
	'Only on this computer.': 'Nur auf diesem Computer.',
	'Private notes and ballots that are not revealed never leave. There are none now.':
		'Private Notizen und nicht aufgedeckte Stimmabgaben gehen nie hinaus. Zurzeit gibt es keine.',
	'Reading what is to settle': 'Was zu klären ist, wird gelesen',
	'Reading what left and what came in': 'Was hinausging und ankam, wird gelesen',
	'Received from {other}': 'Von {other} empfangen',
	Result: 'Ergebnis',
	'See what was written in it': 'Ansehen, was darin geschrieben wurde',
	Send: 'Senden',
	'Send it by a way you trust, such as your usual chat: whoever has it can read this plan and write in its session. Every code has a key and a session of its own.':
		'Senden Sie ihn auf einem Weg, dem Sie trauen, etwa im gewohnten Chat: Wer ihn hat, kann diesen Plan lesen und in seiner Sitzung schreiben. Jeder Code hat einen eigenen Schlüssel und eine eigene Sitzung.',
	'Sending puts the plan there as it stands now: {changes, plural, one {# earlier change} other {# earlier changes}} and {fields, plural, one {# field} other {# fields}} you changed since.':
		'Senden legt den Plan dort ab, wie er jetzt steht: {changes, plural, one {# frühere Änderung} other {# frühere Änderungen}} und {fields, plural, one {# Feld, das} other {# Felder, die}} Sie seither geändert haben.',
	'Server: {server}': 'Server: {server}',
	'Settle all {open} with one side’s version?': 'Alle {open} mit der Fassung einer Seite klären?',
	'Settle all …': 'Alle klären …',
	'Share the plan through a folder': 'Den Plan über einen Ordner teilen',
	'Show all {count}': 'Alle {count} zeigen',
	'Show field by field': 'Feld für Feld zeigen',
	'Someone has sent you a code? It shows what leaves this computer before anything does. If the connection breaks, go on working: it catches up by itself.':
		'Jemand hat Ihnen einen Code gesendet? Sie sehen, was diesen Computer verlässt, bevor etwas hinausgeht. Bricht die Verbindung ab, arbeiten Sie weiter: Alles wird von selbst nachgeholt.',
	'Stay connected': 'Verbunden bleiben',
	'Take in again': 'Wieder übernehmen',
	'Take it back': 'Zurücknehmen',
	'Take the copy from {name} back?': 'Die Kopie von {name} zurücknehmen?',
	'Taken back: the copy from {other}': 'Zurückgenommen: die Kopie von {other}',
	'The folder holds all of this plan already; there is nothing to send.':
		'Der Ordner enthält diesen Plan schon ganz; es gibt nichts zu senden.',
	'The plan stands again as it did before this copy came in: {count, plural, one {# change goes} other {# changes go}} out as one step. Nothing of yours is touched, and the file can be received again at any time. It is possible until something is written here.':
		'Der Plan steht wieder so da wie vor dieser Kopie: {count, plural, one {# Änderung geht} other {# Änderungen gehen}} als ein Schritt hinaus. Von Ihnen wird nichts berührt, und die Datei kann jederzeit wieder empfangen werden. Das geht, bis hier etwas geschrieben wird.',
	'The same code lets others in, also later: they catch up by themselves.':
		'Derselbe Code lässt auch andere herein, auch später: Was ihnen fehlt, wird von selbst nachgeholt.',
	'The whole path, as the file manager shows it': 'Der ganze Pfad, wie ihn der Dateimanager zeigt',
	'Their name': 'Name der Person',
	'These are the first {count} fields.': 'Das sind die ersten {count} Felder.',
	'They read it before they take anything in': 'Wird gelesen, bevor etwas übernommen wird',
	'Type or paste the path of the folder first.': 'Geben Sie zuerst den Pfad des Ordners ein, oder fügen Sie ihn ein.',
	'Versions of {label}': 'Fassungen von {label}',
	'Waiting or left alone': 'Wartend oder beiseitegelassen',
	'What both can stand behind': 'Wohinter beide stehen können',
	'What came in': 'Was angekommen ist',
	'What changes for {other}, field by field': 'Was sich für {other} ändert, Feld für Feld',
	'What did not go as it should': 'Was nicht so lief, wie es sollte',
	'What leaves for the first time, field by field': 'Was zum ersten Mal hinausgeht, Feld für Feld',
	'What lies in the folder': 'Was im Ordner liegt',
	'What to look at first': 'Was zuerst anzusehen ist',
	'What you drafted leaves as it stands now; what you tried and withdrew stays here.':
		'Was Sie entworfen haben, geht hinaus, wie es jetzt steht; was Sie versucht und zurückgezogen haben, bleibt hier.',
	'What you sent is on its way: it is put into the folder as soon as that can be written.':
		'Was Sie gesendet haben, ist unterwegs: Es wird in den Ordner gelegt, sobald er beschreibbar ist.',
	'What you tried and withdrew stays here; drafts leave as they stand now.':
		'Was Sie versucht und zurückgezogen haben, bleibt hier; Entwürfe gehen hinaus, wie sie jetzt stehen.',
	'What {other} should look at first': 'Was sich {other} zuerst ansehen sollte',
	'Where both sides change the same field without knowing of each other, both versions stand here side by side until someone chooses. Nobody overrules anybody by saving later.':
		'Wo beide Seiten dasselbe Feld ändern, ohne voneinander zu wissen, stehen hier beide Fassungen nebeneinander, bis jemand wählt. Niemand setzt sich durch, nur weil später gespeichert wurde.',
	'Who gets the copy': 'Wer die Kopie erhält',
	'Who has what': 'Wer was hat',
	'Who is here': 'Wer hier ist',
	'Whose version is to stand everywhere?': 'Wessen Fassung soll überall stehen?',
	'Working without the server': 'Arbeit ohne den Server',
	'Written by both without knowing of each other. Whatever you choose, the others stay in the history, and the other side sees the choice with your name beside it.':
		'Von beiden geschrieben, ohne voneinander zu wissen. Was immer Sie wählen: Die anderen Fassungen bleiben im Verlauf, und die andere Seite sieht die Wahl mit Ihrem Namen daneben.',
	actuals: 'Ist-Werte',
	'as it was before': 'wie es vorher war',
	'as of {day}': 'Stand {day}',
	assessments: 'Einschätzungen',
	'at a {noun}': 'bei: {noun}',
	'at “{title}”': 'bei „{title}“',
	ballots: 'Stimmabgaben',
	capabilities: 'Fähigkeiten',
	certificates: 'Zertifikate',
	commitments: 'Zusagen',
	'commitments of the plan before': 'Zusagen des vorigen Plans',
	compared: 'verglichen',
	decisions: 'Entscheidungen',
	'effects on goals': 'Wirkungen auf Ziele',
	'escalation ladder': 'Eskalationsleiter',
	'friction log': 'Reibungsprotokoll',
	'goals of the plan before': 'Ziele des vorigen Plans',
	'has everything': 'hat alles',
	'has everything that lies in the folder, said {moment}': 'hat alles, was im Ordner liegt, gemeldet {moment}',
	holidays: 'Feiertage',
	'keep it': 'behalten',
	'kept, with all that was written in it': 'behalten, mit allem, was darin geschrieben wurde',
	'links between topics and goals': 'Verbindungen von Themen und Zielen',
	'looked through {moment}': 'durchgesehen {moment}',
	measures: 'Messgrößen',
	'no longer open': 'nicht mehr offen',
	'not compared yet': 'noch nicht verglichen',
	'not looked through yet': 'noch nicht durchgesehen',
	'not yours to settle': 'nicht von Ihnen zu klären',
	'parked items': 'geparkte Punkte',
	parties: 'Parteien',
	'parts in responsibilities': 'Beteiligungen an Zuständigkeiten',
	pivots: 'Pivots',
	recommitments: 'Bekräftigungen',
	'recorded agreements': 'festgehaltene Vereinbarungen',
	'remove it': 'entfernen',
	'removed, as one side wished': 'entfernt, wie es eine Seite wollte',
	responsibilities: 'Zuständigkeiten',
	'rhythm of meetings': 'Rhythmus der Treffen',
	roles: 'Rollen',
	rounds: 'Runden',
	'rules of engagement': 'Spielregeln',
	scenarios: 'Szenarien',
	sessions: 'Sitzungen',
	'settled meanwhile in another place': 'inzwischen an anderer Stelle geklärt',
	targets: 'Zielwerte',
	'third parties': 'Dritte',
	'this computer': 'dieser Computer',
	'to read': 'zu lesen',
	'to settle': 'zu klären',
	topics: 'Themen',
	'weekly check-ins': 'wöchentliche Check-ins',
	'what each side is measured on': 'woran jede Seite gemessen wird',
	'write your own': 'eigene Worte schreiben',
	'written by hand from both': 'von Hand aus beiden geschrieben',
	'{accepting} accepted what stands on one side. {writing} wrote the other, which stands here now.':
		'{accepting} hat angenommen, was auf der einen Seite steht. {writing} hat das andere geschrieben, das jetzt hier steht.',
	'{agreeing} agreed to the words on one side. {writing} wrote the others without knowing of it. A yes holds only for the very words it was given to.':
		'{agreeing} hat den einen Worten zugestimmt. {writing} hat die anderen geschrieben, ohne davon zu wissen. Ein Ja gilt nur für genau die Worte, denen es gegeben wurde.',
	'{count, plural, one {# ballot not revealed yet} other {# ballots not revealed yet}}':
		'{count, plural, one {# noch nicht aufgedeckte Stimmabgabe} other {# noch nicht aufgedeckte Stimmabgaben}}',
	'{count, plural, one {# change came in} other {# changes came in}}':
		'{count, plural, one {# Änderung ist angekommen} other {# Änderungen sind angekommen}}',
	'{count, plural, one {# change from the folder was taken back here and stays out.} other {# changes from the folder were taken back here and stay out.}}':
		'{count, plural, one {# Änderung aus dem Ordner wurde hier zurückgenommen und bleibt draußen.} other {# Änderungen aus dem Ordner wurden hier zurückgenommen und bleiben draußen.}}',
	'{count, plural, one {# change in the folder will come in at once.} other {# changes in the folder will come in at once.}}':
		'{count, plural, one {# Änderung im Ordner kommt sofort an.} other {# Änderungen im Ordner kommen sofort an.}}',
	'{count, plural, one {# change on its way} other {# changes on their way}}':
		'{count, plural, one {# Änderung unterwegs} other {# Änderungen unterwegs}}',
	'{count, plural, one {# change went out again} other {# changes went out again}}':
		'{count, plural, one {# Änderung wieder hinausgenommen} other {# Änderungen wieder hinausgenommen}}',
	'{count, plural, one {# earlier change the folder does not hold} other {# earlier changes the folder does not hold}}':
		'{count, plural, one {# frühere Änderung, die der Ordner nicht hat} other {# frühere Änderungen, die der Ordner nicht hat}}',
	'{count, plural, one {# field of it leaves this computer for the first time.} other {# fields of it leave this computer for the first time.}}':
		'{count, plural, one {# Feld davon verlässt diesen Computer zum ersten Mal.} other {# Felder davon verlassen diesen Computer zum ersten Mal.}}',
	'{count, plural, one {# field will say something else for {other}.} other {# fields will say something else for {other}.}}':
		'{count, plural, one {In # Feld steht für {other} etwas anderes.} other {In # Feldern steht für {other} etwas anderes.}}',
	'{count, plural, one {# field you changed} other {# fields you changed}}':
		'{count, plural, one {# Feld, das Sie geändert haben} other {# Felder, die Sie geändert haben}}',
	'{count, plural, one {# private note} other {# private notes}}':
		'{count, plural, one {# private Notiz} other {# private Notizen}}',
	'{count, plural, one {# yes given to words that have changed} other {# yeses given to words that have changed}}':
		'{count, plural, one {# Ja zu Worten, die sich geändert haben} other {# Ja zu Worten, die sich geändert haben}}',
	'{count, plural, one {One field travels with both its versions, not settled yet.} other {# fields travel with both their versions, not settled yet.}}':
		'{count, plural, one {Ein Feld reist mit seinen beiden Fassungen, noch nicht geklärt.} other {# Felder reisen mit ihren beiden Fassungen, noch nicht geklärt.}}',
	'{count, plural, one {Settle it with {name_s} version} other {Settle all # with {name_s} version}}':
		'{count, plural, one {Mit der Fassung von {name} klären} other {Alle # mit der Fassung von {name} klären}}',
	'{count, plural, one {has not taken in # change yet, said {moment}} other {has not taken in # changes yet, said {moment}}}':
		'{count, plural, one {hat # Änderung noch nicht übernommen, gemeldet {moment}} other {hat # Änderungen noch nicht übernommen, gemeldet {moment}}}',
	'{count, plural, one {{list} stays here: not hidden in the file, but not written to it.} other {{list} stay here: not hidden in the file, but not written to it.}}':
		'{count, plural, one {{list} bleibt hier: in der Datei nicht versteckt, sondern gar nicht hineingeschrieben.} other {{list} bleiben hier: in der Datei nicht versteckt, sondern gar nicht hineingeschrieben.}}',
	'{moment}, by {name}': '{moment}, von {name}',
	'{name_s} version': 'Fassung von {name}',
	'{name} (you)': '{name} (Sie)',
	'{name} of {company}': '{name} von {company}',
	'{name}, for both sides,': '{name}, für beide Seiten,',
	'{other_s} last change': 'Letzte Änderung von {other}',
	'{other} gets the whole plan.': '{other} erhält den ganzen Plan.',
	'{remover} removed this {noun}. {other} only moved it to another place: no words were written in it since.':
		'{remover} hat dies entfernt ({noun}). {other} hat es nur an eine andere Stelle geschoben: Seither wurden darin keine Worte geschrieben.',
	'{remover} removed this {noun}. {other} went on writing in it without knowing. It stays in sight until someone decides.':
		'{remover} hat dies entfernt ({noun}). {other} hat darin weitergeschrieben, ohne es zu wissen. Es bleibt in Sicht, bis jemand entscheidet.',
	'{settled} of {all} settled': '{settled} von {all} geklärt',
	'{settled} settled, {left} left to settle one by one.': '{settled} geklärt, {left} noch einzeln zu klären.',
	'{settled} settled.': '{settled} geklärt.',
	'{written}, and {earlier}.': '{written}, und {earlier}.',
};
