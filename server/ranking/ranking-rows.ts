import { explainOutcome } from '~/domain/ranking/explanation';
import { roundedDecimal, type Fraction } from '~/domain/ranking/rational';
import type { POINTS_TABLE, RANKING_TABLE } from '~/domain/ranking/ranking-tables';
import { applicantLabel } from '~/domain/scoring/applicant';
import type { Locale } from '~/domain/shared/locale';
import { inLanguage } from '~/domain/shared/localized';
import type { TableDefinition, TableRow } from '~/domain/shared/table-definition';
import { sayIn } from '~/locales/sentence';
import type { Text } from '~/locales/text';
import type { ResultReader } from './load-result-reader';
import type { StoredRanking } from './stored-ranking';

type KeyOf<Table> = Table extends TableDefinition<infer Key> ? Key : never;

interface Exported {
  reader: Pick<ResultReader, 'labels'>;
  stored: { inputs: Pick<StoredRanking['inputs'], 'rubric'>; result: StoredRanking['result'] };
  locale: Locale;
  text: Text;
}

const shown = (points: Fraction) => Number(roundedDecimal(points, 2));

/** A row for each application, in the order of the ranking. */
export function rankingRows({ reader, stored, locale, text }: Exported): TableRow<KeyOf<typeof RANKING_TABLE>>[] {
  const nameOf = namedBy(reader, text);
  const say = sayIn(locale, text, nameOf);
  const { result, inputs } = stored;
  return result.positions.map((position) => ({
    id: position.applicationId,
    cells: {
      place: position.place,
      application: nameOf(position.applicationId),
      total: position.total && shown(position.total),
      exact: position.total,
      requested: position.requested,
      outcome: position.outcome,
      reserve: position.reserve,
      why: explainOutcome(position, result, inputs.rubric).map(say).join(' '),
    },
  }));
}

/** A row for each criterion of each application that was scored. */
export function pointsRows({ reader, stored, locale, text }: Exported): TableRow<KeyOf<typeof POINTS_TABLE>>[] {
  const nameOf = namedBy(reader, text);
  const names = new Map(stored.inputs.rubric.criteria.map(({ key, name }) => [key, inLanguage(name, locale)]));
  return stored.result.positions.flatMap(({ applicationId, place, criteria }) =>
    criteria.map(({ key, from, levels, level, weight, points }) => ({
      id: `${applicationId} ${key}`,
      cells: {
        place,
        application: nameOf(applicationId),
        criterion: names.get(key) ?? key,
        from,
        levels: levels.join(' '),
        score: level,
        weight,
        points: shown(points),
        exact: points,
      },
    })),
  );
}

function namedBy({ labels }: Pick<ResultReader, 'labels'>, text: Text) {
  return (id: string): string => {
    const applicant = labels.get(id);
    return applicant ? applicantLabel(applicant, text) : '';
  };
}
