import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { parseForm } from '#server/http';
import { getOfficeLetters } from '#server/letters/get-office-letters';
import { proofreadLetters } from '#server/letters/proofread-letters';
import { redirectWithNotice } from '#server/process/flash';
import { ButtonLink } from '~/components/button-link';
import { EmptyState } from '~/components/empty-state';
import { ErrorSummary } from '~/components/error-summary';
import { DraftsForm } from '~/components/letters/drafts-form';
import { IssuedLetters } from '~/components/letters/issued-letters';
import { lettersAbove } from '~/components/letters/office-above';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { Pagination } from '~/components/pagination';
import { usePortal } from '~/components/portal-context';
import { inLanguage } from '~/domain/shared/localized';

export const handle: PageHandle = {
  title: 'letterLife.office.title',
  breadcrumb: 'letterLife.office.title',
  above: lettersAbove,
};

export const loader = permitted('letters.read', ({ actor, params, request }) =>
  getOfficeLetters({
    actor,
    callId: params.callId ?? '',
    page: Number(new URL(request.url).searchParams.get('page') ?? 1),
  }),
);

const schema = z.object({
  read: z.array(z.string().max(80)).max(5_000).default([]),
  all: z.string().max(400_000).default(''),
});

export const action = permitted('letters.proofread', async ({ actor, params, request, now }) => {
  const callId = params.callId ?? '';
  const form = await parseForm(request, schema);
  if (!form.ok) return form.reply;
  const { all, read } = form.value;
  const letters = all === '' ? read : all.split(' ');
  const outcome = await intoForm(form.typed, () => proofreadLetters({ actor, callId, read: letters, now }));
  return outcome.ok
    ? redirectWithNotice(`/office/calls/${callId}/letters`, 'notice.told.lettersProofread')
    : outcome.reply;
});

export default function OfficeLetters() {
  const { locale, text } = usePortal();
  const { call, drafts, issued, total, page, pages, may } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const path = `/office/calls/${call.id}/letters`;
  const unread = drafts.filter(({ proofread }) => proofread === null).length;
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={`${call.reference}: ${inLanguage(call.title, locale)}`}>
        {text('letterLife.office.title')}
      </PageHeading>
      <h2 className="govuk-heading-m">{text('letterLife.drafts.title')}</h2>
      {drafts.length === 0 ? (
        <EmptyState title={text('letterLife.drafts.none')} text={text('letterLife.drafts.noneText')} />
      ) : (
        <>
          <p className="govuk-body">{text('letterLife.drafts.secret')}</p>
          <p className="govuk-body">{text('letterLife.drafts.count', { count: drafts.length, unread })}</p>
          {may.issue && unread === 0 && (
            <ButtonLink href={`${path}/issuing`}>{text('letterLife.issue.title')}</ButtonLink>
          )}
          <DraftsForm drafts={drafts} path={path} mayProofread={may.proofread} reply={reply} />
        </>
      )}
      <h2 className="govuk-heading-m">{text('letterLife.issued.title')}</h2>
      {total === 0 ? (
        <EmptyState title={text('letterLife.issued.none')} text={text('letterLife.issued.noneText')} />
      ) : (
        <IssuedLetters letters={issued} path={path} />
      )}
      <Pagination page={page} pages={pages} hrefOf={(other) => `${path}?page=${other}`} />
    </>
  );
}
