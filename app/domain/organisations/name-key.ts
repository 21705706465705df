import { foldSpelling } from '../shared/fold-spelling';

/** Words that say what kind of body it is, folded; "Yenme" and "Public organisation “Yenme”" are likely the same. */
const KIND_WORDS = new Set(
  [
    'public', 'organisation', 'organization', 'association', 'society', 'national', 'ngo', 'foundation', 'fund', 'of', 'the', 'turkmenistan',
    'общественная', 'общественное', 'организация', 'объединение', 'общество', 'национальное', 'фонд', 'оо', 'туркменистана',
    'jemgyýetçilik', 'guramasy', 'gurama', 'birleşigi', 'jemgyýeti', 'milli', 'gaznasy', 'türkmenistanyň',
  ].map(foldSpelling),
); // prettier-ignore

/**
 * An organisation's name folded for finding likely duplicates: no case, marks, quotes or kind-of-body words, one spelling
 * for Latin and Cyrillic. Equal keys mean "ask whether it is the same", never "it is the same". Empty for a name without letters or digits.
 */
export function organisationNameKey(name: string): string {
  const words = foldSpelling(name).split(' ').filter(Boolean);
  const telling = words.filter((word) => !KIND_WORDS.has(word));
  return (telling.length > 0 ? telling : words).join(' ');
}
