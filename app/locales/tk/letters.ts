import type { letters as en } from '../en/letters';

export const letters: Record<keyof typeof en, string> = {
  'letters.wording.award.subject': 'Grant bermek hakynda: {organisation}',
  'letters.wording.award.body':
    'Siziň guramaňyz «{call}» ({reference}) bäsleşiginde «{lot}» loty boýunça ýüztutma tabşyrdy (dil haty {receipt}).\n\n{institution}: ýüztutma barlanyldy we bahalandyryldy, guramaňyza {amount} ({amountInWords}) möçberinde grant bermek karar edildi.',
  'letters.wording.award.closing':
    'Guramanyň adyndan gol çekmäge hukukly adam grandy portalda kabul edýär ýa-da ondan ýüz öwürýär. Soňky möhlet: {respondBy}. Şol wagta çenli jogap berilmese, teklip güýjüni ýitirýär we grant ätiýaçlyk sanawyndaky indiki ýüztutma hödürlenip bilner.\n\nŞertnama garaşma döwri gutarandan we bu lot boýunça ähli şikaýatlara seredilenden soň baglaşylýar. Oňa çenli grandyň serişdelerini sarp etmek bolmaýar.\n\nSiz bu karar boýunça şikaýat edip bilersiňiz. Soňky möhlet: {appealUntil}. Şikaýat etmegiň tertibi: {appealAddress}',
  'letters.wording.conditional-award.subject': 'Şertli grant bermek hakynda: {organisation}',
  'letters.wording.conditional-award.body':
    'Siziň guramaňyz «{call}» ({reference}) bäsleşiginde «{lot}» loty boýunça ýüztutma tabşyrdy (dil haty {receipt}).\n\n{institution}: ýüztutma barlanyldy we bahalandyryldy, guramaňyza aşakda sanalan şertler bilen {amount} ({amountInWords}) möçberinde grant bermek karar edildi.',
  'letters.wording.conditional-award.closing':
    'Grandy kabul etmek bilen gurama şertlere razy bolýar.\n\nGuramanyň adyndan gol çekmäge hukukly adam grandy portalda kabul edýär ýa-da ondan ýüz öwürýär. Soňky möhlet: {respondBy}. Şol wagta çenli jogap berilmese, teklip güýjüni ýitirýär we grant ätiýaçlyk sanawyndaky indiki ýüztutma hödürlenip bilner.\n\nŞertnama garaşma döwri gutarandan we bu lot boýunça ähli şikaýatlara seredilenden soň baglaşylýar. Oňa çenli grandyň serişdelerini sarp etmek bolmaýar.\n\nSiz bu karar boýunça şikaýat edip bilersiňiz. Soňky möhlet: {appealUntil}. Şikaýat etmegiň tertibi: {appealAddress}',
  'letters.wording.reserve.subject': 'Ýüztutmaňyzyň ätiýaçlyk sanawyna goşulmagy hakynda',
  'letters.wording.reserve.body':
    'Siziň guramaňyz «{call}» ({reference}) bäsleşiginde «{lot}» loty boýunça ýüztutma tabşyrdy (dil haty {receipt}).\n\nÝüztutma bäsleşigiň talaplaryna laýyk gelýär, ýöne lotuň serişdeleri has ýokary orun alan ýüztutmalara paýlandy. Siziň ýüztutmaňyz ätiýaçlyk sanawynda {reserve} belgide durýar.\n\nBu lot boýunça grantdan ýüz öwrülse ýa-da jogap möhleti geçse, ol ätiýaçlyk sanawyna tertip boýunça hödürlenip bilner. Şonda size aýratyn hat geler; häzir sizden hiç zat talap edilmeýär.',
  'letters.wording.reserve.closing':
    'Siz bu karar boýunça şikaýat edip bilersiňiz. Soňky möhlet: {appealUntil}. Şikaýat etmegiň tertibi: {appealAddress}\n\nGuramaňyza ýüztutmasy we alyp barýan işi üçin minnetdarlyk bildirýäris.',
  'letters.wording.regret.subject': '{receipt} belgili ýüztutmaňyz boýunça karar hakynda',
  'letters.wording.regret.body':
    'Siziň guramaňyz «{call}» ({reference}) bäsleşiginde «{lot}» loty boýunça ýüztutma tabşyrdy (dil haty {receipt}).\n\nÝüztutma barlanyldy we bahalandyryldy. Gynansak-da, edaranyň ({institution}) kararyna görä onuň boýunça grant berilmedi.',
  'letters.wording.regret.closing':
    'Siz bu karar boýunça şikaýat edip bilersiňiz. Soňky möhlet: {appealUntil}. Şikaýat etmegiň tertibi: {appealAddress}\n\nGuramaňyza ýüztutmasy we alyp barýan işi üçin minnetdarlyk bildirýäris.',
  'letters.wording.ineligibility.subject': '{receipt} belgili ýüztutmaňyzyň talaplara laýyk gelmeýändigi hakynda',
  'letters.wording.ineligibility.body':
    'Siziň guramaňyz «{call}» ({reference}) bäsleşiginde «{lot}» loty boýunça ýüztutma tabşyrdy (dil haty {receipt}).\n\nÝüztutma gatnaşmak üçin aşakda sanalan talaplara laýyk gelmeýär. Şonuň üçin ol bahalandyrylmady we onuň boýunça grant berilmeýär.',
  'letters.wording.ineligibility.closing':
    'Siz bu karar boýunça şikaýat edip bilersiňiz. Soňky möhlet: {appealUntil}. Şikaýat etmegiň tertibi: {appealAddress}\n\nGuramaňyza ýüztutmasy we alyp barýan işi üçin minnetdarlyk bildirýäris.',
  'letters.wording.award-from-reserve.subject': 'Ätiýaçlyk sanawyndan grant bermek hakynda: {organisation}',
  'letters.wording.award-from-reserve.body':
    'Siziň guramaňyz «{call}» ({reference}) bäsleşiginde «{lot}» loty boýunça ýüztutma tabşyrdy (dil haty {receipt}).\n\nOl ätiýaçlyk sanawyna goşulypdy. Bu lotda bir grant boşady we indi guramaňyza {amount} ({amountInWords}) möçberinde grant berilýär. Karary kabul eden edara: {institution}.',
  'letters.wording.award-from-reserve.closing':
    'Guramanyň adyndan gol çekmäge hukukly adam grandy portalda kabul edýär ýa-da ondan ýüz öwürýär. Soňky möhlet: {respondBy}. Şol wagta çenli jogap berilmese, teklip güýjüni ýitirýär we grant ätiýaçlyk sanawyndaky indiki ýüztutma hödürlenip bilner.\n\nŞertnama garaşma döwri gutarandan we bu lot boýunça ähli şikaýatlara seredilenden soň baglaşylýar. Oňa çenli grandyň serişdelerini sarp etmek bolmaýar.',
  'letters.wording.call-cancelled.subject': '{reference} bäsleşiginiň ýatyrylmagy hakynda',
  'letters.wording.call-cancelled.body':
    '«{call}» ({reference}) bäsleşigi grant berilmezden ýatyryldy. Karary kabul eden edara: {institution}.\n\nBu «{lot}» lotuna degişlidir.\n\nSebäbi: {reason}\n\nŞonuň üçin guramaňyzyň ýüztutmasy (dil haty {receipt}) netijesiz galýar.',
  'letters.wording.call-cancelled.closing':
    'Siz bu karar boýunça şikaýat edip bilersiňiz. Soňky möhlet: {appealUntil}. Şikaýat etmegiň tertibi: {appealAddress}\n\nGuramaňyza ýüztutmasy we alyp barýan işi üçin minnetdarlyk bildirýäris.',
  'letters.wording.correction.subject': '{corrects} belgili hatymyzyň düzedilmegi hakynda',
  'letters.wording.correction.body':
    'Bu hat {correctsDate} senesindäki {corrects} belgili hatymyzyň ornuny tutýar; öňki hat güýjüni ýitirdi.\n\nNäme we näme üçin düzedildi: {reason}\n\nGrandyň möçberi: {amount} ({amountInWords}).',
  'letters.wording.correction.closing':
    'Grant teklibine jogap bermegiň möhleti: {respondBy}.\n\nÝalňyşlyk üçin ötünç soraýarys.\n\nSiz bu karar boýunça şikaýat edip bilersiňiz. Soňky möhlet: {appealUntil}. Şikaýat etmegiň tertibi: {appealAddress}',
  'letters.wording.appeal-decision.subject': 'Şikaýatyňyz boýunça karar hakynda',
  'letters.wording.appeal-decision.body':
    'Guramaňyz «{call}» ({reference}) bäsleşiginde {receipt} belgili ýüztutma boýunça karara şikaýat etdi. Şikaýata barlaga, bahalandyrmaga we karara gatnaşmadyk adamlar seretdi.\n\nKarar we onuň sebäpleri: {reason}',
  'letters.wording.appeal-decision.closing': 'Guramaňyza ýüztutmasy we alyp barýan işi üçin minnetdarlyk bildirýäris.',
  'letters.number': '№ {number}',
  'letters.draft': 'Taslama: çykarylmady',
  'letters.draft.mark': 'TASLAMA',
  'letters.atIssue': '(hat çykarylanda kesgitlenýär)',
  'letters.moment': '{at} (Aşgabat wagty)',
  'letters.head': 'Ýolbaşça: {head}',
  'letters.corrects': '{date} senesindäki {number} belgili hatyň düzedişi',
  'letters.fact.call': 'Bäsleşik',
  'letters.fact.lot': 'Loty',
  'letters.fact.application': 'Ýüztutma',
  'letters.fact.applied': '{receipt}, tabşyrylan wagty: {at}',
  'letters.fact.requested': 'Soralan möçber',
  'letters.fact.amount': 'Grandyň möçberi',
  'letters.fact.place': 'Sanawdaky orny',
  'letters.fact.reserve': 'Ätiýaçlyk sanawyndaky belgisi',
  'letters.fact.respondBy': 'Jogabyň möhleti',
  'letters.fact.appealUntil': 'Şikaýatyň möhleti',
  'letters.scores': 'Ballar',
  'letters.scores.criterion': 'Ölçeg',
  'letters.scores.points': 'Bal',
  'letters.scores.maximum': 'Iň ýokary',
  'letters.scores.level': 'Dereje (0–{scale})',
  'letters.scores.minimum': 'Iň pes dereje',
  'letters.scores.total': 'Jemi: 100 baldan {total} bal.',
  'letters.scores.least': 'Zerur bolan iň az bal: {minimum}.',
  'letters.list.conditions': 'Şertler',
  'letters.list.unmet': 'Ýerine ýetirilmedik talaplar',
  'letters.list.strengths': 'Toparyň agzalarynyň bellän güýçli taraplary',
  'letters.list.weaknesses': 'Toparyň agzalarynyň bellän gowşak taraplary',
  'letters.signed': 'Portalda elektron görnüşde gol çekildi: {at}',
  'letters.check': 'Hatyň hakykylygyny barlamak',
  'letters.check.code': 'Kody: {code}',
  'letters.check.how':
    'Bu haty elinde saklaýan islendik adam onuň hakykylygyny hasapsyz barlap biler: QR-kody telefon bilen okaň ýa-da {address} salgysyny açyň. Sahypada hatyň hakykydygy we güýjündedigi görkezilýär.',
  'letters.check.qr': '{number} belgili haty barlamak üçin QR-kod',
};
