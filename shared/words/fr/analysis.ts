/** Sentences that documents and screens share. Sorted by the English text, which is the key. */
import type { Catalogue } from '../words.ts';

export const analysis: Catalogue = {
	', {due} of them in the plan before': ', dont {due} dans le plan précédent',
	'A goal has been measured twice': 'Un objectif a été mesuré deux fois',
	'Accepted; due {day}.': 'Accepté ; échéance le {day}.',
	'Accepted; no due day yet.': 'Accepté ; pas encore d’échéance.',
	'All {count} open commitments are from {name}; none is from {other}.':
		'Les {count} engagements ouverts viennent tous de {name} ; aucun de {other}.',
	'Ask {names} for a newer copy.': 'Demandez à {names} une copie plus récente.',
	'At the end it is {amount}.': 'À la fin, c’est {amount}.',
	'Behind for two periods: recommit or pivot?': 'En retard depuis deux périodes : réaffirmer ou pivoter ?',
	'Below minimum: where does it end?': 'Sous le minimum : quelle issue ?',
	'Both agree to differ until {day}: {text}': 'Les deux parties assument leur désaccord jusqu’au {day} : {text}',
	'Both agree to differ: {text}': 'Les deux parties assument leur désaccord : {text}',
	'Both agreed to pivot: {text}': 'Les deux parties ont convenu d’un pivot : {text}',
	'Both sides have answered two trust pulses': 'Les deux parties ont répondu à deux pouls de confiance',
	Delivered: 'Livré',
	'Delivered on {day}': 'Livré le {day}',
	'Delivered on {day}, {late, plural, one {# day} other {# days}} late':
		'Livré le {day}, {late, plural, one {# jour} other {# jours}} de retard',
	'Each side has kept a commitment to the other': 'Chaque partie a tenu un engagement envers l’autre',
	'Each side’s record of the last 90 days is long enough to speak: five were due':
		'Chaque partie a un bilan assez long sur les 90 derniers jours : cinq étaient dus',
	'Ends in a commitment, due {day}: {text}': 'Aboutit à un engagement, échéance le {day} : {text}',
	'Ends in a commitment: {text}': 'Aboutit à un engagement : {text}',
	'Every goal has an owner on each side, and says what it is worth to both':
		'Chaque objectif a un responsable de chaque côté, et dit ce qu’il vaut pour les deux',
	'Every strategic topic is agreed by both': 'Chaque sujet stratégique est convenu par les deux',
	'For {name} it is too early to say how well it is met.':
		'Pour {name}, il est trop tôt pour dire à quel point c’est satisfait.',
	'For {name} it is too early to say how well it keeps this.':
		'Pour {name}, il est trop tôt pour dire à quel point il y répond.',
	Holiday: 'Jour férié',
	'In tension: what do you both stand behind?': 'En tension : que défendez-vous tous les deux ?',
	'It does not pay for itself within {months} months.': 'Pas de remboursement complet en {months} mois.',
	'It is {need} short at the deepest, and not paid back within {months} months.':
		'Il manque {need} au plus profond, non récupérés en {months} mois.',
	'It is {need} short at the deepest, paid back in {back}.': 'Il manque {need} au plus profond, récupérés au {back}.',
	'Kept: delivered': 'Tenu : livré',
	'Kept: delivered on {day}': 'Tenu : livré le {day}',
	'Least comes in {month}: {amount}, and back in {back}.':
		'Le creux est au {month} : {amount}, avec retour au niveau d’aujourd’hui au {back}.',
	'Least comes in {month}: {amount}, and not back within {months} months.':
		'Le creux est au {month} : {amount}, sans retour au niveau d’aujourd’hui en {months} mois.',
	'Missed by {late, plural, one {# day} other {# days}} so far; reason: {reason}':
		'Manqué, {late, plural, one {# jour} other {# jours}} de retard à ce jour ; raison : {reason}',
	'No answer to a friction is overdue': 'Aucune réponse à une friction n’est en retard',
	'No check-in yet.': 'Pas encore de point hebdomadaire.',
	'No commitment closes it yet.': 'Aucun engagement ne le comble encore.',
	'No gap below minimum is left without an ending': 'Aucun écart sous le minimum ne reste sans issue',
	'No month brings less than nothing.': 'Aucun mois n’apporte moins que rien.',
	'No month brings less.': 'Aucun mois n’apporte moins.',
	'No month falls below today’s profit: there is nothing to fund.':
		'Aucun mois ne tombe sous le profit d’aujourd’hui : il n’y a rien à financer.',
	'No month falls below zero: there is nothing to fund.': 'Aucun mois ne tombe sous zéro : il n’y a rien à financer.',
	'Nobody answers for it: give one role the A.': 'Personne n’en répond : donnez le A à un rôle.',
	'Nobody does it: give at least one role the R.': 'Personne ne le fait : donnez le R à au moins un rôle.',
	'Nobody has assessed it yet.': 'Personne ne l’a encore évalué.',
	'None last week.': 'Aucun la semaine dernière.',
	'Not agreed by both sides yet.': 'Pas encore accepté par les deux parties.',
	'Not kept on its day, for a reason not said yet': 'Pas tenu à temps ; la raison n’est pas encore dite',
	'Not kept on its day; reason: {reason}': 'Pas tenu à temps ; raison : {reason}',
	'Not needed at {name}.': 'Pas requis chez {name}.',
	'Nothing is ever missing in total, so nobody has anything to fund.':
		'Au total, rien ne manque jamais : personne n’a rien à financer.',
	'Nothing is ever missing in total.': 'Au total, rien ne manque jamais.',
	'Open again: its commitment was not there on the due day.':
		'De nouveau ouvert : son engagement n’était pas là à l’échéance.',
	'Open again: its commitment was removed.': 'De nouveau ouvert : son engagement a été supprimé.',
	'Open again: its commitment was withdrawn.': 'De nouveau ouvert : son engagement a été retiré.',
	'Open again: the day to look at it again has passed.':
		'De nouveau ouvert : la date prévue pour y revenir est passée.',
	'Open again: the ratings or the words have changed since the yes was given.':
		'De nouveau ouvert : les notes ou les mots ont changé depuis le oui.',
	'Open: awaits the yes of both.': 'Ouvert : attend le oui des deux.',
	'Open: awaits {name_s} yes.': 'Ouvert : attend le oui de {name}.',
	'Open: its commitment is not one to the side that expects this.':
		'Ouvert : son engagement ne s’adresse pas à la partie qui attend cela.',
	'Open: no ending chosen yet.': 'Ouvert : aucune issue choisie.',
	'Overdue by {late, plural, one {# day} other {# days}}': 'En retard de {late, plural, one {# jour} other {# jours}}',
	'Pivot proposed: do both sides agree?': 'Pivot proposé : les deux parties sont-elles d’accord ?',
	'Pivot proposed: does {name} agree?': 'Pivot proposé : {name} est-il d’accord ?',
	'Profit is lowest in {month}, at {profit} a month, and above zero in {back}.':
		'Le profit est au plus bas au {month}, à {profit} par mois, et au-dessus de zéro au {back}.',
	'Profit is lowest in {month}, at {profit} a month, and back at today’s profit in {back}.':
		'Le profit est au plus bas au {month}, à {profit} par mois, et de retour au niveau d’aujourd’hui au {back}.',
	'Profit is lowest in {month}, at {profit} a month, and not above zero within {months} months.':
		'Le profit est au plus bas au {month}, à {profit} par mois, sans dépasser zéro en {months} mois.',
	'Profit is lowest in {month}, at {profit} a month, and not back at today’s profit within {months} months.':
		'Le profit est au plus bas au {month}, à {profit} par mois, sans revenir au niveau d’aujourd’hui en {months} mois.',
	Proposed: 'Proposé',
	'Proposed: does {name} accept?': 'Proposé : {name} accepte-t-il ?',
	'Renegotiated: a new commitment has taken its place.': 'Renégocié : un nouvel engagement a pris sa place.',
	'Review.': 'Revue.',
	'Scenario {number}': 'Scénario {number}',
	'The escalation ladder names a person of each side on every level':
		'L’échelle d’escalade nomme une personne de chaque partie à chaque niveau',
	'The numbers that {name} shows in {round} are not the ones it locked.':
		'Les chiffres que {name} montre dans {round} ne sont pas ceux qui avaient été scellés.',
	'The plan has {count} goals; more than {most} are hard to keep in mind.':
		'Le plan a {count} objectifs ; au-delà de {most}, il est difficile de tous les garder en tête.',
	'The two sides meet in an agreed rhythm': 'Les deux parties se réunissent à un rythme convenu',
	'There is no pair of goals that both have put in an order.': 'Aucune paire d’objectifs n’a été classée par les deux.',
	'This week’s check-in is still to come: ten minutes are enough.':
		'Le point de cette semaine reste à faire : dix minutes suffisent.',
	'Two different changes by {whose} claim number {seq} of one run on {where}, as after a restored backup; both wait until a person admits them.':
		'Deux modifications différentes de {whose} portent le numéro {seq} d’une même session sur {where}, comme après une sauvegarde restaurée ; les deux attendent qu’une personne les admette.',
	'Two different changes claim number {seq} of one run on {where}, as after a restored backup; both wait until a person admits them.':
		'Deux modifications différentes portent le numéro {seq} d’une même session sur {where}, comme après une sauvegarde restaurée ; les deux attendent qu’une personne les admette.',
	'What {holder} can live with, {below} below what it hopes for.':
		'Ce que {holder} peut accepter, {below} sous ce qu’il espère.',
	'What {holder} hopes for.': 'Ce que {holder} espère.',
	'Which level {name} needs is not said yet.': 'Le niveau dont {name} a besoin n’est pas encore indiqué.',
	'With the relief no month falls below today’s profit.':
		'Avec le soutien, aucun mois ne tombe sous le profit d’aujourd’hui.',
	'With the relief no month falls below zero.': 'Avec le soutien, aucun mois ne tombe sous zéro.',
	Withdrawn: 'Retiré',
	'a commitment to the side that expects this': 'un engagement envers la partie qui attend cela',
	'a new yes: the words or ratings have changed': 'un nouveau oui : les mots ou les notes ont changé',
	'a role': 'un rôle',
	'a round': 'un tour',
	'an earlier one': 'une précédente',
	'an ending': 'une issue',
	'another ending: its commitment was removed': 'une autre issue : son engagement a été supprimé',
	'another ending: its commitment was withdrawn': 'une autre issue : son engagement a été retiré',
	'another look: its day has passed': 'un nouvel examen : sa date est passée',
	answered: 'réponse donnée',
	'answered in time': 'réponse à temps',
	'answered just late': 'réponse à peine en retard',
	'answered {time} late': 'réponse avec {time} de retard',
	'between {first} and {second}': 'entre {first} et {second}',
	'does it alone': 'le fait seul',
	'does it well': 'le fait bien',
	'does it with help': 'le fait avec de l’aide',
	'due now': 'dû maintenant',
	'every one ends somewhere': 'chacun a une issue',
	'half a point': '0,5 point',
	'happened {times} times': 'arrivé {times} fois',
	'has heard of it': 'en a entendu parler',
	'its commitment, past its day': 'son engagement, échu',
	'just over': 'tout juste dépassé',
	locked: 'scellé',
	'month {month}': 'mois {month}',
	'month {month}, {name}': 'mois {month}, {name}',
	'no goal yet': 'pas encore d’objectif',
	'no level yet': 'pas encore de niveau',
	'no record yet': 'pas encore de bilan',
	'no rhythm with a first day': 'aucun rythme avec un premier jour',
	'no strategic topic yet': 'pas encore de sujet stratégique',
	'no time agreed': 'aucun délai convenu',
	'no words given': 'sans mots',
	'none answered by both': 'aucun avec réponse des deux',
	'none overdue': 'aucune en retard',
	'not there': 'absent',
	'nothing rated yet': 'pas encore de note',
	partner: 'partenaire',
	'record {count} of {of}{before}': 'bilan {count} sur {of}{before}',
	'record {count} of {of}{before}, too few to say': 'bilan {count} sur {of}{before}, trop peu pour conclure',
	'repeats {first}; {times} of this kind': 'répète {first} ; {times} de ce genre',
	revealed: 'dévoilé',
	'settled before due': 'réglée avant le délai',
	'settled, never answered': 'réglée, sans réponse',
	'teaches others': 'l’enseigne aux autres',
	'the copy {replica}': 'la copie {replica}',
	'the other side': 'l’autre partie',
	'the partner': 'le partenaire',
	'the round of {day}': 'le tour du {day}',
	'the vendor': 'le fournisseur',
	'the yes of both': 'le oui des deux',
	'the {label}': '{label}',
	vendor: 'fournisseur',
	'{Above} above what {holder} can live with, {below} below what it hopes for.':
		'{Above} au-dessus de ce que {holder} peut accepter, {below} sous ce qu’il espère.',
	'{Deliverer} guessed what {holder} hopes for.': '{Deliverer} a deviné ce que {holder} espère.',
	'{Deliverer} guessed {guess}, and {holder} wants {desired}.':
		'{Deliverer} a parié {guess}, et {holder} veut {desired}.',
	'{Deliverer} guessed {guess}; {holder} wants {desired}.': '{Deliverer} a parié {guess} ; {holder} veut {desired}.',
	'{Deliverer} guessed {points} above what {holder} hopes for.':
		'{Deliverer} a parié {points} au-dessus de ce que {holder} espère.',
	'{Deliverer} guessed {points} below what {holder} hopes for.':
		'{Deliverer} a parié {points} sous ce que {holder} espère.',
	'{Name} abstained on how well it is met.': '{Name} s’est abstenu de dire à quel point c’est satisfait.',
	'{Name} abstained on how well it keeps this.': '{Name} s’est abstenu de dire à quel point il y répond.',
	'{Name} abstained on what it hopes for.': '{Name} s’est abstenu de dire ce qu’il espère.',
	'{Name} abstained on what it would accept.': '{Name} s’est abstenu de dire ce qu’il accepterait.',
	'{Name} accepts it as is: {text}': '{Name} l’accepte en l’état : {text}',
	'{Name} answered {inTime} of {due} in time.': '{Name} a répondu à temps à {inTime} sur {due}.',
	'{Name} has not rated how well it is met.': '{Name} n’a pas noté à quel point c’est satisfait.',
	'{Name} has not rated how well it keeps this.': '{Name} n’a pas noté à quel point il y répond.',
	'{Name} has not rated what it hopes for.': '{Name} n’a pas noté ce qu’il espère.',
	'{Name} has not rated what it would accept.': '{Name} n’a pas noté ce qu’il accepterait.',
	'{Name} has {count} commitments due in {quarter}; more than {most} are hard to keep.':
		'{Name} a {count} engagements à échéance en {quarter} ; au-delà de {most}, ils sont difficiles à tenir.',
	'{Name} hopes for {desired}.': '{Name} espère {desired}.',
	'{Name} kept {kept} of {due} on time.': '{Name} en a tenu {kept} sur {due} à temps.',
	'{Name} locked its ballot in {round} after {other_s} numbers were known.':
		'{Name} a scellé ses chiffres dans {round} alors que ceux de {other} étaient connus.',
	'{Name} needs {level}.': '{Name} a besoin de {level}.',
	'{Name} rates it {rating} and hopes for {desired}.': '{Name} la note {rating} et espère {desired}.',
	'{Name} rates it {rating} and would accept {minimum}.': '{Name} la note {rating} et accepterait {minimum}.',
	'{Name} rates it {rating}, would accept {minimum} and hopes for {desired}.':
		'{Name} la note {rating}, accepterait {minimum} et espère {desired}.',
	'{Name} rates it {rating}.': '{Name} la note {rating}.',
	'{Name} rates itself {rating}.': '{Name} se note {rating}.',
	'{Name} sees itself at {level}.': '{Name} se voit à {level}.',
	'{Name} would accept {minimum} and hopes for {desired}.': '{Name} accepterait {minimum} et espère {desired}.',
	'{Name} would accept {minimum}.': '{Name} accepterait {minimum}.',
	'{Name}: no answer has been due yet.': '{Name} : aucune réponse n’était encore due.',
	'{Name}: nothing has been due yet.': '{Name} : rien n’a encore été dû.',
	'{Name}: {inTime} of {due} answered in time, too few to say.':
		'{Name} a répondu à temps à {inTime} sur {due}, trop peu pour conclure.',
	'{Name}: {kept} of {due} on time, too few to say.':
		'{Name} en a tenu {kept} sur {due} à temps, trop peu pour conclure.',
	'{One} kept {vendor}, {other} {partner}': '{One} en a tenu {vendor}, {other} {partner}',
	'{Other} sees it at {level}, {name} sees itself at {own}.': '{Other} voit un niveau {level}, {name} se voit à {own}.',
	'{Other} sees it at {level}.': '{Other} voit un niveau {level}.',
	'{Points} above what {holder} hopes for.': '{Points} au-dessus de ce que {holder} espère.',
	'{Points} below what {holder} can live with.': '{Points} sous ce que {holder} peut accepter.',
	'{Side} on {other}, {statement}: fell from {from} to {to}.':
		'{Side} sur {other}, {statement} : en baisse de {from} à {to}.',
	'{Side} on {other}, {statement}: fell from {from} to {to}; {record}.':
		'{Side} sur {other}, {statement} : en baisse de {from} à {to} ; {record}.',
	'{Side} on {other}, {statement}: rose from {from} to {to}.':
		'{Side} sur {other}, {statement} : en hausse de {from} à {to}.',
	'{Side} on {other}, {statement}: rose from {from} to {to}; {record}.':
		'{Side} sur {other}, {statement} : en hausse de {from} à {to} ; {record}.',
	'{Title}: {first} for {vendor}, {second} for {partner}.': '{Title} : {first} pour {vendor}, {second} pour {partner}.',
	'{Vendor} receives {amount} a month today.': '{Vendor} reçoit {amount} par mois aujourd’hui.',
	'{Vendor} says “{one}” today, {partner} “{other}”: {steps, plural, =1 {one step} other {# steps}} apart.':
		'{Vendor} dit « {one} » aujourd’hui, {partner} « {other} » : {steps, plural, =1 {un stade} other {# stades}} d’écart.',
	'{Vendor} wants “{one}”, {partner} “{other}”: {steps, plural, =1 {one step} other {# steps}} apart.':
		'{Vendor} souhaite « {one} », {partner} « {other} » : {steps, plural, =1 {un stade} other {# stades}} d’écart.',
	'{amount} not explained': '{amount} non expliqués',
	'{count, plural, =1 {A change by {name} is} other {# changes by {name} are}} missing':
		'{count, plural, =1 {Il manque une modification de {name}} other {Il manque # modifications de {name}}}',
	'{count, plural, =1 {A change by {name} on {computer} is} other {# changes by {name} on {computer} are}} missing':
		'{count, plural, =1 {Il manque une modification de {name} sur {computer}} other {Il manque # modifications de {name} sur {computer}}}',
	'{count, plural, =1 {A change is} other {# changes are}} missing':
		'{count, plural, =1 {Il manque une modification} other {Il manque # modifications}}',
	'{count, plural, =1 {A commitment of yours is} other {# commitments of yours are}} due tomorrow.':
		'{count, plural, =1 {Un de vos engagements est dû} other {# de vos engagements sont dus}} demain.',
	'{count, plural, =1 {{commitments} is} other {{commitments} are}} to close it.':
		'{count, plural, =1 {{commitments} doit} other {{commitments} doivent}} le combler.',
	'{count, plural, one {# agreed} other {# agreed}}': '{count, plural, one {# convenu} other {# convenus}}',
	'{count, plural, one {# awaits {receiver_s} yes} other {# await {receiver_s} yes}}.':
		'{count, plural, one {# attend le oui de {receiver}} other {# attendent le oui de {receiver}}}.',
	'{count, plural, one {# change waits} other {# changes wait}} for a copy not yet received.':
		'{count, plural, one {# modification attend} other {# modifications attendent}} une copie pas encore reçue.',
	'{count, plural, one {# field has} other {# fields have}} two versions to settle.':
		'{count, plural, one {# champ a} other {# champs ont}} deux versions à départager.',
	'{count, plural, one {# gap} other {# gaps}} below minimum without an outcome.':
		'{count, plural, one {# écart} other {# écarts}} sous le minimum sans issue.',
	'{count, plural, one {# goal} other {# goals}}': '{count, plural, one {# objectif} other {# objectifs}}',
	'{count, plural, one {# open commitment has} other {# open commitments have}} no acceptance test.':
		'{count, plural, one {# engagement ouvert n’a} other {# engagements ouverts n’ont}} pas de critère d’acceptation.',
	'{count, plural, one {# open commitment has} other {# open commitments have}} no owner.':
		'{count, plural, one {# engagement ouvert n’a} other {# engagements ouverts n’ont}} pas de responsable.',
	'{count, plural, one {# question} other {# questions}}': '{count, plural, one {# question} other {# questions}}',
	'{count, plural, one {# renegotiated before its due day} other {# renegotiated before their due day}}, counted apart.':
		'{count, plural, one {# renégocié avant son échéance, compté} other {# renégociés avant leur échéance, comptés}} à part.',
	'{count, plural, one {# withdrawn} other {# withdrawn}} with {receiver_s} yes, counted apart.':
		'{count, plural, one {# retiré avec le oui de {receiver}, compté} other {# retirés avec le oui de {receiver}, comptés}} à part.',
	'{count} answered by both': '{count} avec réponse des deux',
	'{count} overdue': '{count} en retard',
	'{gap, plural, =1 {One level} =2 {Two levels} =3 {Three levels} =4 {Four levels} =5 {Five levels} other {# levels}} below what is needed.':
		'{gap, plural, =1 {Un niveau} =2 {Deux niveaux} =3 {Trois niveaux} =4 {Quatre niveaux} =5 {Cinq niveaux} other {# niveaux}} sous ce qui est requis.',
	'{hours}, taken as none are given': '{hours}, supposés faute d’indication',
	'{mean}, the mean of {count}': '{mean}, moyenne de {count}',
	'{missed} of {weeks, plural, one {# week} other {# weeks}} missed.':
		'Semaines sans point : {missed} sur {weeks, plural, one {#} other {#}}.',
	'{missing}, newest known {day}.': '{missing}, la plus récente connue du {day}.',
	'{name_s} yes': 'le oui de {name}',
	'{need} to fund until it turns. {Partner} carries all of it.':
		'{need} à financer jusqu’au retournement. {Partner} en porte la totalité.',
	'{need} to fund until it turns. {Vendor_s} relief carries all of it.':
		'{need} à financer jusqu’au retournement. Le soutien de {vendor} en porte la totalité.',
	'{need} to fund until it turns. {Vendor_s} relief carries {amount}, {partner} the remaining {rest}.':
		'{need} à financer jusqu’au retournement. Le soutien de {vendor} en porte {amount}, {partner} les {rest} restants.',
	'{number} Untitled commitment.': '{number} Engagement sans titre.',
	'{number} is {state}: no commitment under way closes it.':
		'{number} est {state} : aucun engagement en cours ne le comble.',
	'{number} of the plan before': '{number} du plan précédent',
	'{number} waits for {name} to accept.': '{number} attend que {name} accepte.',
	'{number} waits for {name} to agree to its withdrawal.': '{number} attend que {name} accepte le retrait.',
	'{number} waits for {name} to say that it has come.': '{number} attend que {name} confirme la réception.',
	'{number} was kept; assess the level again, or agree on what comes next.':
		'{number} a été tenu ; réévaluez le niveau, ou convenez de la suite.',
	'{number} {title}.': '{number} {title}.',
	'{number}, due {day},': '{number}, échéance le {day},',
	'{of, plural, one {{same} of # pair} other {{same} of # pairs}} in the same order.':
		'{of, plural, one {{same} sur # paire} other {{same} sur # paires}} dans le même ordre.',
	'{one} or {other}': '{one} ou {other}',
	'{place, selectordinal, =1 {first} =2 {second} =3 {third} =4 {fourth} =5 {fifth} =6 {sixth} =7 {seventh} =8 {eighth} =9 {ninth} =10 {tenth} one {#st} two {#nd} few {#rd} other {#th}}':
		'{place, selectordinal, one {#re place} other {#e place}}',
	'{points, plural, =0 {no} =1 {one} =2 {two} =3 {three} =4 {four} =5 {five} =6 {six} =7 {seven} =8 {eight} other {#}}':
		'{points, plural, one {# point} other {# points}}',
	'{points} points are any amount {partner} likes: only the proportions count.':
		'{points} points sont un montant au choix de {partner} : seules les proportions comptent.',
	'{points} points are {partner_s} one-time gross profit a month today.':
		'{points} points sont la marge brute ponctuelle actuelle de {partner} par mois.',
	'{roles} answer for it: leave one A.': '{roles} en répondent : laissez un seul A.',
	'{some} of {all} goals': '{some} sur {all} objectifs',
	'{some} of {all} levels': '{some} sur {all} niveaux',
	'{some} of {all} topics': '{some} sur {all} sujets',
	'{span}: {sum} = {end}.': '{span} : {sum} = {end}.',
	'{stands}.': '{stands}.',
	'{stands}; awaits {receiver_s} yes.': '{stands} ; attend le oui de {receiver}.',
	'{streak, plural, =1 {One week} other {# weeks}} in a row, this week’s still to come.':
		'{streak, plural, =1 {Une semaine} other {# semaines}} de suite ; le point de cette semaine reste à faire.',
	'{streak, plural, =1 {One week} other {# weeks}} in a row.':
		'{streak, plural, =1 {Une semaine} other {# semaines}} de suite.',
	'{time} left': 'reste {time}',
	'{time} over': '{time} de dépassement',
	'{title}.': '{title}.',
	'{whole, plural, =1 {one and a half} =2 {two and a half} =3 {three and a half} =4 {four and a half} =5 {five and a half} =6 {six and a half} =7 {seven and a half} other {# and a half}}':
		'{whole, plural, one {#,5 point} other {#,5 points}}',
};
