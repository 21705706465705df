import type { SerializeFrom } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listHistory } from '#server/audit/list-history';
import { listVersions } from '#server/form-templates/list-versions';
import { EmptyState } from '~/components/empty-state';
import { aboveFormPage, formPath } from '~/components/form-builder/form-trail';
import { HistoryPanel } from '~/components/history-panel';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PlainTable } from '~/components/plain-table';
import { usePortal } from '~/components/portal-context';
import { SelectField } from '~/components/select-field';
import { inLanguage } from '~/domain/shared/localized';
import { formatDateTime } from '~/locales/formats';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'formBuilder.history',
  breadcrumb: 'formBuilder.history',
  above: aboveFormPage,
};

export const loader = permitted('programmes.read', async ({ actor, params, locale }) => {
  const code = params.code ?? '';
  const { programme, id, name, versions } = await listVersions(actor, params.programmeId ?? '', code);
  const events = await listHistory({ kind: 'form-template', id });
  return { programme, code, caption: inLanguage(name, locale), versions, events };
});

export default function FormHistory() {
  const { text, locale } = usePortal();
  const { programme, code, caption, versions, events } = useLoaderData<typeof loader>();
  const here = formPath(programme.id, code);
  const choices = versions.map(({ number }) => ({
    value: String(number),
    label: text('formBuilder.version.number', { number }),
  }));
  const [latest, previous] = choices;
  return (
    <>
      <PageHeading caption={caption}>{text('formBuilder.history')}</PageHeading>
      {versions.length === 0 ? (
        <EmptyState title={text('formBuilder.version.none')} text={text('formBuilder.history.empty')} />
      ) : (
        <PlainTable
          caption={text('formBuilder.history')}
          captionHidden
          rows={versions}
          keyOf={({ number }) => String(number)}
          columns={[
            {
              label: text('formBuilder.column.version'),
              cell: ({ number }) => (
                <a className="govuk-link" href={`${here}/history/${number}`}>
                  {text('formBuilder.version.number', { number })}
                </a>
              ),
            },
            { label: text('formBuilder.column.at'), cell: ({ at }) => formatDateTime(locale, at) },
            { label: text('formBuilder.column.by'), cell: ({ by }) => by ?? text('audit.portal') },
            { label: text('formBuilder.field.note'), cell: ({ note }) => <span className="portal-lines">{note}</span> },
          ]}
        />
      )}
      {latest && previous && (
        <form method="get" action={`${here}/comparison`}>
          <h2 className="govuk-heading-m">{text('formBuilder.compare.title')}</h2>
          <div className="portal-fields">
            <SelectField
              name="from"
              label={text('formBuilder.compare.from')}
              choices={choices}
              values={{ from: previous.value }}
            />
            <SelectField
              name="to"
              label={text('formBuilder.compare.to')}
              choices={choices}
              values={{ to: latest.value }}
            />
          </div>
          <button type="submit" className="govuk-button govuk-button--secondary">
            {text('formBuilder.compare.button')}
          </button>
        </form>
      )}
      <HistoryPanel events={events} />
    </>
  );
}
