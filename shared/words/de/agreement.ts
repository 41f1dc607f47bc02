/** Texts of the agreement room. Sorted by the English text, which is the key. */
import type { Catalogue } from '../words.ts';

export const agreement: Catalogue = {
	'Agree to the text as it stands today instead; the other side then has to agree anew':
		'Stattdessen dem Text zustimmen, wie er heute steht; die andere Seite muss dann neu zustimmen',
	'Agreed versions': 'Vereinbarte Fassungen',
	'Agreed, and not begun yet': 'Vereinbart und noch nicht begonnen',
	'All checks': 'Alle Prüfungen',
	'An amendment nobody has agreed to yet. What was agreed to stays in force until both agree to this.':
		'Ein Nachtrag, dem noch niemand zugestimmt hat. Was vereinbart wurde, gilt weiter, bis beide diesem zustimmen.',
	'Another Covalent has this plan open': 'Ein anderes Covalent hat diesen Plan offen',
	'Awaits {name}': 'Wartet auf {name}',
	'Begin with the first topic': 'Mit dem ersten Thema beginnen',
	'Both copies name this fingerprint. One changed letter in a term changes it.':
		'Beide Kopien nennen diesen Fingerabdruck. Ein geänderter Buchstabe in einer Bestimmung ändert ihn.',
	'Both have agreed to this text': 'Beide haben diesem Text zugestimmt',
	'Both sides have promised something': 'Beide Seiten haben etwas zugesagt',
	'Both sides name whom to turn to': 'Beide Seiten nennen, an wen man sich wendet',
	'Changed since the text one side agreed to': 'Geändert seit dem Text, dem eine Seite zugestimmt hat',
	'Changed since version {version}': 'Geändert seit Fassung {version}',
	'Close the plan': 'Plan abschließen',
	'Closed on {day}': 'Abgeschlossen am {day}',
	'Closing keeps its terms as they are. Late facts can still be written, and either side can open it again.':
		'Mit dem Abschluss bleiben seine Bestimmungen, wie sie sind. Was noch geschieht, lässt sich weiter eintragen, und jede Seite kann ihn wieder öffnen.',
	'Closing the plan': 'Abschluss des Plans',
	'Compare keys': 'Schlüssel vergleichen',
	Draft: 'Entwurf',
	'Every gap below minimum ends somewhere': 'Jede Lücke unter dem Minimum hat einen Ausgang',
	'Every goal has a baseline': 'Jedes Ziel hat einen Ausgangswert',
	'Every goal has an owner on each side': 'Jedes Ziel hat auf beiden Seiten Verantwortliche',
	'Every goal names its source': 'Jedes Ziel nennt seine Quelle',
	'Every goal says what is counted': 'Jedes Ziel sagt, was gezählt wird',
	'Every goal says what it is worth to each side': 'Jedes Ziel sagt, was es jeder Seite wert ist',
	'Every tactical topic serves a strategic one': 'Jedes taktische Thema dient einem strategischen',
	'Every term reads as both agreed to it. Actuals, check-ins and what became of commitments are no amendment.':
		'Jede Bestimmung lautet, wie beide sie vereinbart haben. Ist-Werte, Check-ins und was aus Zusagen wurde, sind kein Nachtrag.',
	'Every topic is agreed by both': 'Jedes Thema ist von beiden vereinbart',
	'Export PDF as agreed': 'PDF der Vereinbarung exportieren',
	'Export Word document as agreed': 'Word-Dokument der Vereinbarung exportieren',
	'Go to it': 'Dorthin gehen',
	'Go to it: {text}': 'Dorthin gehen: {text}',
	'Hand over': 'Übergeben',
	'It …': 'Die andere Seite …',
	'Its last day has passed, and nobody has closed it.':
		'Sein letzter Tag ist vorbei, und niemand hat ihn abgeschlossen.',
	'Its terms stay as they were; what happened can still be written. Either side can open it again.':
		'Seine Bestimmungen bleiben, wie sie waren; was geschah, lässt sich weiter eintragen. Jede Seite kann ihn wieder öffnen.',
	'Knowing {count, plural, one {# open item} other {# open items}}.':
		'In Kenntnis von {count, plural, one {# offenen Punkt} other {# offenen Punkten}}.',
	'Look back as PDF': 'Rückblick als PDF',
	'Look back as Word': 'Rückblick als Word',
	'Look back, and close the plan': 'Zurückblicken und den Plan abschließen',
	'Looking what both sides have agreed to': 'Was beide Seiten vereinbart haben, wird nachgesehen',
	'Managing director': 'Geschäftsführung',
	'No change waits for another': 'Keine Änderung wartet auf eine andere',
	'No field holds several versions': 'Kein Feld hat mehrere Fassungen',
	'No meeting falls between the first and the last day of the plan.':
		'Zwischen dem ersten und dem letzten Tag des Plans liegt kein Treffen.',
	'No meeting has a first day, so none falls into the plan.':
		'Kein Treffen hat einen ersten Tag, also fällt keines in den Plan.',
	'No meeting is agreed: the plan says nowhere when you look at it again.':
		'Kein Treffen ist vereinbart: Der Plan sagt nirgends, wann Sie ihn wieder ansehen.',
	'No pulse was taken: neither side has stated how far it trusts the other.':
		'Es wurde kein Puls genommen: Keine Seite hat gesagt, wie weit sie der anderen vertraut.',
	'None is left.': 'Keine ist geblieben.',
	'None was closed.': 'Keine wurde geschlossen.',
	'Not ready to agree': 'Noch nicht bereit zur Vereinbarung',
	'Nothing is written down. A settled friction has a line for what both learned from it.':
		'Nichts ist aufgeschrieben. Ein geklärter Reibungspunkt hat eine Zeile für das, was beide daraus gelernt haben.',
	'Nothing that was rated or assessed was below what is needed.':
		'Nichts, was bewertet oder eingeschätzt wurde, lag unter dem Nötigen.',
	Of: 'Von',
	'Once topics, goals and commitments stand in the plan, this page shows what is still open between the two of you, and records that both agreed to the very same words.':
		'Sobald Themen, Ziele und Zusagen im Plan stehen, zeigt diese Seite, was zwischen Ihnen beiden noch offen ist, und hält fest, dass beide genau denselben Worten zugestimmt haben.',
	'Open as it was': 'Öffnen, wie sie war',
	'Open as it was: version {version}': 'Öffnen, wie sie war: Fassung {version}',
	'Open it again': 'Wieder öffnen',
	'Over: its last day has passed': 'Vorbei: Sein letzter Tag ist vergangen',
	PDF: 'PDF',
	'Read it to each other: where both copies name the same, both hold the same text.':
		'Lesen Sie ihn einander vor: Nennen beide Kopien denselben, haben beide denselben Text.',
	'Read these before you agree: everything else is as it was.':
		'Lesen Sie dies, bevor Sie zustimmen: Alles andere ist, wie es war.',
	'Reading it as it was': 'Sie wird gelesen, wie sie war',
	'Ready to agree': 'Bereit zur Vereinbarung',
	'Record agreement': 'Vereinbarung festhalten',
	'Recorded. It is agreed once {other} agrees to the same text.':
		'Festgehalten. Es ist vereinbart, sobald {other} demselben Text zustimmt.',
	'Recorded: both sides name the same text. Hand over a copy so that both have it.':
		'Festgehalten: Beide Seiten nennen denselben Text. Übergeben Sie eine Kopie, damit beide ihn haben.',
	'Settle what is listed first': 'Erst klären, was aufgeführt ist',
	'Several versions: settle it first.': 'Mehrere Fassungen: zuerst klären.',
	'Show fewer': 'Weniger zeigen',
	'Show more of {count}': 'Mehr von {count} zeigen',
	'The days of review are set': 'Die Termine stehen fest',
	'The escalation ladder is empty: nobody is named to turn to.':
		'Die Eskalationsleiter ist leer: Niemand ist genannt, an den man sich wenden kann.',
	'The escalation level “{title}” names nobody at {sides}.':
		'Die Eskalationsstufe „{title}“ nennt niemanden bei {sides}.',
	'The key of this computer cannot be used': 'Der Schlüssel dieses Computers ist nicht nutzbar',
	'The plan had no goal.': 'Der Plan hatte kein Ziel.',
	'The plan is light enough to keep': 'Der Plan ist leicht genug, um ihn zu halten',
	'The plan is open.': 'Der Plan ist offen.',
	'The plan is open; its last day is {day}.': 'Der Plan ist offen; sein letzter Tag ist der {day}.',
	'The text as it stands': 'Der Text, wie er steht',
	'The text is frozen as it stands now; what is drafted here becomes part of it.':
		'Der Text wird festgehalten, wie er jetzt steht; was hier entworfen ist, wird Teil davon.',
	'There is nothing to agree to yet': 'Noch gibt es nichts zu vereinbaren',
	'There is one text to name once everything is settled.': 'Ein Text lässt sich nennen, sobald alles geklärt ist.',
	'This is exactly the text that {other} agreed to.': 'Das ist genau der Text, dem {other} zugestimmt hat.',
	'This plan is closed': 'Dieser Plan ist abgeschlossen',
	'Version {count} in force': 'Fassung {count} in Kraft',
	'Version {version}, agreed {at}': 'Fassung {version}, vereinbart {at}',
	'Version {version}: agreed by both': 'Fassung {version}: von beiden vereinbart',
	'Version {version}: not agreed until the keys are compared':
		'Fassung {version}: erst vereinbart, wenn die Schlüssel verglichen sind',
	'What comes first': 'Was zuerst kommt',
	'What does not count': 'Was nicht zählt',
	'What is drafted here stays a draft.': 'Was hier entworfen ist, bleibt Entwurf.',
	'What was new in it': 'Was darin neu war',
	'What you will do again, and what you will do differently next time':
		'Was Sie wieder tun und was Sie beim nächsten Mal anders machen',
	'What {name} takes along': 'Was {name} mitnimmt',
	'Who else is in the room: it is recorded on this computer, with {name_s} key':
		'Wer noch im Raum ist: Es wird auf diesem Computer festgehalten, mit dem Schlüssel von {name}',
	Witness: 'Zeuge oder Zeugin',
	'both sides are in this room': 'beide Seiten in diesem Raum sind',
	'by the last period measured': 'nach der letzten gemessenen Periode',
	copy: 'Kopie',
	'expectations, skills and processes': 'Erwartungen, Fähigkeiten und Prozesse',
	'for {company}. In the room on {computer}, witnessed by {witness}, {moment}; {key}.':
		'für {company}. Im Raum auf {computer}, bezeugt von {witness}, {moment}; {key}.',
	'for {company}. On {computer}, {moment}; {key}.': 'für {company}. Auf {computer}, {moment}; {key}.',
	'from frictions and pivots': 'aus Reibungspunkten und Pivots',
	'has not agreed to it yet': 'hat noch nicht zugestimmt',
	holds: 'erfüllt',
	'key compared': 'Schlüssel verglichen',
	'key not seen here before': 'Schlüssel hier noch nie gesehen',
	'key seen before, not compared': 'Schlüssel schon gesehen, nicht verglichen',
	'over the whole plan': 'über den ganzen Plan',
	'stated on {first} and {last}': 'gesagt am {first} und {last}',
	'stated on {last}': 'gesagt am {last}',
	'this computer’s key': 'Schlüssel dieses Computers',
	'what to do again, and what to do differently': 'was man wieder tut und was man anders macht',
	'{Name}: one side removed it, the other changed it.':
		'{Name}: Eine Seite hat es entfernt, die andere hat es geändert.',
	'{Name}: {field} holds {count} versions.': '{Name}: {field} hat {count} Fassungen.',
	'{count, plural, =0 {No term} one {# term} other {# terms}}':
		'{count, plural, =0 {Keine Bestimmung} one {# Bestimmung} other {# Bestimmungen}}',
	'{count, plural, one {# item is open today.} other {# items are open today.}} The agreement stands whatever becomes of them.':
		'{count, plural, one {# Punkt ist heute offen.} other {# Punkte sind heute offen.}} Die Vereinbarung gilt, was immer daraus wird.',
	'{count, plural, one {# item is open.} other {# items are open.}} They stop nobody: they are listed, and agreed with.':
		'{count, plural, one {# Punkt ist offen.} other {# Punkte sind offen.}} Das hält niemanden auf: Es wird aufgeführt und mit vereinbart.',
	'{count, plural, one {# open item is listed and agreed with.} other {# open items are listed and agreed with.}}':
		'{count, plural, one {# offener Punkt wird aufgeführt und mit vereinbart.} other {# offene Punkte werden aufgeführt und mit vereinbart.}}',
	'{count, plural, one {# open} other {# open}}': '{count, plural, one {# offen} other {# offen}}',
	'{count, plural, one {# term has changed since and is no part of it.} other {# terms have changed since and are no part of it.}}':
		'{count, plural, one {# Bestimmung hat sich seither geändert und gehört nicht dazu.} other {# Bestimmungen haben sich seither geändert und gehören nicht dazu.}}',
	'{count, plural, one {# term has changed since version {version}} other {# terms have changed since version {version}}}':
		'{count, plural, one {# Bestimmung geändert seit Fassung {version}} other {# Bestimmungen geändert seit Fassung {version}}}',
	'{count, plural, one {# term has changed since; it is no part of this text.} other {# terms have changed since; they are no part of this text.}}':
		'{count, plural, one {# Bestimmung hat sich seither geändert; sie gehört nicht zu diesem Text.} other {# Bestimmungen haben sich seither geändert; sie gehören nicht zu diesem Text.}}',
	'{count, plural, one {# thing has to be settled first, so that there is one text.} other {# things have to be settled first, so that there is one text.}}':
		'{count, plural, one {# Sache muss zuerst geklärt werden, damit es einen Text gibt.} other {# Dinge müssen zuerst geklärt werden, damit es einen Text gibt.}}',
	'{name} agrees': '{name} stimmt zu',
	'{name} agrees in this room': '{name} stimmt in diesem Raum zu',
	'{name} agrees on its own computer once it has a {copy}, or here: say that {together}.':
		'{name} stimmt am eigenen Computer zu, sobald dort eine {copy} ist, oder hier: Sagen Sie, dass {together}.',
	'{name} agrees to exactly this text, or it is not agreed.':
		'{name} stimmt genau diesem Text zu, sonst ist nichts vereinbart.',
	'{name} awaits both sides.': '{name} wartet auf beide Seiten.',
	'{name} awaits {side}.': '{name} wartet auf {side}.',
	'{name} does not say what is counted.': '{name} sagt nicht, was gezählt wird.',
	'{name} does not say what it is worth to {sides}.': '{name} sagt nicht, was es für {sides} wert ist.',
	'{name} has agreed to this text': '{name} hat diesem Text zugestimmt',
	'{name} has no agreed text yet.': '{name} hat noch keinen vereinbarten Text.',
	'{name} has no baseline.': '{name} hat keinen Ausgangswert.',
	'{name} has no owner at {sides}.': 'Für {name} ist bei {sides} niemand verantwortlich.',
	'{name} names no source of the numbers.': '{name} nennt keine Quelle der Zahlen.',
	'{name} serves no strategic topic.': '{name} dient keinem strategischen Thema.',
	'{noun}: {field}': '{noun}: {field}',
	'{number} “not said yet” is below minimum (minimum {minimum}, met {met}).':
		'{number} „noch nicht gesagt“ liegt unter dem Minimum (Minimum {minimum}, erfüllt {met}).',
	'{number} “{said}” is below minimum (minimum {minimum}, met {met}).':
		'{number} „{said}“ liegt unter dem Minimum (Minimum {minimum}, erfüllt {met}).',
};
