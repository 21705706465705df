import { readdirSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import sirv from 'sirv';
import { afterAll, beforeAll } from 'vitest';
import { eachRow, listPage } from '#server/database/list-page';
import { csvResponse } from '#server/exports/csv';
import { xlsxResponse } from '#server/exports/xlsx';
import { DataTable } from '~/components/data-table';
import { isLocale } from '~/domain/shared/locale';
import { parseTableQuery } from '~/domain/shared/table-query';
import { textIn } from '~/locales/text-in';
import { LISTED_FIELDS, LISTED_THINGS, listedThings, rowOf, Thing } from '#tests/factories/call-list';
import { ensureBuild } from '#tests/factories/portal-process';
import { documentOf, FormPage, PartsPage } from './component-pages';

/** Serves pages of the portal's parts and a table over 500 rows of this test file's database. */
export function useComponentServer(): { readonly url: string } {
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  beforeAll(async () => {
    await ensureBuild();
    await Thing.insertMany(listedThings(500));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  }, 300_000);
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });
  return {
    get url() {
      return `http://localhost:${(server.address() as AddressInfo).port}`;
    },
  };
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname.startsWith('/assets/')) return sirv('build/client')(request, response, () => void response.end());
  const cookie = /locale=(\w+)/.exec(request.headers.cookie ?? '')?.[1];
  const locale = isLocale(cookie) ? cookie : 'en';
  const list = {
    model: Thing,
    scope: {},
    definition: LISTED_THINGS,
    query: parseTableQuery(LISTED_THINGS, searchParams),
    fields: LISTED_FIELDS,
  };
  if (pathname === '/table.csv' || pathname === '/table.xlsx') {
    const table = { definition: LISTED_THINGS, text: textIn(locale), rows: rowsOf(eachRow(list)), fileName: 'things' };
    return send(pathname === '/table.csv' ? csvResponse(table) : xlsxResponse(table), response);
  }
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(documentOf(locale, await contentOf(pathname, list), builtAssets()));
}

async function contentOf(pathname: string, list: Parameters<typeof listPage<ListedRow, ListedColumn>>[0]) {
  if (pathname === '/form') return <FormPage failed={false} />;
  if (pathname === '/failed-form') return <FormPage failed />;
  if (pathname === '/parts') return <PartsPage />;
  const { rows, ...page } = await listPage(list);
  return (
    <>
      <h1 className="govuk-heading-l">Sosial hyzmatlar</h1>
      <DataTable
        {...page}
        caption="Lots"
        definition={LISTED_THINGS}
        rows={rows.map(rowOf)}
        path="/table"
        empty={{ title: '-', text: '-' }}
        downloads={{ csv: '/table.csv', xlsx: '/table.xlsx' }}
        render={{ title: ({ id, cells }) => <a className="govuk-link" href={`/things/${id}`}>{String(cells.title)}</a> }}
      />
    </>
  );
}

type ListedColumn = (typeof LISTED_THINGS)['columns'][number]['key'];
type ListedRow = Parameters<typeof rowOf>[0];

async function* rowsOf(things: AsyncIterable<ListedRow>) {
  for await (const thing of things) yield rowOf(thing);
}

function send({ status, headers, body }: Response, response: ServerResponse): void {
  response.writeHead(status, Object.fromEntries(headers));
  if (body) Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]).pipe(response);
  else response.end();
}

function builtAssets() {
  const files = readdirSync('build/client/assets');
  const named = (pattern: RegExp) => `/assets/${files.find((file) => pattern.test(file)) ?? ''}`;
  return { styles: named(/^portal-.*\.css$/), script: named(/^enhance-.*\.js$/) };
}
