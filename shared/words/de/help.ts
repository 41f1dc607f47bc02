/** Help of every field. Sorted by the English text, which is the key. */
import type { Catalogue } from '../words.ts';

export const help: Catalogue = {
	'0 not needed there, 1 has heard of it, 3 does it alone, 5 teaches others.':
		'0 dort nicht nötig, 1 hat davon gehört, 3 macht es allein, 5 bringt es anderen bei.',
	'0 not there, 1 has heard of it, 2 does it with help, 3 does it alone, 4 does it well, 5 teaches others.':
		'0 nicht da, 1 hat davon gehört, 2 macht es mit Hilfe, 3 macht es allein, 4 macht es gut, 5 bringt es anderen bei.',
	'1 a nuisance, 3 cost us a day, 5 cost us a customer.':
		'1 lästig, 3 hat uns einen Tag gekostet, 5 hat uns einen Kunden gekostet.',
	'1 hardly matters, 9 decides whether the plan works.':
		'1 fällt kaum ins Gewicht, 9 entscheidet, ob der Plan gelingt.',
	'1 hardly matters, 9 decides whether this works.': '1 fällt kaum ins Gewicht, 9 entscheidet, ob es gelingt.',
	'A calendar month, 2027-03, or quarter, 2027-Q1.': 'Ein Kalendermonat, 2027-03, oder ein Quartal, 2027-Q1.',
	'A company that takes part but does not agree: a distributor, for instance.':
		'Ein Unternehmen, das mitwirkt, aber nicht zustimmt: zum Beispiel ein Distributor.',
	'A few words: cloud security vendor, managed service provider.':
		'Wenige Worte: Hersteller für Cloud-Sicherheit, Managed Service Provider.',
	'A level or a rate: where it should stand at the end of the quarter. A sum: what the quarter should add.':
		'Bestand oder Quote: wo der Wert am Ende des Quartals stehen soll. Summe: was das Quartal hinzufügen soll.',
	'A mark of its last changes: the same where two copies of it held the same.':
		'Ein Kennzeichen der letzten Änderungen: dasselbe, wo zwei Kopien dasselbe enthielten.',
	'A piece of work both sides depend on.': 'Eine Arbeit, von der beide Seiten abhängen.',
	'A project, a test, a customer: what the level rests on.':
		'Ein Projekt, ein Test, ein Kunde: worauf die Stufe beruht.',
	'A quota, a bonus, a review point: what people are really paid or judged for.':
		'Eine Quote, ein Bonus, ein Beurteilungspunkt: wofür Menschen wirklich bezahlt oder woran sie gemessen werden.',
	'A reason, not a fault.': 'Ein Grund, keine Schuld.',
	'A room, or how to dial in.': 'Ein Raum oder die Einwahl.',
	'A skill: what people can do. A process: what the company does the same way every time.':
		'Fähigkeit: was Menschen können. Prozess: was das Unternehmen jedes Mal gleich macht.',
	'A small PNG or JPEG for the cover of the document.': 'Ein kleines PNG oder JPEG für das Deckblatt des Dokuments.',
	'Accepted commitments that had come to their end.': 'Angenommene Zusagen, die an ihrem Ende waren.',
	'An earlier friction of the same kind.': 'Ein früherer Reibungspunkt derselben Art.',
	'As it was called then: the other side may not have it.':
		'Wie die Vorlage damals hieß: Die andere Seite hat sie vielleicht nicht.',
	'As it was written there.': 'Wie es dort geschrieben stand.',
	'Blind: neither side sees the other’s numbers before both have locked. Open rounds are printed as open.':
		'Verdeckt: Keine Seite sieht die Zahlen der anderen, bevor beide abgegeben haben. Offene Runden werden als offen gedruckt.',
	'By which its file is known.': 'Daran ist die Datei zu erkennen.',
	'Counted from the plan’s first day.': 'Gezählt vom ersten Tag des Plans.',
	'Delivered after their day and acknowledged.': 'Nach dem Termin geliefert und bestätigt.',
	'Does being paid for this help the goal, or pull people away from it?':
		'Hilft diese Bezahlung dem Ziel, oder zieht sie davon weg?',
	'Every amount in the plan is in this currency.': 'Jeder Betrag im Plan steht in dieser Währung.',
	'Expectations, the order of the goals, or trust.': 'Erwartungen, die Reihenfolge der Ziele oder Vertrauen.',
	'For a sum what this period added; for a level or a rate what it was at the period’s end. Empty is not zero.':
		'Bei einer Summe, was diese Periode hinzugefügt hat; bei Bestand oder Quote der Stand an ihrem Ende. Leer ist nicht null.',
	'For instance “a month”, “customers”, “people”.': 'Zum Beispiel „im Monat“, „Kunden“, „Personen“.',
	'For instance “a month”, “customers”.': 'Zum Beispiel „im Monat“, „Kunden“.',
	'For its mark, lines and headings on paper; printed darker where words could not be read.':
		'Für Zeichen, Linien und Überschriften auf Papier; dunkler gedruckt, wo Worte nicht lesbar wären.',
	'For the light grounds of its columns on paper.': 'Für die hellen Flächen der Spalten auf Papier.',
	'From the first month on.': 'Vom ersten Monat an.',
	'From when it counts. Plan quarters that were over by then keep their targets.':
		'Ab wann es gilt. Planquartale, die dann vorbei waren, behalten ihre Zielwerte.',
	'How close the partner wants to work by the end of the plan.':
		'Wie eng der Partner am Ende des Plans zusammenarbeiten möchte.',
	'How close the two companies work today.': 'Wie eng die beiden Unternehmen heute zusammenarbeiten.',
	'How close the vendor wants to work by the end of the plan.':
		'Wie eng der Hersteller am Ende des Plans zusammenarbeiten möchte.',
	'How far ahead the scenario goes.': 'Wie weit das Szenario vorausblickt.',
	'How it shows in daily work.': 'Woran man es im Alltag sieht.',
	'How long it takes.': 'Wie lange es dauert.',
	'How many edits the joint pen made. Not a score.':
		'Wie viele Änderungen der gemeinsame Stift gemacht hat. Keine Wertung.',
	'How many edits the partner’s pen made. Not a score.':
		'Wie viele Änderungen der Stift des Partners gemacht hat. Keine Wertung.',
	'How many edits the vendor’s pen made. Not a score.':
		'Wie viele Änderungen der Stift des Herstellers gemacht hat. Keine Wertung.',
	'How many months of recurring profit make up one deal’s one-time profit, before churn.':
		'Wie viele Monate wiederkehrender Gewinn den einmaligen Gewinn eines Geschäfts ergeben, ohne Abwanderung.',
	'How often you meet. A month later means the same day of the month, or its last.':
		'Wie oft Sie sich treffen. Einen Monat später heißt: am selben Tag des Monats oder an dessen letztem.',
	'How the other side will see that it is done.': 'Woran die andere Seite sieht, dass es getan ist.',
	'How well it is met today, 1 to 9.': 'Wie gut es heute erfüllt wird, 1 bis 9.',
	'In the goal’s unit. Empty: the target stays as it is.':
		'In der Einheit des Ziels. Leer: Der Zielwert bleibt, wie er ist.',
	'Its definition in the shared dictionary of measures.': 'Die Definition im gemeinsamen Wörterbuch der Messgrößen.',
	'Its first day.': 'Der erste Tag.',
	'Its last day.': 'Der letzte Tag.',
	'Its last day. Empty where it does not expire.': 'Der letzte Tag. Leer, wo nichts abläuft.',
	'Its name, as the issuer writes it.': 'Der Name, wie ihn die ausstellende Stelle schreibt.',
	'Its number in the plan before.': 'Die Nummer im vorigen Plan.',
	'Kept on its day, kept late, missed, or withdrawn.':
		'Am Termin gehalten, zu spät gehalten, verfehlt oder zurückgezogen.',
	'Leading: activity that comes first. Lagging: the result that follows.':
		'Frühindikator: Aktivität, die vorausgeht. Spätindikator: das Ergebnis, das folgt.',
	'Money is in the currency of the plan before.': 'Geld steht in der Währung des vorigen Plans.',
	'Money is in the plan’s currency.': 'Geld steht in der Währung des Plans.',
	'New recurring customers each month, beside the business that moves.':
		'Neue wiederkehrende Kunden je Monat, neben dem Geschäft, das übergeht.',
	'Of its commitments that had come to their end.': 'Von den Zusagen, die an ihrem Ende waren.',
	'Of recurring business: what customers who came back brought.':
		'Vom wiederkehrenden Geschäft: was zurückgekehrte Kunden gebracht haben.',
	'Of recurring business: what customers who left took with them.':
		'Vom wiederkehrenden Geschäft: was abgewanderte Kunden mitgenommen haben.',
	'Of recurring business: what customers who stayed took off.':
		'Vom wiederkehrenden Geschäft: was gebliebene Kunden gekürzt haben.',
	'Of recurring business: what customers who were there before added.':
		'Vom wiederkehrenden Geschäft: was schon vorhandene Kunden hinzugefügt haben.',
	'Of recurring business: what customers won in this period added.':
		'Vom wiederkehrenden Geschäft: was in dieser Periode gewonnene Kunden gebracht haben.',
	'Of the newest text of it that both sides had agreed to. Empty where there was none.':
		'Der neueste Text des Plans, dem beide Seiten zugestimmt hatten. Leer, wo es keinen gab.',
	'Of the plan before.': 'Vom vorigen Plan.',
	'One paragraph: what has changed, and why the two of you act now.':
		'Ein Absatz: was sich geändert hat und warum Sie beide jetzt handeln.',
	'One sentence: what you expect of the other side.': 'Ein Satz: was Sie von der anderen Seite erwarten.',
	'Partner manager, service desk lead, finance.': 'Partnermanagerin, Leitung Service Desk, Finanzen.',
	'Person-days it will take.': 'Wie viele Personentage es braucht.',
	'R does it. A answers for it: exactly one. C is asked before. I is told after.':
		'R führt es aus. A verantwortet es: genau eine Rolle. C wird vorher gefragt. I wird danach informiert.',
	'Recurring gross profit a month; 100 points are today’s one-time profit a month.':
		'Wiederkehrender Rohgewinn im Monat; 100 Punkte sind der heutige einmalige Gewinn im Monat.',
	'Resale: one-time business moves. Born in the cloud: there is none to move.':
		'Wiederverkauf: Einmaliges Geschäft geht über. In der Cloud gegründet: Es gibt keines, das übergeht.',
	'Shows that the answers are the ones that were locked.': 'Zeigt, dass die Antworten die verdeckt abgegebenen sind.',
	'Shows that the statement was made with that key and has not changed since.':
		'Zeigt, dass die Erklärung mit diesem Schlüssel abgegeben und seither nicht geändert wurde.',
	'Still open: they go on in this plan.': 'Noch offen; diese Zusagen gehen in diesem Plan weiter.',
	'Strategic: where you are going. Tactical: what you do this year.':
		'Strategisch: wohin Sie gehen. Taktisch: was Sie dieses Jahr tun.',
	'Sum: adds up over the year. Level: a state at a day. Rate: a share or a ratio.':
		'Summe: zählt über das Jahr zusammen. Bestand: der Stand an einem Tag. Quote: ein Anteil oder ein Verhältnis.',
	'Tension is not an error: it is what the meeting is for.': 'Widerspruch ist kein Fehler: Dafür ist das Treffen da.',
	'The Monday of the week it was held for; it is also its id.':
		'Der Montag der Woche, für die es stattfand; er ist zugleich die Kennung.',
	'The answers with how many gave them, the lowest and the highest, as they were locked.':
		'Die Antworten mit ihrer Anzahl, der niedrigsten und der höchsten, wie sie verdeckt abgegeben wurden.',
	'The commitment that came of it.': 'Die Zusage, die daraus entstand.',
	'The commitment that is meant to close the gap. It counts once the other side has accepted it.':
		'Die Zusage, die die Lücke schließen soll. Sie zählt, sobald die andere Seite sie angenommen hat.',
	'The commitment that takes its place; it counts as renegotiated once the receiver has accepted it.':
		'Die Zusage, die an ihre Stelle tritt; sie gilt als neu verhandelt, sobald die empfangende Seite sie angenommen hat.',
	'The company, as both sides write it.': 'Das Unternehmen, wie beide Seiten es schreiben.',
	'The day both sides stood by the goal as it is.': 'Der Tag, an dem beide Seiten am Ziel festhielten, wie es ist.',
	'The day it happened.': 'Der Tag, an dem es geschah.',
	'The day it is due, in the plan’s time zone.': 'Der Tag, an dem es fällig ist, in der Zeitzone des Plans.',
	'The day it was assessed.': 'Der Tag der Einschätzung.',
	'The day it was closed with its page.': 'Der Tag, an dem er mit seiner Seite abgeschlossen wurde.',
	'The day it was delivered, as claimed.': 'Der Tag, an dem geliefert wurde, nach eigener Angabe.',
	'The day it was due.': 'Der Tag, an dem es fällig war.',
	'The day it was ended without a reveal of both sides.':
		'Der Tag, an dem sie endete, ohne dass beide Seiten aufgedeckt wurden.',
	'The day it was given.': 'Der Tag, an dem es gegeben wurde.',
	'The day it was held.': 'Der Tag, an dem es stattfand.',
	'The day it was put aside.': 'Der Tag, an dem es geparkt wurde.',
	'The day it was taken back.': 'Der Tag, an dem es zurückgezogen wurde.',
	'The day its numbers were shown.': 'Der Tag, an dem die Zahlen gezeigt wurden.',
	'The day of the first one; the others follow from it.': 'Der Tag des ersten Treffens; die anderen folgen daraus.',
	'The day of the round.': 'Der Tag der Runde.',
	'The day on which the plan was closed. Its terms stay as they were; empty again, it is open again.':
		'Der Tag, an dem der Plan abgeschlossen wurde. Seine Bestimmungen bleiben, wie sie waren; wieder leer, ist er wieder offen.',
	'The day on which this was read from it.': 'Der Tag, an dem dies daraus gelesen wurde.',
	'The day the number was read.': 'Der Tag, an dem die Zahl abgelesen wurde.',
	'The day the other side said yes.': 'Der Tag, an dem die andere Seite Ja gesagt hat.',
	'The day the receiver confirmed it.': 'Der Tag, an dem die empfangende Seite es bestätigt hat.',
	'The day the receiver said yes to taking it back.':
		'Der Tag, an dem die empfangende Seite dem Zurückziehen zugestimmt hat.',
	'The day the receiver sent it back; cancels the delivery.':
		'Der Tag, an dem die empfangende Seite es zurückgegeben hat; hebt die Lieferung auf.',
	'The day the side that raised it called it settled.':
		'Der Tag, an dem die meldende Seite ihn für geklärt erklärt hat.',
	'The day this side asked to change it.': 'Der Tag, an dem diese Seite um eine Änderung gebeten hat.',
	'The day you came back to it.': 'Der Tag, an dem Sie darauf zurückgekommen sind.',
	'The day you decided it.': 'Der Tag, an dem Sie es entschieden haben.',
	'The day you look at it again.': 'Der Tag, an dem Sie es wieder ansehen.',
	'The expectation it came from.': 'Die Erwartung, aus der sie entstand.',
	'The expectation it is meant to meet.': 'Die Erwartung, die sie erfüllen soll.',
	'The first day of plan quarter 1.': 'Der erste Tag von Planquartal 1.',
	'The first day off.': 'Der erste freie Tag.',
	'The goal it helps or hinders.': 'Das Ziel, dem es hilft oder schadet.',
	'The goal it measures.': 'Das Ziel, das es misst.',
	'The goal it serves.': 'Das Ziel, dem es dient.',
	'The goal that shows whether the topic works.': 'Das Ziel, an dem man sieht, ob das Thema gelingt.',
	'The goal that was behind for two periods.': 'Das Ziel, das zwei Perioden lang im Rückstand war.',
	'The goal whose course changes.': 'Das Ziel, dessen Kurs sich ändert.',
	'The goal whose target this is.': 'Das Ziel, zu dem dieser Zielwert gehört.',
	'The goal’s trigger was met, or was missed, or you change course by choice.':
		'Der Auslöser des Ziels ist eingetreten oder ausgeblieben, oder Sie ändern den Kurs aus eigener Wahl.',
	'The ids of what is rated, in the order they are asked, separated by spaces.':
		'Die Kennungen dessen, was bewertet wird, in der Reihenfolge der Fragen, mit Leerzeichen getrennt.',
	'The incident, in one line, without blame.': 'Der Vorfall, in einer Zeile, ohne Schuldzuweisung.',
	'The language of the document, for instance en-GB.': 'Die Sprache des Dokuments, zum Beispiel en-GB.',
	'The last day off; empty for one day.': 'Der letzte freie Tag; leer bei einem einzigen Tag.',
	'The last day the actual speaks of.': 'Der letzte Tag, für den der Ist-Wert gilt.',
	'The last day the money can be claimed.': 'Der letzte Tag, an dem das Geld abgerufen werden kann.',
	'The last day the plan covers.': 'Der letzte Tag, den der Plan umfasst.',
	'The mark of a ballot that can no longer be changed. It says nothing of its numbers.':
		'Das Kennzeichen einer Abgabe, die nicht mehr geändert werden kann. Es sagt nichts über ihre Zahlen.',
	'The measure.': 'Die Messgröße.',
	'The month, 1 to 12. Quarters are printed in both calendars.':
		'Der Monat, 1 bis 12. Quartale werden in beiden Kalendern gedruckt.',
	'The next steps until the next check-in, one a line.':
		'Die nächsten Schritte bis zum nächsten Check-in, einer je Zeile.',
	'The one letter that stands for this side beside its colour.':
		'Der eine Buchstabe, der neben der Farbe für diese Seite steht.',
	'The partner’s part of a one-time price.': 'Der Anteil des Partners an einem einmaligen Preis.',
	'The partner’s part of what new recurring business pays.':
		'Der Anteil des Partners an dem, was neues wiederkehrendes Geschäft zahlt.',
	'The partner’s yes to exactly this decision.': 'Das Ja des Partners zu genau dieser Entscheidung.',
	'The partner’s yes to exactly this pivot. It counts once both have given theirs.':
		'Das Ja des Partners zu genau diesem Pivot. Er zählt, sobald beide zugestimmt haben.',
	'The partner’s yes to exactly this rule.': 'Das Ja des Partners zu genau dieser Regel.',
	'The partner’s yes to exactly this text. A later edit of the text needs a new yes.':
		'Das Ja des Partners zu genau diesem Text. Wird der Text später geändert, braucht es ein neues Ja.',
	'The partner’s yes, for these words and ratings, until that day.':
		'Das Ja des Partners, für diese Worte und Bewertungen, bis zu diesem Tag.',
	'The partner’s yes, for these words and ratings.': 'Das Ja des Partners, für diese Worte und Bewertungen.',
	'The person at the partner.': 'Die Person beim Partner.',
	'The person at the vendor.': 'Die Person beim Hersteller.',
	'The person or team that holds it.': 'Die Person oder das Team, das es hat.',
	'The person who sees to it.': 'Die Person, die sich darum kümmert.',
	'The public key of the computer it was recorded on.':
		'Der öffentliche Schlüssel des Computers, auf dem sie festgehalten wurde.',
	'The round it was given in.': 'Die Runde, in der es gegeben wurde.',
	'The rule of engagement that came of it.': 'Die Spielregel, die daraus entstand.',
	'The same for what customers add; empty: as for new.':
		'Dasselbe für das, was Kunden hinzunehmen; leer: wie bei Neugeschäft.',
	'The same for what customers keep; empty: as for new.':
		'Dasselbe für das, was Kunden behalten; leer: wie bei Neugeschäft.',
	'The session it was held in.': 'Die Sitzung, in der sie stattfand.',
	'The session it was made in.': 'Die Sitzung, in der es entstand.',
	'The share grows evenly until then.': 'Der Anteil wächst bis dahin gleichmäßig.',
	'The share of recurring profit lost each month.':
		'Der Anteil des wiederkehrenden Gewinns, der jeden Monat verloren geht.',
	'The share of today’s one-time business that moves in the end.':
		'Der Anteil des heutigen einmaligen Geschäfts, der am Ende übergeht.',
	'The side it is expected of.': 'Die Seite, von der es erwartet wird.',
	'The side it is promised to.': 'Die Seite, der es zugesagt ist.',
	'The side it rubs.': 'Die Seite, die es stört.',
	'The side that agreed.': 'Die Seite, die zugestimmt hat.',
	'The side that expects it.': 'Die Seite, die es erwartet.',
	'The side that gives the level: itself, or the other.':
		'Die Seite, die die Stufe angibt: sie selbst oder die andere.',
	'The side that is asked.': 'Die Seite, die gefragt ist.',
	'The side that pays for it.': 'Die Seite, die dafür zahlt.',
	'The side that promised.': 'Die Seite, die zugesagt hat.',
	'The side that promises.': 'Die Seite, die zusagt.',
	'The side the role belongs to.': 'Die Seite, zu der die Rolle gehört.',
	'The side whose level it raises: a side may promise training for the other’s people.':
		'Die Seite, deren Stufe es hebt: Eine Seite kann Schulung für die Leute der anderen zusagen.',
	'The side whose people or processes are assessed.': 'Die Seite, deren Leute oder Prozesse eingeschätzt werden.',
	'The skill or process it builds up.': 'Die Fähigkeit oder der Prozess, der damit aufgebaut wird.',
	'The skill or process it is evidence for.': 'Die Fähigkeit oder der Prozess, den es belegt.',
	'The strategic topic this tactical one works for.': 'Das strategische Thema, für das dieses taktische arbeitet.',
	'The system or report both sides will believe.': 'Das System oder der Bericht, dem beide Seiten glauben.',
	'The system or report it comes from. Without one it is marked as stated.':
		'Das System oder der Bericht, aus dem die Zahl stammt. Ohne Quelle ist sie als „angegeben“ gekennzeichnet.',
	'The time in the plan’s time zone, for instance 09:30.': 'Die Uhrzeit in der Zeitzone des Plans, zum Beispiel 09:30.',
	'The topic that the goal stands under.': 'Das Thema, unter dem das Ziel steht.',
	'The vendor’s yes to exactly this decision.': 'Das Ja des Herstellers zu genau dieser Entscheidung.',
	'The vendor’s yes to exactly this pivot. It counts once both have given theirs.':
		'Das Ja des Herstellers zu genau diesem Pivot. Er zählt, sobald beide zugestimmt haben.',
	'The vendor’s yes to exactly this rule.': 'Das Ja des Herstellers zu genau dieser Regel.',
	'The vendor’s yes to exactly this text. A later edit of the text needs a new yes.':
		'Das Ja des Herstellers zu genau diesem Text. Wird der Text später geändert, braucht es ein neues Ja.',
	'The vendor’s yes, for these words and ratings, until that day.':
		'Das Ja des Herstellers, für diese Worte und Bewertungen, bis zu diesem Tag.',
	'The vendor’s yes, for these words and ratings.': 'Das Ja des Herstellers, für diese Worte und Bewertungen.',
	'The words both sides can stand behind. Either may propose; it counts when both agree to it.':
		'Die Worte, hinter denen beide Seiten stehen können. Jede kann vorschlagen; es zählt, wenn beide zustimmen.',
	'The yes of the side that expects, for these ratings and this reason.':
		'Das Ja der Seite, die erwartet, für diese Bewertungen und diesen Grund.',
	'This side gives no numbers in this round.': 'Diese Seite gibt in dieser Runde keine Zahlen.',
	'Ties the commitment to the ratings it was offered for; a new rating below minimum opens the gap again.':
		'Bindet die Zusage an die Bewertungen, für die sie angeboten wurde; eine neue Bewertung unter dem Minimum öffnet die Lücke wieder.',
	'Training: people learn. Resource: people or tools are added. Procedure: the way of working changes.':
		'Schulung: Menschen lernen. Ressource: Personen oder Werkzeuge kommen hinzu. Verfahren: Die Arbeitsweise ändert sich.',
	'Two or three words that name what you need to settle.': 'Zwei oder drei Worte für das, was Sie klären müssen.',
	'Up: more is better. Down: less is better.': 'Mehr: Mehr ist besser. Weniger: Weniger ist besser.',
	'Up: more is better. Down: less is.': 'Mehr: Mehr ist besser. Weniger: Weniger ist es.',
	'What 100 in the scenarios from resale to recurring stands for. Empty until the partner shares it.':
		'Wofür die 100 in den Szenarien vom Wiederverkauf zum Wiederkehrenden steht. Leer, bis der Partner es mitteilt.',
	'What both sides call it.': 'Wie beide Seiten es nennen.',
	'What both sides call this plan.': 'Wie beide Seiten diesen Plan nennen.',
	'What both sides do differently from now on.': 'Was beide Seiten von nun an anders machen.',
	'What counts, what does not, and from when: so exact that two people get the same number.':
		'Was zählt, was nicht und ab wann: so genau, dass zwei Personen dieselbe Zahl erhalten.',
	'What exactly is counted.': 'Was genau gezählt wird.',
	'What has to be done.': 'Was zu tun ist.',
	'What has to be mastered, in a few words.': 'Was beherrscht werden muss, in wenigen Worten.',
	'What has to be shown to claim it.': 'Was vorzulegen ist, um es abzurufen.',
	'What has to be true for the targets to make sense.': 'Was wahr sein muss, damit die Zielwerte Sinn ergeben.',
	'What is assessed.': 'Was eingeschätzt wird.',
	'What is missing.': 'Was fehlt.',
	'What it assumes, in a word or two.': 'Was es annimmt, in ein oder zwei Worten.',
	'What it costs this side, where it is funding.': 'Was es diese Seite kostet, wo es sich um Geld handelt.',
	'What it does for the two of you.': 'Was es Ihnen beiden bringt.',
	'What it is about; the heat map is grouped by it.': 'Worum es geht; die Heatmap ist danach gruppiert.',
	'What one has to know to read the number: a late invoice, a count that was corrected.':
		'Was man wissen muss, um die Zahl zu lesen: eine späte Rechnung, eine berichtigte Zählung.',
	'What reaching it is worth to the partner.': 'Was das Erreichen dem Partner bringt.',
	'What reaching it is worth to the vendor.': 'Was das Erreichen dem Hersteller bringt.',
	'What shows that it does not hold, with its numbers.': 'Was zeigt, dass sie nicht hält, mit den Zahlen dazu.',
	'What the customers who stay add each month.': 'Was die Kunden, die bleiben, jeden Monat hinzunehmen.',
	'What the day is called.': 'Wie der Tag heißt.',
	'What the other side says to it.': 'Was die andere Seite dazu sagt.',
	'What the partner spends on the move: people, training, marketing.':
		'Was der Partner für den Übergang ausgibt: Personen, Schulung, Marketing.',
	'What the partner wants here, and why. Only the partner writes it.':
		'Was der Partner hier möchte und warum. Nur der Partner schreibt es.',
	'What the partner will do again, and what it will do differently next time. Two or three sentences.':
		'Was der Partner wieder tun und was er nächstes Mal anders machen wird. Zwei oder drei Sätze.',
	'What the plan before was called.': 'Wie der vorige Plan hieß.',
	'What the plan was started from, or has taken rows of since.':
		'Womit der Plan begonnen wurde oder woraus er seither Zeilen übernommen hat.',
	'What the plan was started from.': 'Womit der Plan begonnen wurde.',
	'What the vendor pays towards it: margin support, funded people, waived fees.':
		'Was der Hersteller dazu beiträgt: Margenhilfe, bezahlte Personen, erlassene Gebühren.',
	'What the vendor wants here, and why. Only the vendor writes it.':
		'Was der Hersteller hier möchte und warum. Nur der Hersteller schreibt es.',
	'What the vendor will do again, and what it will do differently next time. Two or three sentences.':
		'Was der Hersteller wieder tun und was er nächstes Mal anders machen wird. Zwei oder drei Sätze.',
	'What this side is called: vendor, partner, supplier, retailer.':
		'Wie diese Seite genannt wird: Hersteller, Partner, Lieferant, Händler.',
	'What was agreed to, by whom and how: exactly the bytes that were signed.':
		'Welchem Text zugestimmt wurde, von wem und wie: genau die Bytes, die signiert wurden.',
	'What was done.': 'Was getan wurde.',
	'What was gone through, one item a line.': 'Was besprochen wurde, ein Punkt je Zeile.',
	'What was promised.': 'Was zugesagt war.',
	'What was reached by then.': 'Was bis dahin erreicht war.',
	'What was to be reached by the last period measured, by the targets then in force.':
		'Was bis zur letzten gemessenen Periode zu erreichen war, nach den damals gültigen Zielwerten.',
	'What was to be reached.': 'Was zu erreichen war.',
	'What will be different from now on.': 'Was von nun an anders sein wird.',
	'What will be there, in one line.': 'Was da sein wird, in einer Zeile.',
	'What would make you sit down and change course.':
		'Was Sie dazu brächte, sich zusammenzusetzen und den Kurs zu ändern.',
	'What you call it: weekly ten minutes, quarterly review.':
		'Wie Sie es nennen: wöchentliche zehn Minuten, Quartalsgespräch.',
	'What you decided, in one line.': 'Was Sie entschieden haben, in einer Zeile.',
	'What you do instead from now on.': 'Was Sie von nun an stattdessen tun.',
	'What you do, or never do, when you meet in a deal.':
		'Was Sie tun oder nie tun, wenn Sie in einem Geschäft aufeinandertreffen.',
	'What you go through, one item a line.': 'Was Sie besprechen, ein Punkt je Zeile.',
	'What you hope for, 1 to 9; not below the minimum.': 'Was Sie erhoffen, 1 bis 9; nicht unter dem Minimum.',
	'What you sat together for.': 'Wofür Sie zusammensaßen.',
	'What you see differently, in words both can sign.':
		'Was Sie anders sehen, in Worten, die beide unterschreiben können.',
	'What you think the other side hopes for, 1 to 9.': 'Was die andere Seite Ihrer Meinung nach erhofft, 1 bis 9.',
	'What you took to be true when you set the targets.': 'Was Sie für wahr hielten, als Sie die Zielwerte setzten.',
	'What you want to reach together, in a few words.': 'Was Sie gemeinsam erreichen möchten, in wenigen Worten.',
	'What you will come back to.': 'Worauf Sie zurückkommen werden.',
	'What you will do instead.': 'Was Sie stattdessen tun werden.',
	'What you would still accept, 1 to 9.': 'Was Sie noch hinnehmen würden, 1 bis 9.',
	'When it last went up a level: the clock of that level starts here.':
		'Wann er zuletzt eine Stufe höher ging: Die Uhr dieser Stufe beginnt hier.',
	'When it was raised: the clock starts here.': 'Wann er gemeldet wurde: Die Uhr beginnt hier.',
	'When someone can be reached: 09:00-17:30, 08:00-12:00, 13:00-17:00, or 22:00-06:00 into the morning. Empty: closed.':
		'Wann jemand erreichbar ist: 09:00-17:30, 08:00-12:00, 13:00-17:00 oder 22:00-06:00 bis in den Morgen. Leer: geschlossen.',
	'When the other side answered at the level it had gone up to, where it had answered before.':
		'Wann die andere Seite auf der Stufe geantwortet hat, auf die er gestiegen war, wo sie vorher schon geantwortet hatte.',
	'When the other side first answered.': 'Wann die andere Seite zuerst geantwortet hat.',
	'Where a due day begins and ends.': 'Wo ein Termin beginnt und endet.',
	'Where it came up.': 'Wo es aufkam.',
	'Where it stood before it went up: an answer that was late there stays late.':
		'Wo er stand, bevor er höher ging: Eine Antwort, die dort zu spät kam, bleibt zu spät.',
	'Where it stood when that plan began.': 'Wo es stand, als jener Plan begann.',
	'Where it was decided.': 'Wo es entschieden wurde.',
	'Where on the escalation ladder it stands.': 'Wo er auf der Eskalationsleiter steht.',
	'Where the last actual came from; without one it was stated.':
		'Woher der letzte Ist-Wert kam; ohne Quelle wurde er nur angegeben.',
	'Where these hours are meant; the plan’s where it is empty.':
		'Wo diese Stunden gelten; leer: die Zeitzone des Plans.',
	'Where you stand on the first day.': 'Wo Sie am ersten Tag stehen.',
	'Which part of the plan does not work without it.': 'Welcher Teil des Plans ohne sie nicht gelingt.',
	'Which people: the regional sales team, the service desk.': 'Welche Leute: der regionale Vertrieb, der Service Desk.',
	'Who at the partner answers for this goal.': 'Wer beim Partner dieses Ziel verantwortet.',
	'Who at the partner looks after this.': 'Wer sich beim Partner darum kümmert.',
	'Who at the vendor answers for this goal.': 'Wer beim Hersteller dieses Ziel verantwortet.',
	'Who at the vendor looks after this.': 'Wer sich beim Hersteller darum kümmert.',
	'Who comes from the partner.': 'Wer vom Partner kommt.',
	'Who comes from the vendor.': 'Wer vom Hersteller kommt.',
	'Who has it today.': 'Wer sie heute hat.',
	'Who is away.': 'Wer nicht da ist.',
	'Who is meant: working level, managers, sponsors.': 'Wer gemeint ist: Arbeitsebene, Führungskräfte, Sponsoren.',
	'Who took part.': 'Wer teilgenommen hat.',
	'Whose ballot it is.': 'Wessen Stimmabgabe es ist.',
	'Whose certificate it is.': 'Wessen Zertifikat es ist.',
	'Whose hours they are.': 'Wessen Arbeitszeiten es sind.',
	'Whose measure it is.': 'Wessen Messgröße es ist.',
	'Whose part it is.': 'Wessen Beteiligung es ist.',
	'Whose people are measured on this.': 'Wessen Leute daran gemessen werden.',
	'Whose quarters it is reported in: the plan’s, the vendor’s fiscal or the partner’s fiscal.':
		'In wessen Quartalen berichtet wird: denen des Plans, des Geschäftsjahrs des Herstellers oder des Partners.',
	'Why this goal matters to both sides this year.': 'Warum dieses Ziel für beide Seiten dieses Jahr zählt.',
	'Why you live with it as it is.': 'Warum Sie damit leben, wie es ist.',
	'Working hours of the side that answers.': 'Arbeitsstunden der Seite, die antwortet.',
};
