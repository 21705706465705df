import type { LoaderFunctionArgs } from '@remix-run/node';
import { strFromU8, unzipSync } from 'fflate';
import { spawnSync } from 'node:child_process';

/** What a loader or action answered: its status and every word in it, also inside PDF, XLSX and ZIP files. */
export interface Seen {
  status: number;
  text: string;
}

type Route = (args: LoaderFunctionArgs) => unknown;

/** False where `pdftotext` is missing: PDF files are then not looked into. */
export const readsPdf = !spawnSync('pdftotext', ['-v']).error;

/** Calls a loader or action as somebody's browser would, and reads whatever comes back, refusals as well. */
export async function seen(route: Route, args: LoaderFunctionArgs): Promise<Seen> {
  let answer: unknown;
  try {
    answer = await route(args);
  } catch (thrown) {
    if (thrown instanceof Error) throw thrown;
    answer = thrown;
  }
  if (!(answer instanceof Response)) return { status: statusOf(answer), text: JSON.stringify(answer) ?? '' };
  const head = [...answer.headers].filter(([name]) => name !== 'set-cookie').flat();
  const bytes = Buffer.from(await answer.arrayBuffer());
  return { status: answer.status, text: `${head.join('\n')}\n${textOf(bytes)}` };
}

const statusOf = (answer: unknown): number =>
  (answer as { init?: { status?: number } | null } | null)?.init?.status ?? 200;

/** Every word of a text file, PDF, or archive of such. */
export function textOf(bytes: Buffer): string {
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') {
    return Object.entries(unzipSync(new Uint8Array(bytes)))
      .map(([name, content]) => `${name}\n${textOf(Buffer.from(content))}`)
      .join('\n');
  }
  if (bytes.subarray(0, 5).toString('latin1') !== '%PDF-') return strFromU8(new Uint8Array(bytes));
  if (!readsPdf) return '';
  // Without line breaks: a long word may be broken between two lines.
  return spawnSync('pdftotext', ['-', '-'], { input: bytes, encoding: 'utf8' }).stdout;
}
