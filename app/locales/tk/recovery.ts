import type { recovery as en } from '../en/recovery';

export const recovery: Record<keyof typeof en, string> = {
  'recovery.title': 'Yzyna talap ediljek serişdeler',
  'recovery.lead': '{amount} kabul edilen işlerden we ykrar edilen çykdajylardan artyk tölendi.',
  'recovery.how': 'Bu nähili hasaplandy',
  'recovery.claim': '{amount} yzyna talap etmek',
  'recovery.reason': 'Kabul edilen işlerden we ykrar edilen çykdajylardan artyk tölendi',
  'recovery.rule':
    'Kabul edilen işlerden artyk tölenen serişdeler, şol sanda edaranyň ykrar etmeýän çykdajylary yzyna talap edilýär. Ylalaşyk hereket edýän wagtynda awans gazanylan hasaplanýar. Geçilen ýa-da eýýäm talap edilen serişdeler gaýtadan talap edilmeýär. Talaby maliýe bölüminden ikinji adam tassyklaýar.',
  'recovery.none': 'Yzyna talap edilmeli serişde ýok.',
  'recovery.sum.paid': 'Guramanyň elinde',
  'recovery.sum.accepted': 'Kabul edildi',
  'recovery.sum.ineligible': 'Şolardan ykrar edilmedik çykdajylar',
  'recovery.sum.waived': 'Öň geçildi',
  'recovery.sum.waiting': 'Ikinji adama garaşýar',
  'recovery.sum.amount': 'Yzyna talap edilmeli',
  'recovery.error.stale': 'Yzyna gaýtarylmaly möçber üýtgedi: ony täzeden barlaň.',
};
