import type { OfficeLetter } from '#server/letters/get-office-letter';
import { LETTER_STANDING_LABELS } from '~/domain/letters/delivery-labels';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate } from '~/locales/formats';
import { usePortal } from '../portal-context';
import { PortalTime } from '../portal-time';
import { StatusTag } from '../status-tag';
import { SummaryList } from '../summary-list';

/** What became of an issued letter: who got it, who opened it, whether it still holds. */
export function LetterRecordOf({ letter }: { letter: OfficeLetter }) {
  const { locale, text } = usePortal();
  const { issued, code, sha256, standing, mails, opened, handedOver } = letter;
  return (
    <SummaryList
      rows={[
        {
          label: text('letterLife.column.standing'),
          value: <StatusTag status={standing} labels={LETTER_STANDING_LABELS} />,
        },
        ...(issued
          ? [
              {
                label: text('letterLife.column.issued'),
                value: (
                  <>
                    {issued.name}, <PortalTime at={issued.at} />
                  </>
                ),
              },
            ]
          : []),
        {
          label: text('letterLife.record.code'),
          value: (
            <a className="govuk-link" href={`/verify/${code}`}>
              {code}
            </a>
          ),
        },
        {
          label: text('letterLife.sha256'),
          value: sha256 ? <span className="portal-digest">{sha256}</span> : text('letterLife.delivery.preparing'),
        },
        {
          label: text('letterLife.column.mail'),
          value:
            mails.length === 0
              ? text('letterLife.record.noMails')
              : mails.map(({ to, state }) => (
                  <div key={to}>
                    {to} ({text(`outbox.state.${state}`)})
                  </div>
                )),
        },
        {
          label: text('letterLife.column.opened'),
          value:
            opened.length === 0
              ? text('letterLife.column.notOpened')
              : opened.map(({ name, at }) => (
                  <div key={name}>
                    {name}, <PortalTime at={at} />
                  </div>
                )),
        },
        ...(handedOver
          ? [
              {
                label: text('letterLife.record.handed'),
                value: text('letterLife.record.handedTo', {
                  ...handedOver,
                  day: formatDate(locale, startOfPortalDay(handedOver.day)),
                }),
              },
            ]
          : []),
      ]}
    />
  );
}
