import { randomUUID } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import { admitAppeal } from '#server/appeals/admit-appeal';
import { decideAppeal } from '#server/appeals/decide-appeal';
import { nameReviewers } from '#server/appeals/name-reviewers';
import { submitAppeal } from '#server/appeals/submit-appeal';
import { Appeal, type AppealRecord } from '#server/models/appeal';
import type { DecidedLot } from './decided-lot';
import { lettersIssued } from './letters';
import { createUser, PASSWORD } from './user';

export interface LotToAppeal extends DecidedLot {
  /** Of the organisation that got nothing, and its application. */
  signatory: Actor;
  representative: Actor;
  applicationId: string;
  /** Of the institution, without any part in the call. */
  manager: Actor;
  approver: Actor;
  /** Of another institution, likewise. */
  reviewer: Actor;
}

/** A lot in its standstill: the third organisation got nothing. */
export async function lotToAppeal(): Promise<LotToAppeal> {
  const lot = await lettersIssued();
  const own = lot.call.applications[2];
  if (!own) throw new Error('Three organisations applied');
  const home = { kind: 'organisation' as const, id: own.organisationId };
  const institution = lot.call.office.manager.home;
  const { actor: signatory } = await createUser({ roles: ['signatory'], home });
  const { actor: representative } = await createUser({ roles: ['representative'], home });
  const { actor: manager } = await createUser({ roles: ['manager'], home: institution });
  const { actor: approver } = await createUser({ roles: ['approver'], home: institution });
  const { actor: reviewer } = await createUser({ roles: ['manager'], name: 'Reviewer of Appeals' });
  return { ...lot, signatory, representative, applicationId: own.applicationId, manager, approver, reviewer };
}

const said = (text: string) => ({ en: text, ru: text, tk: text });
const reload = (_id: string) => Appeal.findOne({ _id }).orFail().lean<AppealRecord>();

/** Makes an appeal as the lot's signatory does. */
export function appeal(
  { signatory, applicationId }: Pick<LotToAppeal, 'signatory' | 'applicationId'>,
  wishes: Partial<Parameters<typeof submitAppeal>[0]['input']> = {},
  actor: Actor = signatory,
): Promise<{ receipt: string }> {
  const input = {
    formKey: randomUUID(),
    grounds: ['award' as const],
    text: 'The budget was read wrongly',
    currentPassword: PASSWORD,
    code: '',
    ...wishes,
  };
  return submitAppeal({ actor, applicationId, input, clock: () => new Date() });
}

/** The lot's one appeal, made. */
export async function madeAppeal(lot: LotToAppeal): Promise<AppealRecord> {
  await appeal(lot);
  return Appeal.findOne({ applicationId: lot.applicationId }).orFail().lean<AppealRecord>();
}

export async function admit({ _id }: AppealRecord, actor: Actor, admissible: 'yes' | 'no' = 'yes'): Promise<void> {
  const { version } = await reload(_id);
  const input = { version, admissible, reason: said('It names its ground') };
  await admitAppeal({ actor, appealId: _id, input, now: new Date() });
}

export async function nameThem({ _id }: AppealRecord, actor: Actor, reviewers: readonly Actor[]): Promise<void> {
  const { version } = await reload(_id);
  const input = { version, reviewers: reviewers.map(({ userId }) => userId) };
  await nameReviewers({ actor, appealId: _id, input, now: new Date() });
}

/** Decides an appeal; upheld, the lot goes back to its report. */
export async function decide({ _id }: AppealRecord, actor: Actor, outcome: 'upheld' | 'rejected'): Promise<void> {
  const { version } = await reload(_id);
  const redo = outcome === 'upheld' ? ('ranked' as const) : null;
  const input = { version, outcome, redo, reason: said('The budget is as it is'), summary: said('The scores stand') };
  await decideAppeal({ actor, appealId: _id, input, now: new Date() });
}

/** An admitted appeal whose reviewer is `lot.reviewer`. */
export async function examinedAppeal(lot: LotToAppeal): Promise<AppealRecord> {
  const made = await madeAppeal(lot);
  await admit(made, lot.manager);
  await nameThem(made, lot.call.office.approver, [lot.reviewer]);
  return reload(made._id);
}
