import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { textIn } from '~/locales/text-in';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import {
  ensureBuild,
  SERVING,
  spawnPortal,
  temporaryFolder,
  type PortalProcess,
} from '#tests/factories/portal-process';

beforeAll(ensureBuild);

/** The process ids of a cluster's workers, as Linux knows them. */
function workersOf({ child }: PortalProcess): number[] {
  const children = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim().split(' ').map(Number);
  return children.filter((pid) => readFileSync(`/proc/${pid}/environ`, 'utf8').includes('NODE_UNIQUE_ID='));
}

async function start(options: Partial<Parameters<typeof spawnPortal>[0]> = {}): Promise<PortalProcess> {
  const portal = await spawnPortal({ dataDir: options.dataDir ?? temporaryFolder(), ...options });
  onTestFinished(() => void portal.child.kill('SIGKILL'));
  return portal;
}

describe('a start that cannot be', () => {
  it('tells every mistake of the configuration in a line of its own', async () => {
    const portal = await start({ env: { PORT: 'many', LOG_LEVEL: 'loud', MONGODB_URI: 'mongodb://db.invalid/app' } });
    expect(await portal.ended).toBe(1);
    const lines = portal.output().trim().split('\n');
    expect(lines[0]).toBe('The portal cannot start: its configuration has mistakes.');
    expect(lines.slice(1).map((line) => line.trim().split(':')[0])).toEqual(['PORT', 'LOG_LEVEL']);
  });

  it('names the port that is in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    const portal = await start({ port });
    expect(await portal.ended).toBe(1);
    expect(portal.output()).toContain(`port ${port} on 127.0.0.1 is in use by another program; set PORT`);
  });

  it('says that the database of MONGODB_URI does not answer, without its address', async () => {
    const env = {
      MONGODB_URI: 'mongodb://someone:geheim@127.0.0.1:1/app',
      SESSION_SECRET: 's'.repeat(32),
      KEYRING: `k1:${Buffer.alloc(32).toString('base64')}`,
    };
    const portal = await start({ env });
    expect(await portal.ended).toBe(1);
    expect(portal.output()).toContain('the database does not answer');
    expect(portal.output()).not.toContain('geheim');
  });

  it('refuses an unknown option', async () => {
    const portal = await start({ args: ['--clutser', '2'] });
    expect(await portal.ended).toBe(1);
    expect(portal.output()).toMatch(/^The portal cannot start: .*clutser/);
  });
});

describe('a portal that was told to stop', () => {
  it('answers the request that runs, takes no other, and ends with 0', async () => {
    const portal = await start({ env: { LOG_LEVEL: 'info' } });
    await portal.until(SERVING);
    // A form whose body comes slowly keeps its request running over the signal.
    let send: ((chunk: string) => void) | undefined;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        send = (chunk) => {
          controller.enqueue(new TextEncoder().encode(chunk));
          controller.close();
        };
      },
    });
    const request = fetch(`${portal.baseUrl}/language`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'content-length': '19' },
      body,
      duplex: 'half',
      redirect: 'manual',
    } as RequestInit & { duplex: 'half' });
    await wait(300);
    portal.child.kill('SIGTERM');
    await portal.until(/Stopping/);
    await expect(fetch(`${portal.baseUrl}/healthz`)).rejects.toThrow();
    send?.('locale=ru&returnTo=');
    expect((await request).status).toBeLessThan(500);
    expect(await portal.ended).toBe(0);
  });
});

describe('two portal processes on one data directory', () => {
  it('serve the same data, and the second goes on when the first is killed', async () => {
    const dataDir = temporaryFolder();
    const first = await start({ dataDir });
    await first.until(SERVING);
    const second = await start({ dataDir, env: { LOG_LEVEL: 'warn' } });
    await second.until(SERVING);
    expect((await fetch(`${second.baseUrl}/readyz`)).status).toBe(200);

    await first.stop('SIGKILL');
    await second.until(/Pause: the portal process that owned the embedded database ended/);
    await second.until(/The pause is over: the database answers again/);
    const readyAgain = async () => (await fetch(`${second.baseUrl}/readyz`)).status === 200;
    // The jobs count as alive once a round of theirs has ended, which takes its time beside other tests.
    for (let tries = 0; tries < 120 && !(await readyAgain()); tries += 1) await wait(1_000);
    expect(await readyAgain()).toBe(true);
    expect(await second.stop()).toBe(0);
  }, 600_000);
});

describe('a cluster', () => {
  it('shares the port among its processes, replaces one that dies, and ends together', async () => {
    const portal = await start({ args: ['--cluster', '2'], env: { LOG_LEVEL: 'error' } });
    const serving = new RegExp(`${SERVING.source}[\\s\\S]*${SERVING.source}`);
    await portal.until(serving);
    const answers = await Promise.all(Array.from({ length: 10 }, () => fetch(`${portal.baseUrl}/healthz`)));
    expect(answers.every(({ status }) => status === 200)).toBe(true);

    process.kill(workersOf(portal)[0] ?? 0, 'SIGKILL');
    await portal.until(/A portal process died/);
    await portal.until(new RegExp(`${serving.source}[\\s\\S]*${SERVING.source}`));
    expect((await fetch(`${portal.baseUrl}/readyz`)).status).toBe(200);

    expect(await portal.stop()).toBe(0);
    await expect(fetch(`${portal.baseUrl}/healthz`)).rejects.toThrow();
  });
});

describe('probes and headers', () => {
  it('gives every answer an id and strict headers, and keeps metrics shut without a token', async () => {
    const portal = await start({ env: { METRICS_TOKEN: 'metrics-token-of-the-test', LOG_LEVEL: 'info' } });
    await portal.until(SERVING);
    const page = await fetch(`${portal.baseUrl}/?secret=query`);
    const requestId = page.headers.get('x-request-id') ?? '';
    expect(requestId).toMatch(/^[\da-f-]{36}$/);
    expect(page.headers.get('content-security-policy')).toMatch(/default-src 'none';script-src .*'nonce-/);
    expect(page.headers.get('referrer-policy')).toBe('same-origin');
    expect(page.headers.get('x-powered-by')).toBeNull();
    await portal.until(new RegExp(requestId));
    expect(portal.output()).not.toContain('secret=query');
    const secret = randomBytes(32).toString('base64url');
    const refused = await fetch(`${portal.baseUrl}/refer/${secret}/sent/U-1`);
    expect(refused.status).toBe(404);
    await portal.until(new RegExp(refused.headers.get('x-request-id') ?? 'none'));
    expect(portal.output()).toContain('/refer/…/sent/U-1');
    expect(portal.output()).not.toContain(secret);

    expect((await fetch(`${portal.baseUrl}/metrics`)).status).toBe(401);
    const headers = { authorization: 'Bearer metrics-token-of-the-test' };
    expect(await (await fetch(`${portal.baseUrl}/metrics`, { headers })).text()).toContain(
      'http_request_duration_seconds',
    );
  });

  it('refuses a post from another site with a page of its own, and takes one from itself', async () => {
    const portal = await start();
    await portal.until(SERVING);
    const post = (headers: Record<string, string>) =>
      fetch(`${portal.baseUrl}/forgotten-password`, {
        method: 'POST',
        headers,
        body: new URLSearchParams({ email: 'nobody@example.org' }),
        redirect: 'manual',
      });
    for (const headers of [{ origin: 'https://elsewhere.example' }, { origin: 'null' }]) {
      const refused = await post(headers);
      expect(refused.status).toBe(403);
      expect(refused.headers.get('set-cookie')).toBeNull();
      expect(await refused.text()).toContain(textIn('en')('error.crossSite'));
    }
    expect((await post({ origin: portal.baseUrl })).status).toBeLessThan(400);
  });
});
