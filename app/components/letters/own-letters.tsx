import type { OwnListedLetter } from '#server/letters/own-letters';
import { LETTER_STANDING_LABELS } from '~/domain/letters/delivery-labels';
import { LETTER_KIND_LABELS } from '~/domain/letters/labels';
import { inLanguage } from '~/domain/shared/localized';
import { formatDate } from '~/locales/formats';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { StatusTag } from '../status-tag';
import { Tag } from '../tag';

/** The letters to an organisation. */
export function OwnLetters({ letters }: { letters: readonly OwnListedLetter[] }) {
  const { locale, text } = usePortal();
  return (
    <PlainTable
      caption={text('letterLife.own.title')}
      captionHidden
      keyOf={({ id }) => id}
      rows={letters}
      columns={[
        {
          label: text('letterLife.column.letter'),
          cell: ({ id, number, kind, isOpened }) => (
            <>
              <a className="govuk-link" href={`/letters/${id}`}>
                {number}
              </a>{' '}
              {!isOpened && <Tag colour="blue">{text('letterLife.own.new')}</Tag>}
              <br />
              {text(LETTER_KIND_LABELS[kind])}
            </>
          ),
        },
        {
          label: text('letterLife.column.call'),
          cell: ({ call }) => `${call.reference}: ${inLanguage(call.title, locale)}`,
        },
        { label: text('letterLife.column.issued'), cell: ({ issuedAt }) => formatDate(locale, issuedAt) },
        {
          label: text('letterLife.column.standing'),
          cell: ({ standing }) => <StatusTag status={standing} labels={LETTER_STANDING_LABELS} />,
        },
      ]}
    />
  );
}
