import type { registerImport as en } from '../en/register-import';

export const registerImport: Record<keyof typeof en, string> = {
  'registerImport.title': 'Ýüz tutmalaryň sanawyny ýüklemek',
  'registerImport.text':
    'Elektron jedwelde ýöredilen ýüz tutmalary bilelikde, bir gezekde {limit, number} çenli ýükläp bolýar. Ýa ähli setirler ýazylýar, ýa-da hiç biri.',
  'registerImport.repeated':
    'Öň ýüklenen setir gaýtadan ýazylmaýar. Iki adamyň setirleri deň bolsa, olaryň ikisi-de bir sanawda bolmaly ýa-da bellikleri tapawutlanmaly.',
  'registerImport.template.xlsx': 'Excel üçin boş sanaw (XLSX)',
  'registerImport.template.csv': 'Tekst görnüşinde boş sanaw (CSV)',
  'registerImport.columns': 'Her sütünde näme bolup biler',
  'registerImport.column': 'Sütün',
  'registerImport.allowed': 'Bolup biljek bahalar',
  'registerImport.day': 'Gün, meselem 31.03.2026 ýa-da 2026-03-31',
  'registerImport.met': 'Ölçegleriň belgileri, meselem 1, 3; ýa-da “{all}”',
  'registerImport.all': 'hemmesi',
  'registerImport.file': 'Faýl görnüşindäki sanaw',
  'registerImport.file.hint': 'XLSX ýa-da CSV, iň köp 4 MB',
  'registerImport.pasted': 'Ýa-da jedwelden göçürilen setirler',
  'registerImport.submit': 'Ýüz tutmalary ýazmak',
  'registerImport.faults': 'Näme düzedilmeli',
  'registerImport.row': 'Setir',
  'registerImport.fault': 'Näme nädogry',
  'registerImport.refused':
    'Hiç zat ýazylmady: {count, plural, one {# setirde ýalňyşlyk bar} other {# setirde ýalňyşlyk bar}}',
  'registerImport.error.noRows': 'Ýüz tutmalar bilen faýly saýlaň ýa-da setirleri goýuň',
  'registerImport.error.many': 'Sanawda iň köp {limit, number} setir bolup biler',
  'registerImport.error.file': 'Faýl ne kitap (XLSX), ne-de tekst (UTF-8 CSV)',
  'registerImport.error.large': 'Faýl 4 MB-dan uly',
  'registerImport.error.again': 'Bu sanawyň ähli setirleri eýýäm hasapda bar',
  'registerImport.error.met':
    '{count, plural, =0 {Bu gün hyzmatyň ölçegleri ýokdy} one {Diňe 1-nji ölçeg bar} other {Diňe 1-den # çenli ölçegler bar}}',
  'notice.told.requestsImported': 'Sanawdaky ýüz tutmalar ýazyldy.',
  'notice.told.newRequestsImported': 'Sanawdaky täze ýüz tutmalar ýazyldy; öň bar bolanlar üýtgedilmedi.',
  'unsent.title': 'Bu enjamda, entek iberilmedik',
  'unsent.row': '{day} gelen, {time} girizilen.',
  'unsent.mend': 'Görnüşe gaýtarmak',
  'unsent.kept':
    'Portal elýeterli däl. Ýüz tutma bu enjamda saklandy we özi iberiler. Indikisine geçiň we bu sahypany açyk goýuň.',
  'unsent.missing': 'Portal elýeterli däl. Ähli soraglara jogap beriň: şonda ýüz tutma bu enjamda saklanar.',
  'unsent.full': 'Portal elýeterli däl, bu enjamda hem ýer ýok. Sahypany şol durşuna goýuň we täzeden synanyşyň.',
  'unsent.sent': 'Bu enjamda saklanan zatlar ýazyldy.',
  'unsent.signedOut': 'Bu enjamda saklanan zatlar iberiler ýaly ulgama giriň.',
  'unsent.refused': 'Portal kabul etmedi.',
};
