/** Texts of the first page and the settings. Sorted by the English text, which is the key. */
import type { Catalogue } from '../words.ts';

export const home: Catalogue = {
	'A day like 1 Feb 2027.': 'Ein Tag wie 1.2.2027.',
	'A day like 31 Jan 2028.': 'Ein Tag wie 31.1.2028.',
	'As the computer': 'Wie der Computer',
	'Backups of {title}': 'Sicherungen von {title}',
	'Begin the plan': 'Plan beginnen',
	'Both sides wrote without knowing the other’s words. Nothing is lost; someone has to choose.':
		'Beide Seiten haben geschrieben, ohne die Worte der anderen zu kennen. Nichts ist verloren; jemand muss wählen.',
	'Changes already made keep the name they were made in. In plans that are here the side stays as it is.':
		'Was schon geändert wurde, behält seinen Namen. In Plänen, die hier liegen, bleibt die Seite, wie sie ist.',
	'Choose a side. It can be the other one in another plan.':
		'Wählen Sie eine Seite. In einem anderen Plan kann es die andere sein.',
	Colours: 'Farben',
	'Covalent {version}. It uses the network for a live session alone.':
		'Covalent {version}. Es nutzt das Netz nur für eine Live-Sitzung.',
	Dark: 'Dunkel',
	'Due days begin and end in {timeZone}. Everything here can be changed later.':
		'Termine beginnen und enden nach der Zeitzone {timeZone}. Alles hier lässt sich später ändern.',
	Eight: 'Acht',
	'Every change carries the name of who made it.': 'Jede Änderung trägt den Namen der Person, die sie gemacht hat.',
	'Every template has two columns: each side writes its own.':
		'Jede Vorlage hat zwei Spalten: Jede Seite schreibt ihre eigene.',
	'Everything stays on this computer. Nothing is sent anywhere unless you hand it over.':
		'Alles bleibt auf diesem Computer. Nichts wird gesendet, solange Sie es nicht übergeben.',
	'Find one of {count} plans': 'Einen von {count} Plänen suchen',
	Five: 'Fünf',
	Four: 'Vier',
	'From a third party, due {due}. {title}.': 'Von Dritten, fällig am {due}. {title}.',
	'From {promiser}, due {due}. {title}.': 'Von {promiser}, fällig am {due}. {title}.',
	'Go on or end it': 'Fortsetzen oder beenden',
	'Here a vendor and a partner write their joint plan side by side. Each side keeps its own column; what stands in the middle is what both agreed. Before you begin, three things.':
		'Hier schreiben ein Hersteller und ein Partner ihren gemeinsamen Plan nebeneinander. Jede Seite behält ihre eigene Spalte; was in der Mitte steht, haben beide vereinbart. Vorab drei Fragen.',
	'I have read this': 'Ich habe das gelesen',
	'It is kept where you left it. Private notes stay closed until it ends. {title}.':
		'Die Sitzung steht noch dort, wo Sie sie verlassen haben. Private Notizen bleiben bis zu ihrem Ende geschlossen. {title}.',
	'Join live': 'Live beitreten',
	'Keep|what was typed': 'Speichern',
	'Kept. New changes carry this name.': 'Gespeichert. Neue Änderungen tragen diesen Namen.',
	Larger: 'Größer',
	Largest: 'Am größten',
	'Last exchanged': 'Zuletzt ausgetauscht',
	Light: 'Hell',
	'Look around in a finished plan first': 'Sehen Sie sich zuerst in einem fertigen Plan um',
	'Look at it': 'Ansehen',
	'Name this side.': 'Nennen Sie diese Seite.',
	'New plan': 'Neuer Plan',
	'Next commitment due': 'Nächste fällige Zusage',
	Nine: 'Neun',
	'No plan has these words.': 'Kein Plan hat diese Worte.',
	'No plan on this computer yet. Look at the sample, or begin your own.':
		'Noch kein Plan auf diesem Computer. Sehen Sie sich das Beispiel an oder beginnen Sie einen eigenen.',
	'No topics yet': 'Noch keine Themen',
	'Northwind Cloud and Harbor IT have worked on theirs for nine months: positions side by side, what each expects of the other, what was kept and what was late. What you open is your own copy: change what you like.':
		'Northwind Cloud und Harbor IT arbeiten seit neun Monaten an ihrem Plan: Positionen nebeneinander, was jede Seite von der anderen erwartet, was gehalten wurde und was zu spät kam. Sie öffnen eine eigene Kopie: Ändern Sie, was Sie möchten.',
	'Nothing is due': 'Nichts ist fällig',
	'Nothing is late and nothing has to be settled.': 'Nichts ist zu spät, und nichts muss geklärt werden.',
	'Of screens. Documents have their own, and plans keep the words they were written in.':
		'Für die Oberfläche. Dokumente haben ihre eigene, und Pläne behalten die Worte, in denen sie geschrieben wurden.',
	'On this computer alone, while a plan is open: this week’s check-in, and what you owe tomorrow. They name nobody and nothing, and keep quiet in a session.':
		'Nur auf diesem Computer, solange ein Plan offen ist: das Check-in dieser Woche und was Sie morgen schulden. Erinnerungen nennen weder Personen noch Inhalte und schweigen in einer Sitzung.',
	'One plan, two voices': 'Ein Plan, zwei Stimmen',
	'One plan.': 'Ein Plan.',
	'One thing needs someone.': 'Eine Sache braucht jemanden.',
	'Open the sample plan': 'Beispielplan öffnen',
	'Paper stays white in both.': 'Papier bleibt in beiden weiß.',
	'Read what stands in the middle. Agree to it, or write what would make it right. {title}.':
		'Lesen Sie, was in der Mitte steht. Stimmen Sie zu, oder schreiben Sie, was es richtig machen würde. {title}.',
	'Receive it again': 'Noch einmal empfangen',
	'Received {moment}': 'Empfangen {moment}',
	Reminders: 'Erinnerungen',
	'Say again who you are, and go on where you were.':
		'Sagen Sie noch einmal, wer Sie sind, und machen Sie weiter, wo Sie waren.',
	'Sent {moment}': 'Gesendet {moment}',
	'Session not ended': 'Sitzung nicht beendet',
	Seven: 'Sieben',
	'Shared screen': 'Gemeinsamer Bildschirm',
	'Shared screen is made for a room: everything grows together, and the rooms keep their names. Ctrl + and Ctrl − step through.':
		'„Gemeinsamer Bildschirm“ ist für einen Besprechungsraum gemacht: Alles wächst gemeinsam, und die Räume behalten ihre Namen. Mit Strg + und Strg − geht es schrittweise.',
	Six: 'Sechs',
	'Start from a template': 'Mit einer Vorlage beginnen',
	'The plans': 'Die Pläne',
	'This computer speaks for the': 'Dieser Computer spricht für',
	Three: 'Drei',
	Two: 'Zwei',
	'Untitled commitment': 'Zusage ohne Titel',
	Usual: 'Normal',
	'W passes the pen, H opens the history, ? lists all keys. They never act while you type.':
		'W gibt den Stift weiter, H öffnet den Verlauf, ? zeigt alle Tasten. Beim Tippen wirken sie nie.',
	'Waits for your yes': 'Wartet auf Ihr Ja',
	'What needs someone': 'Was jemanden braucht',
	'Write the name of your company.': 'Schreiben Sie den Namen Ihres Unternehmens.',
	'Write your name.': 'Schreiben Sie Ihren Namen.',
	You: 'Sie',
	'Your company': 'Ihr Unternehmen',
	'Your name': 'Ihr Name',
	'by what they need next': 'nach dem, was als Nächstes ansteht',
	'changed {moment}': 'geändert {moment}',
	'makes what is sold': 'stellt her, was verkauft wird',
	'no period yet': 'noch kein Zeitraum',
	'nothing written yet': 'noch nichts geschrieben',
	sample: 'Beispiel',
	'sells and runs it': 'verkauft und betreibt es',
	'to {name}|a copy': 'an {name}',
	'your side': 'Ihre Seite',
	'{both} of {count} agreed by both, {one} by one side':
		'{both} von {count} von beiden vereinbart, {one} von einer Seite',
	'{count, plural, =0 {Last day} one {Last day, # quarter} other {Last day, # quarters}}':
		'{count, plural, =0 {Letzter Tag} one {Letzter Tag, # Quartal} other {Letzter Tag, # Quartale}}',
	'{count, plural, one {One field has two versions in {title}} other {# fields have two versions in {title}}}':
		'{count, plural, one {Ein Feld hat zwei Fassungen in {title}} other {# Felder haben zwei Fassungen in {title}}}',
	'{count, plural, one {{other} agreed to a text, {own} not yet} other {{other} agreed to # texts, {own} not yet}}':
		'{count, plural, one {{other} hat einem Text zugestimmt, {own} noch nicht} other {{other} hat # Texten zugestimmt, {own} noch nicht}}',
	'{count} more. Find one by its name, or see them all {link}.':
		'{count} weitere. Suchen Sie einen nach seinem Namen, oder sehen Sie alle {link}.',
	'{number} plans.': '{number} Pläne.',
	'{number} things need someone.': '{number} Dinge brauchen jemanden.',
	'{vendor} and {partner}, {period}': '{vendor} und {partner}, {period}',
	'{vendor} and {partner}: {template}': '{vendor} und {partner}: {template}',
};
