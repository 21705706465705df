import type { CallContent } from '~/domain/calls/schema';
import { Institution } from '#server/models/institution';
import { createProgramme } from '#server/programmes/create-programme';
import type { DemoStep } from './demo';
import { demoActor } from './demo-actor';
import { CALL_2021_PREPARED, callOf2021 } from './pilot/call-2021';
import { openCall, stateProgramme } from './pilot/open-call';
import { pilotProgramme } from './pilot/programme';
import { approveCall, submittedCall } from './story/publish-call';

/** The institutions that sit on the demo's committees. */
const COMMITTEE = ['MLSP', 'MOE', 'MOHMI', 'MIA'];

/** The pilot programme with its call of 2021, and an illustrative programme of today with an open call and one in approval. */
export const calls: DemoStep = async ({ now }) => {
  const manager = await demoActor('manager');
  const approver = await demoActor('approver');
  const committee = await committeeIds();
  const pilot = await createProgramme({ actor: manager, input: pilotProgramme, now: CALL_2021_PREPARED });
  const first = await submittedCall(manager, pilot.id, callOf2021(committee), CALL_2021_PREPARED);
  await approveCall(approver, first, CALL_2021_PREPARED);

  const state = await createProgramme({ actor: manager, input: stateProgramme(now), now });
  await approveCall(approver, await submittedCall(manager, state.id, openCall(now, committee), now), now);
  await submittedCall(manager, state.id, nextCall(openCall(now, committee)), now);
};

async function committeeIds(): Promise<string[]> {
  const institutions = await Institution.find({ code: { $in: COMMITTEE } }, { _id: 1 })
    .sort({ code: 1 })
    .lean();
  return institutions.map(({ _id }) => _id);
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
