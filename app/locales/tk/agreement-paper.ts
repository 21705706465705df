import type { agreementPaper as en } from '../en/agreement-paper';

export const agreementPaper: Record<keyof typeof en, string> = {
  'agreementPaper.title': 'Grant bermek hakynda ylalaşyk № {number}',
  'agreementPaper.draft': 'TASLAMA',
  'agreementPaper.draftTitle': 'Grant bermek hakynda ylalaşyk (taslama)',
  'agreementPaper.draftFoot': 'Taslama: gol çekmek üçin däl',
  'agreementPaper.institution': '{name} (mundan beýläk – «Edara»)',
  'agreementPaper.and': 'we',
  'agreementPaper.organisation': '{name} (mundan beýläk – «Gurama»)',
  'agreementPaper.represented': 'wekili: {person}',
  'agreementPaper.subject': 'Ylalaşygyň mazmuny',
  'agreementPaper.subject.grant':
    'Edara Gurama «{title}» hyzmatyny etmek üçin grant berýär; oňa serişde {reference} «{call}» bäsleşiginiň netijeleri boýunça bölünip berildi.',
  'agreementPaper.subject.work':
    'Gurama hyzmaty öz {receipt} ýüztutmasynda görkezilişi ýaly ýerine ýetirýär. Eger bu ylalaşykda başgaça bellenen bolsa, ylalaşyk ulanylýar.',
  'agreementPaper.amount': 'Möçberi we möhleti',
  'agreementPaper.amount.label': 'Möçberi',
  'agreementPaper.starts': 'Başlanýan güni',
  'agreementPaper.ends': 'Tamamlanýan güni',
  'agreementPaper.retention': 'Ahyryna çenli saklanýan paý',
  'agreementPaper.retention.share':
    'awansdan başga her kabul edilen möçberiň {percent} göterimi; jemleýji hasabat kabul edilenden soň tölenýär',
  'agreementPaper.retention.none': 'Ulanylmaýar',
  'agreementPaper.milestones': 'Tapgyrlar we tölegler',
  'agreementPaper.milestones.lead':
    'Grant tapgyrlar boýunça tölenýär. Tapgyr Edara onuň hasabatyny doly ýa-da bölekleýin kabul edenden soň tölenýär.',
  'agreementPaper.milestones.advance': 'Awans ylalaşyk güýje girenden soň hasabatsyz tölenýär.',
  'agreementPaper.milestone': 'Tapgyr',
  'agreementPaper.milestone.due': 'Möhleti',
  'agreementPaper.milestone.brings': 'Netijeler we tassyklamalar',
  'agreementPaper.milestone.amount': 'Möçberi, {currency}',
  'agreementPaper.milestone.advance': '{title} (awans)',
  'agreementPaper.milestone.final': '{title} (jemleýji)',
  'agreementPaper.total': 'Jemi',
  'agreementPaper.budget': 'Býujet',
  'agreementPaper.budget.category': 'Toparça',
  'agreementPaper.budget.line': 'Býujet setiri',
  'agreementPaper.budget.rule':
    'Býujet setiri boýunça çykdajylar onuň möçberinden 10 göterime çenli artyp biler. Mundan artyk bolsa, Edara tarapyndan makullanan esaslandyrma gerek.',
  'agreementPaper.work': 'Iş meýilnamasy',
  'agreementPaper.work.activity': 'Çäre',
  'agreementPaper.work.months': 'Aýlar',
  'agreementPaper.indicators': 'Görkezijiler',
  'agreementPaper.indicator': 'Görkeziji',
  'agreementPaper.indicator.unit': 'Ölçeg birligi',
  'agreementPaper.indicator.baseline': 'Başlangyç bahasy',
  'agreementPaper.indicator.target': 'Maksat bahasy',
  'agreementPaper.organisationDuties': 'Guramanyň borçlary',
  'agreementPaper.organisationDuties.service':
    'hyzmaty onuň ölçeglerine laýyk gelýän adamlara, olaryň mertebesine we hukuklaryna hormat goýup, kemsitmezden etmek;',
  'agreementPaper.organisationDuties.money':
    'granty diňe býujetde görkezilen maksatlar üçin harçlamak we her çykdajynyň resminamalaryny möhlet tamamlanandan soň bäş ýyl saklamak;',
  'agreementPaper.organisationDuties.report':
    'her tapgyr boýunça bellenen möhletde tassyklamalar we çykdajylar bilen hasabat bermek;',
  'agreementPaper.organisationDuties.tell':
    'hyzmata howp salýan islendik ýagdaý barada Edara haýal etmän habar bermek we onuň wekillerine hyzmat edilýän ýere barmaga mümkinçilik döretmek;',
  'agreementPaper.organisationDuties.data':
    'hyzmat alýan adamlaryň şahsy maglumatlaryny goramak we hasabatlarda hiç kimiň adyny görkezmezlik.',
  'agreementPaper.institutionDuties': 'Edaranyň borçlary',
  'agreementPaper.institutionDuties.review':
    'her hasabata seredip, ony kabul etmek ýa-da sebäplerini görkezip yzyna gaýtarmak;',
  'agreementPaper.institutionDuties.pay': 'kabul edilen möçberleri Guramanyň portalda barlanan bank hasabyna tölemek;',
  'agreementPaper.institutionDuties.tell': 'tölegi saklaýan islendik ýagdaý barada Gurama haýal etmän habar bermek.',
  'agreementPaper.changes': 'Üýtgetmek we ýatyrmak',
  'agreementPaper.changes.amendment': 'Ylalaşyk diňe iki tarapyň hem razy bolan üýtgetmesi bilen üýtgedilýär.',
  'agreementPaper.changes.suspension':
    'Gurama ylalaşygy düýpli bozan halatynda Edara sebäbini ýazmaça görkezip, ony togtadyp ýa-da ýatyryp biler. Ondan öň kabul edilen zatlar tölenýär.',
  'agreementPaper.changes.recovery':
    'Ylalaşylyşyndan başgaça harçlanan ýa-da harçlanmadyk serişdeler yzyna gaýtarylýar.',
  'agreementPaper.changes.disputes':
    'Jedeller gepleşikler arkaly, ylalaşyga gelinmedik halatynda bolsa Türkmenistanyň kanunçylygyna laýyklykda çözülýär.',
  'agreementPaper.special': 'Aýratyn şertler',
  'agreementPaper.final': 'Jemleýji düzgünler',
  'agreementPaper.final.force':
    'Ylalaşyk iki tarap hem gol çekenden we bäsleşigiň ähli deslapky şertleri ýerine ýetirilenden soň güýje girýär.',
  'agreementPaper.final.signing':
    'Oňa portalda ýa-da kagyzda gol çekilýär. Portaldaky gol şu resminamanyň SHA-256 bahasyny görkezýär we gollar sahypasynda bellenýär.',
  'agreementPaper.final.languages':
    'Ylalaşyk iki dilde düzüldi. Olaryň arasynda tapawut bolsa, şu dildäki tekst ulanylýar: {language}.',
  'agreementPaper.signatures': 'Taraplaryň gollary',
  'agreementPaper.signature.institution': 'Edaranyň adyndan',
  'agreementPaper.signature.organisation': 'Guramanyň adyndan',
  'agreementPaper.signature.name': 'Ady, familiýasy, wezipesi',
  'agreementPaper.signature.sign': 'Goly we möhüri',
  'agreementPaper.signature.date': 'Senesi',
  'agreementPaper.sheet.title': 'Gollar sahypasy',
  'agreementPaper.sheet.lead': '{number} belgili grant bermek hakynda ylalaşyga',
  'agreementPaper.sheet.document': 'Resminamanyň SHA-256 bahasy',
  'agreementPaper.sheet.frozen': 'Resminama düzüldi',
  'agreementPaper.sheet.at': 'Gol çekildi',
  'agreementPaper.sheet.by': 'Kim tarapyndan',
  'agreementPaper.sheet.way': 'Usuly',
  'agreementPaper.sheet.portal': 'Portalda, paroly gaýtadan girizip',
  'agreementPaper.sheet.paper': 'Kagyzda; skany goşan: {name}',
  'agreementPaper.sheet.signedHash': 'Gol çekilen SHA-256',
  'agreementPaper.sheet.missing': 'Entek gol çekilmedi',
};
