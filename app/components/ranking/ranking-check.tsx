import type { SerializeFrom } from '@remix-run/node';
import type { getRanking } from '#server/ranking/get-ranking';
import { usePortal } from '../portal-context';
import { SummaryList } from '../summary-list';

interface RankingCheckProps {
  ranking: NonNullable<SerializeFrom<typeof getRanking>['ranking']>;
  reference: string;
  lot: string;
}

/** What somebody needs to come to the same ranking on their own. */
export function RankingCheck({ ranking, reference, lot }: RankingCheckProps) {
  const { text } = usePortal();
  const { minutes, seed, inputsSha256, resultSha256 } = ranking;
  const digest = (value: string) => <code className="portal-digest">{value}</code>;
  return (
    <section aria-labelledby="check">
      <h2 className="govuk-heading-m" id="check">
        {text('ranking.check')}
      </h2>
      <p className="govuk-body">{text('ranking.check.text')}</p>
      <p className="govuk-body">{text('ranking.check.seed.text', { minutes, reference, lot })}</p>
      <SummaryList
        rows={[
          { label: text('ranking.check.inputs'), value: digest(inputsSha256) },
          { label: text('ranking.check.result'), value: digest(resultSha256) },
          { label: text('ranking.check.seed'), value: digest(seed) },
        ]}
      />
    </section>
  );
}
