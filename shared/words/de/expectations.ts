/** Texts of the matrix. Sorted by the English text, which is the key. */
import type { Catalogue } from '../words.ts';

export const expectations: Catalogue = {
	'1 hardly matters': '1 kaum wichtig',
	'1 not at all': '1 gar nicht',
	'9 as well as could be': '9 so gut wie möglich',
	'9 decides whether this works': '9 entscheidet über das Gelingen',
	'A gap is never shown alone: what was asked for and both scores stand beside it. Scores are the two sides’ views, not a ranking of either.':
		'Eine Lücke steht nie allein: Was verlangt war und beide Bewertungen stehen daneben. Bewertungen sind die Sicht der beiden Seiten, keine Rangliste.',
	'A merge has brought the minimum above the desired: it needs another look.':
		'Beim Zusammenführen ist das Minimum über das Erhoffte geraten: Sehen Sie es noch einmal an.',
	'A round is open: this is given in a ballot until both sides have revealed.':
		'Eine Runde läuft: Das wird verdeckt abgegeben, bis beide Seiten aufgedeckt haben.',
	'A round is open: {count, plural, one {# expectation is} other {# expectations are}} rated in ballots, and nothing of them changes here until both sides have revealed.':
		'Eine Runde läuft: {count, plural, one {# Erwartung wird} other {# Erwartungen werden}} verdeckt bewertet, und hier ändert sich daran nichts, bis beide Seiten aufgedeckt haben.',
	Abstain: 'Enthalten',
	'Add an expectation': 'Erwartung hinzufügen',
	'Add expectation': 'Erwartung hinzufügen',
	'Asked for': 'Verlangt',
	'Below minimum': 'Unter Minimum',
	'Below minimum, by category and who expects': 'Unter dem Minimum, nach Kategorie und wer erwartet',
	'Below minimum, of those rated': 'Unter dem Minimum, von den bewerteten',
	'Both ways': 'Beide Seiten',
	'Choose a category': 'Kategorie wählen',
	'Choose a row: it is then said in words here, with the ways its gap may end.':
		'Wählen Sie eine Zeile: Hier steht sie dann in Worten, mit den möglichen Abschlüssen ihrer Lücke.',
	Clear: 'Leeren',
	'Deal registrations are answered in two working days':
		'Projektregistrierungen werden in zwei Arbeitstagen beantwortet',
	'Each side rates for itself': 'Jede Seite bewertet für sich',
	'End the gap: {ending}': 'Lücke abschließen: {ending}',
	'Fix first': 'Zuerst beheben',
	'For {deliverer} it is too early to say what {holder} wants':
		'Für {deliverer} ist es zu früh zu sagen, was {holder} möchte',
	'For {name} it is too early to say how well it is met.':
		'Für {name} ist es zu früh zu sagen, wie gut es erfüllt wird.',
	'For {name} it is too early to say how well it keeps this.':
		'Für {name} ist es zu früh zu sagen, wie gut die eigene Seite es einhält.',
	'Given in the open round': 'In der laufenden Runde abgegeben',
	'Go to a cell and press 1 to 9, a full stop for a half, A to abstain, T if it is too early to say. Enter goes to the next that is empty.':
		'Gehen Sie auf eine Zelle und drücken Sie 1 bis 9, einen Punkt für einen halben, A für Enthaltung, T, wenn es zu früh ist. Enter geht zur nächsten leeren.',
	'Go to the round': 'Zur Runde',
	'Grouped by': 'Gruppiert nach',
	'History of {number}': 'Verlauf von {number}',
	'How far this side is': 'Wie weit diese Seite ist',
	'How much does it matter to you?': 'Wie wichtig ist es Ihnen?',
	'How well do you meet it today?': 'Wie gut erfüllen Sie es heute?',
	'How well does {other} meet it today?': 'Wie gut erfüllt {other} es heute?',
	'Importance against how it is met': 'Wichtigkeit gegen Erfüllung',
	'Importance against how it is met, {count} places. The list says the same in words.':
		'Wichtigkeit gegen Erfüllung, Punkte: {count}. Die Liste sagt dasselbe in Worten.',
	'Importance and how well it is met have to be rated first.': 'Zuerst müssen Wichtigkeit und Erfüllung bewertet sein.',
	'It can be added when both sides are in the room, or on their own copy.':
		'Sie lässt sich hinzufügen, wenn beide Seiten im Raum sind, oder in deren eigener Kopie.',
	'It is not settled who expects': 'Es ist nicht geklärt, wer erwartet',
	'Keep going': 'Weiter so',
	'Leave as it was': 'Lassen, wie es war',
	'Let it be': 'So lassen',
	'Lines at the means of {count} rated rows.': 'Linien bei den Mittelwerten von {count} bewerteten Zeilen.',
	'Lines at the middle of the scale; {count, plural, one {# rated row is} other {# rated rows are}} too few for a mean.':
		'Linien in der Mitte der Skala; {count, plural, one {# bewertete Zeile ist} other {# bewertete Zeilen sind}} zu wenig für einen Mittelwert.',
	List: 'Liste',
	'Lower the minimum to {rating} too': 'Auch das Minimum auf {rating} senken',
	Map: 'Karte',
	Maps: 'Karten',
	'Maps of the gaps': 'Karten der Lücken',
	'Met today': 'Heute erfüllt',
	'More about {number}': 'Mehr zu {number}',
	'More than needed': 'Mehr als nötig',
	'New expectation': 'Neue Erwartung',
	'No ending needed.': 'Kein Abschluss nötig.',
	'No expectation is like that': 'Keine Erwartung ist so',
	'Nobody has rated yet. Each side gives its numbers unseen, then both come up together; three expectations take about two minutes a side.':
		'Noch hat niemand bewertet. Jede Seite gibt ihre Zahlen verdeckt ab, dann werden beide zugleich aufgedeckt; drei Erwartungen brauchen je Seite etwa zwei Minuten.',
	Nothing: 'Nichts',
	'Nothing has to end here: it is not below minimum.':
		'Hier ist nichts abzuschließen: Es liegt nicht unter dem Minimum.',
	'Nothing is expected yet': 'Noch wird nichts erwartet',
	'Nothing yet on {categories}.': 'Noch nichts zu {categories}.',
	'Open rating: your numbers go into the plan, and are printed as rated openly. The other side’s are not on this sheet.':
		'Offene Bewertung: Ihre Zahlen kommen in den Plan und werden als offen bewertet gedruckt. Die der anderen Seite stehen nicht auf diesem Blatt.',
	'Pass the pen to {name} at the foot of the rail, and it can be written here.':
		'Reichen Sie den Stift am Fuß der Leiste an {name} weiter, dann lässt sie sich hier schreiben.',
	'Raise the desired to {rating} too': 'Auch das Erhoffte auf {rating} heben',
	Rate: 'Bewerten',
	'Rate each other blind': 'Einander verdeckt bewerten',
	'Rate the expectations': 'Erwartungen bewerten',
	'Rated so far': 'Bisher bewertet',
	'Ratings of {name}': 'Bewertungen von {name}',
	'Remove {number}. {why}': '{number} entfernen. {why}',
	Scale: 'Skala',
	'Scale 1 to 9': 'Skala 1 bis 9',
	'Show all again': 'Wieder alle zeigen',
	'Sort by {order}': 'Sortieren nach: {order}',
	'Start a blind round': 'Verdeckte Runde beginnen',
	'The minimum is above the desired.': 'Das Minimum liegt über dem Erhofften.',
	'The pen of both is in hand. A rating is one side’s own view: take up its pen and go on.':
		'Der Stift beider ist in der Hand. Eine Bewertung ist die Sicht einer Seite: Nehmen Sie deren Stift, dann geht es weiter.',
	'The pen of both is in hand. What {name} expects only {name} can say.':
		'Der Stift beider ist in der Hand. Was {name} erwartet, kann nur {name} sagen.',
	'This is not asked of {name}: you expect it yourselves.': 'Danach wird {name} nicht gefragt: Sie erwarten es selbst.',
	'This is not asked of {name}: {other} says it.': 'Danach wird {name} nicht gefragt: Das sagt {other}.',
	'What do you hope for?': 'Was erhoffen Sie?',
	'What do you think {other} hopes for?': 'Was, meinen Sie, erhofft {other}?',
	'What is expected of {name}': 'Was von {name} erwartet wird',
	'What is expected …': 'Was erwartet wird …',
	'What is expected, in one sentence': 'Was erwartet wird, in einem Satz',
	'What it is about': 'Worum es geht',
	'What would you still accept?': 'Was würden Sie noch hinnehmen?',
	'What you would still accept ({minimum}) cannot be above what you hope for ({desired}).':
		'Was Sie noch hinnehmen würden ({minimum}), kann nicht über dem liegen, was Sie erhoffen ({desired}).',
	'What {name} expects': 'Was {name} erwartet',
	'What {name} expects only {name} can say, in its own words.':
		'Was {name} erwartet, kann nur {name} sagen, in eigenen Worten.',
	'Where the gap ends': 'Wo die Lücke endet',
	'Which expectations are shown': 'Welche Erwartungen gezeigt werden',
	'Who expects it': 'Wer es erwartet',
	'Write down what you expect of the other side, one sentence each. Both rate how it is met; where it falls short of the minimum, you choose together where the gap ends. Twelve are plenty.':
		'Schreiben Sie auf, was Sie von der anderen Seite erwarten, je einen Satz. Beide bewerten, wie es erfüllt wird; wo es unter dem Minimum bleibt, wählen Sie gemeinsam, wo die Lücke endet. Zwölf sind reichlich.',
	'Zone of tolerance': 'Toleranzbereich',
	'between {first} and {second}': 'zwischen {first} und {second}',
	category: 'Kategorie',
	'counted from the minimum; at or above desired': 'vom Minimum gezählt; auf oder über dem Erhofften',
	expects: 'erwartet',
	'filled: below minimum': 'gefüllt: unter dem Minimum',
	'for {holder} it is too early to say what it hopes for': 'für {holder} ist es zu früh, das Erhoffte zu nennen',
	'given in the open round': 'in der laufenden Runde abgegeben',
	'guess, desired': 'Tipp, erhofft',
	'guessed {guess}, wants {desired}': 'getippt {guess}, erhofft {desired}',
	'guessed {guess}, wants {desired}, a difference of {difference}':
		'getippt {guess}, erhofft {desired}, ein Unterschied von {difference}',
	'half a point': 'einen halben Punkt',
	'importance to the partner': 'Wichtigkeit für den Partner',
	'importance to the vendor': 'Wichtigkeit für den Hersteller',
	'met today, says the partner': 'heute erfüllt, sagt der Partner',
	'met today, says the vendor': 'heute erfüllt, sagt der Hersteller',
	min: 'Min.',
	misreading: 'Fehleinschätzung',
	'not asked of this side': 'diese Seite wird nicht gefragt',
	'not rated yet': 'noch nicht bewertet',
	severity: 'Schwere',
	sorted: 'sortiert',
	'sorted, reversed': 'sortiert, umgekehrt',
	'what is hoped for is not given': 'das Erhoffte ist nicht angegeben',
	'where the gap ends': 'Wo die Lücke endet',
	'who expects': 'Wer erwartet',
	'without category': 'ohne Kategorie',
	wording: 'Wortlaut',
	'worst {worst}': 'tiefste {worst}',
	'{Category}, {holder} expects': '{Category}, {holder} erwartet',
	'{Deliverer} abstained on what {holder} wants': '{Deliverer} hat sich dazu enthalten, was {holder} möchte',
	'{Deliverer} guessed {holder} wants {guess}': '{Deliverer} hat getippt, dass {holder} {guess} möchte',
	'{Deliverer} guessed {holder} wants {guess}, and it does.':
		'{Deliverer} hat getippt, dass {holder} {guess} möchte, und so ist es.',
	'{Deliverer} has not guessed what {holder} wants yet': '{Deliverer} hat noch nicht getippt, was {holder} möchte',
	'{Holder} expects of {deliverer}': '{Holder} erwartet von {deliverer}',
	'{Name_s} minimum ({minimum}) is above what it hopes for ({desired}); one of the two needs another look.':
		'Das Minimum von {name} ({minimum}) liegt über dem Erhofften ({desired}); eines von beiden braucht einen neuen Blick.',
	'{Name} abstained on how well it is met.': '{Name} hat sich dazu enthalten, wie gut es erfüllt wird.',
	'{Name} abstained on how well it keeps this.': '{Name} hat sich dazu enthalten, wie gut die eigene Seite es einhält.',
	'{Name} believes it keeps this ({rating}).': '{Name} meint, es einzuhalten ({rating}).',
	'{Name} has not rated how well it is met yet.': '{Name} hat noch nicht bewertet, wie gut es erfüllt wird.',
	'{Name} has not rated how well it keeps this yet.':
		'{Name} hat noch nicht bewertet, wie gut die eigene Seite es einhält.',
	'{Name} scores it {rating}, at its minimum and {points} below what it hopes for.':
		'{Name} bewertet es mit {rating}, auf dem eigenen Minimum und {points} unter dem Erhofften.',
	'{Name} scores it {rating}, not below its minimum; what it hopes for is not given.':
		'{Name} bewertet es mit {rating}, nicht unter dem eigenen Minimum; das Erhoffte ist nicht angegeben.',
	'{Name} scores it {rating}, what it hopes for.': '{Name} bewertet es mit {rating}, wie erhofft.',
	'{Name} scores it {rating}, {above} above its minimum and {points} below what it hopes for.':
		'{Name} bewertet es mit {rating}, {above} über dem eigenen Minimum und {points} unter dem Erhofften.',
	'{Name} scores it {rating}, {points} above what it hopes for.':
		'{Name} bewertet es mit {rating}, {points} über dem Erhofften.',
	'{Name} scores it {rating}, {points} below its minimum.':
		'{Name} bewertet es mit {rating}, {points} unter dem eigenen Minimum.',
	'{Name} scores it {rating}, {points} below its minimum; what it hopes for is not given.':
		'{Name} bewertet es mit {rating}, {points} unter dem eigenen Minimum; das Erhoffte ist nicht angegeben.',
	'{Name} scores it {rating}; its minimum is not given.':
		'{Name} bewertet es mit {rating}; ein Minimum ist nicht angegeben.',
	'{Name} scores itself {rating}.': '{Name} bewertet sich selbst mit {rating}.',
	'{Other_s} pen is in hand. What {name} expects only {name} can say.':
		'Der Stift von {other} ist in der Hand. Was {name} erwartet, kann nur {name} sagen.',
	'{below} of {rated}': '{below} von {rated}',
	'{category}, {holder} expects of {deliverer}': '{category}, {holder} erwartet von {deliverer}',
	'{count, plural, one {# expectation} other {# expectations}}, {below} below minimum':
		'{count, plural, one {# Erwartung} other {# Erwartungen}}, {below} unter dem Minimum',
	'{count, plural, one {# row} other {# rows}}': '{count, plural, one {# Zeile} other {# Zeilen}}',
	'{count} of 200 characters': '{count} von 200 Zeichen',
	'{done} of {of} rated': '{done} von {of} bewertet',
	'{guessed}; {wanted}.': '{guessed}; {wanted}.',
	'{guess} for {desired}': '{guess} statt {desired}',
	'{holder_s} minimum {minimum}, desired {desired}.': '{holder}: Minimum {minimum}, erhofft {desired}.',
	'{holder} abstained on what it hopes for': '{holder} hat sich zum Erhofften enthalten',
	'{holder} expects': '{holder} erwartet',
	'{holder} expects it of {deliverer}': '{holder} erwartet es von {deliverer}',
	'{holder} has not said what it hopes for yet': '{holder} hat das Erhoffte noch nicht genannt',
	'{holder} wants {desired}': '{holder} möchte {desired}',
	'{label}: none of {total} rated': '{label}: von {total} noch keine bewertet',
	'{label}: nothing expected': '{label}: nichts erwartet',
	'{label}: {below} of {rated} rated below minimum': '{label}: {below} von {rated} bewerteten unter dem Minimum',
	'{label}: {below} of {rated} rated below minimum, {unrated} not rated':
		'{label}: {below} von {rated} bewerteten unter dem Minimum, {unrated} nicht bewertet',
	'{name} expects it': '{name} erwartet es',
	'{name} gives no number.': '{name} nennt keine Zahl.',
	'{name} says {rating}, at or above desired.': '{name} sagt {rating}, auf oder über dem Erhofften.',
	'{name} says {rating}, between minimum and desired.': '{name} sagt {rating}, zwischen Minimum und Erhofftem.',
	'{name} says {rating}, {points} below its minimum.': '{name} sagt {rating}, {points} unter dem eigenen Minimum.',
	'{name} says {rating}.': '{name} sagt {rating}.',
	'{number}, in words': '{number}, in Worten',
	'{order}, reversed': '{order}, umgekehrt',
	'{place, selectordinal, =1 {first} =2 {second} =3 {third} =4 {fourth} =5 {fifth} =6 {sixth} =7 {seventh} =8 {eighth} =9 {ninth} =10 {tenth} one {#st} two {#nd} few {#rd} other {#th}}':
		'{place, selectordinal, =1 {erster} =2 {zweiter} =3 {dritter} =4 {vierter} =5 {fünfter} =6 {sechster} =7 {siebter} =8 {achter} =9 {neunter} =10 {zehnter} other {#.}}',
	'{points, plural, =0 {no} =1 {one} =2 {two} =3 {three} =4 {four} =5 {five} =6 {six} =7 {seven} =8 {eight} other {#}}':
		'{points, plural, =0 {keinen Punkt} =1 {einen Punkt} =2 {zwei Punkte} =3 {drei Punkte} =4 {vier Punkte} =5 {fünf Punkte} =6 {sechs Punkte} =7 {sieben Punkte} =8 {acht Punkte} other {# Punkte}}',
	'{share} by {name}': '{share} durch {name}',
	'{statusChip} at or above desired': '{statusChip} auf oder über dem Erhofften',
	'{statusChip} below minimum': '{statusChip} unter dem Minimum',
	'{statusChip} within tolerance': '{statusChip} im Toleranzbereich',
	'{total} expected': '{total} erwartet',
	'{whole, plural, =1 {one and a half} =2 {two and a half} =3 {three and a half} =4 {four and a half} =5 {five and a half} =6 {six and a half} =7 {seven and a half} other {# and a half}}':
		'{whole, plural, =1 {eineinhalb Punkte} =2 {zweieinhalb Punkte} =3 {dreieinhalb Punkte} =4 {viereinhalb Punkte} =5 {fünfeinhalb Punkte} =6 {sechseinhalb Punkte} =7 {siebeneinhalb Punkte} other {#,5 Punkte}}',
};
