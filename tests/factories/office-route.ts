import type { ActionFunction, LoaderFunction } from '@remix-run/node';
import { answerOf } from './answer-of';
import { routeArgs } from './route-args';
import { signIn } from './sign-in';

type Form = Record<string, string | string[]>;

/** A person at the pages of one call: their loaders by `read`, their actions by `post`. */
export async function atCall(user: { id: string }, callId: string, now?: Date) {
  const { cookie } = await signIn(user, now);
  const args = (place: string, params: Record<string, string>, form?: Form) =>
    routeArgs(`/office/calls/${callId}${place}`, { cookie, params: { callId, ...params }, ...(form ? { form } : {}) });
  return {
    cookie,
    read: (loader: LoaderFunction, place = '', params: Record<string, string> = {}) =>
      answerOf(loader, args(place, params)),
    post: (action: ActionFunction, form: Form = {}, place = '', params: Record<string, string> = {}) =>
      answerOf(action, args(place, params, form)),
  };
}
