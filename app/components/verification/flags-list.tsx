import { FLAG_LABELS } from '~/domain/verification/labels';
import type { FlagLevel } from '~/domain/verification/standing';
import { formatDateTime } from '~/locales/formats';
import { usePortal } from '../portal-context';
import { StatusTag } from '../status-tag';

interface FlagsListProps {
  flags: readonly { id: string; level: FlagLevel | null; reason: string; by: string; at: Date }[];
}

/** Flags put up and taken down on an organisation, the latest first. */
export function FlagsList({ flags }: FlagsListProps) {
  const { locale, text } = usePortal();
  if (flags.length === 0) return <p className="govuk-body">{text('verification.flags.empty')}</p>;
  return (
    <ol className="govuk-list govuk-list--spaced">
      {flags.map(({ id, level, reason, by, at }) => (
        <li key={id}>
          {level ? (
            <StatusTag status={level} labels={FLAG_LABELS} />
          ) : (
            <strong>{text('verification.flag.takenDown')}</strong>
          )}
          {`, ${by}`}
          <br />
          <time className="govuk-hint govuk-!-margin-bottom-0" dateTime={at.toISOString()}>
            {formatDateTime(locale, at)}
          </time>
          <p className="govuk-body portal-lines">{reason}</p>
        </li>
      ))}
    </ol>
  );
}
