import { describe, expect, it } from 'vitest';
import { uploadFile, type UploadStage } from '~/forms/upload-file';

type Answer = Response | 'lost';
type Asked = { method: string; path: string; offset: string | null; bytes: number };

/** A portal that keeps bytes as the real one does; `fail` may answer instead of it. */
function portal(fail: (asked: Asked, count: number) => Answer | null = () => null) {
  const asked: Asked[] = [];
  let kept = 0;
  let size = 0;
  let made = 0;
  const send = async (address: RequestInfo | URL, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    const bytes = init.body instanceof Blob ? init.body.size : 0;
    const one = { method: init.method ?? '', path: String(address), offset: headers.get('upload-offset'), bytes };
    asked.push(one);
    const instead = fail(one, asked.length);
    if (instead === 'lost') throw new TypeError('network');
    if (instead) return instead;
    if (one.method === 'POST') {
      [size, kept, made] = [Number(headers.get('upload-length')), 0, made + 1];
      return new Response(null, { status: 201, headers: { Location: `/uploads/${made}` } });
    }
    if (one.path !== `/uploads/${made}`) return new Response(null, { status: 404 });
    if (one.method === 'PATCH') {
      if (one.offset !== String(kept)) return new Response(null, { status: 409 });
      kept += bytes;
    }
    return new Response(null, {
      status: one.method === 'HEAD' ? 200 : 204,
      headers: { 'Upload-Offset': String(kept) },
    });
  };
  return { asked, send, state: () => ({ kept, size, made }) };
}

const file = new File([new Uint8Array(3_000_000)], 'a.pdf', { lastModified: 1 });

function upload(send: typeof fetch, more: Partial<Parameters<typeof uploadFile>[0]> = {}) {
  const stages: UploadStage[] = [];
  const onStage = (stage: UploadStage) => void stages.push(stage);
  const done = uploadFile({ file, subject: 'organisation:1', onStage, wait: async () => undefined, send, ...more });
  return { stages, done };
}

function memory() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  };
}

describe('an upload from the browser', () => {
  it('sends everything once over a good line, in growing pieces, and says how far it is', async () => {
    const { asked, send, state } = portal();
    const { stages, done } = upload(send);
    await done;
    expect(state()).toEqual({ kept: 3_000_000, size: 3_000_000, made: 1 });
    const pieces = asked.filter(({ method }) => method === 'PATCH').map(({ bytes }) => bytes);
    expect(pieces.reduce((sum, bytes) => sum + bytes, 0)).toBe(3_000_000);
    expect(pieces[1]).toBeGreaterThan(pieces[0] ?? 0);
    expect(stages.every(({ stage }) => stage === 'sending')).toBe(true);
  });

  it('asks where to go on after every loss, and waits longer each time', async () => {
    const { asked, send, state } = portal((_one, count) => (count >= 3 && count <= 6 ? 'lost' : null));
    const { stages, done } = upload(send);
    await done;
    expect(state().kept).toBe(3_000_000);
    expect(asked.slice(2, 7).map(({ method }) => method)).toEqual(['PATCH', 'HEAD', 'HEAD', 'HEAD', 'HEAD']);
    expect(stages.flatMap((stage) => (stage.stage === 'waiting' ? [stage.seconds] : []))).toEqual([1, 2, 4, 8]);
  });

  it('asks for the check where only the last answer was lost', async () => {
    const { asked, send } = portal();
    let lost = false;
    const losing: typeof fetch = async (address, init) => {
      const answer = await send(address as string, init);
      if (init?.method === 'PATCH' && answer.headers.get('upload-offset') === '3000000' && !lost) {
        lost = true;
        throw new TypeError('network');
      }
      return answer;
    };
    const { stages, done } = upload(losing);
    await done;
    expect(asked.at(-1)).toMatchObject({ method: 'PATCH', offset: '3000000', bytes: 0 });
    expect(stages.at(-1)).toEqual({ stage: 'checking' });
  });

  it('goes on with the same file after the page was closed', async () => {
    const notes = memory();
    const { asked, send, state } = portal((_one, count) => (count > 3 && count < 20 ? 'lost' : null));
    await expect(upload(send, { memory: notes }).done).rejects.toMatchObject({ status: 0 });
    const before = asked.length;
    while (asked.length < 20) asked.push({ method: 'POST', path: '', offset: null, bytes: 0 });
    expect(before).toBeGreaterThan(10);
    await upload(send, { memory: notes }).done;
    expect(state()).toEqual({ kept: 3_000_000, size: 3_000_000, made: 1 });
    expect(notes.kept.size).toBe(0);
  });

  it('begins anew where the portal has forgotten the upload', async () => {
    const notes = memory();
    notes.setItem('upload organisation:1 a.pdf 3000000 1', '/uploads/swept');
    const { send, state } = portal();
    await upload(send, { memory: notes }).done;
    expect(state()).toMatchObject({ kept: 3_000_000, made: 1 });
  });

  it.each([
    [
      new Response('Not this kind of file', { status: 415, headers: { 'Content-Type': 'text/plain; charset=utf-8' } }),
      415,
      'Not this kind of file',
    ],
    [new Response('{}', { status: 403, headers: { 'Content-Type': 'application/json' } }), 403, ''],
    [new Response(null, { status: 303, headers: { Location: '/sign-in' } }), 401, ''],
  ])('ends with the portal’s reason', async (answer, status, explanation) => {
    const { asked, send } = portal(({ method }) => (method === 'PATCH' ? answer : null));
    await expect(upload(send).done).rejects.toMatchObject({ status, explanation });
    expect(asked).toHaveLength(2);
  });

  it('stops where its reader says so', async () => {
    const controller = new AbortController();
    const { asked, send } = portal((_one, count) => {
      if (count === 2) controller.abort();
      return null;
    });
    await expect(upload(send, { signal: controller.signal }).done).rejects.toMatchObject({ name: 'AbortError' });
    expect(asked).toHaveLength(2);
  });
});
