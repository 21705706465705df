import { HIT_VERDICTS, type HitVerdict, type NamedAs } from '~/domain/exclusion-lists/hits';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import type { FormReply } from '~/forms/form-reply';
import { formatDate, formatDateTime } from '~/locales/formats';
import { Details } from '../details';
import { PortalForm } from '../portal-form';
import { usePortal } from '../portal-context';
import { RadiosField } from '../radios-field';
import { SubmitButton } from '../submit-button';
import { SummaryList } from '../summary-list';
import { Tag } from '../tag';
import { TextareaField } from '../textarea-field';

interface JudgedHit {
  id: string;
  party: { as: NamedAs; name: string };
  listed: string;
  entry: { name: string; aliases: string[]; country: string; reason: string; source: string; sourceId: string };
  list: { id: string; name: string; date: string };
  likeness: number;
  decisions: { verdict: HitVerdict; reason: string; by: string; at: Date }[];
}

interface HitCardProps {
  hit: JudgedHit;
  mayDecide: boolean;
  /** What was wrong with the form of this hit. */
  reply: FormReply | null;
}

const COLOURS = { 'true-match': 'red', 'false-positive': 'green' } as const;

/** A likely hit: both names beside each other, what the list says, what was decided, and the form that decides. */
export function HitCard({ hit, mayDecide, reply }: HitCardProps) {
  const { locale, text } = usePortal();
  const { id, party, listed, entry, list, likeness, decisions } = hit;
  const latest = decisions.at(-1);
  const title = text('exclusions.hit.title', { name: party.name, listed });
  const form = mayDecide && <HitForm hit={hit} reply={reply} />;
  return (
    <section aria-labelledby={`hit-${id}`} className="govuk-!-margin-bottom-6">
      <h2 className="govuk-heading-m" id={`hit-${id}`}>
        {title}
      </h2>
      <p className="govuk-body">
        {latest ? (
          <Tag colour={COLOURS[latest.verdict]}>{text(`exclusions.verdict.${latest.verdict}`)}</Tag>
        ) : (
          <Tag colour="yellow">{text('exclusions.verdict.open')}</Tag>
        )}
      </p>
      <SummaryList
        rows={[
          { label: text('exclusions.hit.party'), value: `${party.name} (${text(`exclusions.as.${party.as}`)})` },
          { label: text('exclusions.hit.entry'), value: [entry.name, ...entry.aliases].join(' · ') },
          { label: text('exclusions.column.country'), value: entry.country || text('table.none') },
          { label: text('exclusions.column.reason'), value: entry.reason || text('table.none') },
          {
            label: text('exclusions.hit.source'),
            value: [entry.source, entry.sourceId].filter(Boolean).join(', ') || text('table.none'),
          },
          {
            label: text('exclusions.hit.list'),
            value: (
              <a className="govuk-link" href={`/office/exclusion-lists/${list.id}`}>
                {list.name}
                {list.date && `, ${formatDate(locale, startOfPortalDay(list.date))}`}
              </a>
            ),
          },
          { label: text('exclusions.hit.likeness'), value: `${likeness}%` },
        ]}
      />
      {decisions.length > 0 && (
        <ul className="govuk-list">
          {decisions.map((decision) => (
            <li key={decision.at.toISOString()}>
              <strong>{text(`exclusions.verdict.${decision.verdict}`)}</strong>
              {`, ${decision.by}, ${formatDateTime(locale, decision.at)}`}
              <br />
              <span className="portal-lines">{decision.reason}</span>
            </li>
          ))}
        </ul>
      )}
      {latest && form ? (
        <Details summary={text('exclusions.hit.again')} open={reply !== null}>
          {form}
        </Details>
      ) : (
        form
      )}
    </section>
  );
}

function HitForm({ hit: { id, decisions }, reply }: Pick<HitCardProps, 'hit' | 'reply'>) {
  const { text } = usePortal();
  // Every hit has a form of its own on the page: ids of fields must differ.
  const named = <Value,>(values: Record<string, Value> | undefined) =>
    values && Object.fromEntries(Object.entries(values).map(([field, value]) => [`${field}-${id}`, value]));
  const form = { errors: named(reply?.errors), values: reply?.values };
  return (
    <PortalForm>
      <input type="hidden" name="hit" value={id} />
      <input type="hidden" name="number" value={decisions.length} />
      <RadiosField
        {...form}
        name={`verdict-${id}`}
        label={text('exclusions.hit.decide')}
        choices={HIT_VERDICTS.map((value) => ({
          value,
          label: text(`exclusions.verdict.${value}`),
          hint: text(`exclusions.verdict.${value}.hint`),
        }))}
      />
      <TextareaField
        {...form}
        name={`reason-${id}`}
        label={text('exclusions.hit.reason')}
        rows={2}
        maxCharacters={2_000}
      />
      <SubmitButton>{text('exclusions.hit.submit')}</SubmitButton>
    </PortalForm>
  );
}
