import type { PageHandle } from '~/components/page-handle';
import { LETTER_KIND_LABELS } from '~/domain/letters/labels';
import type { LetterKind } from '~/domain/letters/kinds';

interface OfInstitution {
  institution: { id: string; code: string };
}
interface OfLetter extends OfInstitution {
  kind: LetterKind;
  locale: string;
}

type Above<Data> = NonNullable<PageHandle<Data>['above']>;

export const letterTextsPath = (institutionId: string | undefined) => `/institutions/${institutionId}/letter-texts`;
export const letterTextPath = (institutionId: string, { kind, locale }: Omit<OfLetter, 'institution'>) =>
  `${letterTextsPath(institutionId)}/${kind}/${locale}`;

/** The way to what an institution's letters are made of. */
export const aboveLetterTexts: Above<OfInstitution> = [
  { label: 'nav.institutions', href: '/institutions' },
  { label: ({ data }) => data.institution.code, href: ({ params }) => `/institutions/${params.institutionId}` },
];

/** The way to one letter's words in one language. */
export const aboveLetterText: Above<OfInstitution> = [
  ...aboveLetterTexts,
  { label: 'letterTexts.title', href: ({ params }) => letterTextsPath(params.institutionId) },
];

/** The way to a page below one letter's words. */
export const aboveLetterTextPage: Above<OfLetter> = [
  ...aboveLetterText,
  {
    label: ({ data, text }) => text(LETTER_KIND_LABELS[data.kind]),
    href: ({ data, params }) => letterTextPath(params.institutionId ?? '', data),
  },
];
