/** Texts of the core about edits that do not fit. Sorted by the English text, which is the key. */
import type { Catalogue } from '../words.ts';

export const corePlan: Catalogue = {
	'A copy that came in can be taken back only until the next edit; this one no longer can.':
		'Une copie reçue ne peut être annulée que jusqu’à la modification suivante ; celle-ci ne le peut plus.',
	'A goal’s place is a whole number from 1 to {count}.': 'Le rang d’un objectif est un nombre entier de 1 à {count}.',
	'A locked ballot stays locked, and a round that was set aside stays aside: undo stops there.':
		'Un bulletin scellé le reste, et un tour écarté reste écarté : l’annulation s’arrête là.',
	'A newer version of Covalent wrote this; update Covalent to settle it.':
		'Une version plus récente de Covalent a écrit ceci ; mettez Covalent à jour pour le régler.',
	'A published change': 'Une modification publiée',
	'A rating is from 1 to 9 in halves, or “{abstained}” or “{early}”.':
		'Une note va de 1 à 9 par demi-points, ou « {abstained} » ou « {early} ».',
	'A round is open: this is given in a ballot until both sides reveal.':
		'Un tour est ouvert : ceci se donne par bulletin jusqu’à ce que les deux parties dévoilent.',
	'A round is open: “{label}” is given in a ballot until both sides reveal.':
		'Un tour est ouvert : « {label} » se donne par bulletin jusqu’à ce que les deux parties dévoilent.',
	'A session that was held stays in the plan: undo stops where it began or ended.':
		'Une séance tenue reste dans le plan : l’annulation s’arrête là où elle a commencé ou fini.',
	'A settled conflict is not undone; change the field instead.':
		'Un conflit réglé ne s’annule pas ; modifiez plutôt le champ.',
	'A {noun} has no field “{field}” (in {ref}).': 'Un élément « {noun} » n’a pas de champ « {field} » (dans {ref}).',
	'An agreement is not undone; it stops counting as soon as the words it covers change.':
		'Un accord ne s’annule pas ; il cesse de compter dès que changent les mots qu’il couvre.',
	'In this template': 'Dans ce modèle',
	'In {place}': 'Dans {place}',
	'Line {line} of the drafts': 'La ligne {line} des brouillons',
	'Line {line} of the journal': 'La ligne {line} du journal',
	'Say who is writing.': 'Dites qui écrit.',
	'Say who is writing: the pen has no name.': 'Dites qui écrit : le stylo n’a pas de nom.',
	'The answers of this ballot cannot be read.': 'Les réponses de ce bulletin sont illisibles.',
	'The change of {day} by {name} ({party}) puts {row} below {other}, where it does not belong.':
		'La modification du {day} par {name} ({party}) place {row} sous {other}, où cela n’a pas sa place.',
	'The change of {day} by {name} ({party}) sets {place} anew, which stays as it was at the beginning.':
		'La modification du {day} par {name} ({party}) change {place}, qui reste comme au début.',
	'The change of {day} by {name} ({party}) writes {place}, which is the {owner}’s.':
		'La modification du {day} par {name} ({party}) écrit {place}, qui appartient à la partie « {owner} ».',
	'The edit': 'La modification',
	'The net effect of what was written would not say the same.':
		'Le résultat de ce qui a été écrit ne dirait pas la même chose.',
	'The pen’s name': 'Le nom du stylo',
	'The pen’s name has {count} characters; at most {most} fit.':
		'Le nom du stylo a {count} caractères ; {most} au plus tiennent.',
	'The place of {ref} in its list is not a key that sorts.':
		'La place de {ref} dans sa liste n’est pas une clé de tri.',
	'The template does not fit.': 'Le modèle ne convient pas.',
	'The text for {place}': 'Le texte pour {place}',
	'The text for {place} has {count} characters; at most {most} fit.':
		'Le texte pour {place} a {count} caractères ; {most} au plus tiennent.',
	'The {noun} is part of every plan and cannot be removed.':
		'« {noun} » fait partie de tout plan et ne peut pas être supprimé.',
	'The {noun} “{title}”': '{noun} « {title} »',
	'There is no collection “{collection}” (in {ref}).': 'Il n’y a pas de collection « {collection} » (dans {ref}).',
	'There is no such {noun}': 'Introuvable : {noun}',
	'There is no {ref}': 'Introuvable : {ref}',
	'There is no {ref} to remove.': 'Introuvable : {ref}. Il n’y a rien à supprimer.',
	'There is no {ref} yet; a new {noun} needs its {label}.':
		'Introuvable : {ref}. Un nouvel élément « {noun} » a d’abord besoin de : « {label} ».',
	'There is no {ref}; the {rows} are {refs}.': 'Introuvable : {ref}. {rows} : {refs}.',
	'There is nothing to redo.': 'Il n’y a rien à rétablir.',
	'There is nothing to undo.': 'Il n’y a rien à annuler.',
	'Third party {number}': 'Tiers {number}',
	'This change': 'Cette modification',
	'This draft': 'Ce brouillon',
	'This file is larger than 8 MB: a logo is a small picture.':
		'Ce fichier dépasse 8 Mo : un logo est une petite image.',
	'This file is not taken in. {reason}': 'Ce fichier n’est pas repris. {reason}',
	'This is not a whole PNG or JPEG picture.': 'Ce n’est pas une image PNG ou JPEG complète.',
	'This is {party}’s own column: it settles it on its computer, or here with both sides in the room.':
		'C’est la colonne de {party} : cela se règle sur l’ordinateur de cette partie, ou ici avec les deux parties dans la salle.',
	'This picture has {count} KB: at most {most} fit. Save it smaller, or with fewer colours.':
		'Cette image a {count} Ko : {most} au plus tiennent. Enregistrez-la plus petite, ou avec moins de couleurs.',
	'This picture is {width} by {height} pixels: at most {most} on a side fit.':
		'Cette image mesure {width} sur {height} pixels : {most} au plus par côté tiennent.',
	'This plan was closed on {closed}, and its terms stay as they were. Open it again to change {ref}, or write it in the next plan.':
		'Ce plan a été clos le {closed}, et ses clauses restent telles quelles. Rouvrez-le pour modifier {ref}, ou écrivez-le dans le plan suivant.',
	'This template does not hold together: {reason}.': 'Ce modèle ne tient pas ensemble : {reason}.',
	'Untitled|a row': 'Sans titre',
	'What was done last has been changed by others since.':
		'Ce qui a été fait en dernier a été modifié depuis par d’autres.',
	'What was removed before the plan was last sent or received is not brought back by undo.':
		'Ce qui a été supprimé avant le dernier envoi ou la dernière réception du plan ne revient pas par l’annulation.',
	'What was revealed is not undone; a new round asks again.':
		'Ce qui a été dévoilé ne s’annule pas ; un nouveau tour repose la question.',
	'What was written in this file was written in two copies of it at once.':
		'Ce qui est écrit dans ce fichier l’a été dans deux de ses copies à la fois.',
	'What you could accept is above what you hope for in one of your answers; look at it again.':
		'Ce que vous pourriez accepter dépasse ce que vous espérez dans l’une de vos réponses ; regardez-la de nouveau.',
	'an amount|in place of one': '[montant]',
	'it does not fit': 'cela ne convient pas',
	'it holds characters that may not stand there': 'cela contient des caractères qui ne peuvent pas s’y trouver',
	'it is empty': 'c’est vide',
	'it is less than {least}': 'c’est moins que {least}',
	'it is longer than {most} characters': 'c’est plus long que {most} caractères',
	'it is missing, or of another kind than it should be': 'cela manque, ou est d’une autre nature que prévu',
	'it is more than {most}': 'c’est plus que {most}',
	'it is none of {values}': 'ce n’est aucun de {values}',
	'joint one': 'commun',
	'names a {noun} which': 'nomme un élément « {noun} » :',
	'names {ref}, which': 'nomme {ref} :',
	'row {number}': 'ligne {number}',
	'something that is no part of a plan': 'quelque chose qui n’appartient à aucun plan',
	'the company|in place of a name': '[entreprise]',
	'the person in charge|in place of a name': '[responsable]',
	'the third party|in place of a name': '[tiers]',
	'the {noun}': '{noun}',
	'the {noun} of {parts}': '{noun} de {parts}',
	'the {noun} “{title}”': '{noun} « {title} »',
	'the {side}|in place of a name': '[{side}]',
	'there are more than {most} rows': 'il y a plus de {most} lignes',
	'there are too few rows': 'il y a trop peu de lignes',
	'there is no expectation “{key}”': 'il n’y a pas d’attente « {key} »',
	'there is no goal “{key}”': 'il n’y a pas d’objectif « {key} »',
	'there is no measure “{key}”': 'il n’y a pas de mesure « {key} »',
	'there is no party “{key}”': 'il n’y a pas de partie « {key} »',
	'there is no topic “{key}”': 'il n’y a pas de sujet « {key} »',
	'there is “{name}”, which no template has': 'il y a « {name} », qu’aucun modèle n’a',
	'this row': 'cet élément',
	'two rows of one kind have the same key': 'deux lignes d’un même type ont la même clé',
	'{field} has to be a colour like #0A62AD.': '{field} doit être une couleur comme #0A62AD.',
	'{field} has to be a currency code like GBP.': '{field} doit être un code de devise comme GBP.',
	'{field} has to be a day like 2027-03-31.': '{field} doit être un jour comme 2027-03-31.',
	'{field} has to be a month like 2027-03 or a quarter like 2027-Q1.':
		'{field} doit être un mois comme 2027-03 ou un trimestre comme 2027-Q1.',
	'{field} has to be a number from {min} to {max}.': '{field} doit être un nombre de {min} à {max}.',
	'{field} has to be a number of at least {min}.': '{field} doit être un nombre d’au moins {min}.',
	'{field} has to be a number.': '{field} doit être un nombre.',
	'{field} has to be a small PNG or JPEG without metadata, in base64.':
		'{field} doit être un petit PNG ou JPEG sans métadonnées, en base64.',
	'{field} has to be a time in UTC like 2027-03-31T14:05Z.': '{field} doit être une heure UTC comme 2027-03-31T14:05Z.',
	'{field} has to be a time like 09:30.': '{field} doit être une heure comme 09:30.',
	'{field} has to be a time zone like Europe/London.': '{field} doit être un fuseau horaire comme Europe/London.',
	'{field} has to be a whole number of minor units (cents, pence) from {min} to {max}.':
		'{field} doit être un nombre entier de centimes (la plus petite unité) de {min} à {max}.',
	'{field} has to be a whole number.': '{field} doit être un nombre entier.',
	'{field} has to be from 1 to 9 in halves, or “{abstained}” or “{early}”.':
		'{field} doit aller de 1 à 9 par demi-points, ou être « {abstained} » ou « {early} ».',
	'{field} has to be hours like 09:00-17:30, or 08:00-12:00, 13:00-17:00.':
		'{field} doit être des heures comme 09:00-17:30, ou 08:00-12:00, 13:00-17:00.',
	'{field} has to be one line.': '{field} doit tenir en une ligne.',
	'{field} has to be one of: {choices}.': '{field} doit être l’un de : {choices}.',
	'{field} has to be text.': '{field} doit être du texte.',
	'{field} has to be the id of one of the {collection}.':
		'{field} doit être l’identifiant d’un élément de {collection}.',
	'{field} has to be the mark of the text it covers.': '{field} doit être la marque du texte couvert.',
	'{field} has to be true or false.': '{field} doit être vrai ou faux.',
	'{field} has to be vendor or partner, or the id of a third party.':
		'{field} doit être fournisseur ou partenaire, ou l’identifiant d’un tiers.',
	'{field} has to be vendor or partner.': '{field} doit être fournisseur ou partenaire.',
	'{field} has {count} characters; at most {most} fit.': '{field} a {count} caractères ; {most} au plus tiennent.',
	'{field} is too large to be kept exactly.': '{field} est trop grand pour être gardé exactement.',
	'{field} of {ref}': '{field} de {ref}',
	'{label}|a field': '« {label} »',
	'{noun} {id}': '{noun} {id}',
	'{party} accepted something else than what stands here now. Its “{field}” says nothing of this until it is emptied and given again.':
		'{party} a accepté autre chose que ce qui se trouve ici maintenant. « {field} » n’en dit rien tant qu’il n’est pas vidé puis rempli de nouveau.',
	'{party} agreed to other words, so its yes does not count. It counts again once it agrees to these, or once they are changed back.':
		'{party} a approuvé d’autres mots, son oui ne compte donc pas. Il comptera de nouveau quand cette partie approuvera ceux-ci, ou quand ils seront rétablis.',
	'{party}’s': '{party}',
	'{place} holds different values; settle it first.': '{place} contient des valeurs différentes ; réglez cela d’abord.',
	'{place}: {problem}.': '{place} : {problem}.',
	'{ref} has been removed, so nothing can be put below it.':
		'{ref} a été supprimé ; rien ne peut être placé en dessous.',
	'{ref} has been removed.': '{ref} a été supprimé.',
	'{ref} is the {side}’s; its {label} cannot be another.':
		'{ref} appartient à la partie « {side} » ; « {label} » ne peut être autre.',
	'{ref} would have to be called {collection}/{derived}.': '{ref} devrait s’appeler {collection}/{derived}.',
	'{ref} {field} is given twice.': '{ref} {field} est donné deux fois.',
	'{ref}: a ballot that was given stays with its round.': '{ref} : un bulletin donné reste avec son tour.',
	'{ref}: a ballot was given in this round, so the round stays.':
		'{ref} : un bulletin a été donné dans ce tour, le tour reste donc.',
	'{ref}: a recorded agreement stays; a later one takes its place.':
		'{ref} : un accord enregistré reste ; un accord ultérieur prend sa place.',
	'{ref}: {label} is written by an act, never by hand.': '{ref} : « {label} » s’écrit par un acte, jamais à la main.',
	'{ref}: {label} is written by locking and revealing a ballot, never by hand.':
		'{ref} : « {label} » s’écrit en scellant et dévoilant un bulletin, jamais à la main.',
	'{ref}: {label} is written by recording an agreement, never by hand.':
		'{ref} : « {label} » s’écrit en enregistrant un accord, jamais à la main.',
	'{rows}: {fields}': '{rows} : {fields}',
	'{row}: its parent follows from its id and is not set by hand.':
		'{row} : son parent découle de son identifiant et ne se règle pas à la main.',
	'{row}: removed has to be true or false.': '{row} : « supprimé » doit être vrai ou faux.',
	'{row}: the last day ({end}) is before the first ({start}).':
		'{row} : le dernier jour ({end}) précède le premier ({start}).',
	'{row}: the minimum ({minimum}) is above the desired ({desired}).':
		'{row} : le minimum ({minimum}) dépasse l’espéré ({desired}).',
	'{row}: the order key “{value}” is not one.': '{row} : « {value} » n’est pas une clé d’ordre.',
	'{row}: the words have changed since; read them again before agreeing.':
		'{row} : les mots ont changé depuis ; relisez-les avant d’approuver.',
	'{row}: there is no single text to agree to yet.': '{row} : il n’y a pas encore un texte unique à approuver.',
	'{row}: {label} cannot be empty.': '{row} : « {label} » ne peut pas être vide.',
	'{row}: {label} has to be in whole minor units (cents, pence).':
		'{row} : « {label} » doit être en centimes entiers (la plus petite unité).',
	'{row}: {label} is fixed since it was accepted on {day}; ask for new terms instead.':
		'{row} : « {label} » est figé depuis son acceptation le {day} ; demandez plutôt de nouvelles conditions.',
	'{row}: {label} is fixed since it was accepted; ask for new terms instead.':
		'{row} : « {label} » est figé depuis son acceptation ; demandez plutôt de nouvelles conditions.',
	'{row}: {label} is set when the {noun} is made and stays.':
		'{row} : « {label} » se règle à la création ({noun}) et reste.',
	'{row}: {label} is the {owner}’s to write, and the pen in hand is the {pens}.':
		'{row} : « {label} » ne s’écrit que par la partie « {owner} » ; le stylo en main est « {pens} ».',
	'{row}: {label} names {ref}, which is not in the plan.':
		'{row} : « {label} » nomme {ref} : cela n’est pas dans le plan.',
	'{row}: {label} names “{value}”, which is neither side nor a third party of the plan.':
		'{row} : « {label} » nomme « {value} », qui n’est ni une partie ni un tiers du plan.',
	'{row}: {one} and {other} are the same side.': '{row} : « {one} » et « {other} » sont la même partie.',
	'{subject} does not list the changes it has seen (after).': '{subject} n’énumère pas les modifications vues (after).',
	'{subject} does not name the change before it (prev).': '{subject} ne nomme pas la modification précédente (prev).',
	'{subject} does not say whose pen it is (pen).': '{subject} ne dit pas à qui est le stylo (pen).',
	'{subject} edits {place} twice.': '{subject} modifie {place} deux fois.',
	'{subject} gives {place} a value that is not text, a number, true, false or null.':
		'{subject} donne à {place} une valeur qui n’est ni texte, ni nombre, ni vrai, ni faux, ni null.',
	'{subject} has a computer that is no name.': '{subject} a un ordinateur qui n’est pas un nom.',
	'{subject} has a key that is no text.': '{subject} a une clé qui n’est pas du texte.',
	'{subject} has a number (seq) that does not fit the change before it (prev).':
		'{subject} a un numéro (seq) qui ne va pas avec la modification précédente (prev).',
	'{subject} has a party that is neither vendor, partner nor joint.':
		'{subject} a une partie qui n’est ni fournisseur, ni partenaire, ni commune.',
	'{subject} has an edit of something that is not a record like “goals/g1”.':
		'{subject} modifie quelque chose qui n’est pas un élément comme « goals/g1 ».',
	'{subject} has an edit of {ref} that names no proper field.': '{subject} modifie {ref} sans nommer de champ valable.',
	'{subject} has an edit that is not [record, field, value].':
		'{subject} contient quelque chose qui n’est pas [record, field, value].',
	'{subject} has no date and time like 2027-02-09T10:14:03Z (at).':
		'{subject} n’a pas de date et d’heure comme 2027-02-09T10:14:03Z (at).',
	'{subject} has no label.': '{subject} n’a pas de libellé.',
	'{subject} has no list of edits.': '{subject} n’a pas de liste de modifications.',
	'{subject} has no number (seq) from 1 up.': '{subject} n’a pas de numéro (seq) à partir de 1.',
	'{subject} is damaged.': '{subject} est endommagé.',
	'{subject} is not a change.': '{subject} n’est pas une modification.',
	'{subject} is not a line of the drafts file.': '{subject} n’est pas une ligne du fichier des brouillons.',
	'{subject} is not a line that this program wrote.': '{subject} n’est pas une ligne écrite par ce programme.',
	'{subject} is not one of the changes that were published then.':
		'{subject} n’est pas l’une des modifications publiées alors.',
	'{subject} is not one of the changes that were received then.':
		'{subject} n’est pas l’une des modifications reçues alors.',
	'{subject} lists a change it has seen twice (after).': '{subject} énumère deux fois une modification vue (after).',
	'{subject} names no replica.': '{subject} ne nomme aucune réplique.',
	'“{id}” is no id of a {noun}: use letters, digits, _, - and dots.':
		'« {id} » n’est pas un identifiant pour « {noun} » : utilisez des lettres, des chiffres, _, - et des points.',
	'“{id}” is not asked of this side in this round.': '« {id} » n’est pas demandé à cette partie dans ce tour.',
	'“{key}” promises to itself': '« {key} » s’engage envers soi-même',
	'“{label}” of {row}': '« {label} » de {row}',
	'“{title}” ({label})': '« {title} » ({label})',
};
