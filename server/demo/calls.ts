import type { Actor } from '~/domain/accounts/roles';
import type { CallContent } from '~/domain/calls/schema';
import { approveVersion } from '#server/calls/approve-version';
import { createCall } from '#server/calls/create-call';
import { submitVersion } from '#server/calls/submit-version';
import { CallVersion } from '#server/models/call-version';
import { Institution } from '#server/models/institution';
import { createProgramme } from '#server/programmes/create-programme';
import type { DemoStep } from './demo';
import { demoActor } from './demo-actor';
import { readyOpeners } from './openers';
import { CALL_2021_PREPARED, callOf2021 } from './pilot/call-2021';
import { openCall, stateProgramme } from './pilot/open-call';
import { pilotProgramme } from './pilot/programme';

/** The institutions that sit on the demo's committees. */
const COMMITTEE = ['MLSP', 'MOE', 'MOHMI', 'MIA'];

/** The pilot programme with its call of 2021, and an illustrative programme of today with an open call and one in approval. */
export const calls: DemoStep = async ({ now }) => {
  const manager = await demoActor('manager');
  const approver = await demoActor('approver');
  const committee = await committeeIds();
  const pilot = await createProgramme({ actor: manager, input: pilotProgramme, now: CALL_2021_PREPARED });
  const first = await submitted(manager, pilot.id, callOf2021(committee), CALL_2021_PREPARED);
  await approve(approver, first, CALL_2021_PREPARED);

  const state = await createProgramme({ actor: manager, input: stateProgramme(now), now });
  await approve(approver, await submitted(manager, state.id, openCall(now, committee), now), now);
  await submitted(manager, state.id, nextCall(openCall(now, committee)), now);
};

async function committeeIds(): Promise<string[]> {
  const institutions = await Institution.find({ code: { $in: COMMITTEE } }, { _id: 1 })
    .sort({ code: 1 })
    .lean();
  return institutions.map(({ _id }) => _id);
}

async function submitted(actor: Actor, programmeId: string, content: CallContent, now: Date): Promise<string> {
  const { id } = await createCall({
    actor,
    input: { programmeId, languages: content.about.languages },
    content,
    now,
  });
  await submitVersion({ actor, callId: id, now });
  return id;
}

async function approve(actor: Actor, callId: string, now: Date): Promise<void> {
  await readyOpeners(actor, callId, now);
  const { version } = await CallVersion.findOne({ callId }).orFail().lean();
  await approveVersion({ actor, callId, input: { publishAt: null, overBudgetReason: '' }, expected: version, now });
}

/** A second call like the first, for another service. */
function nextCall(content: CallContent): CallContent {
  return {
    ...content,
    about: {
      ...content.about,
      title: {
        en: 'Support for families in difficult life situations in Mary and Turkmenabat',
        ru: 'Поддержка семей в трудной жизненной ситуации в Мары и Туркменабаде',
        tk: 'Maryda we Türkmenabatda kyn durmuş ýagdaýyndaky maşgalalara goldaw',
      },
    },
    lots: { lots: content.lots.lots.map((lot) => ({ ...lot, serviceType: 'difficult-situations' })) },
  };
}
