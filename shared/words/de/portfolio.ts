/** Texts of What next. Sorted by the English text, which is the key. */
import type { Catalogue } from '../words.ts';

export const portfolio: Catalogue = {
	Agreed: 'Vereinbart',
	'By day': 'Nach Tag',
	'By label': 'Nach Markierung',
	'Choose a plan: Enter opens it where it needs you.':
		'Wählen Sie einen Plan: Die Eingabetaste öffnet ihn dort, wo er Sie braucht.',
	'Every label': 'Alle Markierungen',
	'From before today': 'Von früher',
	'In the order of': 'Reihenfolge',
	Label: 'Markierung',
	Labels: 'Markierungen',
	'Labels of the selected plan': 'Markierungen des gewählten Plans',
	'Next review|column': 'Nächster Termin',
	'Next|what comes': 'Als Nächstes',
	'No plan is like that': 'Kein Plan ist so',
	'No plan on this computer yet': 'Noch kein Plan auf diesem Computer',
	'Nordics, first tier, watch': 'Norden, erste Reihe, beobachten',
	'Not agreed': 'Nicht vereinbart',
	'Not read yet': 'Noch nicht gelesen',
	'Nothing next': 'Nichts steht an',
	'Print this week': 'Diese Woche drucken',
	'Print this week over all plans': 'Diese Woche über alle Pläne drucken',
	'Review soon': 'Termin bald',
	'We are late': 'Bei uns überfällig',
	'What each plan needs next': 'Was jeder Plan als Nächstes braucht',
	'When there are several, they stand here by the day on which someone is needed: what is late, what waits for an answer, which review comes next. So nobody on either side waits for you unseen.':
		'Sind es mehrere, stehen sie hier nach dem Tag, an dem jemand gebraucht wird: was zu spät ist, was auf eine Antwort wartet, welcher Termin als Nächstes kommt. So wartet niemand auf einer der beiden Seiten unbemerkt auf Sie.',
	'Which plans': 'Welche Pläne',
	'Without a label': 'Ohne Markierung',
	'Your own words: a region, a tier, who looks after it. They stay on this computer and never travel with the plan.':
		'Ihre eigenen Worte: eine Region, eine Stufe, wer sich kümmert. Markierungen bleiben auf diesem Computer und reisen nie mit dem Plan.',
	'agreed by both': 'von beiden vereinbart',
	'by both': 'von beiden',
	'for no day': 'ohne Tag',
	'next review {day}': 'nächster Termin {day}',
	'no review': 'kein Termin',
	'not read yet': 'noch nicht gelesen',
	'not yet agreed': 'noch nicht vereinbart',
	'nothing for 30 days': '30 Tage lang nichts',
	'{count, plural, one {# open gap} other {# open gaps}}':
		'{count, plural, one {# offene Lücke} other {# offene Lücken}}',
	'{count, plural, one {# plan could not be read} other {# plans could not be read}}':
		'{count, plural, one {# Plan konnte nicht gelesen werden} other {# Pläne konnten nicht gelesen werden}}',
	'{count, plural, one {Reading # plan} other {Reading # plans}}':
		'{count, plural, one {# Plan wird gelesen} other {# Pläne werden gelesen}}',
	'{plan}: Enter opens it where it needs you, then {more, plural, one {# more thing} other {# more things}}. {key} gives it labels.':
		'{plan}: Die Eingabetaste öffnet ihn dort, wo er Sie braucht, danach {more, plural, one {# weitere Sache} other {# weitere Dinge}}. {key} gibt ihm Markierungen.',
	'{plan}: Enter opens it where it needs you. {key} gives it labels.':
		'{plan}: Die Eingabetaste öffnet ihn dort, wo er Sie braucht. {key} gibt ihm Markierungen.',
};
