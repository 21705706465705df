import { emptyLocalized } from '~/domain/shared/localized';
import type { FormDefinition, Question } from '~/domain/applications/form-definition';
import type { Check, CheckFinding } from '~/domain/screening/checklist';
import { getScreening } from '#server/screening/get-screening';
import { inAll } from './call';
import { appointed, lotsAt, openedCall, type Member, type OpenedCall } from './evaluation';

const common = { help: emptyLocalized(), required: true, identifiesApplicant: false, visibleWhen: null };

const question = (asked: Partial<Question> & Pick<Question, 'key' | 'type'>): Question =>
  ({ ...common, label: inAll(asked.key), ...asked }) as Question;

/** A form with a document and a short fact that can be asked for again, and with what cannot. */
export const SCREENED_FORM: FormDefinition = {
  sections: [
    {
      key: 'service',
      title: inAll('The service'),
      introduction: emptyLocalized(),
      questions: [
        question({ key: 'approach', type: 'long-text', wordLimit: 500, characterLimit: 20_000 }),
        question({ key: 'licence', type: 'files', maxFiles: 2, types: [], maxBytes: 1_000_000 }),
        question({ key: 'statutes', type: 'files', maxFiles: 1, types: ['application/pdf'], maxBytes: 1_000_000 }),
        question({ key: 'phone', type: 'short-text', required: false, characterLimit: 50 }),
      ],
    },
  ],
};

export interface Screened {
  call: OpenedCall;
  chair: Member;
  members: Member[];
  secretary: Member;
  alternate: Member;
}

/** A call in its screening: each application lacks its statutes. */
export async function callInScreening(wishes: Parameters<typeof openedCall>[0] = {}): Promise<Screened> {
  const call = await openedCall({
    applications: { 'lot-1': 1 },
    ...wishes,
    content: { form: { template: 'standard', definition: SCREENED_FORM }, ...wishes.content },
    submission: () => ({ files: [Buffer.from('%PDF-1.7 licence')] }),
  });
  const all = await appointed(call);
  await lotsAt(call, 'screening');
  const of = (part: Member['part']) => all.filter((member) => member.part === part);
  const [chair, secretary, alternate] = [of('chair')[0], of('secretary')[0], of('alternate')[0]];
  if (!chair || !secretary || !alternate) throw new Error('The committee lacks somebody');
  return { call, chair, members: of('member'), secretary, alternate };
}

/** Every check met, but for those named; each with a reason. */
export function findings(checks: readonly Check[], notMet: readonly string[] = []): Record<string, CheckFinding> {
  return Object.fromEntries(
    checks.map(({ key }) => [key, { met: !notMet.includes(key), reason: `Because of ${key}` }]),
  );
}

/** The checks of the call's first application as a member sees them. */
export async function checksFor({ call }: Screened, { actor }: Member): Promise<Check[]> {
  const applicationId = call.applications[0]?.applicationId ?? '';
  return (await getScreening({ actor, callId: call.id, applicationId, now: new Date() })).checks;
}
