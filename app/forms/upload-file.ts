import { formatUploadMetadata } from '~/domain/files/upload-metadata';

/** What an upload is doing, for whoever watches. */
export type UploadStage =
  { stage: 'sending'; sent: number; size: number } | { stage: 'waiting'; seconds: number } | { stage: 'checking' };

/** The portal does not take the file; `explanation` is its own sentence in the visitor's language, if it gave one. */
export class UploadRefused extends Error {
  constructor(
    readonly status: number,
    readonly explanation: string,
  ) {
    super(explanation);
  }
}

interface Upload {
  file: File;
  /** What the file will belong to, as `organisation:<id>`. */
  subject: string;
  onStage: (stage: UploadStage) => void;
  signal?: AbortSignal;
  /** Remembers unfinished uploads by file, so that the same file goes on after the page was closed. */
  memory?: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined;
  send?: typeof fetch;
  wait?: (seconds: number) => Promise<void>;
}

const SMALLEST_PIECE = 128 * 1024;
const LARGEST_PIECE = 4 * 1024 * 1024;
/** A piece that takes less than this was small for the line, in milliseconds. */
const QUICK_MS = 2_000;
const PAUSES_SECONDS = [1, 2, 4, 8, 15, 30, 30, 30, 60, 60, 60];

/**
 * Sends a file in pieces after the tus 1.0 protocol and goes on where it stopped when the line breaks. Rejects with
 * `UploadRefused` where the portal says no (status 0: it cannot be reached; 401: the session has ended).
 */
export async function uploadFile(upload: Upload): Promise<void> {
  const { file, onStage, signal, wait = pause } = upload;
  const ask = asking(upload);
  const place = placeOf(upload, ask);
  let pieceSize = 2 * SMALLEST_PIECE;
  let failures = 0;
  let offset: number | null = null;
  for (;;) {
    signal?.throwIfAborted();
    try {
      offset ??= await place.find();
      onStage(offset < file.size ? { stage: 'sending', sent: offset, size: file.size } : { stage: 'checking' });
      const began = Date.now();
      // An empty piece at the end asks for the check; the answer to a piece that reaches the end comes after it.
      const reached = await sendPiece(ask, place.address(), offset, file.slice(offset, offset + pieceSize));
      if (reached >= file.size) return place.forget();
      if (reached > offset) failures = 0;
      offset = reached;
      if (Date.now() - began < QUICK_MS) pieceSize = Math.min(pieceSize * 2, LARGEST_PIECE);
    } catch (error) {
      if (!(error instanceof Interrupted)) place.forget();
      if (!(error instanceof Interrupted || error instanceof Gone)) throw error;
      const seconds = PAUSES_SECONDS[failures];
      if (seconds === undefined) throw new UploadRefused(0, '');
      failures += 1;
      offset = null;
      pieceSize = Math.max(SMALLEST_PIECE, Math.floor(pieceSize / 2));
      onStage({ stage: 'waiting', seconds });
      await wait(seconds);
    }
  }
}

/** Where the portal keeps this file: a new place, or the one of an earlier try. */
function placeOf({ file, subject, memory }: Upload, ask: Ask) {
  const known = `upload ${subject} ${file.name} ${file.size} ${file.lastModified}`;
  let address = memory?.getItem(known) ?? null;
  return {
    address: () => address ?? '',
    /** The number of bytes that the portal has; 0 in a new place. */
    find: async () => {
      if (address !== null) return numberIn(await ask(address, 'HEAD'));
      address = await create(ask, file, subject);
      memory?.setItem(known, address);
      return 0;
    },
    forget: () => {
      memory?.removeItem(known);
      address = null;
    },
  };
}

/** The line broke, the portal is starting again, or the offset was another: worth another try. */
class Interrupted extends Error {}
/** The portal no longer knows the upload. */
class Gone extends Error {}

type Ask = (address: string, method: string, headers?: Record<string, string>, body?: Blob) => Promise<Response>;

function asking({ send = fetch, signal }: Upload): Ask {
  return async (address, method, headers = {}, body) => {
    const answer = await send(address, {
      method,
      headers: { 'Tus-Resumable': '1.0.0', ...headers },
      redirect: 'manual',
      ...(signal ? { signal } : {}),
      ...(body ? { body } : {}),
    }).catch((error: unknown) => {
      signal?.throwIfAborted();
      throw new Interrupted(String(error));
    });
    if (answer.ok) return answer;
    // A portal without our session sends everybody to its sign-in page.
    if (answer.type === 'opaqueredirect' || answer.status === 303) throw new UploadRefused(401, '');
    if (answer.status === 404 || answer.status === 410) throw new Gone();
    if (answer.status === 409 && method === 'PATCH') throw new Interrupted();
    if (answer.status === 408 || answer.status === 429 || answer.status >= 500) throw new Interrupted();
    const isText = (answer.headers.get('content-type') ?? '').startsWith('text/plain');
    throw new UploadRefused(answer.status, isText ? await answer.text() : '');
  };
}

async function create(ask: Ask, { name, size }: File, subject: string): Promise<string> {
  const answer = await ask('/uploads', 'POST', {
    'Upload-Length': String(size),
    'Upload-Metadata': formatUploadMetadata({ filename: name, subject }),
  }).catch((error: unknown) => {
    throw error instanceof Gone ? new UploadRefused(404, '') : error;
  });
  return answer.headers.get('location') ?? '';
}

async function sendPiece(ask: Ask, address: string, offset: number, piece: Blob): Promise<number> {
  const headers = { 'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': String(offset) };
  return numberIn(await ask(address, 'PATCH', headers, piece));
}

function numberIn(answer: Response): number {
  const offset = Number(answer.headers.get('upload-offset') ?? NaN);
  if (!Number.isInteger(offset)) throw new Interrupted();
  return offset;
}

function pause(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}
