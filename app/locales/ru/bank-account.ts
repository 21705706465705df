import type { bankAccount as en } from '../en/bank-account';

export const bankAccount: Record<keyof typeof en, string> = {
  'bank.error.number': 'Введите от 6 до 34 цифр и букв, как в договоре с банком',
  'bank.error.iban': 'Контрольные цифры этого IBAN неверны. Сверьте его с документом банка.',
  'bank.error.bic': 'BIC состоит из 8 или 11 букв и цифр',
};
