import type { referLinks as en } from '../en/refer-links';

export const referLinks: Record<keyof typeof en, string> = {
  'referLinks.title': 'Ugratmak üçin salgylar',
  'referLinks.lead':
    'Işgärleriniň bu ýerde hasaby bolmadyk edara üçin salgy: ony saklaýan ýüztutma iberip bilýär we diňe olaryň ýagdaýyny görýär.',
  'referLinks.all': 'Ähli salgylar',
  'referLinks.none': 'Entek salgy ýok',
  'referLinks.none.text': 'Hyzmatlaryňyza adam iberýän her edara üçin birini dörediň.',
  'referLinks.make': 'Salgy döretmek',
  'referLinks.made': 'Salgy döredildi',
  'referLinks.once':
    'Bu salgy diňe häzir görkezilýär. Ony edara howpsuz görnüşde beriň; ýitse, yzyna alyň we täzesini dörediň.',
  'referLinks.holder': 'Edara',
  'referLinks.holder.hint': 'Salgynyň kime berlendigi, meselem “Köpetdag etrabynyň durmuş goraglylygy”',
  'referLinks.source': 'Haýsy çeşme hökmünde',
  'referLinks.validUntil': 'Güýjünde bolýan möhleti',
  'referLinks.sent': 'Iberilen ýüztutmalar',
  'referLinks.revoke': 'Salgyny yzyna almak',
  'referLinks.reason': 'Yzyna almagyň sebäbi',
  'referLinks.state.working': 'Işleýär',
  'referLinks.state.expired': 'Möhleti geçen',
  'referLinks.state.revoked': 'Yzyna alnan',
  'referLinks.by':
    'Bu salgy {holder} ({source}) üçin berildi. {day} senesine çenli güýjünde. Adamyň kimdigini bildirýän zady ýazmaň; hyzmat siziň bilen habarlaşar.',
  'referLinks.sentTitle': 'Ýüztutma iberildi',
  'referLinks.keep': 'Bu sahypanyň salgysyny saklaň: ol ýüztutmanyň ýagdaýyny görkezýär.',
  'referLinks.another': 'Ýene bir ýüztutma ibermek',
  'referLinks.error.programme': 'Edaraňyzyň programmasyny saýlaň',
  'referLinks.error.holder': 'Salgynyň kime berilýändigini görkeziň',
  'referLinks.error.until': 'Soňky gün ýakyn {most} günüň içinde bolmaly',
  'referLinks.error.reason': 'Yzyna almagyň sebäbini ýazyň',
  'referLinks.error.revoked': 'Bu salgy eýýäm yzyna alnan',
  'referLinks.error.gone': 'Bu salgy indi işlemeýär. Ony beren adamdan täzesini soraň.',
  'notice.told.linkRevoked': 'Salgy yzyna alyndy.',
};
