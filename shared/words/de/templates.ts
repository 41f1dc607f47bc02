/** Texts of the templates. Sorted by the English text, which is the key. */
import type { Catalogue } from '../words.ts';

export const templates: Catalogue = {
	'A template keeps how you plan, and nothing of what you planned.':
		'Eine Vorlage bewahrt, wie Sie planen, und nichts von dem, was Sie geplant haben.',
	'All {rows}': 'Alle: {rows}',
	'Back to the templates': 'Zurück zu den Vorlagen',
	'Begin the next plan from what worked': 'Den nächsten Plan mit dem beginnen, was sich bewährt hat',
	'Choose a template on the left to read it. Your own begin with a plan: open one, go to Plan, and under “Frame” choose “Make a template of this plan”. Both sides then start from the same rows, and neither finds the other’s numbers in them.':
		'Wählen Sie links eine Vorlage, um sie zu lesen. Eigene beginnen mit einem Plan: Öffnen Sie einen, gehen Sie zu „Plan“ und wählen Sie unter „Rahmen“ „Aus diesem Plan eine Vorlage machen“. Beide Seiten beginnen dann mit denselben Zeilen, und keine findet darin Zahlen der anderen.',
	'Commitments are left out unless you take one along: a promise belongs to one pair and one year.':
		'Zusagen bleiben weg, es sei denn, Sie nehmen eine mit: Ein Versprechen gehört zu einem Paar und einem Jahr.',
	Description: 'Beschreibung',
	'Drop the changes': 'Änderungen verwerfen',
	'For whom, in a few words': 'Für wen, in wenigen Worten',
	'Give it a title: it is what you look for when a plan begins.':
		'Geben Sie ihr einen Titel: Danach suchen Sie, wenn ein Plan beginnt.',
	'It holds no rows: a plan from it begins empty, with both columns.':
		'Sie enthält keine Zeilen: Ein Plan daraus beginnt leer, mit beiden Spalten.',
	'It was taken away, or never came to this computer. Ask whoever has it for its file.':
		'Sie wurde entfernt oder kam nie auf diesen Computer. Bitten Sie jemanden, der sie hat, um die Datei.',
	'Keep a copy of my own': 'Eigene Kopie speichern',
	'Keep as a new template': 'Als neue Vorlage speichern',
	'Keep as version {version}': 'Als Fassung {version} speichern',
	'Keep the template': 'Vorlage speichern',
	'Keep what you changed first: a file holds a version that is kept.':
		'Speichern Sie zuerst, was Sie geändert haben: Eine Datei enthält eine gespeicherte Fassung.',
	'Keep “{title}”': '„{title}“ behalten',
	'Months a plan runs': 'Laufzeit in Monaten',
	'None yet. Make one of a plan that works, or receive one as a file.':
		'Noch keine. Machen Sie eine aus einem Plan, der sich bewährt, oder empfangen Sie eine als Datei.',
	'Question to both sides': 'Frage an beide Seiten',
	'Reading the template': 'Die Vorlage wird gelesen',
	'Receive a template': 'Vorlage empfangen',
	'Remove this template?': 'Diese Vorlage entfernen?',
	'Share as a file': 'Als Datei teilen',
	'The words were taken out; read what is left before you share it.':
		'Diese Worte wurden herausgenommen; lesen Sie, was übrig ist, bevor Sie sie weitergeben.',
	'This plan could not be read': 'Dieser Plan konnte nicht gelesen werden',
	'This template could not be read': 'Diese Vorlage konnte nicht gelesen werden',
	'This template is not here': 'Diese Vorlage ist nicht hier',
	'What it is for': 'Wofür sie ist',
	'What you look for when a plan begins': 'Wonach Sie suchen, wenn ein Plan beginnt',
	'When to use it, and what it leaves to the two sides': 'Wann man sie nimmt und was sie den beiden Seiten überlässt',
	'With Covalent': 'Mit Covalent geliefert',
	'Your own': 'Ihre eigenen',
	'after {days, plural, one {# day} other {# days}}': 'nach {days, plural, one {# Tag} other {# Tagen}}',
	'read again': 'nochmals lesen',
	'{count, plural, one {{hours} hour} other {{hours} hours}}':
		'{count, plural, one {{hours} Stunde} other {{hours} Stunden}}',
	'{kept} of {count, plural, one {# row} other {# rows}} kept':
		'{kept} von {count, plural, one {# Zeile} other {# Zeilen}} behalten',
	'{kept} of {count}': '{kept} von {count}',
	'{rows, plural, one {# row with its wording} other {# rows with their wording}}. Positions, agreed texts, ratings, targets, actuals, money, people, what each side is measured on and every yes stay in the plan.':
		'{rows, plural, one {# Zeile mit ihrem Wortlaut} other {# Zeilen mit ihrem Wortlaut}}. Positionen, vereinbarte Texte, Bewertungen, Zielwerte, Ist-Werte, Geld, Personen, woran jede Seite gemessen wird, und jedes Ja bleiben im Plan.',
	'{rows, plural, one {# row} other {# rows}}': '{rows, plural, one {# Zeile} other {# Zeilen}}',
	'{rows, plural, one {# row} other {# rows}}, version {version}':
		'{rows, plural, one {# Zeile} other {# Zeilen}}, Fassung {version}',
	'{touched, plural, =1 {One row} other {# rows}} named a company, a person or an amount.':
		'{touched, plural, =1 {Eine Zeile nannte} other {# Zeilen nannten}} ein Unternehmen, eine Person oder einen Betrag.',
	'“{title}” goes from this computer with all its versions. Plans that began from it stay as they are; a file of it that you shared can be received again.':
		'„{title}“ verschwindet mit allen Fassungen von diesem Computer. Pläne, die daraus begonnen wurden, bleiben, wie sie sind; eine Datei, die Sie weitergegeben haben, lässt sich wieder empfangen.',
};
