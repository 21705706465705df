import type { LetterKind } from '~/domain/letters/kinds';
import type { LetterWording } from '~/domain/letters/wording';
import type { Locale } from '~/domain/shared/locale';
import { inLanguage } from '~/domain/shared/localized';
import { Letterhead, type LetterheadRecord } from '#server/models/letterhead';
import { LetterText, type LetterTextRecord } from '#server/models/letter-text';
import type { LetterHead } from '#templates/letters/word-letter';
import { defaultWording } from './default-wording';

/** What an institution's letters are written on and with, as it is now. */
export interface LetterPaper {
  headIn: (locale: Locale) => LetterHead;
  wordingOf: (kind: LetterKind, locale: Locale) => LetterWording;
}

/** The letterhead and the words of an institution; the portal's own words where it has adapted none. */
export async function loadLetterPaper(institutionId: string): Promise<LetterPaper> {
  const head = await Letterhead.findOne({ _id: institutionId }).lean<LetterheadRecord>();
  const adapted = new Map((await latestTexts(institutionId)).map((one) => [`${one.kind} ${one.locale}`, one.wording]));
  return {
    headIn: (locale) => ({
      lines: head ? inLanguage(head.lines, locale).split('\n').filter(Boolean) : [],
      office: head ? inLanguage(head.office, locale) : '',
      logo: head?.logo
        ? `data:${head.logo.type};base64,${Buffer.from(head.logo.data.buffer).toString('base64')}`
        : null,
    }),
    wordingOf: (kind, locale) => adapted.get(`${kind} ${locale}`) ?? defaultWording(kind, locale),
  };
}

/** The version that counts of each kind and language of which there is one. */
export function latestTexts(institutionId: string): Promise<LetterTextRecord[]> {
  return LetterText.aggregate<LetterTextRecord>([
    { $match: { institutionId } },
    { $sort: { kind: 1, locale: 1, number: -1 } },
    { $group: { _id: { kind: '$kind', locale: '$locale' }, latest: { $first: '$$ROOT' } } },
    { $replaceRoot: { newRoot: '$latest' } },
  ]);
}
