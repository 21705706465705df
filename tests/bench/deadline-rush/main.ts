import { calculateObjectSize } from 'bson';
import mongoose from 'mongoose';
import { Console } from 'node:console';
import { randomBytes, randomUUID } from 'node:crypto';
import { questionSchema, type FormDefinition } from '~/domain/applications/form-definition';
import { emptyLocalized } from '~/domain/shared/localized';
import { hashPassword, verifyPassword } from '#server/accounts/password-hash';
import { Submission } from '#server/models/submission';
import { loadSealed } from '#server/submissions/load-sealed';
import { completeDraft, type Begun } from '#tests/factories/application';
import { inAll } from '#tests/factories/call';
import { samples } from '#tests/factories/file-samples';
import { longForm } from '#tests/factories/long-form';
import { signIn } from '#tests/factories/sign-in';
import { callToSubmit } from '#tests/factories/submission';
import { PASSWORD } from '#tests/factories/user';
import { spread, withBenchPortal } from '../bench-portal';
import { postForm } from './post-form';

const ORGANISATIONS = 1_000;
const AT_ONCE = 40;
const PREPARED_AT_ONCE = 4;
const FILE_BYTES = 200_000;
const out = new Console(process.stdout);

const ANNEXES: FormDefinition['sections'][number] = {
  key: 'annexes',
  title: inAll('Annexes'),
  introduction: emptyLocalized(),
  questions: ['charter', 'licence'].map((key) =>
    questionSchema.parse({ key, type: 'files', label: inAll(key), required: true, maxFiles: 1 }),
  ),
};
/** Sixty questions of ten types, and two files. */
const FORM: FormDefinition = { sections: [...longForm().sections.slice(0, 3), ANNEXES] };

interface Ready extends Begun {
  cookie: string;
}

/**
 * Prints how fast receipts come when a thousand organisations submit in one rush, each an application of sixty answers and
 * two files of 200 KB, through the portal: one process, as many requests at once as `AT_ONCE` says. Beside it, what a
 * password's check costs (every submission asks for one, slow on purpose) and what plain inserts of the same bytes take.
 */
export async function run(): Promise<void> {
  const ready: Ready[] = [];
  const fill = async () => {
    const { reference } = await callToSubmit({}, new Date(), FORM);
    const pdf = Buffer.concat([samples.pdf(), randomBytes(FILE_BYTES)]);
    await inTurns(ORGANISATIONS, PREPARED_AT_ONCE, async () => {
      const draft = await completeDraft(reference, new Date(), undefined, pdf);
      ready.push({ ...draft, cookie: (await signIn({ id: draft.actor.userId })).cookie });
    });
  };
  await withBenchPortal(fill, async ({ url }) => {
    const rush = await measured(ORGANISATIONS, (at) => submit(url, ready[at] as Ready));
    const recorded = await Submission.countDocuments({ state: 'current' });
    const errors = rush.errors + Math.abs(recorded - ORGANISATIONS);
    const bytes = await bytesOfOne();
    const plain = await measured(ORGANISATIONS, () => insert(bytes));
    const passwords = await passwordsPerSecond();
    out.table({
      'receipts through the portal': { ...figures(rush), errors },
      'plain inserts of the same bytes': { ...figures(plain), errors: plain.errors },
      'checks of a password': { 'a second': passwords },
    });
    const ratio = perSecond(plain) / perSecond(rush);
    out.log(`${bytes} bytes a submission; plain inserts are ${ratio.toFixed(1)} times as fast.`);
    if (errors > 0) throw new Error(`${errors} submissions have no receipt`);
  });
}

async function submit(url: string, { id, cookie }: Ready): Promise<void> {
  const form = { formKey: randomUUID(), currentPassword: PASSWORD, declaration: 'yes' };
  const { status, location } = await postForm(`${url}/applications/${id}/submission`, cookie, form);
  if (status !== 303 || !/\/receipts\/R-/.test(location)) throw new Error(`The portal answered ${status} ${location}`);
}

interface Measured {
  times: number[];
  errors: number;
  /** In milliseconds. */
  took: number;
}

async function measured(count: number, work: (at: number) => Promise<void>): Promise<Measured> {
  const times: number[] = [];
  let errors = 0;
  const start = performance.now();
  await inTurns(count, AT_ONCE, async (at) => {
    const began = performance.now();
    try {
      await work(at);
      times.push(performance.now() - began);
    } catch (error) {
      errors += 1;
      if (errors === 1) out.error(error);
    }
  });
  return { times, errors, took: performance.now() - start };
}

/** `count` pieces of work, so many of them at once as there are `hands`. */
async function inTurns(count: number, hands: number, work: (at: number) => Promise<void>): Promise<void> {
  let next = 0;
  const hand = async () => {
    while (next < count) {
      const at = next;
      next += 1;
      await work(at);
    }
  };
  await Promise.all(Array.from({ length: hands }, hand));
}

const perSecond = ({ times, took }: Measured) => (times.length / took) * 1000;

function figures(all: Measured) {
  const sorted = [...all.times].sort((one, other) => one - other);
  const p99 = Number((sorted[Math.floor(sorted.length * 0.99)] ?? 0).toFixed(1));
  return { 'a second': Number(perSecond(all).toFixed(1)), ...spread(all.times), 'p99 ms': p99 };
}

/** What is written of one submission alone: its record and what is sealed. */
async function bytesOfOne(): Promise<number> {
  const record = await Submission.findOne({ state: 'current' }).orFail().lean();
  return calculateObjectSize(record) + (await loadSealed(record._id)).length;
}

async function insert(bytes: number): Promise<void> {
  await mongoose.connection
    .collection('plain')
    .insertOne({ bytes: randomBytes(bytes) }, { writeConcern: { w: 'majority' } });
}

async function passwordsPerSecond(): Promise<number> {
  const hash = await hashPassword(PASSWORD);
  const start = performance.now();
  await inTurns(40, 4, async () => void (await verifyPassword(hash, PASSWORD)));
  return Number((40_000 / (performance.now() - start)).toFixed(1));
}
