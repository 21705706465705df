import { PlainTable } from '~/components/plain-table';
import { useText } from '~/components/portal-context';
import type { LetterKind } from '~/domain/letters/kinds';
import { PLACEHOLDERS_OF } from '~/domain/letters/placeholders';

/** What the words of a letter can name. */
export function PlaceholderTable({ kind }: { kind: LetterKind }) {
  const text = useText();
  return (
    <>
      <h2 className="govuk-heading-m">{text('letterTexts.places')}</h2>
      <p className="govuk-body">{text('letterTexts.places.lead')}</p>
      <PlainTable
        caption={text('letterTexts.places')}
        captionHidden
        rows={PLACEHOLDERS_OF[kind]}
        keyOf={(place) => place}
        columns={[
          { label: text('letterTexts.place'), cell: (place) => <code>{`{${place}}`}</code> },
          { label: text('letterTexts.meaning'), cell: (place) => text(`letterTexts.place.${place}`) },
        ]}
      />
    </>
  );
}
