import { removeDirectory, temporaryDirectory } from '#tests/factories/database-server.ts';
import { type Figure, measureDatabase } from './figures.ts';
import { measureRawLmdb, type RawPace } from './raw-lmdb.ts';

const documents = Number(process.env.DATABASE_BENCH_DOCUMENTS ?? 100_000);

/** What the first, thrown-away version reached with 100,000 documents on two noisy cores (± 50 %). */
const floor: Record<string, number> = {
  'insertMany, documents': 25_000,
  'insertOne, 1 client': 506,
  'insertOne, 32 clients': 3_339,
  'findOne by _id, 1 client': 1_878,
  'findOne by _id, 32 clients': 4_566,
  'indexed find and sort of 10, 32 clients': 2_264,
  'updateOne by _id, 1 client': 712,
  'updateOne by _id, 32 clients': 3_529,
  'transaction of two updates, 1 client': 379,
  'count without an index': 0.52,
  '$group of all': 1.13,
  'start with data to the first answer': 0.25,
  'memory at the end': 584,
  file: 177,
};

/** Raw lmdb in the run from which the floor comes: a busy machine lowers both, the ratio says what the code does. */
const floorPace: Partial<RawPace> = { singlePuts: 2_100, concurrentPuts: 33_000, gets: 288_000 };

const number = (value: number) => (value < 100 ? value.toFixed(2) : Math.round(value).toLocaleString('en'));

function ratio({ name, value, unit, raw }: Figure, pace: RawPace): string {
  if (!raw) return '';
  const rawValue = unit === 's' ? raw.perOperation / pace[raw.name] : pace[raw.name] / raw.perOperation;
  const then = floorPace[raw.name];
  const least = floor[name];
  const floorRatio = unit === '/s' && then && least ? ` (floor ${((least * raw.perOperation) / then).toFixed(4)})` : '';
  return `${(unit === 's' ? rawValue / value : value / rawValue).toFixed(4)} of ${raw.name}${floorRatio}`;
}

function line(columns: string[]): string {
  const widths = [46, 12, 4, 12, 0];
  return `${columns.map((column, at) => (at === 0 ? column.padEnd(widths[at] ?? 0) : column.padStart(widths[at] ?? 0))).join('  ')}\n`;
}

/** Prints each figure beside the floor and as a ratio to what raw lmdb does in the same run. */
export async function run(): Promise<void> {
  const directory = await temporaryDirectory();
  const pace = await measureRawLmdb(directory);
  await removeDirectory(directory);
  const figures = await measureDatabase(documents);
  const out = (text: string) => process.stdout.write(text);
  out(`Embedded database, ${documents.toLocaleString('en')} documents of 1 KB, 3 indexes, unix socket\n`);
  out(line(['figure', 'measured', '', 'floor', 'ratio to raw lmdb in this run']));
  for (const figure of figures) {
    const least = floor[figure.name];
    out(
      line([
        figure.name,
        number(figure.value),
        figure.unit,
        least === undefined ? '' : number(least),
        ratio(figure, pace),
      ]),
    );
  }
  for (const [name, value] of Object.entries(pace))
    out(line([`raw lmdb: ${name}`, number(value as number), '/s', '', '']));
}
