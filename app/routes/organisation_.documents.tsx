import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listFiles } from '#server/files/list-files';
import { ownOrganisationOf } from '#server/files/own-organisation';
import { receiveFormFiles } from '#server/files/receive-form-files';
import { formReply, statusOf } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { EmptyState } from '~/components/empty-state';
import { ErrorSummary } from '~/components/error-summary';
import { FileList } from '~/components/file-list';
import { FileUpload } from '~/components/file-upload';
import { PageHeading } from '~/components/page-heading';
import type { PageHandle } from '~/components/page-handle';
import { Pagination } from '~/components/pagination';
import { useText } from '~/components/portal-context';
import { fileSubjectText } from '~/domain/files/file-subject';
import { formatBytes, formatDateTime } from '~/locales/formats';

const HERE = '/organisation/documents';
const FIELD = 'document';

export const handle: PageHandle = { interactive: true, title: 'documents.title', breadcrumb: 'nav.documents' };

export const loader = permitted('documents.read', async ({ actor, request, locale }) => {
  const subject = ownOrganisationOf(actor);
  const wanted = Math.max(1, Math.trunc(Number(new URL(request.url).searchParams.get('page')) || 1));
  const { files, total, page, pages } = await listFiles({ actor, subject, page: wanted });
  return {
    subject: fileSubjectText(subject),
    page,
    pages,
    total,
    files: files.map(({ id, name, state, size, createdAt }) => ({
      id,
      name,
      state,
      size: formatBytes(locale, size ?? 0),
      added: formatDateTime(locale, createdAt),
    })),
  };
});

/** Takes a document from a browser without script. */
export const action = permitted('documents.add', async ({ actor, request, now }) => {
  const subject = ownOrganisationOf(actor);
  const { files, values, errors, refusal } = await receiveFormFiles({
    request,
    actor,
    subject,
    fields: { [FIELD]: 1 },
    now,
  });
  if (refusal) return formReply(errors, values, statusOf(refusal));
  if (files.length === 0) return formReply({ [FIELD]: { key: 'files.error.choose' } }, values);
  return redirectWithNotice(HERE, 'notice.told.fileStored');
});

export default function Documents() {
  const text = useText();
  const { subject, page, pages, total, files } = useLoaderData<typeof loader>();
  const errors = useActionData<typeof action>()?.errors;
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageHeading>{text('documents.title')}</PageHeading>
      <p className="govuk-body-l">{text('documents.lead')}</p>
      <h2 className="govuk-heading-m">{text('documents.add')}</h2>
      <FileUpload
        name={FIELD}
        label={text('documents.field')}
        submit={text('documents.send')}
        subject={subject}
        doneHref={HERE}
        errors={errors}
      />
      {total === 0 ? (
        <EmptyState title={text('documents.empty.title')} text={text('documents.empty.text')} />
      ) : (
        <FileList files={files} total={total} removalHref={(id) => `${HERE}/${id}/removal`} />
      )}
      <Pagination page={page} pages={pages} hrefOf={(other) => `${HERE}?page=${other}`} />
    </>
  );
}
