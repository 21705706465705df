import type { Actor } from '~/domain/accounts/roles';
import { CASE_SCHEMAS } from '~/domain/requests/act-schemas';
import type { CaseAct } from '~/domain/requests/rules';
import { joinEveryDate } from '~/forms/date-parts';
import type { FormValues } from '~/forms/form-reply';
import { readNested } from '~/forms/read-nested';
import { formReply, refusedForm, typedValues } from '#server/http';
import {
  assessRequest,
  decideRequest,
  endService,
  redirectRequest,
  reviewCase,
  startService,
  withdrawRequest,
} from './act-on-request';

interface Of {
  actor: Actor;
  serviceId: string;
  requestId: string;
  now: Date;
}

const reader =
  <Act extends CaseAct>(
    act: Act,
    does: (on: Of & { input: ReturnType<(typeof CASE_SCHEMAS)[Act]['parse']> }) => Promise<void>,
  ) =>
  async (of: Of, typed: FormValues) => {
    const form = readNested(CASE_SCHEMAS[act], typed);
    if (!form.ok) return formReply(form.errors, typed);
    try {
      await does({ ...of, input: form.value as ReturnType<(typeof CASE_SCHEMAS)[Act]['parse']> });
      return null;
    } catch (error) {
      return refusedForm(error, typed);
    }
  };

const READERS = {
  assessment: reader('assessment', assessRequest),
  decision: reader('decision', decideRequest),
  redirection: reader('redirection', redirectRequest),
  start: reader('start', startService),
  review: reader('review', reviewCase),
  end: reader('end', endService),
  withdrawal: reader('withdrawal', withdrawRequest),
} as const satisfies Record<CaseAct, unknown>;

/** Reads the posted form of an act on a case and does it; gives what goes back into the form, or null when it is done. */
export async function receiveAct(act: CaseAct, of: Of, request: Request) {
  return READERS[act](of, joinEveryDate(typedValues(await request.formData())));
}
