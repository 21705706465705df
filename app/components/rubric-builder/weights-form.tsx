import { totalWeight } from '~/domain/rubrics/rules';
import type { Criterion, Rubric } from '~/domain/rubrics/schema';
import { inLanguage } from '~/domain/shared/localized';
import type { FieldErrors } from '~/forms/field-errors';
import type { FormValues } from '~/forms/form-reply';
import { formatNumber } from '~/locales/formats';
import { valueOf } from '../field-frame';
import { StepButtons } from '../form-builder/step-buttons';
import { LocalizedText } from '../localized-text';
import { PlainTable } from '../plain-table';
import { PortalForm } from '../portal-form';
import { usePortal } from '../portal-context';
import { SubmitButton } from '../submit-button';
import { WeightField } from './weight-field';

interface WeightsFormProps {
  rubric: Rubric;
  revision: number;
  /** The rubric's own address. */
  page: string;
  mayChange: boolean;
  errors: FieldErrors | undefined;
  values: FormValues | undefined;
}

/** The criteria in their order with their weights, all of which are weighed against each other at once. */
export function WeightsForm({ rubric, revision, page, mayChange, errors, values }: WeightsFormProps) {
  const { text, locale } = usePortal();
  const { criteria, groups = [] } = rubric;
  if (criteria.length === 0) return <p className="govuk-body">{text('rubrics.criterion.none')}</p>;
  const groupOf = ({ group }: Criterion) => groups.find(({ key }) => key === group);
  const named = ({ name }: Criterion) => inLanguage(name, locale);
  return (
    <PortalForm>
      <input type="hidden" name="revision" value={valueOf(values, 'revision') ?? revision} autoComplete="off" />
      {/* The Enter key presses a form's first button: it must not be one that moves a criterion. */}
      <button type="submit" name="do" value="weigh" className="govuk-visually-hidden" tabIndex={-1} aria-hidden="true">
        {text('rubrics.weigh.save')}
      </button>
      <PlainTable
        caption={text('rubrics.weigh')}
        rows={criteria}
        keyOf={({ key }) => key}
        columns={[
          {
            label: text('rubrics.criterion'),
            cell: (criterion) => (
              <>
                <a className="govuk-link" href={`${page}/criteria/${criterion.key}`}>
                  <LocalizedText value={criterion.name} />
                </a>
                {criterion.scored === 'price' && <span className="govuk-hint">{text('rubrics.scored.price')}</span>}
              </>
            ),
          },
          {
            label: text('rubrics.field.group'),
            cell: (criterion) => {
              const group = groupOf(criterion);
              return group ? <LocalizedText value={group.name} /> : text('rubrics.field.noGroup');
            },
          },
          {
            label: text('rubrics.field.minimum'),
            numeric: true,
            cell: ({ minimum }) => (minimum === null ? text('publicCalls.rubric.none') : formatNumber(locale, minimum)),
          },
          {
            label: text('rubrics.field.weight'),
            numeric: true,
            cell: (criterion) =>
              mayChange ? (
                <WeightField
                  name={`weight-${criterion.key}`}
                  label={text('rubrics.weightOf', { name: named(criterion) })}
                  errors={errors}
                  value={valueOf(values, `weight-${criterion.key}`) ?? String(criterion.weight)}
                />
              ) : (
                formatNumber(locale, criterion.weight)
              ),
          },
          ...(mayChange
            ? [
                {
                  label: text('rubrics.column.order'),
                  cell: (criterion: Criterion) => (
                    <StepButtons
                      kind=""
                      thing={criterion.key}
                      about={named(criterion)}
                      first={criteria[0]?.key === criterion.key}
                      last={criteria.at(-1)?.key === criterion.key}
                    />
                  ),
                },
              ]
            : []),
        ]}
        foot={[
          text('rubrics.weigh.sum'),
          '',
          '',
          <WeightSum key="sum" total={totalWeight(rubric)} />,
          ...(mayChange ? [''] : []),
        ]}
      />
      {mayChange && (
        <SubmitButton kind="secondary" name="do" value="weigh">
          {text('rubrics.weigh.save')}
        </SubmitButton>
      )}
    </PortalForm>
  );
}

function WeightSum({ total }: { total: number }) {
  const { text, locale } = usePortal();
  const said =
    total === 100
      ? text('rubrics.weigh.exact')
      : total < 100
        ? text('rubrics.weigh.short', { count: 100 - total })
        : text('rubrics.weigh.over', { count: total - 100 });
  return (
    <>
      <strong>{formatNumber(locale, total)}</strong> <span className="portal-quiet">{said}</span>
    </>
  );
}
