import type { Actor } from '~/domain/accounts/roles';
import { POINTS_TABLE, RANKING_TABLE } from '~/domain/ranking/ranking-tables';
import type { Locale } from '~/domain/shared/locale';
import type { Text } from '~/locales/text';
import { each, type ExportedTable } from '#server/exports/exported-table';
import { loadMadeRanking } from './get-ranking';
import { pointsRows, rankingRows } from './ranking-rows';

interface Wanted {
  actor: Actor;
  params: Record<string, string | undefined>;
  locale: Locale;
  text: Text;
}

/** The ranking of a lot as a table that leaves the portal, for whoever may know it. */
export async function exportRanking({ actor, params, locale, text }: Wanted): Promise<ExportedTable<string>> {
  const found = await loadMadeRanking({ actor, callId: params.callId ?? '', lot: params.lot ?? '' });
  const rows = rankingRows({ ...found, locale, text });
  return { definition: RANKING_TABLE, text, rows: each(rows), fileName: nameOf(found, 'ranking') };
}

/** The points behind it, criterion by criterion. */
export async function exportPoints({ actor, params, locale, text }: Wanted): Promise<ExportedTable<string>> {
  const found = await loadMadeRanking({ actor, callId: params.callId ?? '', lot: params.lot ?? '' });
  const rows = pointsRows({ ...found, locale, text });
  return { definition: POINTS_TABLE, text, rows: each(rows), fileName: nameOf(found, 'points') };
}

const nameOf = ({ reader }: Awaited<ReturnType<typeof loadMadeRanking>>, part: string) =>
  `${reader.call.reference ?? 'call'}-${reader.lot.key}-${part}`;
