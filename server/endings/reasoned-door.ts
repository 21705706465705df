import type { Action } from '~/domain/accounts/permissions';
import { agreementPath } from '~/domain/agreements/places';
import { reasonedSchema } from '~/domain/agreements/schema';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { getOfficeAgreement } from '#server/agreements/get-agreement';
import { parseForm } from '#server/http';
import { redirectWithNotice, type NoticeKey } from '#server/process/flash';
import type { EndingArguments } from './change-state';

/** The loader of a page on which the institution gives the reason of an act on an agreement as a whole. */
export const reasonedLoader = (action: Action) =>
  permitted(action, async ({ actor, params, now }) => ({
    agreement: await getOfficeAgreement({ actor, agreementId: params.agreementId ?? '', now }),
  }));

/** The page's action: does the act, which is told on the agreement's own page. */
export const reasonedAction = (action: Action, act: (given: EndingArguments) => Promise<void>, told: NoticeKey) =>
  permitted(action, async ({ actor, request, params, now }) => {
    const agreementId = params.agreementId ?? '';
    const form = await parseForm(request, reasonedSchema);
    if (!form.ok) return form.reply;
    const { version: expected, reason } = form.value;
    const outcome = await intoForm(form.typed, () => act({ actor, agreementId, reason, expected, now }));
    return outcome.ok ? redirectWithNotice(agreementPath('office', agreementId), told) : outcome.reply;
  });
