/** Sentences that documents and screens share. Sorted by the English text, which is the key. */
import type { Catalogue } from '../words.ts';

export const analysis: Catalogue = {
	', {due} of them in the plan before': ', {due} davon im vorigen Plan',
	'A goal has been measured twice': 'Ein Ziel wurde zweimal gemessen',
	'Accepted; due {day}.': 'Angenommen; fällig am {day}.',
	'Accepted; no due day yet.': 'Angenommen; noch ohne Termin.',
	'All {count} open commitments are from {name}; none is from {other}.':
		'Alle {count} offenen Zusagen kommen von {name}; von {other} keine.',
	'Ask {names} for a newer copy.': 'Bitten Sie {names} um eine neuere Kopie.',
	'At the end it is {amount}.': 'Am Ende sind es {amount}.',
	'Behind for two periods: recommit or pivot?': 'Zwei Perioden im Rückstand: bekräftigen oder Pivot?',
	'Below minimum: where does it end?': 'Unter dem Minimum: Wo endet es?',
	'Both agree to differ until {day}: {text}': 'Vereinbarter Dissens bis {day}: {text}',
	'Both agree to differ: {text}': 'Vereinbarter Dissens: {text}',
	'Both agreed to pivot: {text}': 'Beide haben einen Pivot vereinbart: {text}',
	'Both sides have answered two trust pulses': 'Beide Seiten haben zwei Vertrauenspulse beantwortet',
	Delivered: 'Geliefert',
	'Delivered on {day}': 'Geliefert am {day}',
	'Delivered on {day}, {late, plural, one {# day} other {# days}} late':
		'Geliefert am {day}, {late, plural, one {# Tag} other {# Tage}} zu spät',
	'Each side has kept a commitment to the other': 'Jede Seite hat der anderen eine Zusage gehalten',
	'Each side’s record of the last 90 days is long enough to speak: five were due':
		'Die Bilanz jeder Seite über die letzten 90 Tage reicht für eine Aussage: Es waren fünf Zusagen fällig',
	'Ends in a commitment, due {day}: {text}': 'Endet in einer Zusage, fällig am {day}: {text}',
	'Ends in a commitment: {text}': 'Endet in einer Zusage: {text}',
	'Every goal has an owner on each side, and says what it is worth to both':
		'Jedes Ziel hat auf jeder Seite jemanden, der es verantwortet, und sagt, was es beiden bringt',
	'Every strategic topic is agreed by both': 'Jedes strategische Thema ist von beiden vereinbart',
	'For {name} it is too early to say how well it is met.':
		'Für {name} ist es zu früh, zu sagen, wie gut es erfüllt wird.',
	'For {name} it is too early to say how well it keeps this.':
		'Für {name} ist es zu früh, zu sagen, wie gut es dies hält.',
	Holiday: 'Feiertag',
	'In tension: what do you both stand behind?': 'Im Widerspruch: Wozu stehen Sie beide?',
	'It does not pay for itself within {months} months.': 'Innerhalb von {months} Monaten macht es sich nicht bezahlt.',
	'It is {need} short at the deepest, and not paid back within {months} months.':
		'Am tiefsten Punkt fehlen {need}, die nicht innerhalb von {months} Monaten zurückkommen.',
	'It is {need} short at the deepest, paid back in {back}.':
		'Am tiefsten Punkt fehlen {need}, zurückgezahlt im {back}.',
	'Kept: delivered': 'Gehalten: geliefert',
	'Kept: delivered on {day}': 'Gehalten: geliefert am {day}',
	'Least comes in {month}: {amount}, and back in {back}.':
		'Am wenigsten kommt im {month}: {amount}, wieder wie zuvor im {back}.',
	'Least comes in {month}: {amount}, and not back within {months} months.':
		'Am wenigsten kommt im {month}: {amount}, und nicht wieder wie zuvor innerhalb von {months} Monaten.',
	'Missed by {late, plural, one {# day} other {# days}} so far; reason: {reason}':
		'Bisher um {late, plural, one {# Tag} other {# Tage}} verfehlt; Grund: {reason}',
	'No answer to a friction is overdue': 'Keine Antwort auf einen Reibungspunkt ist überfällig',
	'No check-in yet.': 'Noch kein Check-in.',
	'No commitment closes it yet.': 'Noch schließt sie keine Zusage.',
	'No gap below minimum is left without an ending': 'Keine Lücke unter dem Minimum bleibt ohne Ausgang',
	'No month brings less than nothing.': 'Kein Monat bringt weniger als nichts.',
	'No month brings less.': 'Kein Monat bringt weniger.',
	'No month falls below today’s profit: there is nothing to fund.':
		'Kein Monat fällt unter den heutigen Gewinn: Es gibt nichts zu finanzieren.',
	'No month falls below zero: there is nothing to fund.': 'Kein Monat fällt unter null: Es gibt nichts zu finanzieren.',
	'Nobody answers for it: give one role the A.': 'Niemand verantwortet es: Geben Sie einer Rolle das A.',
	'Nobody does it: give at least one role the R.': 'Niemand führt es aus: Geben Sie mindestens einer Rolle das R.',
	'Nobody has assessed it yet.': 'Noch hat niemand es eingeschätzt.',
	'None last week.': 'Letzte Woche keines.',
	'Not agreed by both sides yet.': 'Noch nicht von beiden Seiten vereinbart.',
	'Not kept on its day, for a reason not said yet': 'Nicht pünktlich gehalten; ein Grund ist noch nicht genannt',
	'Not kept on its day; reason: {reason}': 'Nicht pünktlich gehalten; Grund: {reason}',
	'Not needed at {name}.': 'Bei {name} nicht nötig.',
	'Nothing is ever missing in total, so nobody has anything to fund.':
		'In der Summe fehlt nie etwas, also hat niemand etwas zu finanzieren.',
	'Nothing is ever missing in total.': 'In der Summe fehlt nie etwas.',
	'Open again: its commitment was not there on the due day.':
		'Wieder offen: Die Zusage dazu war am Termin nicht erfüllt.',
	'Open again: its commitment was removed.': 'Wieder offen: Die Zusage dazu wurde entfernt.',
	'Open again: its commitment was withdrawn.': 'Wieder offen: Die Zusage dazu wurde zurückgezogen.',
	'Open again: the day to look at it again has passed.':
		'Wieder offen: Der Tag für den nächsten Blick darauf ist vorbei.',
	'Open again: the ratings or the words have changed since the yes was given.':
		'Wieder offen: Bewertungen oder Wortlaut haben sich seit dem Ja geändert.',
	'Open: awaits the yes of both.': 'Offen: wartet auf das Ja von beiden.',
	'Open: awaits {name_s} yes.': 'Offen: wartet auf das Ja von {name}.',
	'Open: its commitment is not one to the side that expects this.':
		'Offen: Die Zusage dazu gilt nicht der Seite, die dies erwartet.',
	'Open: no ending chosen yet.': 'Offen: noch kein Ausgang gewählt.',
	'Overdue by {late, plural, one {# day} other {# days}}':
		'Überfällig seit {late, plural, one {# Tag} other {# Tagen}}',
	'Pivot proposed: do both sides agree?': 'Pivot vorgeschlagen: Stimmen beide Seiten zu?',
	'Pivot proposed: does {name} agree?': 'Pivot vorgeschlagen: Stimmt {name} zu?',
	'Profit is lowest in {month}, at {profit} a month, and above zero in {back}.':
		'Am tiefsten ist der Gewinn im {month}, mit {profit} im Monat, und über null im {back}.',
	'Profit is lowest in {month}, at {profit} a month, and back at today’s profit in {back}.':
		'Am tiefsten ist der Gewinn im {month}, mit {profit} im Monat, und wieder wie heute im {back}.',
	'Profit is lowest in {month}, at {profit} a month, and not above zero within {months} months.':
		'Am tiefsten ist der Gewinn im {month}, mit {profit} im Monat, und innerhalb von {months} Monaten nicht über null.',
	'Profit is lowest in {month}, at {profit} a month, and not back at today’s profit within {months} months.':
		'Am tiefsten ist der Gewinn im {month}, mit {profit} im Monat, und innerhalb von {months} Monaten nicht wieder wie heute.',
	Proposed: 'Vorgeschlagen',
	'Proposed: does {name} accept?': 'Vorgeschlagen: Nimmt {name} an?',
	'Renegotiated: a new commitment has taken its place.':
		'Neu verhandelt: Eine neue Zusage ist an ihre Stelle getreten.',
	'Review.': 'Termin.',
	'Scenario {number}': 'Szenario {number}',
	'The escalation ladder names a person of each side on every level':
		'Die Eskalationsleiter nennt auf jeder Stufe eine Person jeder Seite',
	'The numbers that {name} shows in {round} are not the ones it locked.':
		'Die Zahlen, die {name} in {round} zeigt, sind nicht die, die verdeckt abgegeben wurden.',
	'The plan has {count} goals; more than {most} are hard to keep in mind.':
		'Der Plan hat {count} Ziele; mehr als {most} behält man schwer im Blick.',
	'The two sides meet in an agreed rhythm': 'Beide Seiten treffen sich in einem vereinbarten Rhythmus',
	'There is no pair of goals that both have put in an order.':
		'Es gibt kein Paar von Zielen, das beide geordnet haben.',
	'This week’s check-in is still to come: ten minutes are enough.':
		'Das Check-in dieser Woche steht noch aus: Zehn Minuten genügen.',
	'Two different changes by {whose} claim number {seq} of one run on {where}, as after a restored backup; both wait until a person admits them.':
		'Zwei verschiedene Änderungen von {whose} tragen die Nummer {seq} eines Laufs auf {where}, wie nach einer zurückgespielten Sicherung; beide warten, bis ein Mensch sie zulässt.',
	'Two different changes claim number {seq} of one run on {where}, as after a restored backup; both wait until a person admits them.':
		'Zwei verschiedene Änderungen tragen die Nummer {seq} eines Laufs auf {where}, wie nach einer zurückgespielten Sicherung; beide warten, bis ein Mensch sie zulässt.',
	'What {holder} can live with, {below} below what it hopes for.':
		'Was {holder} hinnehmen kann, {below} unter dem Erhofften.',
	'What {holder} hopes for.': 'Was {holder} erhofft.',
	'Which level {name} needs is not said yet.': 'Welche Stufe {name} braucht, ist noch nicht gesagt.',
	'With the relief no month falls below today’s profit.':
		'Mit der Entlastung fällt kein Monat unter den heutigen Gewinn.',
	'With the relief no month falls below zero.': 'Mit der Entlastung fällt kein Monat unter null.',
	Withdrawn: 'Zurückgezogen',
	'a commitment to the side that expects this': 'eine Zusage an die Seite, die dies erwartet',
	'a new yes: the words or ratings have changed': 'ein neues Ja: Wortlaut oder Bewertungen haben sich geändert',
	'a role': 'eine Rolle',
	'a round': 'einer Runde',
	'an earlier one': 'einen früheren',
	'an ending': 'einen Ausgang',
	'another ending: its commitment was removed': 'einen anderen Ausgang: Die Zusage dazu wurde entfernt',
	'another ending: its commitment was withdrawn': 'einen anderen Ausgang: Die Zusage dazu wurde zurückgezogen',
	'another look: its day has passed': 'einen neuen Blick: Der Tag dafür ist vorbei',
	answered: 'beantwortet',
	'answered in time': 'rechtzeitig beantwortet',
	'answered just late': 'knapp zu spät beantwortet',
	'answered {time} late': '{time} zu spät beantwortet',
	'between {first} and {second}': 'zwischen {first} und {second}',
	'does it alone': 'macht es allein',
	'does it well': 'macht es gut',
	'does it with help': 'macht es mit Hilfe',
	'due now': 'jetzt fällig',
	'every one ends somewhere': 'jede endet irgendwo',
	'half a point': '0,5 Punkte',
	'happened {times} times': '{times}-mal geschehen',
	'has heard of it': 'hat davon gehört',
	'its commitment, past its day': 'die überfällige Zusage dazu',
	'just over': 'knapp darüber',
	locked: 'verdeckt abgegeben',
	'month {month}': 'Monat {month}',
	'month {month}, {name}': 'Monat {month}, {name}',
	'no goal yet': 'noch kein Ziel',
	'no level yet': 'noch keine Stufe',
	'no record yet': 'noch keine Bilanz',
	'no rhythm with a first day': 'kein Rhythmus mit einem ersten Tag',
	'no strategic topic yet': 'noch kein strategisches Thema',
	'no time agreed': 'keine Zeit vereinbart',
	'no words given': 'ohne Worte',
	'none answered by both': 'keiner von beiden beantwortet',
	'none overdue': 'keine überfällig',
	'not there': 'nicht da',
	'nothing rated yet': 'noch nichts bewertet',
	partner: 'Partner',
	'record {count} of {of}{before}': 'Bilanz {count} von {of}{before}',
	'record {count} of {of}{before}, too few to say': 'Bilanz {count} von {of}{before}, zu wenige für eine Aussage',
	'repeats {first}; {times} of this kind': 'wiederholt {first}; {times} dieser Art',
	revealed: 'aufgedeckt',
	'settled before due': 'vor der Frist geklärt',
	'settled, never answered': 'geklärt, nie beantwortet',
	'teaches others': 'bringt es anderen bei',
	'the copy {replica}': 'der Kopie {replica}',
	'the other side': 'die andere Seite',
	'the partner': 'Partner',
	'the round of {day}': 'der Runde vom {day}',
	'the vendor': 'Hersteller',
	'the yes of both': 'das Ja von beiden',
	'the {label}': '{label}',
	vendor: 'Hersteller',
	'{Above} above what {holder} can live with, {below} below what it hopes for.':
		'{Above} über dem, was {holder} hinnehmen kann, {below} unter dem Erhofften.',
	'{Deliverer} guessed what {holder} hopes for.': '{Deliverer} hat getroffen, was {holder} erhofft.',
	'{Deliverer} guessed {guess}, and {holder} wants {desired}.':
		'{Deliverer} tippte {guess}, und {holder} möchte {desired}.',
	'{Deliverer} guessed {guess}; {holder} wants {desired}.': '{Deliverer} tippte {guess}; {holder} möchte {desired}.',
	'{Deliverer} guessed {points} above what {holder} hopes for.':
		'{Deliverer} tippte {points} über das, was {holder} erhofft.',
	'{Deliverer} guessed {points} below what {holder} hopes for.':
		'{Deliverer} tippte {points} unter das, was {holder} erhofft.',
	'{Name} abstained on how well it is met.': '{Name} hat sich dazu enthalten, wie gut es erfüllt wird.',
	'{Name} abstained on how well it keeps this.': '{Name} hat sich dazu enthalten, wie gut es dies hält.',
	'{Name} abstained on what it hopes for.': '{Name} hat sich zum Erhofften enthalten.',
	'{Name} abstained on what it would accept.': '{Name} hat sich zum Minimum enthalten.',
	'{Name} accepts it as is: {text}': '{Name} nimmt es so hin: {text}',
	'{Name} answered {inTime} of {due} in time.': '{Name} hat {inTime} von {due} rechtzeitig beantwortet.',
	'{Name} has not rated how well it is met.': '{Name} hat nicht bewertet, wie gut es erfüllt wird.',
	'{Name} has not rated how well it keeps this.': '{Name} hat nicht bewertet, wie gut es dies hält.',
	'{Name} has not rated what it hopes for.': '{Name} hat nicht gesagt, was erhofft wird.',
	'{Name} has not rated what it would accept.': '{Name} hat nicht gesagt, was das Minimum ist.',
	'{Name} has {count} commitments due in {quarter}; more than {most} are hard to keep.':
		'{Name} hat {count} in {quarter} fällige Zusagen; mehr als {most} sind schwer zu halten.',
	'{Name} hopes for {desired}.': '{Name} erhofft {desired}.',
	'{Name} kept {kept} of {due} on time.': '{Name} hat {kept} von {due} pünktlich gehalten.',
	'{Name} locked its ballot in {round} after {other_s} numbers were known.':
		'{Name} hat in {round} erst abgegeben, als die Zahlen von {other} bekannt waren.',
	'{Name} needs {level}.': '{Name} braucht {level}.',
	'{Name} rates it {rating} and hopes for {desired}.': '{Name} bewertet es mit {rating} und erhofft {desired}.',
	'{Name} rates it {rating} and would accept {minimum}.':
		'{Name} bewertet es mit {rating} und würde {minimum} hinnehmen.',
	'{Name} rates it {rating}, would accept {minimum} and hopes for {desired}.':
		'{Name} bewertet es mit {rating}, würde {minimum} hinnehmen und erhofft {desired}.',
	'{Name} rates it {rating}.': '{Name} bewertet es mit {rating}.',
	'{Name} rates itself {rating}.': '{Name} bewertet sich selbst mit {rating}.',
	'{Name} sees itself at {level}.': '{Name} sieht sich selbst bei {level}.',
	'{Name} would accept {minimum} and hopes for {desired}.': '{Name} würde {minimum} hinnehmen und erhofft {desired}.',
	'{Name} would accept {minimum}.': '{Name} würde {minimum} hinnehmen.',
	'{Name}: no answer has been due yet.': '{Name}: Noch war keine Antwort fällig.',
	'{Name}: nothing has been due yet.': '{Name}: Noch war nichts fällig.',
	'{Name}: {inTime} of {due} answered in time, too few to say.':
		'{Name}: {inTime} von {due} rechtzeitig beantwortet, zu wenige für eine Aussage.',
	'{Name}: {kept} of {due} on time, too few to say.': '{Name}: {kept} von {due} pünktlich, zu wenige für eine Aussage.',
	'{One} kept {vendor}, {other} {partner}': '{One} hat {vendor} gehalten, {other} {partner}',
	'{Other} sees it at {level}, {name} sees itself at {own}.':
		'{Other} sieht es bei {level}, {name} sich selbst bei {own}.',
	'{Other} sees it at {level}.': '{Other} sieht es bei {level}.',
	'{Points} above what {holder} hopes for.': '{Points} über dem, was {holder} erhofft.',
	'{Points} below what {holder} can live with.': '{Points} unter dem, was {holder} hinnehmen kann.',
	'{Side} on {other}, {statement}: fell from {from} to {to}.':
		'{Side} über {other}, {statement}: gefallen von {from} auf {to}.',
	'{Side} on {other}, {statement}: fell from {from} to {to}; {record}.':
		'{Side} über {other}, {statement}: gefallen von {from} auf {to}; {record}.',
	'{Side} on {other}, {statement}: rose from {from} to {to}.':
		'{Side} über {other}, {statement}: gestiegen von {from} auf {to}.',
	'{Side} on {other}, {statement}: rose from {from} to {to}; {record}.':
		'{Side} über {other}, {statement}: gestiegen von {from} auf {to}; {record}.',
	'{Title}: {first} for {vendor}, {second} for {partner}.': '{Title}: {first} für {vendor}, {second} für {partner}.',
	'{Vendor} receives {amount} a month today.': '{Vendor} erhält heute {amount} im Monat.',
	'{Vendor} says “{one}” today, {partner} “{other}”: {steps, plural, =1 {one step} other {# steps}} apart.':
		'{Vendor} sagt heute „{one}“, {partner} „{other}“: {steps, plural, =1 {eine Stufe} other {# Stufen}} auseinander.',
	'{Vendor} wants “{one}”, {partner} “{other}”: {steps, plural, =1 {one step} other {# steps}} apart.':
		'{Vendor} möchte „{one}“, {partner} „{other}“: {steps, plural, =1 {eine Stufe} other {# Stufen}} auseinander.',
	'{amount} not explained': '{amount} nicht erklärt',
	'{count, plural, =1 {A change by {name} is} other {# changes by {name} are}} missing':
		'{count, plural, =1 {Eine Änderung von {name} fehlt} other {# Änderungen von {name} fehlen}}',
	'{count, plural, =1 {A change by {name} on {computer} is} other {# changes by {name} on {computer} are}} missing':
		'{count, plural, =1 {Eine Änderung von {name} auf {computer} fehlt} other {# Änderungen von {name} auf {computer} fehlen}}',
	'{count, plural, =1 {A change is} other {# changes are}} missing':
		'{count, plural, =1 {Eine Änderung fehlt} other {# Änderungen fehlen}}',
	'{count, plural, =1 {A commitment of yours is} other {# commitments of yours are}} due tomorrow.':
		'{count, plural, =1 {Eine Ihrer Zusagen ist} other {# Ihrer Zusagen sind}} morgen fällig.',
	'{count, plural, =1 {{commitments} is} other {{commitments} are}} to close it.':
		'{count, plural, =1 {{commitments} soll} other {{commitments} sollen}} sie schließen.',
	'{count, plural, one {# agreed} other {# agreed}}': '{count, plural, one {# vereinbart} other {# vereinbart}}',
	'{count, plural, one {# awaits {receiver_s} yes} other {# await {receiver_s} yes}}.':
		'{count, plural, one {# wartet auf das Ja von {receiver}} other {# warten auf das Ja von {receiver}}}.',
	'{count, plural, one {# change waits} other {# changes wait}} for a copy not yet received.':
		'{count, plural, one {# Änderung wartet} other {# Änderungen warten}} auf eine Kopie, die noch nicht da ist.',
	'{count, plural, one {# field has} other {# fields have}} two versions to settle.':
		'{count, plural, one {# Feld hat} other {# Felder haben}} zwei Fassungen, die zu klären sind.',
	'{count, plural, one {# gap} other {# gaps}} below minimum without an outcome.':
		'{count, plural, one {# Lücke} other {# Lücken}} unter dem Minimum ohne Ausgang.',
	'{count, plural, one {# goal} other {# goals}}': '{count, plural, one {# Ziel} other {# Ziele}}',
	'{count, plural, one {# open commitment has} other {# open commitments have}} no acceptance test.':
		'{count, plural, one {# offene Zusage hat} other {# offene Zusagen haben}} keinen Abnahmetest.',
	'{count, plural, one {# open commitment has} other {# open commitments have}} no owner.':
		'Für {count, plural, one {# offene Zusage} other {# offene Zusagen}} ist niemand verantwortlich.',
	'{count, plural, one {# question} other {# questions}}': '{count, plural, one {# Frage} other {# Fragen}}',
	'{count, plural, one {# renegotiated before its due day} other {# renegotiated before their due day}}, counted apart.':
		'{count, plural, one {# vor dem Termin neu verhandelt} other {# vor dem Termin neu verhandelt}}, gesondert gezählt.',
	'{count, plural, one {# withdrawn} other {# withdrawn}} with {receiver_s} yes, counted apart.':
		'{count, plural, one {# mit dem Ja von {receiver} zurückgezogen} other {# mit dem Ja von {receiver} zurückgezogen}}, gesondert gezählt.',
	'{count} answered by both': '{count} von beiden beantwortet',
	'{count} overdue': '{count} überfällig',
	'{gap, plural, =1 {One level} =2 {Two levels} =3 {Three levels} =4 {Four levels} =5 {Five levels} other {# levels}} below what is needed.':
		'{gap, plural, =1 {Eine Stufe} =2 {Zwei Stufen} =3 {Drei Stufen} =4 {Vier Stufen} =5 {Fünf Stufen} other {# Stufen}} unter dem, was nötig ist.',
	'{hours}, taken as none are given': '{hours}, angenommen, da keine angegeben sind',
	'{mean}, the mean of {count}': '{mean}, Mittel aus {count}',
	'{missed} of {weeks, plural, one {# week} other {# weeks}} missed.':
		'{missed} von {weeks, plural, one {# Woche} other {# Wochen}} ausgelassen.',
	'{missing}, newest known {day}.': '{missing}, die neueste bekannte vom {day}.',
	'{name_s} yes': 'das Ja von {name}',
	'{need} to fund until it turns. {Partner} carries all of it.':
		'{need} bis zur Wende zu finanzieren. {Partner} trägt alles.',
	'{need} to fund until it turns. {Vendor_s} relief carries all of it.':
		'{need} bis zur Wende zu finanzieren. Die Entlastung durch {vendor} trägt alles.',
	'{need} to fund until it turns. {Vendor_s} relief carries {amount}, {partner} the remaining {rest}.':
		'{need} bis zur Wende zu finanzieren. Die Entlastung durch {vendor} trägt {amount}, {partner} die übrigen {rest}.',
	'{number} Untitled commitment.': '{number} Zusage ohne Titel.',
	'{number} is {state}: no commitment under way closes it.':
		'{number} ist {state}: Keine laufende Zusage schließt sie.',
	'{number} of the plan before': '{number} des vorigen Plans',
	'{number} waits for {name} to accept.': '{number} wartet darauf, dass {name} annimmt.',
	'{number} waits for {name} to agree to its withdrawal.': '{number} wartet darauf, dass {name} dem Rückzug zustimmt.',
	'{number} waits for {name} to say that it has come.': '{number} wartet darauf, dass {name} den Erhalt bestätigt.',
	'{number} was kept; assess the level again, or agree on what comes next.':
		'{number} wurde gehalten; schätzen Sie die Stufe neu ein oder vereinbaren Sie, was als Nächstes kommt.',
	'{number} {title}.': '{number} {title}.',
	'{number}, due {day},': '{number}, fällig am {day},',
	'{of, plural, one {{same} of # pair} other {{same} of # pairs}} in the same order.':
		'{of, plural, one {{same} von # Paar} other {{same} von # Paaren}} in derselben Reihenfolge.',
	'{one} or {other}': '{one} oder {other}',
	'{place, selectordinal, =1 {first} =2 {second} =3 {third} =4 {fourth} =5 {fifth} =6 {sixth} =7 {seventh} =8 {eighth} =9 {ninth} =10 {tenth} one {#st} two {#nd} few {#rd} other {#th}}':
		'{place, selectordinal, other {Platz #}}',
	'{points, plural, =0 {no} =1 {one} =2 {two} =3 {three} =4 {four} =5 {five} =6 {six} =7 {seven} =8 {eight} other {#}}':
		'{points, plural, one {# Punkt} other {# Punkte}}',
	'{points} points are any amount {partner} likes: only the proportions count.':
		'{points} Punkte sind ein Betrag, den {partner} frei wählt: Nur die Verhältnisse zählen.',
	'{points} points are {partner_s} one-time gross profit a month today.':
		'{points} Punkte sind der heutige einmalige Rohgewinn von {partner} im Monat.',
	'{roles} answer for it: leave one A.': '{roles} verantworten es: Lassen Sie ein A stehen.',
	'{some} of {all} goals': '{some} von {all} Zielen',
	'{some} of {all} levels': '{some} von {all} Stufen',
	'{some} of {all} topics': '{some} von {all} Themen',
	'{span}: {sum} = {end}.': '{span}: {sum} = {end}.',
	'{stands}.': '{stands}.',
	'{stands}; awaits {receiver_s} yes.': '{stands}; wartet auf das Ja von {receiver}.',
	'{streak, plural, =1 {One week} other {# weeks}} in a row, this week’s still to come.':
		'{streak, plural, =1 {Eine Woche} other {# Wochen}} in Folge, das Check-in dieser Woche steht noch aus.',
	'{streak, plural, =1 {One week} other {# weeks}} in a row.':
		'{streak, plural, =1 {Eine Woche} other {# Wochen}} in Folge.',
	'{time} left': 'noch {time}',
	'{time} over': '{time} darüber',
	'{title}.': '{title}.',
	'{whole, plural, =1 {one and a half} =2 {two and a half} =3 {three and a half} =4 {four and a half} =5 {five and a half} =6 {six and a half} =7 {seven and a half} other {# and a half}}':
		'{whole, plural, other {#,5 Punkte}}',
};
