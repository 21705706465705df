import type { LoaderFunctionArgs } from '@remix-run/node';
import { callRoute } from './call-route';
import { routeArgs } from './route-args';
import { signIn } from './sign-in';

type Route = Parameters<typeof callRoute>[0];
type Form = Record<string, string | string[]>;

interface SentFile {
  field: string;
  name: string;
  bytes: Buffer;
}

/** A person at the pages of one application: their loaders by `read`, their actions by `post` and, with files, `send`. */
export async function atApplication(user: { id: string }, applicationId: string, now?: Date) {
  const { cookie } = await signIn(user, now);
  const args = (place: string, params: Record<string, string>, form?: Form): LoaderFunctionArgs =>
    routeArgs(`/applications/${applicationId}${place}`, {
      cookie,
      params: { applicationId, ...params },
      ...(form ? { form } : {}),
    });
  return {
    read: (loader: Route, place = '', params: Record<string, string> = {}) => callRoute(loader, args(place, params)),
    post: (action: Route, form: Form = {}, place = '', params: Record<string, string> = {}) =>
      callRoute(action, args(place, params, form)),
    send: (
      action: Route,
      files: SentFile[],
      fields: Record<string, string>,
      place: string,
      params: Record<string, string>,
    ) => {
      const body = multipart(files, fields);
      const headers = { Cookie: cookie, 'Content-Type': `multipart/form-data; boundary=${BOUNDARY}` };
      const plain = args(place, params);
      const request = new Request(plain.request.url, {
        method: 'POST',
        headers: { ...headers, 'Content-Length': String(body.length) },
        body: new Uint8Array(body),
      });
      return callRoute(action, { ...plain, request });
    },
  };
}

const BOUNDARY = 'x-boundary';

function multipart(files: readonly SentFile[], fields: Record<string, string>): Buffer {
  const part = (head: string, content: Buffer) =>
    Buffer.concat([
      Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`),
      content,
      Buffer.from('\r\n'),
    ]);
  return Buffer.concat([
    ...Object.entries(fields).map(([name, value]) => part(`name="${name}"`, Buffer.from(value))),
    ...files.map(({ field, name, bytes }) =>
      part(`name="${field}"; filename="${name}"\r\nContent-Type: application/octet-stream`, bytes),
    ),
    Buffer.from(`--${BOUNDARY}--\r\n`),
  ]);
}
