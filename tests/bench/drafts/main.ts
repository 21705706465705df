import { Console } from 'node:console';
import type { Actor } from '~/domain/accounts/roles';
import type { FormValues } from '~/forms/form-reply';
import { getSection } from '#server/applications/get-section';
import { getTaskList } from '#server/applications/get-task-list';
import { saveSection, type Base } from '#server/applications/save-section';
import { beginDraft, publishCallToApply } from '#tests/factories/application';
import { createCallOffice } from '#tests/factories/call';
import { filledAnswers } from '#tests/factories/filled-answers';
import { longForm } from '#tests/factories/long-form';
import { fetchPacked } from '#tests/factories/page-weight';
import { signIn } from '#tests/factories/sign-in';
import { commandsOf, spread, withBenchPortal } from '../bench-portal';

const ROUNDS = 40;
const CHARACTERS = 20_000;
const WORDS = 0;
const BUDGET = 9;
const LINES = 300;
const FORM = longForm();
const FILLED = filledAnswers(FORM, { characters: CHARACTERS, lines: LINES });
const out = new Console(process.stdout);

/**
 * Prints how long the pages and saves of the largest form take: 200 questions in ten sections, forty answers of 20,000
 * characters, a budget of 300 lines; each by its use case and, for pages, through the portal.
 */
export async function run(): Promise<void> {
  const now = new Date();
  const begun = { id: '', actor: undefined as unknown as Actor };
  const fill = async () => {
    const office = await createCallOffice(now);
    const { reference } = await publishCallToApply(office, now, FORM);
    Object.assign(begun, await beginDraft(reference, now));
    for (let section = 0; section <= BUDGET; section += 1) await save(begun, section, typedOf(section), now);
  };
  await withBenchPortal(fill, async ({ url }) => {
    const { id: applicationId, actor } = begun;
    const table: Record<string, object> = {};
    const measured = async (name: string, work: (round: number) => Promise<unknown>, path?: string) => {
      const times: number[] = [];
      const commands = await commandsOf(() => work(-1));
      for (let round = 0; round < ROUNDS; round += 1) times.push(await timeOf(() => work(round)));
      table[name] = { commands, ...spread(times), ...(path ? await throughPortal(url + path, actor) : {}) };
    };
    const here = `/applications/${applicationId}`;
    await measured('save a section: words', (round) => change(begun, WORDS, round, now));
    await measured('save a section: budget of 300 lines', (round) => change(begun, BUDGET, round, now));
    await measured('task list', () => getTaskList({ actor, applicationId, now }), here);
    for (const section of [WORDS, BUDGET]) {
      const key = `section-${section}`;
      await measured(
        `page of ${key}`,
        () => getSection({ actor, applicationId, section: key, now }),
        `${here}/sections/${key}`,
      );
    }
    out.table(table);
  });
}

/** One changed answer of a section that holds all the others already, as autosave sends it. */
async function change(begun: { id: string; actor: Actor }, section: number, round: number, now: Date) {
  const typed = { ...typedOf(section), [`answers.question-${section}-1`]: `The answer ${round}` };
  await save(begun, section, typed, now);
}

/** The fields of a section. */
function typedOf(section: number): FormValues {
  const own = Object.entries(FILLED).filter(([name]) => name.startsWith(`answers.question-${section}-`));
  return Object.fromEntries(own);
}

async function save({ id, actor }: { id: string; actor: Actor }, section: number, typed: FormValues, now: Date) {
  const key = `section-${section}`;
  const outcome = await saveSection({ actor, applicationId: id, section: key, typed, base: bases.get(key) ?? {}, now });
  if ('conflict' in outcome) throw new Error('A save met another one');
  bases.set(key, outcome.saved.base);
}

const bases = new Map<string, Base>();

async function throughPortal(url: string, { userId }: Actor) {
  const { cookie } = await signIn({ id: userId });
  const page = await fetchPacked(url, { Cookie: cookie });
  if (page.status !== 200) throw new Error(`${url} answers ${page.status}`);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push((await fetchPacked(url, { Cookie: cookie })).ms);
  const { 'p50 ms': p50, 'p95 ms': p95 } = spread(times);
  return { 'portal p50 ms': p50, 'portal p95 ms': p95, 'HTML kB': Number((page.bytes.length / 1000).toFixed(1)) };
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
