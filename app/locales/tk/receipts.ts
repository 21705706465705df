import type { receipts as en } from '../en/receipts';

export const receipts: Record<keyof typeof en, string> = {
  'receipts.of': 'Dil haty {receipt}',
  'receipts.submittedAt': 'Tabşyrylan wagty',
  'receipts.utc': '{at} UTC',
  'receipts.deadline': 'Möhleti',
  'receipts.organisation': 'Gurama',
  'receipts.call': 'Bäsleşik {reference}',
  'receipts.lot': 'Lot',
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
};
