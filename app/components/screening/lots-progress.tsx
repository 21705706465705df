import type { ScreeningList } from '#server/screening/list-screening';
import { inLanguage } from '~/domain/shared/localized';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';

/** How far the screening of each lot is, and where the chair closes it. */
export function LotsProgress({ list: { callId, lots, progress } }: { list: ScreeningList }) {
  const { text, locale } = usePortal();
  if (progress.length === 0) return null;
  const nameOf = (key: string) => {
    const found = lots.find((lot) => lot.key === key);
    return found ? inLanguage(found.name, locale) : key;
  };
  return (
    <PlainTable
      caption={text('screening.progress.title')}
      columns={[
        { label: text('committee.column.lot'), cell: ({ lot }) => nameOf(lot) },
        { label: text('screening.progress.decided'), cell: (row) => text('screening.progress.of', pick(row)) },
        {
          label: text('screening.progress.act'),
          cell: ({ lot, mayClose, isOpen }) =>
            mayClose ? (
              <a className="govuk-link" href={`/evaluations/${callId}/screening/lots/${lot}/closing`}>
                {text('screening.closing.submit')}
                <span className="govuk-visually-hidden">{`: ${nameOf(lot)}`}</span>
              </a>
            ) : (
              text(isOpen ? 'screening.progress.going' : 'screening.progress.closed')
            ),
        },
      ]}
      rows={progress}
      keyOf={({ lot }) => lot}
    />
  );
}

const pick = ({ decided, of }: { decided: number; of: number }) => ({ decided, of });
