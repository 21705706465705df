import type { SerializeFrom } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getOfficeLetter } from '#server/letters/get-office-letter';
import { LetterRecordOf } from '~/components/letters/letter-record';
import { LetterText } from '~/components/letters/letter-text';
import { letterAbove } from '~/components/letters/office-above';
import { RelatedLetters } from '~/components/letters/related-letters';
import { ButtonGroup } from '~/components/button-group';
import { ButtonLink } from '~/components/button-link';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { useText } from '~/components/portal-context';
import { LETTER_KIND_LABELS } from '~/domain/letters/labels';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: ({ data, text }) => titleOf(data.number, text),
  breadcrumb: ({ data, text }) => data.number ?? text('letterLife.draft'),
  above: letterAbove,
};

const titleOf = (number: string | null, text: ReturnType<typeof useText>) =>
  number === null ? text('letterLife.draft') : text('letterLife.letter', { number });

export const loader = permitted('letters.read', async ({ actor, params }) => {
  const { callId = '', letterId = '' } = params;
  return { ...(await getOfficeLetter({ actor, callId, letterId })), callId };
});

export default function OfficeLetterPage() {
  const text = useText();
  const letter = useLoaderData<typeof loader>();
  const { callId, id, number, kind, organisation, printed, corrects, correctedBy, withdrawn, may } = letter;
  const path = `/office/calls/${callId}/letters`;
  const isIssued = letter.state === 'issued';
  return (
    <>
      <PageHeading caption={`${organisation}: ${text(LETTER_KIND_LABELS[kind])}`}>{titleOf(number, text)}</PageHeading>
      <RelatedLetters corrects={corrects} correctedBy={correctedBy} withdrawn={withdrawn} path={path} />
      <p className="govuk-body">
        <a className="govuk-link" href={`${path}/${id}.pdf`}>
          {isIssued ? text('letterLife.pdf') : text('letterLife.draft.pdf')}
        </a>
      </p>
      {isIssued && <LetterRecordOf letter={letter} />}
      <ButtonGroup>
        {!isIssued && may.proofread && (
          <ButtonLink kind="secondary" href={`${path}/${id}/wording`}>
            {text('letterLife.wording.title')}
          </ButtonLink>
        )}
        {isIssued && may.handOver && !letter.handedOver && (
          <ButtonLink kind="secondary" href={`${path}/${id}/handover`}>
            {text('letterLife.handover.title')}
          </ButtonLink>
        )}
        {isIssued && may.issue && letter.standing === 'valid' && (
          <ButtonLink kind="secondary" href={`${path}/${id}/correction`}>
            {text('letterLife.correction.title')}
          </ButtonLink>
        )}
        {isIssued && may.issue && letter.standing !== 'withdrawn' && (
          <a className="govuk-link" href={`${path}/${id}/withdrawal`}>
            {text('letterLife.withdrawal.title')}
          </a>
        )}
      </ButtonGroup>
      <LetterText letter={printed} />
    </>
  );
}
