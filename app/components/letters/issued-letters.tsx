import type { ListedLetter } from '#server/letters/read-letters';
import { LETTER_DELIVERY_LABELS, LETTER_STANDING_LABELS } from '~/domain/letters/delivery-labels';
import { LETTER_KIND_LABELS } from '~/domain/letters/labels';
import { inLanguage } from '~/domain/shared/localized';
import { formatDate } from '~/locales/formats';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { StatusTag } from '../status-tag';

/** The issued letters of a call with what became of each. */
export function IssuedLetters({ letters, path }: { letters: readonly ListedLetter[]; path: string }) {
  const { locale, text } = usePortal();
  return (
    <PlainTable
      caption={text('letterLife.issued.title')}
      captionHidden
      keyOf={({ id }) => id}
      rows={letters}
      columns={[
        {
          label: text('letterLife.column.letter'),
          cell: ({ id, number, kind }) => (
            <>
              <a className="govuk-link" href={`${path}/${id}`}>
                {number}
              </a>
              <br />
              {text(LETTER_KIND_LABELS[kind])}
            </>
          ),
        },
        {
          label: text('letterLife.column.to'),
          cell: ({ organisation, lot }) => (
            <>
              {organisation}
              {lot && (
                <>
                  <br />
                  {inLanguage(lot, locale)}
                </>
              )}
            </>
          ),
        },
        { label: text('letterLife.column.issued'), cell: ({ issuedAt }) => formatDate(locale, issuedAt) },
        {
          label: text('letterLife.column.mail'),
          cell: ({ delivery, handedOver }) => (
            <>
              <StatusTag status={delivery} labels={LETTER_DELIVERY_LABELS} />
              {handedOver && ` ${text('letterLife.column.handed')}`}
            </>
          ),
        },
        {
          label: text('letterLife.column.opened'),
          cell: ({ openedAt }) => (openedAt ? formatDate(locale, openedAt) : text('letterLife.column.notOpened')),
        },
        {
          label: text('letterLife.column.standing'),
          cell: ({ standing }) => <StatusTag status={standing} labels={LETTER_STANDING_LABELS} />,
        },
      ]}
    />
  );
}
