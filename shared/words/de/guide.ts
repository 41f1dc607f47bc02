/** The guide. Sorted by the English text, which is the key. */
import type { Catalogue } from '../words.ts';

export const guide: Catalogue = {
	'A copy is one file that you mail. Before you take one in you see who changed what, in plain words; afterwards you can take it all back as one step.':
		'Eine Kopie ist eine Datei, die Sie per E-Mail senden. Bevor Sie eine übernehmen, sehen Sie in klaren Worten, wer was geändert hat; danach können Sie alles in einem Schritt zurücknehmen.',
	'A field belongs to the vendor, to the partner, or to both. What is blue and marked V is the vendor’s; what is orange and marked P is the partner’s.':
		'Ein Feld gehört dem Hersteller, dem Partner oder beiden. Was blau ist und ein V trägt, gehört dem Hersteller; was orange ist und ein P trägt, dem Partner.',
	'A joint plan is written by two companies: one sells technology, the other brings it to customers. Each side writes its own column. What stands between them is what both agreed.':
		'Einen gemeinsamen Plan schreiben zwei Unternehmen: Eines stellt Technologie her, das andere bringt sie zu den Kunden. Jede Seite schreibt ihre eigene Spalte. Dazwischen steht, was beide vereinbart haben.',
	'A later change makes an amendment, and shows what is different.':
		'Eine spätere Änderung ergibt einen Nachtrag und zeigt, was anders ist.',
	'A new line in a text is Shift+Enter.': 'Eine neue Zeile in einem Text: Umschalt+Eingabetaste.',
	'A plan remembers its template and the version. When a newer version comes, Plan shows, under Frame, what it would add: each row is taken or left. A side’s own expectations are taken by that side. Both sides may take the same rows apart; they meet in one.':
		'Ein Plan merkt sich seine Vorlage und deren Fassung. Kommt eine neuere, zeigt „Plan“ unter „Rahmen“, was sie hinzufügen würde: Jede Zeile wird übernommen oder gelassen. Die eigenen Erwartungen einer Seite übernimmt diese Seite. Beide Seiten können dieselben Zeilen getrennt übernehmen; sie treffen sich in einer.',
	'A plan with the vendor’s column on the left, the partner’s on the right, the agreed text between.':
		'Ein Plan mit der Spalte des Herstellers links, der des Partners rechts und dem vereinbarten Text dazwischen.',
	'A side agrees to the exact words in front of it: the circle is the vendor’s yes, the square the partner’s. Filled means yes.':
		'Eine Seite stimmt genau den Worten zu, die vor ihr stehen: Der Kreis ist das Ja des Herstellers, das Quadrat das des Partners. Gefüllt heißt Ja.',
	'A synced folder that both companies share does the same without mail. A live session lets both write at the same time.':
		'Ein synchronisierter Ordner, den beide Unternehmen teilen, leistet dasselbe ohne E-Mail. In einer Live-Sitzung schreiben beide gleichzeitig.',
	'A template keeps how you plan: topics, goals and how they are measured, expectations with their categories, skills, meetings with their agendas, the escalation ladder, rules, and what the two sides are called. It keeps nothing of what you planned: no positions, ratings, targets, money, people, yeses, and nothing private.':
		'Eine Vorlage bewahrt, wie Sie planen: Themen, Ziele und wie sie gemessen werden, Erwartungen mit ihren Kategorien, Fähigkeiten, Treffen mit ihren Agenden, die Eskalationsleiter, Regeln und wie die beiden Seiten heißen. Sie bewahrt nichts von dem, was Sie geplant haben: keine Positionen, Bewertungen, Zielwerte, Beträge, Personen, Zustimmungen und nichts Privates.',
	'After a crash everything that was shown as saved is there. A damaged line of a file is put aside and named, never written over.':
		'Nach einem Absturz ist alles da, was als gespeichert angezeigt war. Eine beschädigte Zeile einer Datei wird beiseitegelegt und genannt, nie überschrieben.',
	'Agreeing to words': 'Worten zustimmen',
	'Agreement: recording what both agreed': 'Vereinbarung: festhalten, was beide vereinbart haben',
	'All topics': 'Alle Themen',
	'Amounts are an index of 100 unless you share them: your margin stays yours.':
		'Beträge sind ein Index von 100, solange Sie sie nicht mitteilen: Ihre Marge bleibt bei Ihnen.',
	'At the foot of the rail stands whose pen you hold: “Writing as …”. Press it to pass the pen, to the other side when it sits beside you, or to both for what you write together. Where a field is not yours to write, the pointer says why.':
		'Am Fuß der Leiste links steht, wessen Stift Sie halten: „Schreibt als …“. Drücken Sie darauf, um den Stift weiterzugeben: an die andere Seite, wenn sie neben Ihnen sitzt, oder an beide für das, was Sie gemeinsam schreiben. Wo ein Feld nicht Ihres ist, sagt der Zeiger warum.',
	'Backups of a plan stand behind the button at the end of its row in Plans.':
		'Sicherungen eines Plans finden Sie unter „Pläne“ hinter der Schaltfläche am Ende seiner Zeile.',
	'Both sides give their numbers behind a cover, and they are shown at once. Private notes are not merely hidden meanwhile: they are not sent to the screen at all.':
		'Beide Seiten geben ihre Zahlen verdeckt ab, und sie werden gleichzeitig gezeigt. Private Notizen sind dabei nicht nur verborgen, sondern werden gar nicht erst auf den Bildschirm gesendet.',
	'CRM figures: read a CSV file of your own system. Its rows stay on this computer; only the totals you confirm enter the plan.':
		'CRM-Zahlen: Lesen Sie eine CSV-Datei aus Ihrem eigenen System. Ihre Zeilen bleiben auf diesem Computer; nur die Summen, die Sie bestätigen, kommen in den Plan.',
	'Change the words, and both yeses are lifted and the page says so. That way nobody has ever agreed to something they did not read.':
		'Werden die Worte geändert, sind beide Ja aufgehoben, und die Seite sagt es. So hat nie jemand etwas zugestimmt, das er nicht gelesen hat.',
	'Commitments of both sides in two lanes on one line of time, with what was kept on the day.':
		'Zusagen beider Seiten in zwei Bahnen auf einer Zeitachse, mit dem, was pünktlich gehalten wurde.',
	'Commitments: promises of both sides in two lanes. Only who receives one can say it was kept. Kept on time always shows its number: “7 of 9”.':
		'Zusagen: Versprechen beider Seiten in zwei Bahnen. Nur wer eine Zusage empfängt, kann sagen, dass sie gehalten wurde. Pünktlich gehalten zeigt immer die Anzahl: „7 von 9“.',
	'Ctrl+Z takes back what you did, one step at a time, and never what the other side wrote. History shows who wrote what and when, for a row or for the whole plan.':
		'Strg+Z nimmt zurück, was Sie getan haben, Schritt für Schritt, und nie, was die andere Seite geschrieben hat. Der Verlauf zeigt, wer was wann geschrieben hat, für eine Zeile oder den ganzen Plan.',
	'Drag a row by its handle, or move it with Alt and the arrows.':
		'Ziehen Sie eine Zeile an ihrem Griff, oder bewegen Sie sie mit Alt und den Pfeiltasten.',
	'Every gap below the minimum has to end somewhere: in a commitment, in a pivot, in agreeing to differ until a day, or accepted as it is, with the reason.':
		'Jede Lücke unter dem Minimum muss irgendwo enden: in einer Zusage, in einem Pivot, in einem vereinbarten Dissens bis zu einem Tag, oder sie wird mit Begründung so hingenommen.',
	'Everything can be done without a mouse. Ctrl+/ shows all keys; or press Ctrl+K and write what you want to do.':
		'Alles geht ohne Maus. Strg+/ zeigt alle Tasten; oder drücken Sie Strg+K und schreiben Sie, was Sie tun möchten.',
	'Everything stays on this computer until you hand it over. There is no account and no portal.':
		'Alles bleibt auf diesem Computer, bis Sie es übergeben. Es gibt kein Konto und kein Portal.',
	'Exchange: copies between two companies': 'Austausch: Kopien zwischen zwei Unternehmen',
	'Export it for Word, as PDF, web page, Excel workbook, CSV or JSON, or the pack of a quarterly review, or the reviews as a calendar. Nothing private is ever in an export.':
		'Exportieren Sie ihn für Word, als PDF, Webseite, Excel-Arbeitsmappe, CSV oder JSON, als Unterlagen für ein Quartalsgespräch oder die Treffen als Kalender. Privates steht nie in einem Export.',
	Fields: 'Felder',
	'For four to six people and one screen: an agenda with a quiet clock, one question a view, large enough for the back row. Every step works by keyboard or a presenter’s clicker.':
		'Für vier bis sechs Menschen und einen Bildschirm: eine Agenda mit leiser Uhr, eine Frage je Ansicht, groß genug für die letzte Reihe. Jeder Schritt geht mit der Tastatur oder einem Presenter.',
	'For who keeps many plans: what each of them needs from a person next, by its day. It is never an order of partners.':
		'Für alle, die viele Pläne führen: was jeder davon als Nächstes von einem Menschen braucht, nach Termin. Es ist nie eine Rangfolge der Partner.',
	'From a gap one key leads to a commitment that closes it: a training, a person, a procedure, and who pays.':
		'Von einer Lücke führt eine Taste zu einer Zusage, die sie schließt: eine Schulung, eine Person, ein Verfahren, und wer zahlt.',
	'From selling once to selling month by month, profit dips before it grows. The curve shows how deep, how long, and who carries it.':
		'Wer vom einmaligen zum monatlichen Verkauf übergeht, verdient erst weniger, dann mehr. Die Kurve zeigt, wie tief, wie lange und wer es trägt.',
	'Give it a title, read the rows, and leave out what belongs to this partner alone. Commitments are left out until you take one along.':
		'Geben Sie ihr einen Titel, lesen Sie die Zeilen, und lassen Sie weg, was nur diesen Partner betrifft. Zusagen bleiben weg, bis Sie eine mitnehmen.',
	'Go back to Plans, press New plan, and pick the template that is nearest. It brings topics and questions, not answers.':
		'Gehen Sie zurück zu „Pläne“, drücken Sie „Neuer Plan“, und wählen Sie die nächstliegende Vorlage. Sie bringt Themen und Fragen mit, keine Antworten.',
	'Goals: three to five, each with a target for every quarter, an owner on each side, and what it is worth to each.':
		'Ziele: drei bis fünf, jedes mit einem Zielwert für jedes Quartal, einer verantwortlichen Person auf jeder Seite und dem, was es jeder bringt.',
	'Good to know': 'Gut zu wissen',
	'Hand over: choose for whom, write a line, and save the file where your mail finds it.':
		'Übergeben: Wählen Sie, für wen, schreiben Sie eine Zeile dazu, und speichern Sie die Datei, wo Ihr E-Mail-Programm sie findet.',
	'If the disk is full or gone, the badge at the top says so at once. What you wrote is kept in the window and tried again; a rescue copy can be saved elsewhere.':
		'Ist der Datenträger voll oder weg, sagt es die Anzeige oben sofort. Was Sie geschrieben haben, bleibt im Fenster und wird erneut versucht; eine Rettungskopie lässt sich anderswo speichern.',
	'If two people wrote in one place, nothing is lost: look under To settle in Exchange.':
		'Haben zwei an derselben Stelle geschrieben, geht nichts verloren: Sehen Sie unter „Zu klären“ im Austausch nach.',
	'In Document, see the plan as it will be printed, and export it.':
		'Sehen Sie in „Dokument“ den Plan, wie er gedruckt wird, und exportieren Sie ihn.',
	'In Exchange, hand a copy over. The other side writes its column and hands one back; nothing is retyped.':
		'Übergeben Sie in „Austausch“ eine Kopie. Die andere Seite schreibt ihre Spalte und gibt eine zurück; niemand tippt etwas ab.',
	'In Plan, write your side’s position on two or three topics. A sentence each is plenty.':
		'Schreiben Sie in „Plan“ die Position Ihrer Seite zu zwei oder drei Themen. Je ein Satz genügt.',
	'It ends with one page: who promised what by when. Next time begins with it.':
		'Am Ende steht eine Seite: wer was bis wann zugesagt hat. Das nächste Mal beginnt mit ihr.',
	'It shows which text both copies agreed to, and whether it has changed since. It does not prove who a person is, and it changes no contract.':
		'Es zeigt, welchem Text beide Kopien zugestimmt haben und ob er sich seither geändert hat. Es beweist nicht, wer eine Person ist, und ändert keinen Vertrag.',
	'Keep it. It stands among the templates of a new plan, after those that come with Covalent.':
		'Speichern Sie sie. Sie steht dann unter den Vorlagen für einen neuen Plan, nach denen, die Covalent mitbringt.',
	'Keys of a single letter, as ? or G E, rest until you switch them on in Settings.':
		'Tasten aus einem Buchstaben, wie ? oder G E, ruhen, bis Sie sie in den Einstellungen einschalten.',
	'Look back, the tab beside it, is where a plan is closed: one page of what was said, kept, reached and learned, with what each side takes along. A closed plan keeps its terms, and either side can open it again.':
		'Rückblick, der Reiter daneben, schließt einen Plan ab: eine Seite darüber, was gesagt, gehalten, erreicht und gelernt wurde und was jede Seite mitnimmt. Ein abgeschlossener Plan behält seine Bestimmungen, und jede Seite kann ihn wieder öffnen.',
	'Measured on: what each side’s people are really paid for, and which goals help or work against it. Hidden behaviour comes from there.':
		'Gemessen an: wofür die Leute jeder Seite wirklich bezahlt werden und welchen Zielen das hilft oder schadet. Daher kommt verborgenes Verhalten.',
	'Move with the arrows, write with Enter, leave a field as it was with Esc.':
		'Bewegen Sie sich mit den Pfeiltasten, schreiben Sie mit der Eingabetaste, verlassen Sie ein Feld unverändert mit Esc.',
	'No colour stands alone: the vendor has a V and a circle, the partner a P and a square, and a gap has a sign and a shape.':
		'Keine Farbe steht allein: Der Hersteller hat ein V und einen Kreis, der Partner ein P und ein Quadrat, und eine Lücke hat ein Zeichen und eine Form.',
	'Nobody overwrites anybody. Where both sides wrote in one place without knowing of each other, both versions are kept until a person chooses.':
		'Niemand überschreibt jemanden. Haben beide Seiten an derselben Stelle geschrieben, ohne voneinander zu wissen, bleiben beide Fassungen, bis ein Mensch wählt.',
	'Nothing has these words': 'Nichts enthält diese Worte',
	'Open a plan that works. In Plan, under Frame, choose “Make a template of this plan”.':
		'Öffnen Sie einen Plan, der gelingt. Wählen Sie in „Plan“ unter „Rahmen“ „Aus diesem Plan eine Vorlage machen“.',
	'Open the sample plan on the first page. It is whole, and yours to try things in: nothing you do there reaches anyone.':
		'Öffnen Sie den Beispielplan auf der ersten Seite. Er ist vollständig und zum Ausprobieren da: Nichts, was Sie dort tun, erreicht jemanden.',
	'Private notes, on yellow paper with a lock. Numbers given blind, until both sides have locked. Rows of a CRM file. Words you tried and took back. None of these is in a copy, an export, a session or a live plan.':
		'Private Notizen, auf gelbem Papier mit Schloss. Verdeckt abgegebene Zahlen, bis beide Seiten abgegeben haben. Zeilen einer CRM-Datei. Worte, die Sie versucht und zurückgenommen haben. Nichts davon steht in einer Kopie, einem Export, einer Sitzung oder einem Live-Plan.',
	'Rate blind: both lock their numbers before either sees the other’s.':
		'Verdeckt bewerten: Beide geben ihre Zahlen ab, bevor eine Seite die der anderen sieht.',
	'Receive: choose the file, drop it on the window, or open it with a double-click.':
		'Empfangen: Wählen Sie die Datei, ziehen Sie sie auf das Fenster, oder öffnen Sie sie mit einem Doppelklick.',
	'Relief from the vendor becomes a commitment with one press.':
		'Entlastung durch den Hersteller wird mit einem Klick zur Zusage.',
	'Scorecard: every goal by month and quarter, ahead or behind in words. An actual without a source is marked as stated.':
		'Scorecard: jedes Ziel nach Monat und Quartal, voraus oder im Rückstand in Worten. Ein Ist-Wert ohne Quelle ist als „angegeben“ gekennzeichnet.',
	'Search the guide': 'Handbuch durchsuchen',
	'Search the guide and every field': 'Handbuch und alle Felder durchsuchen',
	'Session: planning in one room': 'Sitzung: in einem Raum planen',
	'Share it as a file for the other side or for colleagues; they drop it on their window. Change it later, and it is kept as the next version.':
		'Geben Sie sie als Datei an die andere Seite oder an Kollegen; diese ziehen sie auf ihr Fenster. Ändern Sie sie später, wird sie als nächste Fassung gespeichert.',
	'Side by side: for each topic what either side thinks, and between them what both agreed. Say how the two stand to each other: aligned, independent, in tension, or not discussed.':
		'Nebeneinander: zu jedem Thema, was jede Seite denkt, und dazwischen, was beide vereinbart haben. Sagen Sie, wie die beiden zueinander stehen: im Einklang, unabhängig, im Widerspruch oder nicht besprochen.',
	'Size, colours and keys': 'Größe, Farben und Tasten',
	'Start a trust pulse once a quarter: five statements a side, given blind and shown at once.':
		'Beginnen Sie einmal im Quartal einen Vertrauenspuls: fünf Aussagen je Seite, verdeckt abgegeben und gleichzeitig gezeigt.',
	'Templates of your own': 'Eigene Vorlagen',
	'The first ten minutes': 'Die ersten zehn Minuten',
	'The first time, compare the short key by phone. Afterwards you are told if it ever changes.':
		'Vergleichen Sie beim ersten Mal den kurzen Schlüssel am Telefon. Danach erfahren Sie, wenn er sich je ändert.',
	'The friction log: what went wrong between the two, when it was first answered, and how it ended. The clock counts the working hours of the side that has to answer.':
		'Das Reibungsprotokoll: was zwischen den beiden schiefging, wann zuerst geantwortet wurde und wie es endete. Die Uhr zählt die Arbeitsstunden der Seite, die antworten muss.',
	'The gap matrix: for each expectation what is accepted, hoped for and given, and where the gap ends.':
		'Die Lückenmatrix: zu jeder Erwartung, was hingenommen, erhofft und gegeben wird und wo die Lücke endet.',
	'The plan as it prints. Empty sections are left out; open items never are.':
		'Der Plan, wie er gedruckt wird. Leere Abschnitte fallen weg; offene Punkte nie.',
	'The plan as pages, with its sections on the right and the formats it can be exported in.':
		'Der Plan als Seiten, mit seinen Abschnitten rechts und den Formaten, in denen er exportiert werden kann.',
	'The program asks no server for anything and looks for no newer version. It opens a connection only for a live session that you begin or join.':
		'Das Programm fragt keinen Server nach etwas und sucht keine neuere Version. Es öffnet eine Verbindung nur für eine Live-Sitzung, die Sie beginnen oder der Sie beitreten.',
	'The room from which a copy is handed over, and in which one that came back is received.':
		'Der Raum, in dem eine Kopie übergeben und eine zurückgekommene empfangen wird.',
	'The three letters A at the top set the size of everything; the largest are for a shared screen. Ctrl and + or − do the same. Light and dark are beside them.':
		'Die drei Buchstaben A oben stellen die Größe von allem ein; das größte ist für einen gemeinsamen Bildschirm. Strg und + oder − tun dasselbe. Hell und Dunkel stehen daneben.',
	'The working agreement: when you meet and about what, who decides and who is asked, to whom one goes when it is stuck, and the hours of both sides.':
		'Die Arbeitsvereinbarung: wann Sie sich treffen und worüber, wer entscheidet und wer gefragt wird, zu wem man geht, wenn es stockt, und die Arbeitszeiten beider Seiten.',
	'To print any other page as you see it, press Ctrl+P: tables come out whole, on white.':
		'Um eine andere Seite zu drucken, wie Sie sie sehen, drücken Sie Strg+P: Tabellen kommen vollständig heraus, auf Weiß.',
	'To settle: where both wrote in one place, choose one, the other, or write new words.':
		'Zu klären: Wo beide an derselben Stelle geschrieben haben, wählen Sie das eine, das andere oder neue Worte.',
	'Trust comes before performance, and is earned by doing what one said. The overview is one page a sponsor reads in a minute; every figure leads to its rows.':
		'Vertrauen kommt vor Leistung und entsteht, wenn man tut, was man gesagt hat. Der Überblick ist eine Seite, die ein Sponsor in einer Minute liest; jede Zahl führt zu ihren Zeilen.',
	'Try one word of what you see on the screen: gap, pen, copy, actual.':
		'Versuchen Sie ein Wort, das Sie auf dem Bildschirm sehen: Lücke, Stift, Kopie, Ist-Wert.',
	'Two voices, and who writes what': 'Zwei Stimmen und wer was schreibt',
	'Undo, history and what is saved': 'Rückgängig, Verlauf und was gespeichert ist',
	'Walk down the rail on the left, from Trust to Document. Each room has one question that both sides answer.':
		'Gehen Sie die Leiste links entlang, von Vertrauen bis Dokument. Jeder Raum hat eine Frage, die beide Seiten beantworten.',
	'Weekly check-in: ten minutes, three questions. Did we keep last week’s commitments, did they move the goals, what do we commit to next.':
		'Wöchentliches Check-in: zehn Minuten, drei Fragen. Haben wir die Zusagen der letzten Woche gehalten, haben sie die Ziele bewegt, was sagen wir als Nächstes zu.',
	'What each side expects of the other, in one sentence, on one scale from 1 to 9. Who expects says what is the least and what is hoped for; who delivers guesses. A guess that is far off is worth a talk.':
		'Was jede Seite von der anderen erwartet, in einem Satz, auf einer Skala von 1 bis 9. Wer erwartet, sagt, was das Mindeste und was erhofft ist; wer leistet, tippt. Über einen Tipp, der weit danebenliegt, lohnt sich ein Gespräch.',
	'What each side has to be able to do, and how well it can today, from 0 to 5, as both sides see it.':
		'Was jede Seite können muss und wie gut sie es heute kann, von 0 bis 5, wie beide Seiten es sehen.',
	'What each side says about the other over time, beside the record of what it kept.':
		'Was jede Seite im Lauf der Zeit über die andere sagt, neben dem, was sie gehalten hat.',
	'What each side states about the other stands beside the record: commitments kept on the day, questions answered in time. The two are never blended into one score.':
		'Was jede Seite über die andere sagt, steht neben den Tatsachen: pünktlich gehaltene Zusagen, rechtzeitig beantwortete Fragen. Beides wird nie zu einem Wert vermengt.',
	'What stays on this computer': 'Was auf diesem Computer bleibt',
	'What you tried and took back at home stays at home: only what stands when you hand over leaves.':
		'Was Sie zu Hause versucht und zurückgenommen haben, bleibt zu Hause: Nur was bei der Übergabe steht, geht hinaus.',
	'What you write is on the disk before the badge at the top says “Saved on this computer”. There is no save button.':
		'Was Sie schreiben, ist auf dem Datenträger, bevor oben „Auf diesem Computer gespeichert“ steht. Eine Schaltfläche zum Speichern gibt es nicht.',
	'When both are ready, each records its agreement to the same text, which has a short fingerprint. Before that you see what is still open; only conflicts and changes that wait have to be settled first.':
		'Sind beide bereit, hält jede Seite ihre Zustimmung zum selben Text fest, der einen kurzen Fingerabdruck hat. Davor sehen Sie, was noch offen ist; nur Konflikte und wartende Änderungen müssen vorher geklärt sein.',
	'When something goes wrong': 'Wenn etwas schiefgeht',
	'Where kept words name a company, a person or an amount, those are taken out and the row is marked “read again”.':
		'Nennen behaltene Worte ein Unternehmen, eine Person oder einen Betrag, werden diese herausgenommen, und die Zeile wird mit „nochmals lesen“ markiert.',
	'Who has not installed anything fills in an Excel sheet. What comes back are proposals.':
		'Wer nichts installiert hat, füllt ein Excel-Blatt aus. Was zurückkommt, sind Vorschläge.',
	'crash, disk, lost, damaged, error, backup, recovery':
		'Absturz, Festplatte, Datenträger, verloren, beschädigt, Fehler, Sicherung, Backup, Wiederherstellung',
	'export, word, pdf, excel, print, qbr, calendar': 'Export, Word, PDF, Excel, drucken, Druck, QBR, Kalender',
	'gap, matrix, rating, minimum, desired, misreading, blind':
		'Lücke, Matrix, Bewertung, Minimum, erhofft, Fehleinschätzung, Irrtum, verdeckt',
	'kpi, actual, promise, check-in, crm, csv, pivot, overdue':
		'KPI, Ist-Wert, Zusage, Versprechen, Check-in, CRM, CSV, Pivot, überfällig',
	'meeting, workshop, projector, reveal, clicker, agenda':
		'Treffen, Besprechung, Workshop, Beamer, aufdecken, Presenter, Tagesordnung, Agenda',
	'of a {noun}': '({noun})',
	'pen, permission, locked, writing as, column': 'Stift, Berechtigung, gesperrt, schreiben als, Spalte',
	'portfolio, overdue, week, all plans': 'Portfolio, überfällig, Woche, alle Pläne',
	'privacy, private note, secret, data, internet, update':
		'Datenschutz, private Notiz, geheim, Daten, Internet, Update',
	'pulse, sponsor, overview, score': 'Puls, Sponsor, Überblick, Bewertung',
	'raci, escalation, incident, hours, holidays, meeting':
		'RACI, Eskalation, Vorfall, Reibungspunkt, Arbeitszeiten, Feiertage, Treffen',
	'recurring, fish, dip, churn, subscription, funding':
		'wiederkehrend, Fisch, Delle, Abwanderung, Abonnement, Finanzierung',
	'save, mistake, back, earlier': 'speichern, Fehler, zurück, früher',
	'seal, yes, circle, square, agreed by': 'Siegel, Ja, Kreis, Quadrat, vereinbart von, Zustimmung',
	'send, mail, receive, merge, conflict, settle, folder, onedrive, live, excel':
		'senden, E-Mail, empfangen, zusammenführen, Konflikt, klären, Ordner, OneDrive, live, Excel',
	'sign, signature, fingerprint, amendment, verify, close, look back, next year':
		'unterschreiben, Unterschrift, Signatur, Fingerabdruck, Nachtrag, prüfen, abschließen, Rückblick, nächstes Jahr',
	'skills, training, certificate, capability': 'Fähigkeiten, Schulung, Zertifikat, Fähigkeit',
	'start, begin, introduction, help, tutorial': 'Start, anfangen, beginnen, Einführung, Hilfe, Anleitung',
	'template, save as template, version, reuse, share, jbpt':
		'Vorlage, als Vorlage speichern, Fassung, wiederverwenden, teilen, jbpt',
	'topic, goal, target, strategy, position, quota': 'Thema, Ziel, Zielwert, Strategie, Position, Quote',
	'zoom, dark, keyboard, shortcut, accessibility, projector, screen reader':
		'Zoom, dunkel, Tastatur, Tastenkürzel, Barrierefreiheit, Beamer, Bildschirmleser, Screenreader',
};
