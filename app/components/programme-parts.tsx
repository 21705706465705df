import type { ReactNode } from 'react';
import { placeName } from '~/domain/calls/place-name';
import { PARTNER_PART_LABELS } from '~/domain/programmes/labels';
import type { SourceMoney } from '~/domain/programmes/money';
import type { ProgrammeContent } from '~/domain/programmes/schema';
import { inLanguage, type Localized } from '~/domain/shared/localized';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate, formatMoney } from '~/locales/formats';
import { PlainTable, type PlainColumn } from './plain-table';
import { usePortal } from './portal-context';

interface ProgrammePartsProps {
  id: string;
  content: ProgrammeContent;
  money: readonly SourceMoney[];
  mayChange: boolean;
}

/** A programme part by part, each with a link to change it. */
export function ProgrammeParts({ id, content, money, mayChange }: ProgrammePartsProps) {
  const { text, locale } = usePortal();
  const said = (value: Localized) => inLanguage(value, locale);
  const dayOf = (day: string) => formatDate(locale, startOfPortalDay(day));
  const part = { programmeId: id, mayChange };
  const sourceNames = new Map(content.sources.map(({ code, name }) => [code, said(name)]));
  const templates = [
    ...content.rubricTemplates.map((template) => ({ ...template, kind: 'rubric' as const })),
    ...content.formTemplates.map((template) => ({ ...template, kind: 'form' as const })),
  ];
  return (
    <>
      <Part {...part} name="basics" label={text('programmes.section.basics')}>
        <p className="govuk-body">
          {text('programmes.period', { from: dayOf(content.startsOn), to: dayOf(content.endsOn) })}
        </p>
      </Part>
      <Part {...part} name="sources" label={text('programmes.section.sources')}>
        <p className="govuk-hint">{text('programmes.money.note')}</p>
        <Listed
          label={text('programmes.section.sources')}
          rows={money}
          keyOf={({ source, budget }) => `${source} ${budget.currency}`}
          columns={[
            { label: text('programmes.column.source'), cell: ({ source }) => sourceNames.get(source) ?? source },
            ...(['budget', 'committed', 'uncommitted'] as const).map((column) => ({
              label: text(`programmes.column.${column}`),
              numeric: true,
              cell: (row: SourceMoney) => formatMoney(locale, row[column]),
            })),
          ]}
        />
      </Part>
      <Part {...part} name="partners" label={text('programmes.section.partners')}>
        <Listed
          label={text('programmes.section.partners')}
          rows={content.partners}
          keyOf={({ name }) => name.en}
          columns={[
            { label: text('programmes.column.partner'), cell: ({ name }) => said(name) },
            { label: text('programmes.column.part'), cell: (partner) => text(PARTNER_PART_LABELS[partner.part]) },
          ]}
        />
      </Part>
      <Part {...part} name="services" label={text('programmes.section.serviceTypes')}>
        <Listed
          label={text('programmes.section.serviceTypes')}
          rows={content.serviceTypes}
          keyOf={({ code }) => code}
          columns={[
            { label: text('programmes.column.service'), cell: ({ name }) => said(name) },
            { label: text('programmes.column.targetGroups'), cell: ({ targetGroups }) => said(targetGroups) },
          ]}
        />
      </Part>
      <Part {...part} name="places" label={text('programmes.section.places')}>
        <Listed
          label={text('programmes.section.places')}
          rows={content.places}
          keyOf={({ code }) => code}
          columns={[{ label: text('programmes.column.place'), cell: (place) => said(placeName(place)) }]}
        />
      </Part>
      <Part programmeId={id} mayChange={false} name="templates" label={text('programmes.section.templates')}>
        <Listed
          label={text('programmes.section.templates')}
          rows={templates}
          keyOf={({ kind, code }) => `${kind} ${code}`}
          columns={[
            { label: text('programmes.column.template'), cell: ({ name }) => said(name) },
            { label: text('programmes.column.kind'), cell: ({ kind }) => text(`programmes.template.${kind}`) },
          ]}
        />
        <p className="govuk-body">
          <a className="govuk-link" href={`/office/programmes/${id}/forms`}>
            {text('formBuilder.title')}
          </a>
        </p>
        <p className="govuk-body">
          <a className="govuk-link" href={`/office/programmes/${id}/rubrics`}>
            {text('rubrics.title')}
          </a>
        </p>
      </Part>
    </>
  );
}

interface PartProps {
  programmeId: string;
  name: string;
  label: string;
  mayChange: boolean;
  children: ReactNode;
}

function Part({ programmeId, name, label, mayChange, children }: PartProps) {
  const { text } = usePortal();
  return (
    <section aria-labelledby={name}>
      <h2 className="govuk-heading-m" id={name}>
        {label}
      </h2>
      {children}
      {mayChange && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/office/programmes/${programmeId}/${name}`}>
            {text('programmes.change')}
            <span className="govuk-visually-hidden"> {label}</span>
          </a>
        </p>
      )}
    </section>
  );
}

interface ListedProps<Row> {
  label: string;
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  columns: readonly PlainColumn<Row>[];
}

function Listed<Row>({ label, ...table }: ListedProps<Row>) {
  const { text } = usePortal();
  if (table.rows.length === 0) return <p className="govuk-body">{text('programmes.none')}</p>;
  return <PlainTable caption={label} captionHidden {...table} />;
}
