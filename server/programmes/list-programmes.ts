import type { Actor } from '~/domain/accounts/roles';
import type { Locale } from '~/domain/shared/locale';
import { inLanguage } from '~/domain/shared/localized';
import { assertCan } from '#server/accounts/assert-can';
import { pageWithin } from '#server/database/page-within';
import { Call } from '#server/models/call';
import { Programme } from '#server/models/programme';

const PAGE_SIZE = 50;

export interface ListedProgramme {
  id: string;
  code: string;
  name: string;
  startsOn: string;
  endsOn: string;
  /** How many calls were ever begun in it. */
  calls: number;
}

interface Arguments {
  actor: Actor;
  page: number;
  locale: Locale;
}

/** Every programme by its code, 50 a page. */
export async function listProgrammes({ actor, page, locale }: Arguments) {
  assertCan(actor, 'programmes.read');
  const { skipped, ...shown } = pageWithin(page, await Programme.countDocuments(), PAGE_SIZE);
  const programmes = await Programme.find({}, { code: 1, name: 1, startsOn: 1, endsOn: 1 })
    .sort({ code: 1 })
    .skip(skipped)
    .limit(PAGE_SIZE)
    .lean();
  const counts = await Call.aggregate<{ _id: string; calls: number }>([
    { $match: { programmeId: { $in: programmes.map(({ _id }) => _id) } } },
    { $group: { _id: '$programmeId', calls: { $sum: 1 } } },
  ]);
  const callsOf = new Map(counts.map(({ _id, calls }) => [_id, calls]));
  const listed: ListedProgramme[] = programmes.map(({ _id, code, name, startsOn, endsOn }) => ({
    id: _id,
    code,
    name: inLanguage(name, locale),
    startsOn,
    endsOn,
    calls: callsOf.get(_id) ?? 0,
  }));
  return { programmes: listed, ...shown };
}
