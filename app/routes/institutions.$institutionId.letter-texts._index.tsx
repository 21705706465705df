import type { SerializeFrom } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listLetterTexts } from '#server/letter-texts/get-letter-texts';
import { aboveLetterTexts, letterTextPath } from '~/components/letter-texts/letter-texts-trail';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PlainTable } from '~/components/plain-table';
import { usePortal } from '~/components/portal-context';
import { LETTER_KIND_LABELS } from '~/domain/letters/labels';
import { LOCALES } from '~/domain/shared/locale';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'letterTexts.title',
  breadcrumb: 'letterTexts.title',
  above: aboveLetterTexts,
};

export const loader = permitted('institutions.read', ({ actor, params }) =>
  listLetterTexts(actor, params.institutionId ?? ''),
);

export default function LetterTexts() {
  const { text, locale: shown } = usePortal();
  const { institution, kinds } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading caption={institution.name[shown]}>{text('letterTexts.title')}</PageHeading>
      <p className="govuk-body-l">{text('letterTexts.lead')}</p>
      <PlainTable
        caption={text('letterTexts.title')}
        captionHidden
        rows={kinds}
        keyOf={({ kind }) => kind}
        columns={[
          { label: text('letterTexts.letter'), cell: ({ kind }) => text(LETTER_KIND_LABELS[kind]) },
          ...LOCALES.map((locale) => ({
            label: text(`language.${locale}`),
            cell: ({ kind, languages }: (typeof kinds)[number]) => {
              const number = languages.find((one) => one.locale === locale)?.version ?? null;
              return (
                <a className="govuk-link" href={letterTextPath(institution.id, { kind, locale })}>
                  {number === null ? text('letterTexts.own') : text('letterTexts.adapted', { number })}
                  <span className="govuk-visually-hidden">
                    {` (${text(LETTER_KIND_LABELS[kind])}, ${text(`language.${locale}`)})`}
                  </span>
                </a>
              );
            },
          })),
        ]}
      />
    </>
  );
}
