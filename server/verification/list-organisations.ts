import type { Actor } from '~/domain/accounts/roles';
import type { Locale } from '~/domain/shared/locale';
import type { TableRow } from '~/domain/shared/table-definition';
import { parseTableQuery } from '~/domain/shared/table-query';
import {
  organisationsTable,
  type OpenMatter,
  type OrganisationColumn,
  type ShownFlag,
} from '~/domain/verification/organisations-table';
import { isOver, shownStanding, standingAt, type ShownStanding } from '~/domain/verification/standing';
import { assertCan } from '#server/accounts/assert-can';
import { eachRow, listPage, type ListOptions } from '#server/database/list-page';
import { Organisation, type OrganisationRecord, type StandingRecord } from '#server/models/organisation';
import { findDuplicates, type Duplicate } from '#server/organisations/find-duplicates';
import { inStanding, named, withFlag, withOpen } from './organisation-filters';
import { placeOptions } from './place-options';

type Row = TableRow<OrganisationColumn>;

interface Arguments {
  actor: Actor;
  /** What the page's address asks for. */
  parameters: URLSearchParams;
  locale: Locale;
  now: Date;
}

/** A page of all organisations with their standing, and how many wait in which way. */
export async function listOrganisations(args: Arguments) {
  const { places, query, options } = await prepare(args);
  const page = await listPage(options);
  const duplicates = await findDuplicates(page.rows);
  return {
    ...page,
    places,
    query: { ...page.query, filters: query.filters, search: query.search },
    rows: page.rows.map((organisation) => rowOf(organisation, places, duplicates, args.now)),
    counts: await counts(args.now),
  };
}

/** How many rows of an export are looked at together. */
const BATCH = 200;

/** The same list from its first to its last row, for files. */
export async function exportOrganisations(args: Arguments) {
  const { places, options } = await prepare(args);
  const rows = async function* (): AsyncGenerator<Row> {
    let batch: OrganisationRecord[] = [];
    const read = async () => {
      const duplicates = await findDuplicates(batch);
      return batch.map((organisation) => rowOf(organisation, places, duplicates, args.now));
    };
    for await (const organisation of eachRow(options)) {
      batch.push(organisation);
      if (batch.length < BATCH) continue;
      yield* await read();
      batch = [];
    }
    yield* await read();
  };
  return { definition: organisationsTable(places), rows: rows() };
}

async function prepare({ actor, parameters, locale, now }: Arguments) {
  assertCan(actor, 'verification.read');
  const places = await placeOptions(locale);
  const definition = organisationsTable(places);
  const query = parseTableQuery(definition, parameters);
  const { standing, open, flag, place, ...filters } = query.filters;
  const options: ListOptions<OrganisationRecord, OrganisationColumn> = {
    model: Organisation,
    definition,
    scope: {
      $and: [
        {},
        ...(standing ? [inStanding(standing as ShownStanding, now)] : []),
        ...(open ? [withOpen(open as OpenMatter, now)] : []),
        ...(flag ? [withFlag(flag as ShownFlag, now)] : []),
        ...(place ? [{ 'directory.places': place }] : []),
        ...(query.search ? [named(query.search)] : []),
      ],
    },
    query: { ...query, filters, search: '' },
    fields: { until: 'standing.verifiedUntil' },
  };
  return { places, query, options };
}

async function counts(now: Date): Promise<{ matter: OpenMatter; count: number }[]> {
  const matters: OpenMatter[] = ['waiting', 'refusal-proposed', 'exclusion', 'hits', 'information'];
  const numbers = await Promise.all(matters.map((matter) => Organisation.countDocuments(withOpen(matter, now))));
  return matters.map((matter, at) => ({ matter, count: numbers[at] ?? 0 }));
}

function rowOf(
  { _id, name, directory, standing, createdAt }: OrganisationRecord,
  places: readonly { code: string; name: string }[],
  duplicates: ReadonlyMap<string, Duplicate[]>,
  now: Date,
): Row {
  const worksIn = places.filter(({ code }) => directory.places.includes(code));
  return {
    id: _id,
    cells: {
      name,
      standing: shownStanding(standing, now),
      until: standing.verifiedUntil,
      open: openMatter(standing, now),
      flag: standingAt(standing, now).excluded ? 'excluded' : standing.flag,
      place: worksIn.map((place) => place.name).join(', ') || null,
      duplicates: duplicates.get(_id)?.length || null,
      createdAt,
    },
  };
}

/** The most urgent of what is open, in the order in which the page counts them. */
function openMatter({ state, exclusion, openHits }: StandingRecord, now: Date): OpenMatter | null {
  if (state === 'waiting' || state === 'refusal-proposed') return state;
  if (exclusion && !exclusion.approved && !isOver(exclusion, now)) return 'exclusion';
  if (openHits > 0) return 'hits';
  return state === 'information' ? 'information' : null;
}
