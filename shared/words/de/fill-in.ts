/** Texts of the workbook to fill in. Sorted by the English text, which is the key. */
import type { Catalogue } from '../words.ts';

export const fillIn: Catalogue = {
	'A day, the way your Excel shows days.': 'Ein Tag, so wie Ihr Excel Tage zeigt.',
	'A goal that is worth nothing to one side is not reached. Say plainly what this one would bring you.':
		'Ein Ziel, das einer Seite nichts wert ist, wird nicht erreicht. Sagen Sie klar, was dieses Ihnen bringen würde.',
	'A rating from 1 to 9 in halves, or “{abstained}”, or “{early}”.':
		'Eine Bewertung von 1 bis 9 in halben Schritten, oder „{abstained}“, oder „{early}“.',
	'At most {count} characters fit.': 'Höchstens {count} Zeichen passen hinein.',
	Cells: 'Zellen',
	'Commitments made by {side}': 'Zusagen von {side}',
	'Commitments made to {side}': 'Zusagen an {side}',
	'Delivered|page to fill in': 'Geliefert',
	'Expected|page to fill in': 'Erwartet',
	'Expecting|page to fill in': 'Erwartungen',
	'For {side} to fill in; handed over by {other} on {day}': 'Zum Ausfüllen für {side}; übergeben von {other} am {day}',
	'How it stands': 'Wie es steht',
	'If something is missing, write the day under “{returned}” and say what is missing. {Other} then delivers again.':
		'Fehlt etwas, schreiben Sie den Tag unter „{returned}“ und was fehlt. {Other} liefert dann noch einmal.',
	'In a blind round now': 'Jetzt in einer verdeckten Runde',
	'Measures|page to fill in': 'Messgrößen',
	'Met today, says {name}': 'Heute erfüllt, sagt {name}',
	'One measure a row; the empty rows are for more. Then say for each goal whether it helps or works against it.':
		'Eine Messgröße je Zeile; die leeren Zeilen sind für weitere. Sagen Sie dann zu jedem Ziel, ob sie ihm hilft oder dagegen wirkt.',
	'One of: {choices}.': 'Eines davon: {choices}.',
	Page: 'Seite',
	'Promised|page to fill in': 'Zugesagt',
	'Quotas, bonuses, review points: what people are really paid or judged for. {Other} sees here why you act as you do.':
		'Quoten, Boni, Beurteilungen: wofür Menschen wirklich bezahlt oder beurteilt werden. {Other} sieht hier, warum Sie so handeln.',
	'Rate each from 1 to 9: how much it matters to you, how well you think you meet it, and what you think {other} hopes for.':
		'Bewerten Sie jede von 1 bis 9: wie wichtig sie Ihnen ist, wie gut Sie sie nach Ihrer Ansicht erfüllen und was {other} wohl erhofft.',
	'Rate each from 1 to 9: how much it matters, what you would still accept, what you hope for, how well it is met today.':
		'Bewerten Sie jede von 1 bis 9: wie wichtig sie ist, was Sie noch hinnehmen würden, was Sie erhoffen, wie gut sie heute erfüllt ist.',
	'Ratings run from 1 (low) to 9 (high), halves allowed. Where you cannot rate, choose “{abstained}” or “{early}”.':
		'Bewertungen gehen von 1 (niedrig) bis 9 (hoch), auch in halben Schritten. Wo Sie nicht bewerten können, wählen Sie „{abstained}“ oder „{early}“.',
	'Start|page to fill in': 'Start',
	'The empty rows are for what you expect and nobody has written down yet: one sentence each.':
		'Die leeren Zeilen sind für Erwartungen, die noch niemand aufgeschrieben hat: je ein Satz.',
	'This does not fit here': 'Das passt hier nicht',
	'This is what {side} says in the plan with {other}. Nothing has to be installed: fill it in here, save it, send it back.':
		'Das sagt {side} im Plan mit {other}. Nichts muss installiert werden: hier ausfüllen, speichern, zurückschicken.',
	'Topics|page to fill in': 'Themen',
	'Two versions: to be settled first': 'Zwei Fassungen: erst zu klären',
	'Type days the way your Excel shows them. Formulas, extra rows and renamed titles are not taken over.':
		'Schreiben Sie Tage so, wie Ihr Excel sie zeigt. Formeln, zusätzliche Zeilen und umbenannte Titel werden nicht übernommen.',
	'What each goal is worth to {side}, and who answers for it':
		'Was jedes Ziel für {side} wert ist und wer dafür einsteht',
	'What reaching it is worth to {name}.': 'Was das Erreichen {name} bringt.',
	'What to fill in': 'Was auszufüllen ist',
	'What you want, and why. {Other_s} words stand beside yours; nobody but you writes yours.':
		'Was Sie wollen und warum. Daneben stehen die Worte von {other}; Ihre schreibt niemand außer Ihnen.',
	'What {holder} expects of {deliverer}': 'Was {holder} von {deliverer} erwartet',
	'What {name} wants here, and why. Only {name} writes it.': 'Was {name} hier will und warum. Nur {name} schreibt es.',
	'What {side_s} people are measured on': 'Woran die Leute von {side} gemessen werden',
	'Who at {name} answers for this goal.': 'Wer bei {name} für dieses Ziel einsteht.',
	'Who at {name} looks after this.': 'Wer sich bei {name} darum kümmert.',
	'Write in the coloured cells with a border; everything else is locked. What you leave as it is stays as it is.':
		'Schreiben Sie in die farbigen Zellen mit Rand; alles andere ist gesperrt. Was Sie nicht ändern, bleibt, wie es ist.',
	'Write the day you delivered; {other} confirms it. If it was missed, choose why: a reason, not a fault.':
		'Schreiben Sie den Tag, an dem Sie geliefert haben; {other} bestätigt ihn. Wurde die Zusage verfehlt, wählen Sie, warum: ein Grund, keine Schuld.',
	'Write the day you say yes under “{accepted}”, the day you saw it done under “{acknowledged}”.':
		'Schreiben Sie den Tag, an dem Sie Ja sagen, unter „{accepted}“, den Tag, an dem Sie es erledigt sahen, unter „{acknowledged}“.',
	'{Name_s} owner': 'Verantwortlich bei {name}',
	'{Name_s} position': 'Position von {name}',
	'{Other_s} own ratings are not on this page, so that your guess is one.':
		'Die Bewertungen von {other} stehen nicht auf dieser Seite, damit Ihr Tipp einer ist.',
	'{Other} sees every change before it enters the plan, marked as filled in by {side} in Excel. Ratings given here are not blind.':
		'{Other} sieht jede Änderung, bevor sie in den Plan kommt, vermerkt als von {side} in Excel ausgefüllt. Bewertungen auf diesem Blatt sind nicht verdeckt.',
	'{Side_s} position on each topic': 'Position von {side} zu jedem Thema',
	'{plan}: for {side}, {day}': '{plan}: für {side}, {day}',
};
