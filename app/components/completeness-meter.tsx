import type { Locale } from '~/domain/shared/locale';
import { formatNumber } from '~/locales/formats';
import { PlainTable } from './plain-table';
import { usePortal } from './portal-context';

interface CompletenessMeterProps {
  languages: readonly { locale: Locale; there: number; wanted: number }[];
}

/** How many of the texts that a call needs are there, in each of its languages: a meter and its numbers. */
export function CompletenessMeter({ languages }: CompletenessMeterProps) {
  const { text, locale } = usePortal();
  return (
    <PlainTable
      caption={text('callEditor.completeness.title')}
      captionSize="s"
      rows={languages}
      keyOf={(row) => row.locale}
      columns={[
        {
          label: text('callEditor.completeness.language'),
          cell: (row) => <span lang={row.locale}>{text(`language.${row.locale}`)}</span>,
        },
        {
          label: text('callEditor.completeness.there'),
          numeric: true,
          cell: ({ there }) => formatNumber(locale, there),
        },
        {
          label: text('callEditor.completeness.wanted'),
          numeric: true,
          cell: ({ wanted }) => formatNumber(locale, wanted),
        },
        {
          label: text('callEditor.completeness.meter'),
          cell: (row) => (
            <meter
              className="portal-meter"
              min={0}
              max={Math.max(1, row.wanted)}
              value={row.there}
              aria-label={text('callEditor.completeness.of', { language: text(`language.${row.locale}`) })}
            />
          ),
        },
      ]}
    />
  );
}
