import type { bankAccount as en } from '../en/bank-account';

export const bankAccount: Record<keyof typeof en, string> = {
  'bank.error.number': 'Bank bilen şertnamadaky ýaly 6-dan 34-e çenli san we harp ýazyň',
  'bank.error.iban': 'Bu IBAN belgisiniň barlag sanlary nädogry. Ony bankyň resminamasy bilen deňeşdiriň.',
  'bank.error.bic': 'BIC 8 ýa-da 11 harpdan we sandan ybarat',
};
