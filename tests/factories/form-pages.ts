import { callRoute } from './call-route';
import { createFormOffice } from './form-office';
import { routeArgs } from './route-args';
import { signIn } from './sign-in';

type Form = Record<string, string | string[]>;
type Route = Parameters<typeof callRoute>[0];

/** A manager at the pages of a form: their loaders by `read`, their actions by `post`, for another person with `as`. */
export async function atForms(now: Date) {
  const office = await createFormOffice(now);
  const { programmeId, code } = office;
  const at = (cookie: string) => {
    const args = (place: string, params: Record<string, string>, form?: Form) =>
      routeArgs(`/office/programmes/${programmeId}/forms${place}`, {
        cookie,
        params: { programmeId, code, ...params },
        ...(form ? { form } : {}),
      });
    return {
      read: (loader: Route, place = '', params: Record<string, string> = {}) => callRoute(loader, args(place, params)),
      post: (action: Route, form: Form, place = '', params: Record<string, string> = {}) =>
        callRoute(action, args(place, params, form)),
    };
  };
  const { cookie } = await signIn({ id: office.manager.userId });
  return { ...office, ...at(cookie), cookie, as: async (user: { id: string }) => at((await signIn(user)).cookie) };
}
