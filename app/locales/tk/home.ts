import type { home as en } from '../en/home';

export const home: Record<keyof typeof en, string> = {
  'home.lead':
    'Döwlet edaralary haýsy sosial hyzmatlaryň gerekdigini yglan edýärler. Guramalar ýüztutma berýärler, garaşsyz topar ýüztutmalary çap edilen ölçegler boýunça deňeşdirýär, döwlet serişdeleri bolsa hakykatda berlen hyzmatlar üçin tölenýär.',
  'home.calls.title': 'Açyk bäsleşikler',
  'home.calls.empty.title': 'Häzirki wagtda açyk bäsleşik ýok',
  'home.calls.empty.text':
    'Edara bäsleşik yglan edende, ol şu ýerde möhleti, bölekleri we ýüztutma üçin gerek bolan ähli maglumatlary bilen görkeziler.',
  'home.calls.empty.help': 'Bäsleşige nähili taýýarlanmaly',
  'home.steps.title': 'Bäsleşikden hyzmata çenli bäş ädim',
  'home.step.call.title': 'Bäsleşik yglan edilýär',
  'home.step.call.text': 'Hyzmatlar, ýerler, iň ýokary möçberler, ölçegler we möhlet hemmelere açyk we üýtgemeýär.',
  'home.step.apply.title': 'Guramalar ýüz tutýarlar',
  'home.step.apply.text': 'Işdeşler ýüztutmany bilelikde doldurýarlar. Möhlet gutarýança ol möhürlenen galýar.',
  'home.step.evaluate.title': 'Topar deňeşdirýär',
  'home.step.evaluate.text':
    'Toparyň agzalary bähbitlerini yglan edýärler we her ýüztutmany şol bir ölçegler boýunça bahalandyrýarlar.',
  'home.step.award.title': 'Karar düşündirilýär',
  'home.step.award.text':
    'Her dalaşgär netijäni we sebäplerini bilýär, şertnama baglaşylmazdan öň şikaýat edip bilýär.',
  'home.step.deliver.title': 'Hyzmata gözegçilik edilýär',
  'home.step.deliver.text':
    'Tölegler ýerine ýetirilen tapgyrlara görä geçirilýär; barlaglar we hasabatlar adamlaryň näme alandygyny görkezýär.',
  'home.entry.title': 'Sizi näme gyzyklandyrýar?',
  'home.entry.ngo.title': 'Siz guramada işleýärsiňiz',
  'home.entry.ngo.text':
    'Bäsleşik tapyň, ýüztutmany işdeşleriňiz bilen taýýarlaň, netijäni biliň we hyzmatyňyz barada hasabat beriň.',
  'home.entry.ngo.link': 'Guramalar üçin kömek',
  'home.entry.staff.title': 'Siz döwlet edarasynda işleýärsiňiz',
  'home.entry.staff.text':
    'Edaraňyzyň beren hasaby bilen ulgama giriň. Işgärleriň hasaplary diňe çakylyk boýunça açylýar.',
  'home.entry.visitor.title': 'Siz köpräk bilmek isleýärsiňiz',
  'home.entry.visitor.text':
    'Kararlaryň nähili kabul edilýändigini we hatyň hakykatdan-da bu portaldan gelendigini nähili barlamalydygyny okaň.',
  'home.entry.visitor.link': 'Opencall nähili işleýär',
};
