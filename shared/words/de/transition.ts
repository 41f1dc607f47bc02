/** Texts of the transition room. Sorted by the English text, which is the key. */
import type { Catalogue } from '../words.ts';

export const transition: Catalogue = {
	'A copy of “{title}”': 'Eine Kopie von „{title}“',
	'A goal without a name': 'Ein Ziel ohne Namen',
	'A single deal that moves has earned its one-time margin after {months} months with this churn.':
		'Ein einzelnes Geschäft, das übergeht, hat seine einmalige Marge bei dieser Abwanderung nach {months} Monaten verdient.',
	'A single deal that moves has earned its one-time margin after {months} months without churn.':
		'Ein einzelnes Geschäft, das übergeht, hat seine einmalige Marge ohne Abwanderung nach {months} Monaten verdient.',
	'A single deal that moves never earns its one-time margin again with this churn.':
		'Ein einzelnes Geschäft, das übergeht, verdient seine einmalige Marge bei dieser Abwanderung nie wieder.',
	'A single deal that moves never earns its one-time margin again without churn.':
		'Ein einzelnes Geschäft, das übergeht, verdient seine einmalige Marge auch ohne Abwanderung nie wieder.',
	'Above zero': 'Über null',
	'Add a scenario from this one': 'Szenario aus diesem anlegen',
	'Added up from the first month': 'Aufsummiert ab dem ersten Monat',
	'Amounts in': 'Beträge in',
	'Back at today’s profit': 'Wieder beim heutigen Gewinn',
	Cautious: 'Vorsichtig',
	'Cloud-born, cautious': 'Cloud-Gründung, vorsichtig',
	'Cloud-born, no churn': 'Cloud-Gründung, ohne Abwanderung',
	'Cloud-born, planned': 'Cloud-Gründung, geplant',
	Deepest: 'Am tiefsten',
	'Each month begins at the actual of the one before and ends at its own; actuals are written on the scorecard. Net: what is left of a month’s start, with expansion. Gross: without it. Quick: what was gained for one lost.':
		'Jeder Monat beginnt beim Ist-Wert des vorigen und endet beim eigenen; Ist-Werte stehen auf der Scorecard. Netto: was vom Anfang eines Monats bleibt, mit Ausbau. Brutto: ohne ihn. Quick: was für jedes Verlorene gewonnen wurde.',
	'End|of a month': 'Ende',
	'Every month of the scenario': 'Jeder Monat des Szenarios',
	'Give the margin on new business, at the foot of the numbers, to see beside it what {vendor} receives: its own dip, and when it is over.':
		'Geben Sie unten bei den Zahlen die Marge auf Neugeschäft an, um daneben zu sehen, was {vendor} erhält: die eigene Delle und wann sie vorbei ist.',
	'Give the margins on resale and on new business, at the foot of the numbers, to see beside it what {vendor} receives: its own dip, and when it is over.':
		'Geben Sie unten bei den Zahlen die Margen auf Wiederverkauf und Neugeschäft an, um daneben zu sehen, was {vendor} erhält: die eigene Delle und wann sie vorbei ist.',
	'Give {vendor_s} relief a month and its months on the left to see what it takes off.':
		'Geben Sie links die monatliche Entlastung durch {vendor} und ihre Monate an, um zu sehen, was sie abnimmt.',
	'Goal whose months are walked': 'Ziel, dessen Monate durchgegangen werden',
	Gross: 'Brutto',
	'Gross revenue retention: losses alone, at most 100 %': 'Bruttobindung des Umsatzes: nur Verluste, höchstens 100 %',
	'How deep is the dip, and who carries it?': 'Wie tief ist die Delle, und wer trägt sie?',
	'How far to look': 'Wie weit voraus',
	'How recurring business really moved': 'Wie sich das Wiederkehrende wirklich bewegt hat',
	'It has to be an amount above zero.': 'Es muss ein Betrag über null sein.',
	'Lowest profit': 'Tiefster Gewinn',
	'Margins, for the vendor’s view': 'Margen, für die Sicht des Herstellers',
	'Month by month': 'Monat für Monat',
	Net: 'Netto',
	'Net revenue retention: start, expansion, contraction and churn, of the start':
		'Nettobindung des Umsatzes: Anfang, Ausbau, Rückgang und Abwanderung, gemessen am Anfang',
	'New customers alone bring {amount} a month after {months} months.':
		'Neukunden allein bringen nach {months} Monaten {amount} im Monat.',
	'No churn': 'Ohne Abwanderung',
	'No new customers yet: what moves is all there is.': 'Noch keine Neukunden: Was übergeht, ist alles.',
	'Not explained': 'Nicht erklärt',
	'Pays the relief of the scenario “{title}”: it takes that much off what {partner} has to fund.':
		'Zahlt die Entlastung des Szenarios „{title}“: Um so viel sinkt, was {partner} finanzieren muss.',
	Planned: 'Geplant',
	Points: 'Punkte',
	Profit: 'Gewinn',
	Quick: 'Quick',
	'Quick ratio: gained for one lost; none where nothing was lost':
		'Quick Ratio: gewonnen je Verlorenem; keine, wo nichts verloren ging',
	'Relief is {vendor_s} own word: it gives it on its computer, or in a session with you.':
		'Entlastung sagt nur {vendor} selbst zu: am eigenen Computer oder in einer Sitzung mit Ihnen.',
	'Relief of {amount} a month for {lasts} months': 'Entlastung von {amount} im Monat für {lasts} Monate',
	'Relief of {points} points a month for {lasts} months': 'Entlastung von {points} Punkten im Monat für {lasts} Monate',
	'Relief of {points} points a month for {lasts} months, 100 being {partner_s} one-time profit today':
		'Entlastung von {points} Punkten im Monat für {lasts} Monate; 100 ist der heutige einmalige Gewinn von {partner}',
	'Say first how much {vendor} pays a month, and for how long.':
		'Sagen Sie zuerst, wie viel {vendor} im Monat zahlt und wie lange.',
	'Say for each month below what new customers and expansion added, and what contraction and churn took. Then you both see what growth is made of, and how much leaks away, before anybody argues about the total.':
		'Sagen Sie unten für jeden Monat, was Neukunden und Ausbau brachten und was Rückgang und Abwanderung nahmen. Dann sehen Sie beide, woraus Wachstum besteht und wie viel versickert, bevor jemand über die Summe streitet.',
	'Say it …': 'Eingeben …',
	'Scenarios compared': 'Szenarien im Vergleich',
	'Scenarios compared, a table': 'Szenarien im Vergleich, eine Tabelle',
	'Share it with {vendor}': 'Mit {vendor} teilen',
	'Stop sharing it': 'Nicht mehr teilen',
	'Take your own side’s pen to share it.': 'Nehmen Sie den Stift Ihrer Seite, um es zu teilen.',
	'The ceiling is {amount}: there, churn takes each month what new customers bring.':
		'Die Obergrenze liegt bei {amount}: Dort nimmt die Abwanderung jeden Monat, was Neukunden bringen.',
	'The rest of what {partner_s} customers pay, after {partner_s} margins and the relief.':
		'Der Rest dessen, was die Kunden von {partner} zahlen, nach den Margen von {partner} und der Entlastung.',
	'The snowball': 'Der Schneeball',
	'The walk month by month': 'Der Verlauf Monat für Monat',
	'The walk of {months}': 'Der Verlauf von {months}',
	'There is no ceiling: those who stay add at least as much as leaves.':
		'Es gibt keine Obergrenze: Wer bleibt, bringt mindestens so viel hinzu, wie geht.',
	'Turn relief into a commitment': 'Aus Entlastung eine Zusage machen',
	'Turns the points into money for your eyes alone, and is left out of every copy, document and session.':
		'Macht aus den Punkten Geld, nur für Ihre Augen, und fehlt in jeder Kopie, jedem Dokument und jeder Sitzung.',
	Unexplained: 'Unerklärt',
	'What 100 points are': 'Was 100 Punkte sind',
	'What grows': 'Was wächst',
	'What has left in a copy stays with the other side.': 'Was in einer Kopie hinausging, bleibt bei der anderen Seite.',
	'What it costs, and who helps': 'Was es kostet und wer hilft',
	'What moves': 'Was übergeht',
	'What the movements leave of the way from start to end':
		'Was die Bewegungen vom Weg zwischen Anfang und Ende übrig lassen',
	'What “{title}” assumes': 'Was „{title}“ annimmt',
	'When one-time business becomes recurring, profit falls before it grows. Three scenarios, as planned, without churn and cautious, show how deep and how long, and what relief from {vendor} takes off. All amounts are points: 100 is what {partner} earns a month today, so nobody has to show a margin.':
		'Wird einmaliges Geschäft wiederkehrend, fällt der Gewinn, bevor er wächst. Drei Szenarien, wie geplant, ohne Abwanderung und vorsichtig, zeigen, wie tief und wie lange, und was eine Entlastung durch {vendor} abnimmt. Alle Beträge sind Punkte: 100 ist, was {partner} heute im Monat verdient; so muss niemand eine Marge zeigen.',
	'Who funds the dip': 'Wer die Delle finanziert',
	'Who funds the start': 'Wer den Anfang finanziert',
	'added up': 'aufsummiert',
	'added up, against today': 'aufsummiert, gegenüber heute',
	'after relief': 'nach Entlastung',
	'ceiling {amount}': 'Obergrenze {amount}',
	'cost|a curve': 'Kosten',
	'in|the month of the lowest profit': 'im Monat',
	'of it recurring': 'davon wiederkehrend',
	'of it relief': 'davon Entlastung',
	'paid back|the vendor, under Northwind lowest': 'zurückgezahlt',
	'planned, no churn and cautious': 'geplant, ohne Abwanderung und vorsichtig',
	'profit|a curve': 'Gewinn',
	'the same three, with no one-time business to move': 'dieselben drei, ohne einmaliges Geschäft, das übergeht',
	'to change what it assumes': 'um Annahmen zu ändern',
	'{Partner_s} gross profit a month': 'Rohgewinn von {partner} im Monat',
	'{Partner_s} one-time gross profit a month today, shared by {partner}.':
		'Heutiger einmaliger Rohgewinn von {partner} im Monat, von {partner} geteilt.',
	'{Partner_s} one-time gross profit a month today. {Partner} has not shared the amount, and the plan does not need it: proportions are enough.':
		'Heutiger einmaliger Rohgewinn von {partner} im Monat. {Partner} hat den Betrag nicht geteilt, und der Plan braucht ihn nicht: Verhältnisse genügen.',
	'{Vendor_s} view: what it receives a month': 'Sicht von {vendor}: was monatlich eingeht',
	'{amount} a month': '{amount} im Monat',
	'{partner} carries': 'trägt {partner}',
	'{partner} has received every one of the {lasts} payments': '{partner} hat jede der {lasts} Zahlungen erhalten',
	'{percent}%': '{percent} %',
	'{share}% of the ceiling': '{share} % der Obergrenze',
	'{title}, changed': '{title}, geändert',
	'{vendor_s} relief': 'Entlastung durch {vendor}',
	'{vendor} lowest': '{vendor}: Tiefpunkt',
	'{vendor} receives': '{vendor} erhält',
	'“{title}” is removed.': '„{title}“ ist entfernt.',
};
