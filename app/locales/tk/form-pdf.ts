import type { formPdf as en } from '../en/form-pdf';

export const formPdf: Record<keyof typeof en, string> = {
  'formPdf.blank.title': 'Ýüztutma görnüşi',
  'formPdf.blank.lead':
    'Bu blank jogaplary internetsiz taýýarlamak üçindir. Ony tabşyryp bolmaýar: ýüztutmalar portalda, {address} salgysynda tabşyrylýar.',
  'formPdf.blank.foot': '{reference}: ýüztutma blanky, görnüşi {version}',
  'formPdf.blank.link': 'Internetsiz doldurmak üçin ýüztutma blanky (PDF)',
  'formPdf.organisation': 'Gurama',
  'formPdf.lot': 'Ýüz tutulýan lot (birini saýlaň)',
  'formPdf.characters': '{limit, plural, one {Iň köp # belgi.} other {Iň köp # belgi.}}',
  'formPdf.words': '{limit, plural, one {Iň köp # söz.} other {Iň köp # söz.}}',
  'formPdf.atLeast': '{value} ýa-da ondan köp.',
  'formPdf.atMost': '{value} ýa-da ondan az.',
  'formPdf.notBefore': '{day} senesinden ir däl.',
  'formPdf.notAfter': '{day} senesinden giç däl.',
  'formPdf.overheads': 'Goşmaça çykdajylar soralýan puluň {percent} göteriminden köp bolmaly däl.',
  'formPdf.categories': 'Setirleriň toparlary:',
  'formPdf.months': 'Aýlar hyzmatyň başyndan sanalýar: 1-den {months}-e çenli.',
  'formPdf.goOn': 'Aýratyn sahypada dowam ediň.',
  'formPdf.draft.state': 'Garalama, tabşyrylmady',
  'formPdf.draft.foot': '{reference}: garalama, tabşyrylmady. Çap edilen wagty: {at}',
  'formPdf.draft.link': 'Garalamany PDF görnüşinde ýükläp almak',
  'formPdf.call': '{reference} bäsleşigi',
  'formPdf.printed': 'Çap edilen wagty',
  'formPdf.submitted.state': 'Tabşyrylan görnüşinde',
  'formPdf.submitted.foot': '{reference}: tabşyrylan görnüşinde. Çap edilen wagty {at}',
  'formPdf.submitted.link': 'Ýüztutmany PDF görnüşinde ýüklemek',
};
