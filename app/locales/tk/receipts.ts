import type { receipts as en } from '../en/receipts';

export const receipts: Record<keyof typeof en, string> = {
  'receipts.of': 'Dil haty {receipt}',
  'receipts.submittedAt': 'Tabşyrylan wagty',
  'receipts.deadline': 'Möhleti',
  'receipts.organisation': 'Gurama',
  'receipts.call': 'Bäsleşik {reference}',
  'receipts.lot': 'Ýüztutmanyň loty',
  'receipts.number': 'Ýüztutmanyň görnüşi',
  'receipts.signatory': 'Beýan edip tabşyran',
  'receipts.sha256': 'Tabşyrylan ýüztutmanyň SHA-256-sy',
  'receipts.files': 'Tabşyrylan ýüztutmanyň faýllary',
  'receipts.noFiles': 'Faýl ýok.',
  'receipts.unnamed':
    'Bu bäsleşikde ýüztutmalar berk möhürlenýär: faýllaryň atlary hem möhürlenen. Olary ölçegi we heşi boýunça tapawutlandyryň.',
  'receipts.file': '{number}-nji faýl',
  'receipts.check.title': 'Dil hatyny barlamak',
  'receipts.codeOf': 'Barlag kody: {code}',
  'receipts.pdf.kind': 'Ýüztutmanyň kabul edilendigi hakynda tassyknama',
  'receipts.pdf.qr': '{receipt} dil hatyny barlamak üçin QR kody',
  'receipts.pdf.how':
    'Dil haty elinde bolan her bir adam ony hasapsyz barlap biler: QR kody telefon bilen okaň ýa-da {address} sahypasyny açyp, belgisini we barlag koduny ýazyň. Portal belgini, wagty, bäsleşigi we SHA-256-ny aýdýar, başga hiç zat aýtmaýar.',
  'receipts.meaning':
    'Dil haty portalyň bu ýüztutmany ýokarda görkezilen wagtda, maglumat binýadynyň sagady boýunça bellige alandygyny tassyklaýar. Ýüztutmanyň mazmuny açylyşa çenli möhürli galýar. Dil haty ýüztutmanyň şertlere laýykdygyny ýa-da goldanjakdygyny aňlatmaýar.',
  'receipts.stands.current': 'Bu tabşyrylan ýüztutma hasaba alynýar.',
  'receipts.stands.superseded': 'Onuň ornuny soňraky ýüztutma tutdy: bu indi hasaba alynmaýar.',
  'receipts.stands.withdrawn': 'Gurama bu ýüztutmany yzyna aldy: ol indi hasaba alynmaýar.',
  'receipts.mail.submitted.subject': '{reference}: ýüztutmaňyz tabşyryldy, dil haty {receipt}',
  'receipts.mail.submitted.what':
    '{by} guramaňyzyň «{title}» ({reference}) bäsleşiginiň «{lot}» loty boýunça ýüztutmasyny tabşyrdy.',
  'receipts.mail.submitted.receipt': 'Dil haty {receipt}. Portal ony Aşgabat wagty bilen {at} bellige aldy.',
  'receipts.mail.submitted.sha256': 'Tabşyrylan ýüztutmanyň SHA-256-sy: {sha256}',
  'receipts.mail.submitted.until':
    'Ol möhürlendi: açylyşa çenli edarada ony hiç kim okap bilmeýär. Möhlet gutarýança guramaňyz ony täze görnüşi bilen çalşyp ýa-da yzyna alyp biler.',
  'receipts.mail.submitted.link': 'Dil hatyny açmak we ýüklemek',
  'receipts.mail.withdrawn.subject': '{reference}: ýüztutmaňyz yzyna alyndy',
  'receipts.mail.withdrawn.what':
    '{by} guramaňyzyň «{title}» ({reference}) bäsleşiginiň «{lot}» loty boýunça ýüztutmasyny Aşgabat wagty bilen {at} yzyna aldy.',
  'receipts.mail.withdrawn.receipt': '{receipt} dil hatly ýüztutma indi hasaba alynmaýar.',
  'receipts.mail.withdrawn.again':
    'Möhlet gutarýança guramaňyz ýüztutmany gaýtadan tabşyryp biler. Eger hiç biriňiz ony yzyna almak islemedik bolsaňyz, ony häzir gaýtadan tabşyryň we parollaryňyzy çalşyň.',
  'receipts.mail.why': 'Bu haty guramaňyzyň adamlary alýar.',
  'mail.template.application-submitted': 'Ýüztutma tabşyryldy',
  'mail.template.application-withdrawn': 'Ýüztutma yzyna alyndy',
  'receipts.declaration':
    'Guramanyň gol çekmäge hukukly şahsy hökmünde şu ýüztutmadaky ähli maglumatlaryň dogrudygyny we dolydygyny, guramanyň bäsleşigiň şertleri bilen ylalaşýandygyny hem-de onuň adyndan hereket etmäge hakymyň bardygyny beýan edýärin. Nädogry maglumatly ýüztutmanyň bäsleşikden çykarylýandygyny bilýärin.',
  'receipts.submit.agree': 'Şu beýannamany okadym we berýärin',
  'receipts.submit.codeHint':
    'Sizde girişiň ikinji ädimi bar. Parolyň ýerine programmaňyzyň häzir görkezýän koduny ýazyp bilersiňiz.',
  'receipts.submit.code': 'Programmadan kod',
  'receipts.receipt': 'Dil haty',
  'receipts.name': 'Faýl',
  'receipts.size': 'Ölçegi',
  'receipts.standing': 'Ýagdaýy',
  'receipts.history': 'Tabşyrylanlar',
  'receipts.state.current': 'Hasapda',
  'receipts.state.superseded': 'Çalşyryldy',
  'receipts.state.withdrawn': 'Yzyna alyndy',
  'receipts.stage.revising': 'Täze görnüşi tabşyrylmady',
  'receipts.submit.title': 'Ýüztutmany tabşyrmak',
  'receipts.submit.toPage': 'Tabşyrmaga geçmek',
  'receipts.submit.declaration': 'Beýannama',
  'receipts.submit.mustDeclare': 'Beýannamany tassyklaň',
  'receipts.submit.confirm': 'Parolyňyzy ýazyň',
  'receipts.submit.last':
    'Düwmä basanyňyzda ýüztutma bellige alnyp, möhürlenýär. Ol diňe portal ony möhlet gutarmazdan öň, sekuntyna çenli takyk bellige alan ýagdaýynda hasaba alynýar: soňky minutlara garaşmaň.',
  'receipts.submit.submit': 'Tabşyrmak',
  'receipts.submit.notReady': 'Ýüztutmany entek tabşyryp bolmaýar: bir zat ýetmeýär ýa-da nädogry.',
  'receipts.submit.who': 'Ony gol çekmäge hukukly şahs tabşyrýar',
  'receipts.submit.whoText':
    'Ýüztutma taýýar. Siz ony taýýarlap bilersiňiz, ýöne ony diňe guramaňyzyň gol çekmäge hukukly şahsy tabşyrýar. Olaryň birine habar beriň:',
  'receipts.submit.answers': 'Jogaplar',
  'receipts.submit.profile': 'Ýüztutma bilen bile guramaňyzyň profiliniň häzirki görnüşiniň nusgasy gidýär.',
  'receipts.submit.sealed':
    'Açylyşa çenli edarada ony hiç kim okap bilmeýär. Guramaňyz ony okap, möhlet gutarýança çalşyp ýa-da yzyna alyp biler.',
  'receipts.submit.strict':
    'Bu bäsleşikde ýüztutmalar berk möhürlenýär: tabşyranyňyzdan soň, açylyşa çenli ony hiç kim, hatda guramaňyz hem okap bilmeýär. Ilki ony çap ediň ýa-da PDF görnüşinde saklaň. Täze görnüşi boş görnüşden başlanar.',
  'receipts.submit.replaces': 'Ol {receipt} dil hatly ýüztutmanyň ornuny tutar, şondan soň öňküsi hasaba alynmaz.',
  'receipts.page.submitted': 'Ýüztutma tabşyryldy',
  'receipts.page.pdf': 'Dil hatyny ýüklemek (PDF)',
  'receipts.page.check':
    'Belgisi we barlag kody bar bolan adam dil hatynyň hakykydygyny hasapsyz görüp biler, başga hiç zat bilmez.',
  'receipts.panel.submitted': 'Ýüztutma tabşyryldy',
  'receipts.panel.revising': 'Täze görnüşini taýýarlaýarsyňyz',
  'receipts.panel.notYet':
    'Gaýtadan tabşyrýançaňyz, üýtgetmeler hasaba alynmaýar. Şoňa çenli şu tabşyrylan ýüztutma hasapda:',
  'receipts.panel.withdrawn': 'Ýüztutma yzyna alyndy',
  'receipts.panel.again': 'Ol hasaba alynmaýar. Möhlet gutarýança ony üýtgedip, gaýtadan tabşyryp bilersiňiz.',
  'receipts.panel.nothing': 'Möhlet geçdi. Bu ýüztutma yzyna alnypdy: ol hasaba alynmaýar.',
  'receipts.head.late': 'Möhlet geçdi. Bu ýüztutma wagtynda tabşyryldy we üýtgewsiz galýar.',
  'receipts.revise.title': 'Täze görnüşini taýýarlamak',
  'receipts.revise.lead':
    '{receipt} dil hatly tabşyrylan ýüztutma hasapda galýar. Diňe gol çekmäge hukukly şahs gaýtadan tabşyranda täze görnüşi onuň ornuny tutar. Möhlet gutarýança hiç kim tabşyrmasa, öňki tabşyrylany hasapda galýar.',
  'receipts.revise.kept': 'Jogaplaryňyz we faýllaryňyz tabşyrylan görnüşinde dur; gerek zadyňyzy üýtgediň.',
  'receipts.revise.empty': 'Bu bäsleşikde ýüztutmalar berk möhürlenýär: täze görnüşi boş görnüşden başlanýar.',
  'receipts.revise.submit': 'Täze görnüşine başlamak',
  'receipts.withdraw.title': 'Ýüztutmany yzyna almak',
  'receipts.withdraw.warning':
    'Tabşyrylan ýüztutma şol bada hasapdan çykarylýar. Guramaňyz möhlet gutarýança gaýtadan tabşyrmasa, ol bäsleşige gatnaşmaýar.',
  'receipts.withdraw.again':
    'Tabşyrylan zat möhürli galýar we saklanýar. Açylyş teswirnamasynda onuň yzyna alnandygy görkezilýär; ony hiç kim bahalandyrmaýar.',
  'receipts.withdraw.reason': 'Sebäbi, kärdeşleriňiz üçin (hökmany däl)',
  'receipts.withdraw.reasonHint': 'Ony diňe guramaňyzyň agzalary okaýar.',
  'receipts.withdraw.tooLong': 'Sebäbi örän uzyn',
  'receipts.withdraw.nothing': 'Häzirki wagtda bu ýüztutma boýunça hiç zat tabşyrylmadyk.',
  'receipts.withdraw.submit': 'Yzyna almak',
  'receipts.check.lead':
    'Ýüztutmanyň dil hatynda belgisi we barlag kody bar. Olaryň portala mälimdigini şu ýerde görüp bilersiňiz.',
  'receipts.check.numberHint': 'Meselem, R-7K3M-9QXD-4T',
  'receipts.check.code': 'Barlag kody',
  'receipts.check.codeHint': 'On iki harp we san',
  'receipts.check.submit': 'Barlamak',
  'receipts.check.noNumber': 'Dil hatynyň belgisini ýazyň',
  'receipts.check.noCode': 'Barlag koduny ýazyň',
  'receipts.check.genuine': 'Dil haty hakyky',
  'receipts.check.compare':
    'Portal bu belgili ýüztutmany bellige alypdyr. Wagty we SHA-256-ny dil hatyndaky bilen deňeşdiriň. Ýüztutmany kimiň tabşyrandygy we onuň hasapdadygy bu ýerde aýdylmaýar.',
  'receipts.check.unknown': 'Beýle dil haty ýok',
  'receipts.check.unknownText':
    'Portala beýle belgili we beýle barlag kodly dil haty mälim däl. Ikisiniň-de dil hatyndaky ýaly takyk ýazylandygyny barlaň.',
  'receipts.check.another': 'Başga dil hatyny barlamak',
  'notice.told.applicationWithdrawn': 'Ýüztutma yzyna alyndy.',
  'notice.told.applicationRevising':
    'Indi ýüztutmany üýtgedip bilersiňiz. Gaýtadan tabşyrýançaňyz, tabşyrylany hasapda.',
  'receipts.content.title': 'Tabşyrylan ýüztutma',
  'receipts.content.link': 'Tabşyrylan ýüztutmany okamak',
  'receipts.content.asSubmitted': 'Bu ýüztutmanyň tabşyrylan görnüşi.',
  'receipts.content.strict':
    'Tabşyrylan ýüztutma berk möhürlendi: açylyşa çenli ony hiç kim, hatda guramaňyz hem okap bilmeýär.',
  'receipts.check.link': 'Ýüztutmanyň dil hatyny barlamak',
  'help.organisation.submit':
    'Ýüztutmany gol çekmäge hukukly şahs öz paroly bilen tabşyrýar. Dil hatynda belgisi, sekuntyna çenli wagty we SHA-256-sy görkezilýär; ol poçta bilen iberilýär we ony ýükläp bolýar. Möhlet gutarýança ýüztutmany yzyna alyp ýa-da täze görnüşini tabşyryp bilersiňiz; gaýtadan tabşyrýançaňyz, üýtgetmeler hasaba alynmaýar.',
  'help.verify.receipt':
    'Ýüztutmanyň dil hatynda belgisi, barlag kody we QR kody bar. Dil haty elinde bolan adam ony hasapsyz barlap biler; portal dil hatynda aýdylany tassyklaýar we başga hiç zat aýtmaýar.',
  'receipts.panel.unsubmitted': 'Şondan soň girizilen üýtgetmeler tabşyrylmady we hasaba alynmaýar.',
  'receipts.opening': 'Açylyş',
  'receipts.opened.whole': 'Açyldy; ýüztutma bitewi, SHA-256-sy şu ýerde görkezilene deň.',
  'receipts.opened.failed': 'Ony doly açyp bolmady. Sebäbi açylyş teswirnamasynda görkezilen.',
  'receipts.opened.record': 'Açylyş teswirnamasy',
};
