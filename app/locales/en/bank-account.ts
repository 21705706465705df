export const bankAccount = {
  'bank.error.number': 'Enter 6 to 34 digits and letters, as they stand in the contract with the bank',
  'bank.error.iban': 'The check digits of this IBAN are not right. Compare it with the bank’s paper.',
  'bank.error.bic': 'A BIC has 8 or 11 letters and digits',
};
