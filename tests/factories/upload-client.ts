import { connect } from 'node:net';
import { formatUploadMetadata } from '~/domain/files/upload-metadata';
import type { PortalWithDatabase } from './portal-with-database';
import { signIn } from './sign-in';
import { createUser } from './user';

export const TUS = { 'Tus-Resumable': '1.0.0' };
const PIECE = 'application/offset+octet-stream';

/** A member of an organisation of their own, signed in, and that organisation as the subject of files. */
export async function memberWithSession() {
  const user = await createUser();
  return { ...user, ...(await signIn(user)), subject: `organisation:${user.actor.home?.id}` };
}
export type MemberWithSession = Awaited<ReturnType<typeof memberWithSession>>;

type Wishes = RequestInit & { cookie?: string };

/** Speaks the upload protocol with a running portal, well or badly. */
export function uploadClient(running: PortalWithDatabase) {
  const ask = (path: string, { cookie, ...init }: Wishes = {}, port = running.port) =>
    fetch(`http://127.0.0.1:${port}${path}`, {
      redirect: 'manual',
      ...init,
      headers: { ...(cookie ? { Cookie: cookie } : {}), ...init.headers },
    });

  const announce = (
    { cookie, subject }: Pick<MemberWithSession, 'cookie' | 'subject'>,
    size: number,
    filename = 'a.pdf',
  ) =>
    ask('/uploads', {
      method: 'POST',
      cookie,
      headers: {
        ...TUS,
        'Upload-Length': String(size),
        'Upload-Metadata': formatUploadMetadata({ filename, subject }),
      },
    });

  const begin = async (who: MemberWithSession, size: number, name?: string) =>
    (await announce(who, size, name)).headers.get('location') ?? '';

  const patch = (address: string, cookie: string, offset: number, body: Buffer, headers: Record<string, string> = {}) =>
    ask(address, {
      method: 'PATCH',
      cookie,
      headers: { ...TUS, 'Upload-Offset': String(offset), 'Content-Type': PIECE, ...headers },
      body: new Uint8Array(body),
    });

  return {
    ask,
    announce,
    begin,
    patch,
    offsetOf: async (address: string, cookie: string) =>
      (await ask(address, { method: 'HEAD', cookie, headers: TUS })).headers.get('upload-offset'),
    /** Stores a file in one piece; resolves to its id. */
    store: async (who: MemberWithSession, bytes: Buffer, name?: string) => {
      const address = await begin(who, bytes.length, name);
      const { status } = await patch(address, who.cookie, 0, bytes);
      if (status !== 204) throw new Error(`The file was refused: ${status}`);
      return address.replace('/uploads/', '');
    },
    /** Sends this request over a socket, byte for byte; resolves to what came back until `ms` of silence or the end. */
    raw: (line: string, headers: Record<string, string | number>, body: Buffer = Buffer.alloc(0), ms = 1_500) =>
      new Promise<string>((resolve) => {
        const socket = connect({ port: running.port, host: '127.0.0.1' });
        let answer = '';
        const done = () => {
          socket.destroy();
          resolve(answer);
        };
        socket.setTimeout(ms, done);
        socket
          .on('data', (bytes) => (answer += bytes.toString('latin1')))
          .on('close', done)
          .on('error', done);
        const lines = Object.entries({ Host: `localhost:${running.port}`, ...headers });
        socket.write(`${line} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`);
        socket.write(body);
      }),
    /** The headers of a piece that says to be so long, for `raw`. */
    pieceHeaders: (cookie: string, length: number) => ({
      ...TUS,
      Cookie: cookie,
      'Upload-Offset': 0,
      'Content-Type': PIECE,
      'Content-Length': length,
    }),
  };
}
