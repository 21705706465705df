import { placeName } from '~/domain/calls/place-name';
import type { ListedName } from '~/domain/calls/published-call';
import type { FindQuery } from '~/domain/services/find-query';
import { criteriaOn } from '~/domain/services/service';
import type { Localized } from '~/domain/shared/localized';
import { pageWithin } from '#server/database/page-within';
import { Programme } from '#server/models/programme';
import { Service, type ServiceRecord } from '#server/models/service';

const PAGE_SIZE = 20;

/** Services that people can turn to on a day, as anybody may read of them, with what they can be narrowed by. */
export async function findServices(query: FindQuery, today: string) {
  const open = {
    state: 'open' as const,
    opensOn: { $lte: today },
    $or: [{ endsOn: null }, { endsOn: { $gte: today } }],
  };
  const asked = {
    ...open,
    ...(query.service && { serviceType: query.service }),
    ...(query.place && { serves: query.place }),
  };
  const total = await Service.countDocuments(asked);
  const { page, pages, skipped } = pageWithin(query.page, total, PAGE_SIZE);
  const found = await Service.find(asked)
    .sort({ serviceType: 1, place: 1, _id: 1 })
    .skip(skipped)
    .limit(PAGE_SIZE)
    .lean<ServiceRecord[]>();
  const choices = await choicesOf(open);
  const places = new Map(choices.places.map(({ code, name }) => [code, name]));
  return { ...choices, total, page, pages, rows: found.map((service) => rowOf(service, places, today)) };
}

export type FoundService = Awaited<ReturnType<typeof findServices>>['rows'][number];

function rowOf(service: ServiceRecord, places: ReadonlyMap<string, Localized>, today: string) {
  const { _id: id, code, title, providerName, serves, address, hours, phone, email } = service;
  return {
    ...{ id, code, title, providerName, address, hours, phone, email },
    places: serves.flatMap((code) => places.get(code) ?? []),
    criteria: criteriaOn(service.criteria, today)?.items ?? [],
  };
}

async function choicesOf(open: object): Promise<{ services: ListedName[]; places: ListedName[] }> {
  const types = await Service.aggregate<{ _id: string; name: Localized }>([
    { $match: open },
    { $group: { _id: '$serviceType', name: { $first: '$title' } } },
    { $sort: { _id: 1 } },
  ]);
  const programmeIds = await Service.distinct('programmeId', open);
  const served = new Set(await Service.distinct('serves', open));
  const programmes = await Programme.find({ _id: { $in: programmeIds } }, { places: 1 }).lean();
  const places = new Map(
    programmes.flatMap((programme) =>
      programme.places.filter(({ code }) => served.has(code)).map((place) => [place.code, placeName(place)] as const),
    ),
  );
  return {
    services: types.map(({ _id: code, name }) => ({ code, name })),
    places: [...places].map(([code, name]) => ({ code, name })),
  };
}
