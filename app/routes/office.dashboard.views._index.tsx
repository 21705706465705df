import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listViews, saveView } from '#server/dashboard/saved-views';
import { parseForm, refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { ViewFields } from '~/components/dashboard/view-fields';
import { EmptyState } from '~/components/empty-state';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PlainTable } from '~/components/plain-table';
import { useText } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { SubmitButton } from '~/components/submit-button';
import { figuresOf, searchOf, viewSchema } from '~/domain/dashboard/views';

export const handle: PageHandle = {
  title: 'views.title',
  breadcrumb: 'views.title',
  above: [{ label: 'dashboard.title', href: '/office/dashboard' }],
};

export const loader = permitted('services.oversee', async ({ actor, request, keptForm }) => {
  const figures = figuresOf(new URL(request.url).search);
  return {
    views: await listViews(actor),
    search: figures.programmeId ? searchOf(figures) : null,
    kept: await keptForm(),
  };
});

export const action = permitted('services.oversee', async ({ actor, request, now }) => {
  const figures = figuresOf(new URL(request.url).search);
  const form = await parseForm(request, viewSchema);
  if (!form.ok) return form.reply;
  try {
    await saveView({ actor, input: form.value, figures, now });
  } catch (error) {
    return refusedForm(error, form.typed);
  }
  return redirectWithNotice('/office/dashboard/views', 'notice.told.viewSaved');
});

export default function Views() {
  const text = useText();
  const { views, search, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept ?? { errors: {}, values: { rhythm: 'never' } };
  return (
    <>
      <ErrorSummary errors={reply.errors} />
      <PageHeading>{text('views.title')}</PageHeading>
      {search && (
        <PortalForm>
          <h2 className="govuk-heading-m">{text('views.new')}</h2>
          <ViewFields {...reply} />
          <SubmitButton>{text('views.save')}</SubmitButton>
        </PortalForm>
      )}
      {views.length === 0 ? (
        <EmptyState title={text('views.none')} text={text('views.none.text')} />
      ) : (
        <PlainTable
          caption={text('views.own')}
          rows={views}
          keyOf={({ id }) => id}
          columns={[
            {
              label: text('views.name'),
              cell: ({ name, search: shown }) => (
                <a className="govuk-link" href={`/office/dashboard?${shown}`}>
                  {name}
                </a>
              ),
            },
            { label: text('views.rhythm'), cell: ({ rhythm }) => text(`views.rhythm.${rhythm}`) },
            {
              label: text('views.change'),
              cell: ({ id, name }) => (
                <a className="govuk-link" href={`/office/dashboard/views/${id}`}>
                  {text('views.change')}
                  <span className="govuk-visually-hidden"> {name}</span>
                </a>
              ),
            },
          ]}
        />
      )}
    </>
  );
}
