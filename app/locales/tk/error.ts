import type { error as en } from '../en/error';

export const error: Record<keyof typeof en, string> = {
  'error.crossSite':
    'Bu haýyş başga saýtdan geldi we kabul edilmedi. Yza gaýdyň, sahypany täzeläň we gaýtadan synanyşyň.',
  'error.lengthRequired': 'Haýyşda onuň ölçegi görkezilmedi, şonuň üçin kabul edilmedi.',
  'error.tooLarge': 'Iberen maglumatyňyz {limit} MB-dan uly.',
  'error.unavailable':
    'Portalyň maglumatlary gysga wagt elýeterli däl. Iberen maglumatyňyz ýazdyrylmady; bir minutdan gaýtadan synanyşyň.',
  'error.400.title': 'Bu haýyşa düşünip bolmady',
  'error.400.body':
    'Yza gaýdyň, sahypany täzeläň we gaýtadan synanyşyň. Hatdaky salgy arkaly geçen bolsaňyz, salgyny dolulygyna göçüriň.',
  'error.403.title': 'Bu sahypany açmaga hukugyňyz ýok',
  'error.403.body':
    'Wezipeleriňiz muny öz içine almaýar. Eger işiňiz üçin gerek bolsa, edaraňyzyň ýa-da guramaňyzyň dolandyryjysyna ýüz tutuň.',
  'error.404.title': 'Sahypa tapylmady',
  'error.404.body':
    'Salgyny özüňiz ýazan bolsaňyz, onuň dogrudygyny barlaň. Göçüren bolsaňyz, dolulygyna göçürendigiňizi barlaň. Sahypa başga ulanyja degişli hem bolup biler.',
  'error.409.title': 'Bu aralykda maglumatlar üýtgedi',
  'error.409.body':
    'Siz sahypany açanyňyzdan soň, maglumatlary başga biri ýa-da özüňiz başga penjirede üýtgetdiňiz. Hiç zadyň üstünden ýazylmady. Yza gaýdyň, sahypany täzeläň we häzirki ýagdaýa serediň.',
  'error.410.title': 'Bu indi elýeterli däl',
  'error.410.body': 'Salgy çäkli wagt hereket etdi ýa-da eýýäm ulanyldy. Täzesini soraň.',
  'error.413.title': 'Iberen maglumatyňyz aşa uly',
  'error.413.body': 'Has kiçi faýllary iberiň ýa-da olary birnäçe bölege bölüň.',
  'error.415.title': 'Bu görnüşdäki faýl kabul edilmeýär',
  'error.415.body':
    'PDF, ofis resminamasyny ýa-da surat iberiň. Kabul edilýän görnüşler formaly sahypada görkezilendir.',
  'error.429.title': 'Aşa köp synanyşyk',
  'error.429.body': 'Hasaplary goramak üçin portal arakesme edýär. Birnäçe minut garaşyň we gaýtadan synanyşyň.',
  'error.500.title': 'Biziň tarapymyzda näsazlyk ýüze çykdy',
  'error.500.body':
    'Näsazlyk bellige alyndy. Biraz soňrak synanyşyň: öň ýatda saklanan maglumatlaryňyz ýitmedi. Ýene gaýtalansa, aşakdaky belgini bize habar beriň.',
  'error.503.title': 'Portal häzirlikçe elýeterli däl',
  'error.503.body': 'Birnäçe minutdan gaýtadan synanyşyň. Öň ýatda saklanan maglumatlaryňyz ýitmedi.',
  'error.toHome': 'Baş sahypa geçmek',
  'error.toHelp': 'Kömek almak',
  'error.requestId': 'Haýyşyň belgisi: {id}',
  'error.noRole':
    'Hasabyňyzda häzir hiç hili wezipe ýok. Sizi çagyran adamdan ýa-da administratordan wezipe bermegini haýyş ediň.',
};
