import type { AgreementContent } from '~/domain/agreements/content';
import type { PrintedAgreement, PrintedParty, PrintedPart } from '~/domain/agreements/printed';
import type { Locale } from '~/domain/shared/locale';
import { inLanguage, type Localized } from '~/domain/shared/localized';
import { formatDate } from '~/locales/formats';
import { textIn } from '~/locales/text-in';
import { agreementClauses } from './clauses';

/** What an agreement's document is made of. */
export interface AgreementFacts {
  /** Null of a draft. */
  number: string | null;
  languages: readonly Locale[];
  title: Localized;
  call: { reference: string; title: Localized };
  receipt: string;
  content: AgreementContent;
  institution: { name: Localized; headIn: (locale: Locale) => PrintedPart['head'] & { office: string } };
  organisation: { nameIn: (locale: Locale) => string; address: Localized; person: string };
}

/** An agreement in the words of its languages. */
export function wordAgreement(facts: AgreementFacts, at: Date): PrintedAgreement {
  const { number, languages } = facts;
  return {
    format: 1,
    number,
    at: at.toISOString(),
    parts: languages.map((locale) => agreementPart(facts, locale, at)),
  };
}

function agreementPart(facts: AgreementFacts, locale: Locale, at: Date): PrintedPart {
  const { number } = facts;
  const text = textIn(locale);
  return {
    ...partIn(facts, locale, at),
    title: number === null ? text('agreementPaper.draftTitle') : text('agreementPaper.title', { number }),
    clauses: agreementClauses(facts, locale),
  };
}

/** What every document between the sides begins with, in one language. */
export function partIn(facts: AgreementFacts, locale: Locale, at: Date) {
  const { name, lines, logo } = facts.institution.headIn(locale);
  return {
    locale,
    head: { name, lines, logo },
    date: formatDate(locale, at),
    parties: partiesIn(facts, locale),
  };
}

function partiesIn({ institution, organisation }: AgreementFacts, locale: Locale): PrintedParty[] {
  const text = textIn(locale);
  const { name, lines, office } = institution.headIn(locale);
  return [
    {
      side: 'institution',
      party: text('agreementPaper.institution', { name }),
      address: lines.join(', '),
      person: office,
    },
    {
      side: 'organisation',
      party: text('agreementPaper.organisation', { name: organisation.nameIn(locale) }),
      address: inLanguage(organisation.address, locale),
      person: organisation.person,
    },
  ];
}
