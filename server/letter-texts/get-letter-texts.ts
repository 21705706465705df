import type { Actor } from '~/domain/accounts/roles';
import { letterLanguage } from '~/domain/letters/letter-language';
import { LETTER_KINDS, type LetterKind } from '~/domain/letters/kinds';
import type { LetterWording } from '~/domain/letters/wording';
import { DomainError } from '~/domain/shared/errors';
import { LOCALES, type Locale } from '~/domain/shared/locale';
import { personNames } from '#server/audit/person-names';
import { getInstitution } from '#server/institutions/get-institution';
import { LetterText, type LetterTextRecord } from '#server/models/letter-text';
import { defaultWording } from './default-wording';
import { latestTexts } from './load-letter-paper';

/** One version as its page shows it. */
export interface LetterTextVersion {
  number: number;
  wording: LetterWording | null;
  by: string | null;
  at: Date;
}

/** Every kind of letter of an institution with the version of each language; null where the portal's own words stand. */
export async function listLetterTexts(actor: Actor, institutionId: string) {
  const institution = await getInstitution(actor, institutionId);
  const latest = await latestTexts(institutionId);
  const versionOf = (kind: LetterKind, locale: Locale) =>
    latest.find((one) => one.kind === kind && one.locale === locale && one.wording)?.number ?? null;
  const kinds = LETTER_KINDS.map((kind) => ({
    kind,
    languages: LOCALES.map((locale) => ({ locale, version: versionOf(kind, locale) })),
  }));
  return { institution, kinds };
}

const SHOWN = 50;

/** The words of a letter of an institution with their versions, the newest first, at most 50. */
export async function getLetterText(actor: Actor, institutionId: string, kind: string, language: string) {
  const asked = letterLanguage(kind, language);
  if (!asked) throw new DomainError('not-found');
  const institution = await getInstitution(actor, institutionId);
  const records = await LetterText.find({ institutionId, ...asked })
    .sort({ number: -1 })
    .limit(SHOWN)
    .lean<LetterTextRecord[]>();
  const names = await personNames(records.map(({ by }) => by));
  const versions = records.map(({ number, wording, by, at }): LetterTextVersion => {
    return { number, wording, by: names.get(by) ?? null, at };
  });
  const current = versions[0]?.wording ?? null;
  return {
    institution,
    ...asked,
    wording: current ?? defaultWording(asked.kind, asked.locale),
    isAdapted: current !== null,
    number: versions[0]?.number ?? 0,
    versions,
  };
}
