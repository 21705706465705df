import { callRoute } from './call-route';
import { routeArgs } from './route-args';
import { signIn } from './sign-in';

type Form = Record<string, string | string[]>;
type Route = Parameters<typeof callRoute>[0];

/** A person at the pages of one call: their loaders by `read`, their actions by `post`. */
export async function atCall(user: { id: string }, callId: string, now?: Date) {
  const { cookie } = await signIn(user, now);
  const args = (place: string, params: Record<string, string>, form?: Form) =>
    routeArgs(`/office/calls/${callId}${place}`, { cookie, params: { callId, ...params }, ...(form ? { form } : {}) });
  return {
    cookie,
    read: (loader: Route, place = '', params: Record<string, string> = {}) => callRoute(loader, args(place, params)),
    post: (action: Route, form: Form = {}, place = '', params: Record<string, string> = {}) =>
      callRoute(action, args(place, params, form)),
  };
}
