import type { CheckedLetter as Found } from '#server/letters/check-letter';
import { LETTER_KIND_LABELS } from '~/domain/letters/labels';
import { inLanguage } from '~/domain/shared/localized';
import { formatDate, formatMoney } from '~/locales/formats';
import { PageHeading } from '../page-heading';
import { Panel } from '../panel';
import { usePortal } from '../portal-context';
import { SummaryList } from '../summary-list';
import { TwoThirds } from '../two-thirds';
import { WarningText } from '../warning-text';
import { CompareFile } from './compare-file';
import { LetterCheckForm } from './letter-check-form';

/** Whether a letter is genuine and still holds, for whoever has its code: nothing but what it says itself. */
export function CheckedLetter({ code, found }: { code: string; found: Found | null }) {
  const { locale, text } = usePortal();
  if (!found) {
    return (
      <TwoThirds>
        <PageHeading>{text('letterCheck.unknown')}</PageHeading>
        <WarningText>{text('letterCheck.unknownText')}</WarningText>
        <LetterCheckForm reply={{ values: { code } }} />
      </TwoThirds>
    );
  }
  const { number, kind, issuedAt, institution, organisation, amount, standing, corrected, sha256 } = found;
  return (
    <TwoThirds>
      {standing === 'valid' ? (
        <Panel title={text('letterCheck.genuine')}>{text('letterCheck.valid')}</Panel>
      ) : (
        <>
          <PageHeading>{text('letterCheck.notValid')}</PageHeading>
          <WarningText>
            {corrected && standing === 'corrected'
              ? text('letterCheck.corrected', {
                  number: corrected.number,
                  date: formatDate(locale, corrected.issuedAt),
                })
              : text('letterCheck.withdrawn')}
          </WarningText>
        </>
      )}
      <p className="govuk-body">{text('letterCheck.asOnPaper')}</p>
      <SummaryList
        rows={[
          { label: text('letterCheck.number'), value: number },
          { label: text('letterCheck.kind'), value: text(LETTER_KIND_LABELS[kind]) },
          { label: text('letterCheck.date'), value: formatDate(locale, issuedAt) },
          { label: text('letterCheck.from'), value: inLanguage(institution, locale) },
          { label: text('letterCheck.to'), value: organisation },
          ...(amount ? [{ label: text('letterCheck.amount'), value: formatMoney(locale, amount) }] : []),
        ]}
      />
      {sha256 && <CompareFile sha256={sha256} />}
      <p className="govuk-body">
        <a className="govuk-link" href="/verify">
          {text('letterCheck.another')}
        </a>
      </p>
    </TwoThirds>
  );
}
