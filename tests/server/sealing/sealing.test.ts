import fc from 'fast-check';
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { NotOpened } from '#server/sealing/authenticated';
import { makeKeyPair, openSealed, publicKeyOf, sealTo } from '#server/sealing/key-pair';
import { isWholeShare, joinShares, shareDigest, splitKey } from '#server/sealing/key-shares';
import { pad, unpad } from '#server/sealing/padding';
import { lock, unlock } from '#server/sealing/passphrase-lock';

const bytes = fc.uint8Array({ maxLength: 5_000 }).map((array) => Buffer.from(array));

describe('what is sealed to a public key', () => {
  it('opens with its private key and context', () => {
    const { publicKey, privateKey } = makeKeyPair();
    expect(publicKeyOf(privateKey)).toEqual(publicKey);
    fc.assert(
      fc.property(bytes, fc.string(), (plain, context) => {
        expect(openSealed(privateKey, sealTo(publicKey, plain, context), context)).toEqual(plain);
      }),
    );
  });

  it('opens with no other key, in no other context, and not when a bit was changed', () => {
    const { publicKey, privateKey } = makeKeyPair();
    const other = makeKeyPair();
    fc.assert(
      fc.property(bytes, fc.nat(), fc.integer({ min: 0, max: 7 }), (plain, at, bit) => {
        const sealed = sealTo(publicKey, plain, 'submission:1');
        expect(() => openSealed(other.privateKey, sealed, 'submission:1')).toThrow(NotOpened);
        expect(() => openSealed(privateKey, sealed, 'submission:2')).toThrow(NotOpened);
        const changed = Buffer.from(sealed);
        const place = at % changed.length;
        changed[place] = (changed[place] as number) ^ (1 << bit);
        // The top bit of an X25519 public key is not used (RFC 7748), but it is part of what the key is made from.
        expect(() => openSealed(privateKey, changed, 'submission:1')).toThrow(NotOpened);
        expect(() => openSealed(privateKey, sealed.subarray(0, place), 'submission:1')).toThrow(NotOpened);
      }),
    );
  });

  it('is another text each time', () => {
    const { publicKey } = makeKeyPair();
    expect(sealTo(publicKey, Buffer.from('same'), 'x')).not.toEqual(sealTo(publicKey, Buffer.from('same'), 'x'));
  });
});

describe('shares of a private key', () => {
  const sizes = fc
    .integer({ min: 2, max: 7 })
    .chain((count) => fc.tuple(fc.constant(count), fc.integer({ min: 2, max: count })));

  it('give it back when there are enough of them, whichever', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, fc.infiniteStream(fc.nat()), async ([count, needed], order) => {
        const { publicKey, privateKey } = makeKeyPair();
        const shares = await splitKey(privateKey, count, needed);
        const chosen = shares
          .map((share) => ({ share, at: order.next().value as number }))
          .sort((one, other) => one.at - other.at)
          .map(({ share }) => share);
        expect(await joinShares(chosen.slice(0, needed), publicKey)).toEqual(privateKey);
        expect(await joinShares(chosen, publicKey)).toEqual(privateKey);
        const tooFew = chosen.slice(0, needed - 1);
        await expect(joinShares(tooFew, publicKey)).rejects.toThrow(NotOpened);
      }),
      { numRuns: 60 },
    );
  });

  it('do not join when one is of another key, damaged or there twice', async () => {
    const { publicKey, privateKey } = makeKeyPair();
    const [one = Buffer.of(), two = Buffer.of()] = await splitKey(privateKey, 3, 2);
    const [foreign = Buffer.of()] = await splitKey(makeKeyPair().privateKey, 3, 2);
    const damaged = Buffer.from(two);
    damaged[3] = (damaged[3] as number) ^ 1;
    for (const wrong of [foreign, damaged, one]) {
      await expect(joinShares([one, wrong], publicKey)).rejects.toThrow(NotOpened);
    }
    const digest = shareDigest(two, 'call:1');
    expect(isWholeShare(two, digest, 'call:1')).toBe(true);
    expect(isWholeShare(damaged, digest, 'call:1')).toBe(false);
    expect(isWholeShare(two, digest, 'call:2')).toBe(false);
  });
});

describe('a secret under a passphrase', () => {
  it('opens with it, however its letters are composed, and with no other', async () => {
    const secret = randomBytes(33);
    const locked = await lock(secret, 'ýaşyl agaç üç', 'call:1');
    expect(await unlock(locked, 'ýaşyl agaç üç'.normalize('NFD'), 'call:1')).toEqual(secret);
    await expect(unlock(locked, 'ýaşyl agaç', 'call:1')).rejects.toThrow(NotOpened);
    await expect(unlock(locked, 'ýaşyl agaç üç', 'call:2')).rejects.toThrow(NotOpened);
    expect(locked.includes(secret)).toBe(false);
  });
});

describe('padding', () => {
  it('comes off again, and costs at most an eighth above 16 kB', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000_000 }), (length) => {
        const content = Buffer.alloc(length, 7);
        const padded = pad(content);
        expect(unpad(padded).equals(content)).toBe(true);
        expect(padded.length).toBeLessThanOrEqual(Math.max(16 * 1024, (length + 4) * 1.12));
      }),
      { numRuns: 50 },
    );
  });

  it('makes few sizes of many', () => {
    const sizes = new Set(Array.from({ length: 2_000 }, (_, at) => pad(Buffer.alloc(at * 50)).length));
    expect(sizes.size).toBeLessThan(60);
  });
});
