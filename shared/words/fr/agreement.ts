/** Texts of the agreement room. Sorted by the English text, which is the key. */
import type { Catalogue } from '../words.ts';

export const agreement: Catalogue = {
	'Agree to the text as it stands today instead; the other side then has to agree anew':
		'Accepter plutôt le texte tel qu’il est aujourd’hui ; l’autre partie doit alors accepter à nouveau',
	'Agreed versions': 'Versions convenues',
	'Agreed, and not begun yet': 'Convenu, pas encore commencé',
	'All checks': 'Toutes les vérifications',
	'An amendment nobody has agreed to yet. What was agreed to stays in force until both agree to this.':
		'Un avenant que personne n’a encore accepté. Ce qui a été convenu reste en vigueur jusqu’à ce que les deux acceptent ceci.',
	'Another Covalent has this plan open': 'Un autre Covalent a ce plan ouvert',
	'Awaits {name}': 'Attend {name}',
	'Begin with the first topic': 'Commencer par le premier sujet',
	'Both copies name this fingerprint. One changed letter in a term changes it.':
		'Les deux copies nomment cette empreinte. Une lettre changée dans une clause la change.',
	'Both have agreed to this text': 'Les deux ont accepté ce texte',
	'Both sides have promised something': 'Les deux parties se sont engagées à quelque chose',
	'Both sides name whom to turn to': 'Les deux parties disent à qui s’adresser',
	'Changed since the text one side agreed to': 'Modifié depuis le texte accepté par une partie',
	'Changed since version {version}': 'Modifié depuis la version {version}',
	'Close the plan': 'Clôturer le plan',
	'Closed on {day}': 'Clos le {day}',
	'Closing keeps its terms as they are. Late facts can still be written, and either side can open it again.':
		'La clôture garde ses clauses telles quelles. Les faits tardifs peuvent encore être écrits, et chaque partie peut le rouvrir.',
	'Closing the plan': 'Clôture du plan',
	'Compare keys': 'Comparer les clés',
	Draft: 'Projet',
	'Every gap below minimum ends somewhere': 'Chaque écart sous le minimum a une issue',
	'Every goal has a baseline': 'Chaque objectif a une valeur de départ',
	'Every goal has an owner on each side': 'Chaque objectif a un responsable de chaque côté',
	'Every goal names its source': 'Chaque objectif nomme sa source',
	'Every goal says what is counted': 'Chaque objectif dit ce qui est compté',
	'Every goal says what it is worth to each side': 'Chaque objectif dit ce qu’il vaut pour chaque partie',
	'Every tactical topic serves a strategic one': 'Chaque sujet tactique sert un sujet stratégique',
	'Every term reads as both agreed to it. Actuals, check-ins and what became of commitments are no amendment.':
		'Chaque clause est telle que les deux l’ont convenue. Les réalisés, les points hebdomadaires et le sort des engagements ne sont pas un avenant.',
	'Every topic is agreed by both': 'Chaque sujet est convenu par les deux',
	'Export PDF as agreed': 'Exporter le PDF convenu',
	'Export Word document as agreed': 'Exporter le document Word convenu',
	'Go to it': 'Y aller',
	'Go to it: {text}': 'Y aller : {text}',
	'Hand over': 'Remettre',
	'It …': 'L’autre partie…',
	'Its last day has passed, and nobody has closed it.': 'Son dernier jour est passé, et personne ne l’a clos.',
	'Its terms stay as they were; what happened can still be written. Either side can open it again.':
		'Ses clauses restent telles quelles ; ce qui s’est passé peut encore être écrit. Chaque partie peut le rouvrir.',
	'Knowing {count, plural, one {# open item} other {# open items}}.':
		'En connaissance de {count, plural, one {# point ouvert} other {# points ouverts}}.',
	'Look back as PDF': 'Rétrospective en PDF',
	'Look back as Word': 'Rétrospective en Word',
	'Look back, and close the plan': 'Faire la rétrospective et clôturer le plan',
	'Looking what both sides have agreed to': 'Recherche de ce que les deux parties ont accepté',
	'Managing director': 'Direction générale',
	'No change waits for another': 'Aucune modification n’en attend une autre',
	'No field holds several versions': 'Aucun champ n’a plusieurs versions',
	'No meeting falls between the first and the last day of the plan.':
		'Aucune réunion ne tombe entre le premier et le dernier jour du plan.',
	'No meeting has a first day, so none falls into the plan.':
		'Aucune réunion n’a de premier jour, donc aucune ne tombe dans le plan.',
	'No meeting is agreed: the plan says nowhere when you look at it again.':
		'Aucune réunion n’est convenue : le plan ne dit nulle part quand vous y revenez.',
	'No pulse was taken: neither side has stated how far it trusts the other.':
		'Aucun pouls n’a été pris : aucune partie n’a dit jusqu’où elle fait confiance à l’autre.',
	'None is left.': 'Aucun ne reste.',
	'None was closed.': 'Aucun n’a été comblé.',
	'Not ready to agree': 'Pas prêt pour un accord',
	'Nothing is written down. A settled friction has a line for what both learned from it.':
		'Rien n’est noté. Une friction réglée a une ligne pour ce que les deux en ont appris.',
	'Nothing that was rated or assessed was below what is needed.':
		'Rien de ce qui a été noté ou évalué n’était sous le nécessaire.',
	Of: 'De',
	'Once topics, goals and commitments stand in the plan, this page shows what is still open between the two of you, and records that both agreed to the very same words.':
		'Dès que sujets, objectifs et engagements figurent dans le plan, cette page montre ce qui reste ouvert entre vous deux, et enregistre que les deux ont accepté les mêmes mots exactement.',
	'Open as it was': 'Ouvrir telle quelle',
	'Open as it was: version {version}': 'Ouvrir telle quelle : version {version}',
	'Open it again': 'Le rouvrir',
	'Over: its last day has passed': 'Fini : son dernier jour est passé',
	PDF: 'PDF',
	'Read it to each other: where both copies name the same, both hold the same text.':
		'Lisez-la l’un à l’autre : si les deux copies nomment la même, les deux ont le même texte.',
	'Read these before you agree: everything else is as it was.':
		'Lisez ceci avant d’accepter : tout le reste est comme avant.',
	'Reading it as it was': 'Lecture telle quelle',
	'Ready to agree': 'Prêt pour un accord',
	'Record agreement': 'Enregistrer l’accord',
	'Recorded. It is agreed once {other} agrees to the same text.':
		'Enregistré. C’est convenu dès que {other} accepte le même texte.',
	'Recorded: both sides name the same text. Hand over a copy so that both have it.':
		'Enregistré : les deux parties nomment le même texte. Remettez une copie pour que les deux l’aient.',
	'Settle what is listed first': 'Régler d’abord ce qui est listé',
	'Several versions: settle it first.': 'Plusieurs versions : à régler d’abord.',
	'Show fewer': 'En afficher moins',
	'Show more of {count}': 'En afficher plus sur {count}',
	'The days of review are set': 'Les jours de revue sont fixés',
	'The escalation ladder is empty: nobody is named to turn to.':
		'L’échelle d’escalade est vide : aucune personne à qui s’adresser n’est nommée.',
	'The escalation level “{title}” names nobody at {sides}.':
		'Le niveau d’escalade « {title} » ne nomme personne chez {sides}.',
	'The key of this computer cannot be used': 'La clé de cet ordinateur n’est pas utilisable',
	'The plan had no goal.': 'Le plan n’avait pas d’objectif.',
	'The plan is light enough to keep': 'Le plan est assez léger pour être tenu',
	'The plan is open.': 'Le plan est ouvert.',
	'The plan is open; its last day is {day}.': 'Le plan est ouvert ; son dernier jour est le {day}.',
	'The text as it stands': 'Le texte tel qu’il est',
	'The text is frozen as it stands now; what is drafted here becomes part of it.':
		'Le texte est figé tel qu’il est maintenant ; ce qui est préparé ici en fait partie.',
	'There is nothing to agree to yet': 'Il n’y a encore rien à accepter',
	'There is one text to name once everything is settled.': 'Il y a un texte à nommer dès que tout est réglé.',
	'This is exactly the text that {other} agreed to.': 'C’est exactement le texte accepté par {other}.',
	'This plan is closed': 'Ce plan est clos',
	'Version {count} in force': 'Version {count} en vigueur',
	'Version {version}, agreed {at}': 'Version {version}, convenue {at}',
	'Version {version}: agreed by both': 'Version {version} : convenue par les deux',
	'Version {version}: not agreed until the keys are compared':
		'Version {version} : non convenue tant que les clés ne sont pas comparées',
	'What comes first': 'Ce qui vient d’abord',
	'What does not count': 'Ce qui ne compte pas',
	'What is drafted here stays a draft.': 'Ce qui est préparé ici reste un brouillon.',
	'What was new in it': 'Ce qui y était nouveau',
	'What you will do again, and what you will do differently next time':
		'Ce que vous referez, et ce que vous ferez autrement la prochaine fois',
	'What {name} takes along': 'Ce que {name} retient',
	'Who else is in the room: it is recorded on this computer, with {name_s} key':
		'Qui d’autre est dans la salle : c’est enregistré sur cet ordinateur, avec la clé de {name}',
	Witness: 'Témoin',
	'both sides are in this room': 'les deux parties sont dans cette salle',
	'by the last period measured': 'à la dernière période mesurée',
	copy: 'copie',
	'expectations, skills and processes': 'attentes, compétences et processus',
	'for {company}. In the room on {computer}, witnessed by {witness}, {moment}; {key}.':
		'pour {company}. Dans la salle sur {computer}, en présence de {witness}, {moment} ; {key}.',
	'for {company}. On {computer}, {moment}; {key}.': 'pour {company}. Sur {computer}, {moment} ; {key}.',
	'from frictions and pivots': 'des frictions et des pivots',
	'has not agreed to it yet': 'ne l’a pas encore accepté',
	holds: 'vérifié',
	'key compared': 'clé comparée',
	'key not seen here before': 'clé jamais vue ici',
	'key seen before, not compared': 'clé déjà vue, non comparée',
	'over the whole plan': 'sur tout le plan',
	'stated on {first} and {last}': 'exprimée le {first} et le {last}',
	'stated on {last}': 'exprimée le {last}',
	'this computer’s key': 'clé de cet ordinateur',
	'what to do again, and what to do differently': 'ce qu’on referait, et ce qu’on ferait autrement',
	'{Name}: one side removed it, the other changed it.': '{Name} : une partie l’a supprimé, l’autre l’a modifié.',
	'{Name}: {field} holds {count} versions.': '{Name} : {count} versions de « {field} ».',
	'{count, plural, =0 {No term} one {# term} other {# terms}}':
		'{count, plural, =0 {Aucune clause} one {# clause} other {# clauses}}',
	'{count, plural, one {# item is open today.} other {# items are open today.}} The agreement stands whatever becomes of them.':
		'{count, plural, one {# point est ouvert aujourd’hui.} other {# points sont ouverts aujourd’hui.}} L’accord tient, quoi qu’il en advienne.',
	'{count, plural, one {# item is open.} other {# items are open.}} They stop nobody: they are listed, and agreed with.':
		'{count, plural, one {# point est ouvert.} other {# points sont ouverts.}} Cela n’arrête personne : c’est listé, et accepté avec le reste.',
	'{count, plural, one {# open item is listed and agreed with.} other {# open items are listed and agreed with.}}':
		'{count, plural, one {# point ouvert est listé et accepté avec le reste.} other {# points ouverts sont listés et acceptés avec le reste.}}',
	'{count, plural, one {# open} other {# open}}': '{count, plural, one {# ouvert} other {# ouverts}}',
	'{count, plural, one {# term has changed since and is no part of it.} other {# terms have changed since and are no part of it.}}':
		'{count, plural, one {# clause a changé depuis et n’en fait pas partie.} other {# clauses ont changé depuis et n’en font pas partie.}}',
	'{count, plural, one {# term has changed since version {version}} other {# terms have changed since version {version}}}':
		'{count, plural, one {# clause modifiée depuis la version {version}} other {# clauses modifiées depuis la version {version}}}',
	'{count, plural, one {# term has changed since; it is no part of this text.} other {# terms have changed since; they are no part of this text.}}':
		'{count, plural, one {# clause a changé depuis ; elle ne fait pas partie de ce texte.} other {# clauses ont changé depuis ; elles ne font pas partie de ce texte.}}',
	'{count, plural, one {# thing has to be settled first, so that there is one text.} other {# things have to be settled first, so that there is one text.}}':
		'{count, plural, one {# chose doit d’abord être réglée, pour qu’il y ait un seul texte.} other {# choses doivent d’abord être réglées, pour qu’il y ait un seul texte.}}',
	'{name} agrees': '{name} accepte',
	'{name} agrees in this room': '{name} accepte dans cette salle',
	'{name} agrees on its own computer once it has a {copy}, or here: say that {together}.':
		'{name} accepte sur son ordinateur dès qu’une {copy} y est, ou ici : dites que {together}.',
	'{name} agrees to exactly this text, or it is not agreed.':
		'{name} accepte exactement ce texte, ou rien n’est convenu.',
	'{name} awaits both sides.': '{name} attend les deux parties.',
	'{name} awaits {side}.': '{name} attend {side}.',
	'{name} does not say what is counted.': '{name} ne dit pas ce qui est compté.',
	'{name} does not say what it is worth to {sides}.': '{name} ne dit pas ce qu’il vaut pour {sides}.',
	'{name} has agreed to this text': '{name} a accepté ce texte',
	'{name} has no agreed text yet.': '{name} n’a pas encore de texte convenu.',
	'{name} has no baseline.': '{name} n’a pas de valeur de départ.',
	'{name} has no owner at {sides}.': '{name} n’a pas de responsable chez {sides}.',
	'{name} names no source of the numbers.': '{name} ne nomme pas de source des chiffres.',
	'{name} serves no strategic topic.': '{name} ne sert aucun sujet stratégique.',
	'{noun}: {field}': '{noun} : {field}',
	'{number} “not said yet” is below minimum (minimum {minimum}, met {met}).':
		'{number} « pas encore dit » est sous le minimum (minimum {minimum}, satisfait {met}).',
	'{number} “{said}” is below minimum (minimum {minimum}, met {met}).':
		'{number} « {said} » est sous le minimum (minimum {minimum}, satisfait {met}).',
};
