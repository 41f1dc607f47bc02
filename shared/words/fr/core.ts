/** Texts of the core: what it answers, and its notices. Sorted by the English text, which is the key. */
import type { Catalogue } from '../words.ts';

export const core: Catalogue = {
	'A .{format} does not hold {what}: that is exported as {fits}.':
		'Un fichier .{format} ne contient pas cela : {what}. L’export se fait en {fits}.',
	'A PDF needs Chrome, Edge or Chromium on this computer, and none was found. Export the Word document or the web page instead, or install one of them.':
		'Pour un PDF, il faut Chrome, Edge ou Chromium sur cet ordinateur, et aucun n’a été trouvé. Exportez plutôt le document Word ou la page web, ou installez-en un.',
	'A backup may hold what is missing. ({sentence})': 'Une sauvegarde contient peut-être ce qui manque. ({sentence})',
	'A copy of “{title}” that came in was not taken in completely when the program ended. Nothing of it counts; the plan is as it was before.':
		'Une copie reçue de « {title} » n’était pas entièrement reprise quand le programme s’est arrêté. Rien n’en compte ; le plan est comme avant.',
	'A session is on already; go on with it or end it.': 'Une séance est déjà en cours ; poursuivez-la ou terminez-la.',
	'A session is on: both sides are in this room until you end it.':
		'Une séance est en cours : les deux parties sont dans la salle jusqu’à ce que vous la terminiez.',
	'All files': 'Tous les fichiers',
	'An .{format} does not hold {what}: that is exported as {fits}.':
		'Un fichier .{format} ne contient pas cela : {what}. L’export se fait en {fits}.',
	'And {count} more like it.': 'Et {count} de plus de ce genre.',
	'Another window has this plan open for writing.': 'Une autre fenêtre a ouvert ce plan en écriture.',
	'Ballots are put away while both sides are in this room.':
		'Les bulletins sont rangés tant que les deux parties sont dans la salle.',
	'Covalent could not start': 'Covalent n’a pas pu démarrer',
	Edit: 'Édition',
	'Found again: {plans}.': 'Retrouvé : {plans}.',
	'In {folder} there is something that is not a plan: {names}.':
		'Dans {folder} se trouve quelque chose qui n’est pas un plan : {names}.',
	'Neither side has locked its ballot yet.': 'Aucune partie n’a encore scellé son bulletin.',
	'No backup of the private notes of “{plan}” could be made. {reason} The notes themselves are saved.':
		'Aucune sauvegarde des notes privées de « {plan} » n’a pu être faite. {reason} Les notes elles-mêmes sont enregistrées.',
	'No backup of “{plan}” could be made. {reason} Its newest changes are not saved either.':
		'Aucune sauvegarde de « {plan} » n’a pu être faite. {reason} Ses dernières modifications ne sont pas enregistrées non plus.',
	'No backup of “{plan}” could be made. {reason} The plan itself is saved.':
		'Aucune sauvegarde de « {plan} » n’a pu être faite. {reason} Le plan lui-même est enregistré.',
	'No locked ballot that is still to be shown lies here.': 'Aucun bulletin scellé restant à dévoiler ne se trouve ici.',
	'No session is on.': 'Aucune séance n’est en cours.',
	'Nobody of {company} has answered yet. Answer first, or abstain.':
		'Personne de {company} n’a encore répondu. Répondez d’abord, ou abstenez-vous.',
	'Nothing has been changed since the version that is kept.': 'Rien n’a changé depuis la version gardée.',
	'Nothing left, but what was to leave counts as sent from now on: it goes with the next copy.':
		'Rien n’est parti, mais ce qui devait partir compte désormais comme envoyé : cela part avec la prochaine copie.',
	'Nothing was brought back. {reason}': 'Rien n’a été récupéré. {reason}',
	'Nothing was restored. {reason}': 'Rien n’a été restauré. {reason}',
	'Only GET is answered.': 'Seule une demande GET reçoit une réponse.',
	'Part of “{title}” was damaged on the disk; everything else of it was read.':
		'Une partie de « {title} » était endommagée sur le disque ; tout le reste a été lu.',
	'Printing the pages': 'Impression des pages',
	'Private notes are put away while both sides are in this room.':
		'Les notes privées sont rangées tant que les deux parties sont dans la salle.',
	'Something in “{title}” could not be understood and was left out; everything else of it was read.':
		'Quelque chose dans « {title} » n’a pas pu être compris et a été laissé de côté ; tout le reste a été lu.',
	'Something went wrong inside the program. Nothing that was saved is lost; the log has the details.':
		'Quelque chose s’est mal passé dans le programme. Rien de ce qui était enregistré n’est perdu ; le journal a les détails.',
	'The PDF could not be made ({reason}). Export the Word document or the web page instead.':
		'Le PDF n’a pas pu être créé ({reason}). Exportez plutôt le document Word ou la page web.',
	'The agenda has no such item.': 'L’ordre du jour n’a pas ce point.',
	'The ballot of {name} that lies here is not the one that was locked. Nothing was shown; set the round aside and begin a new one.':
		'Le bulletin de {name} qui se trouve ici n’est pas celui qui a été scellé. Rien n’a été montré ; écartez le tour et commencez-en un nouveau.',
	'The browser on this computer did not make the PDF. Export the Word document or the web page instead.':
		'Le navigateur de cet ordinateur n’a pas créé le PDF. Exportez plutôt le document Word ou la page web.',
	'The calendar could not be written: {reason}.': 'Le calendrier n’a pas pu être écrit : {reason}.',
	'The changes of this plan are not in {folder} any more, or cannot be read: the folder was removed, or its drive is not connected.':
		'Les modifications de ce plan ne sont plus dans {folder}, ou sont illisibles : le dossier a été supprimé, ou son lecteur n’est pas connecté.',
	'The clock of this computer says {here}, but “{title}” was open here on {before} already. Nothing is lost: no clock decides what the plan says. Check the date in the settings of this computer; until it is right, new changes carry the wrong day.':
		'L’horloge de cet ordinateur dit {here}, mais « {title} » y était déjà ouvert le {before}. Rien n’est perdu : aucune horloge ne décide de ce que dit le plan. Vérifiez la date dans les réglages de cet ordinateur ; d’ici là, les nouvelles modifications portent le mauvais jour.',
	'The export could not be made; the log has the details.': 'L’export n’a pas pu être fait ; le journal a les détails.',
	'The files of “{title}” were removed from the data folder while the plan was open. Nothing is lost: all of it was in memory and has been written anew.':
		'Les fichiers de « {title} » ont été retirés du dossier de données pendant que le plan était ouvert. Rien n’est perdu : tout était en mémoire et a été réécrit.',
	'The last day ({end}) is before the first ({start}).': 'Le dernier jour ({end}) précède le premier ({start}).',
	'The last save of “{title}” was cut off, most likely when the computer stopped. Everything that was called saved before it is there.':
		'Le dernier enregistrement de « {title} » a été interrompu, sans doute à l’arrêt de l’ordinateur. Tout ce qui était dit enregistré auparavant est là.',
	'The list of plans, who works here and the settings could not be read. No plan is touched: those in the data folder are found again by themselves. ({sentence})':
		'La liste des plans, qui travaille ici et les réglages étaient illisibles. Aucun plan n’est touché : ceux du dossier de données sont retrouvés tout seuls. ({sentence})',
	'The next plan begins after the first day of this one ({start}).':
		'Le plan suivant commence après le premier jour de celui-ci ({start}).',
	'The partner’s profit is kept on the partner’s computer alone.':
		'Le profit du partenaire reste sur le seul ordinateur du partenaire.',
	'The plan changes faster than a copy of it can be made; nothing left. Try again in a moment.':
		'Le plan change plus vite qu’une copie ne peut être faite ; rien n’est parti. Réessayez dans un instant.',
	'The private notes of “{plan}” are gone from this computer, or cannot be read. A backup of {day} holds {count, plural, =1 {one of them} other {# of them}}; nothing else of the plan is touched.':
		'Les notes privées de « {plan} » ont disparu de cet ordinateur, ou sont illisibles. Une sauvegarde du {day} en contient {count, plural, =1 {une} other {#}} ; rien d’autre du plan n’est touché.',
	'The program was restarted after you began to write, so this may no longer say what you saw then. Nothing was written over.':
		'Le programme a redémarré après que vous avez commencé à écrire ; ceci ne dit peut-être plus ce que vous voyiez. Rien n’a été écrasé.',
	'The session that is on stays until you end it.': 'La séance en cours reste jusqu’à ce que vous la terminiez.',
	'The template has been changed since; look at it again.': 'Le modèle a changé depuis ; regardez-le de nouveau.',
	'The template of this plan is not on this computer.': 'Le modèle de ce plan n’est pas sur cet ordinateur.',
	'There is no such file.': 'Ce fichier n’existe pas.',
	'There is no such page.': 'Cette page n’existe pas.',
	'There is no template “{id}”; there are {names}.': 'Il n’y a pas de modèle « {id} » ; il y a {names}.',
	'There is nothing to keep.': 'Il n’y a rien à garder.',
	'This Excel workbook is damaged and cannot be read. Open it in Excel, save it again as .xlsx, and send it once more.':
		'Ce classeur Excel est endommagé et illisible. Ouvrez-le dans Excel, enregistrez-le de nouveau en .xlsx, et renvoyez-le.',
	'This Excel workbook is damaged: a part of it cannot be unpacked.':
		'Ce classeur Excel est endommagé : une partie ne peut pas être décompressée.',
	'This address has been used or is not complete. Start Covalent again to get a new one.':
		'Cette adresse a déjà servi ou n’est pas complète. Relancez Covalent pour en obtenir une nouvelle.',
	'This address is not served here.': 'Cette adresse n’est pas servie ici.',
	'This computer knows no time zone “{zone}”. Choose one like Europe/London.':
		'Cet ordinateur ne connaît pas de fuseau horaire « {zone} ». Choisissez-en un comme Europe/London.',
	'This export has already ended.': 'Cet export est déjà terminé.',
	'This export has been fetched already or was cancelled.': 'Cet export a déjà été récupéré ou a été annulé.',
	'This file gives its plan a name that cannot be kept beside the plans here.':
		'Ce fichier donne à son plan un nom qui ne peut être gardé à côté des plans d’ici.',
	'This file is not a complete Excel workbook (.xlsx).': 'Ce fichier n’est pas un classeur Excel complet (.xlsx).',
	'This file is packed like an Excel workbook and holds none.':
		'Ce fichier est empaqueté comme un classeur Excel et n’en contient pas.',
	'This has changed since you began to write. Nothing was written over.':
		'Ceci a changé depuis que vous avez commencé à écrire. Rien n’a été écrasé.',
	'This is an old Excel file (.xls). Save it as an Excel workbook (.xlsx) and send it again.':
		'C’est un ancien fichier Excel (.xls). Enregistrez-le comme classeur Excel (.xlsx) et renvoyez-le.',
	'This plan has no quarter to review: give it a first and a last day.':
		'Ce plan n’a pas de trimestre à examiner : donnez-lui un premier et un dernier jour.',
	'This plan has no quarter {quarter}.': 'Ce plan n’a pas de trimestre {quarter}.',
	'This plan has no such session yet.': 'Ce plan n’a pas encore cette séance.',
	'This plan is not on this computer.': 'Ce plan n’est pas sur cet ordinateur.',
	'This round is not in the plan.': 'Ce tour n’est pas dans le plan.',
	'This round is revealed already.': 'Ce tour est déjà dévoilé.',
	'This round is revealed already; its numbers stay in the plan.':
		'Ce tour est déjà dévoilé ; ses chiffres restent dans le plan.',
	'This round was set aside on {closed}.': 'Ce tour a été écarté le {closed}.',
	'This round was set aside.': 'Ce tour a été écarté.',
	'This sheet is protected with a password, so it cannot be read. Save it without one and send it again.':
		'Cette feuille est protégée par un mot de passe et illisible. Enregistrez-la sans, et renvoyez-la.',
	'This template comes with Covalent and stays.': 'Ce modèle est fourni avec Covalent et reste.',
	'This template is not on this computer any more.': 'Ce modèle n’est plus sur cet ordinateur.',
	'This template is not on this computer any more; keep it as a new one.':
		'Ce modèle n’est plus sur cet ordinateur ; gardez-le comme nouveau.',
	'This version is not on this computer any more.': 'Cette version n’est plus sur cet ordinateur.',
	'This workbook holds macros (.xlsm), so it is not opened. Save it as an Excel workbook (.xlsx) and send it again.':
		'Ce classeur contient des macros (.xlsm) et n’est pas ouvert. Enregistrez-le comme classeur Excel (.xlsx) et renvoyez-le.',
	'This workbook unpacks to far more than any filled-in sheet does, so it is not opened.':
		'Ce classeur se décompresse en bien plus que toute feuille remplie et n’est pas ouvert.',
	'Too many connections stand at this door.': 'Trop de connexions attendent à cette porte.',
	'Version {version} was saved meanwhile; look at it, or keep this as a new template.':
		'La version {version} a été enregistrée entre-temps ; regardez-la, ou gardez ceci comme nouveau modèle.',
	View: 'Affichage',
	'What could not be read is kept in {folder}.': 'Ce qui était illisible est gardé dans {folder}.',
	'What is not shared is put away while both sides are in this room.':
		'Ce qui n’est pas partagé est rangé tant que les deux parties sont dans la salle.',
	'What is private is put away while the session of “{plan}” runs.':
		'Ce qui est privé est rangé tant que la séance de « {plan} » est en cours.',
	'calendar|in a file name': 'calendrier',
	'commitments|in a file name': 'engagements',
	'gaps|in a file name': 'écarts',
	'look-back|in a file name': 'rétrospective',
	'no reason given': 'aucune raison donnée',
	'quarterly review|in a file name': 'revue trimestrielle',
	'session|in a file name': 'séance',
	'the calendar of reviews': 'le calendrier des revues',
	'the commitments': 'les engagements',
	'the gap matrix': 'la matrice des écarts',
	'the pack of a quarterly review': 'le dossier d’une revue trimestrielle',
	'the page of a session': 'la page d’une séance',
	'the page that looks back': 'la page de la rétrospective',
	'there is “{name}”, which does not belong there': 'il y a « {name} », qui n’a pas sa place ici',
	'version {version} as agreed': 'version {version} telle que convenue',
	'{company} has not locked its ballot yet, or it is not in this copy of the plan.':
		'{company} n’a pas encore scellé son bulletin, ou il n’est pas dans cette copie du plan.',
	'{company} writes its own column. Say that both sides are in this room to pass the pen.':
		'{company} écrit sa propre colonne. Dites que les deux parties sont dans la salle pour passer le stylo.',
	'{count, plural, =1 {A change that builds on it is} other {# changes that build on it are}} kept, and not shown until it is back.':
		'{count, plural, =1 {Une modification qui s’appuie dessus est gardée} other {# modifications qui s’appuient dessus sont gardées}}, sans être montrée tant que cela n’est pas revenu.',
	'{count, plural, =1 {A field has} other {# fields have}} two versions in the plan before; settle them first, or neither would go over.':
		'{count, plural, =1 {Un champ a} other {# champs ont}} deux versions dans le plan précédent ; réglez-les d’abord, sinon aucune ne passerait.',
	'{most} windows are open already; close one first.': '{most} fenêtres sont déjà ouvertes ; fermez-en une d’abord.',
	'{name} abstains in this round.': '{name} s’abstient dans ce tour.',
	'{name} has locked its ballot; it can no longer be changed.':
		'{name} a scellé son bulletin ; il ne peut plus être modifié.',
	'{name} has locked two different ballots in this round, so neither counts. Set the round aside and begin a new one.':
		'{name} a scellé deux bulletins différents dans ce tour ; aucun ne compte. Écartez le tour et commencez-en un nouveau.',
	'{name} was asked with something it does not take: {reason}':
		'{name} a reçu quelque chose qu’il n’accepte pas : {reason}',
	'{name}: {count} newer versions of this template are kept here already, and no more.':
		'{name} : {count} versions plus récentes de ce modèle sont déjà conservées ici, et pas davantage.',
	'{name}: it goes by the name of a template that comes with Covalent ({id}).':
		'{name} : il porte le nom d’un modèle fourni avec Covalent ({id}).',
	'{plan} rescue copy.jbp': '{plan} copie de secours.jbp',
	'{reason} Plans can be looked at, and nothing is changed. Start Covalent again once that folder can be written.':
		'{reason} Les plans peuvent être consultés, et rien n’est modifié. Redémarrez Covalent dès que ce dossier sera accessible en écriture.',
	'{reason} {what}': '{reason} {what}',
	'“{title}” has been on screen, so it stays on the agenda.':
		'« {title} » a déjà été à l’écran et reste à l’ordre du jour.',
	'“{title}” is the {owner}’s own: that side takes it.':
		'« {title} » appartient à la partie « {owner} » : c’est elle qui le prend.',
	'“{title}”: {sentence}': '« {title} » : {sentence}',
};
