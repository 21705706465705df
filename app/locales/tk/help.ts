import type { help as en } from '../en/help';

export const help: Record<keyof typeof en, string> = {
  'help.lead':
    'Portalyň şu gün näme edýändigi barada gysga jogaplar. Her bölümde onuň kime niýetlenendigi görkezilýär.',
  'help.contents': 'Bu sahypada',
  'help.start.title': 'Hemmeler üçin: ilkinji ädimler',
  'help.start.language':
    'Islendik sahypanyň ýokarsynda iňlis, rus ýa-da türkmen dilini saýlaň. Sahypa üýtgemeýär, saýlawyňyz bu enjamda bir ýyl saklanýar.',
  'help.start.devices':
    'Her sahypa köne telefonda, haýal baglanyşykda we skriptsiz, klawiatura we ekran okaýjy programma bilen işleýär. Islendik sahypany çap edip bolýar.',
  'help.start.time':
    'Sahypada başga zat görkezilmedik bolsa, ähli wagtlar Aşgabadyň wagty boýunça (UTC+5) berilýär. Möhletleri portalyň sagady sekuntyna çenli takyk kesgitleýär.',
  'help.organisation.title': 'Guramalar üçin',
  'help.organisation.prepare':
    'Bäsleşik açylmanka şulary taýýarlaň: hasaba alyş şahadatnamasy, tertipnama, gol çekmäge hukukly adamlaryň atlary we guramanyň adyna bank maglumatlary.',
  'help.organisation.roles':
    'Wekil ýüztutmalary we hasabatlary doldurýar; gol çekiji olary tabşyrýar, kabul edýär we gol çekýär. Bir adam ikisini-de edip biler.',
  'help.organisation.sealed':
    'Ýüztutma tabşyrylan pursadynda möhürlenýär. Möhlet gutaryp, topar ähli ýüztutmalary bilelikde açýança, edarada hiç kim ony okap bilmeýär.',
  'help.staff.title': 'Edaralaryň işgärleri we toparlaryň agzalary üçin',
  'help.staff.account':
    'Sizi edaraňyz çagyrýar; özbaşdak hasaba durup bolmaýar. «Meniň işlerim» sahypasynda size näme garaşýandygy we haçana çenlidigi görkezilýär.',
  'help.staff.two':
    'Hiç bir karar ýeke adam tarapyndan kabul edilmeýär: bäsleşigi düzen ony tassyklamaýar, tölegi tassyklan bolsa ony geçirmeýär.',
  'help.staff.interests':
    'Ýüztutmany görmezden öň bähbitleriňizi yglan edýärsiňiz. Bähbitler çaknyşsa, siz gatnaşmaýarsyňyz we bu hasabatda görkezilýär.',
  'help.verify.title': 'Haty barlamak',
  'help.verify.text':
    'Portalyň hatlarynda kod we QR-kod bar. «Haty barlamak» sahypasynda (/verify) islendik adam hasapsyz hatyň hakykydygyny we güýjündedigini bilip biler.',
  'help.about.title': 'Opencall barada',
  'help.about.purpose':
    'Opencall bäsleşigi yglan edilişinden soňky tölege çenli alyp barýar. Her bir karary otagda bolmadyk adam hem gaýtadan barlap biler.',
  'help.about.data':
    'Portal diňe zerur cookie faýllaryny ulanýar: dil, iş döwri we hereketden soňky bir habar. Ol gelýänleri yzarlamaýar we başga saýtlardan hiç zat ýüklemeýär.',
  'help.about.problem':
    'Bir zat işlemese, ýalňyşlyk sahypasynyň aşagyndaky belgini dolandyryja habar beriň. Ol bolan ýagdaýyň ýazgysyny tapmaga kömek edýär we siz barada maglumat saklamaýar.',
  'help.organisation.profile':
    'Ýüztutma bermezden öň guramaňyzyň maglumatlaryny dolduryň: her ýüztutma olaryň şol wagtky nusgasy goşulýar. Möhleti gutarýan resminamalaryň soňky gününi görkeziň; size 60 we 14 gün öň hem-de şol günüň özünde ýatladylýar.',
  'help.organisation.account':
    'Bank hasabyny diňe gol çekmäge hukukly adam öz açar sözi bilen üýtgedip bilýär. Täze hasaba maliýe işgäri ony tassyklaýança hiç zat tölenmeýär.',
  'help.opening.title': 'Ýüztutmalaryň möhürlenmegi we açylyşy',
  'help.opening.sealed':
    'Tabşyrylan ýüztutma bada-bat öz bäsleşiginiň açary bilen şifrlenýär. Açar birnäçe açyjynyň arasynda bölünýär, hersiniň öz gizlin söz düzümi bar; ýeke adam, dolandyryjy ýa-da maglumatlar binýady elinde bolan adam hiç zat okap bilmeýär.',
  'help.opening.openers':
    'Siz açyjymy? Bellenilen badyňyza gizlin söz düzümini belläň, ony diňe özüňiz tapjak ýeriňizde saklaň we möhletden öň barlap görüň. Ony size hiç kim gaýtadan aýdyp bilmez: açyjylaryň aglabasy unutsa, diňe kagyzdaky ätiýaçlyk açar paýy kömek eder.',
  'help.opening.day':
    'Möhlet geçenden soň açyjylar ýygnanýar: her kim öz brauzerinde öz hasaby bilen girýär we gizlin söz düzümini girizýär, hemmesi 30 minutyň içinde. Portal her bir ýüztutmany açýar, dil haty bilen deňeşdirýär we teswirnama düzýär.',
  'help.opening.check':
    'Açylyş barada maglumat hemmelere açyk. Ol ýerde dil hatyňyzyň belgisini tapyň: wagty we SHA-256 siziň resminamaňyzdaky bilen gabat gelmeli. Portalyň goluny nädip barlamalydygy sahypada aýdylýar.',
};
