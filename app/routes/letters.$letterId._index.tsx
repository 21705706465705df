import type { SerializeFrom } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getOwnLetter, recordOpening } from '#server/letters/own-letters';
import { ButtonLink } from '~/components/button-link';
import { LetterText } from '~/components/letters/letter-text';
import { RelatedLetters } from '~/components/letters/related-letters';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { LETTER_KIND_LABELS } from '~/domain/letters/labels';
import { formatDate } from '~/locales/formats';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: ({ data, text }) => text('letterLife.letter', { number: data.number }),
  breadcrumb: ({ data }) => data.number,
  above: [{ label: 'letterLife.own.title', href: '/letters' }],
};

export const loader = permitted('letters.receive', async ({ actor, params, now }) => {
  const letterId = params.letterId ?? '';
  const letter = await getOwnLetter({ actor, letterId });
  await recordOpening({ actor, letterId, now });
  return letter;
});

export default function Letter() {
  const { locale, text } = usePortal();
  const letter = useLoaderData<typeof loader>();
  const { id, number, kind, printed, code, sha256, applicationId, awardId, issuedAt } = letter;
  const { corrects, correctedBy, withdrawn } = letter;
  return (
    <>
      <PageHeading caption={`${text(LETTER_KIND_LABELS[kind])}, ${formatDate(locale, issuedAt)}`}>
        {text('letterLife.letter', { number })}
      </PageHeading>
      <RelatedLetters corrects={corrects} correctedBy={correctedBy} withdrawn={withdrawn} path="/letters" />
      {awardId && <ButtonLink href={`/awards/${awardId}`}>{text('letterLife.own.award')}</ButtonLink>}
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href={`/letters/${id}.pdf`}>
            {text('letterLife.pdf')}
          </a>
        </li>
        {applicationId && (
          <li>
            <a className="govuk-link" href={`/applications/${applicationId}/result`}>
              {text('letterLife.own.result')}
            </a>
          </li>
        )}
        <li>
          <a className="govuk-link" href={`/verify/${code}`}>
            {text('letterLife.verify', { code })}
          </a>
        </li>
      </ul>
      <LetterText letter={printed} />
      {sha256 && (
        <p className="govuk-body-s">
          {text('letterLife.sha256')} <span className="portal-digest">{sha256}</span>
        </p>
      )}
    </>
  );
}
