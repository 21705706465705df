import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCommonPassword } from '~/domain/accounts/common-passwords';
import { isOwnEmail, newPasswordSchema, signUpSchema } from '~/domain/accounts/schema';

const messagesOf = (password: string) =>
  newPasswordSchema.safeParse(password).error?.issues.map((issue) => issue.code) ?? [];

describe('a new password', () => {
  it('may be any long sentence, without rules about its characters', () => {
    for (const password of ['correct horse battery staple', 'дождь идёт в марте', 'ýagyş ýagýar daşarda']) {
      expect(newPasswordSchema.safeParse(password).success, password).toBe(true);
    }
  });

  it('is refused when it is short, common, or a row of few characters', () => {
    for (const password of [
      'elevenchars',
      'Password1234',
      'TURKMENISTAN2026',
      'qwertyuiop12!',
      'aaaaaaaaaaaaaaaa',
      'abababababab',
    ]) {
      expect(messagesOf(password), password).not.toEqual([]);
    }
  });

  it('is never common when it has five characters more than any list entry and varies', () => {
    fc.assert(
      fc.property(fc.uuid(), (uuid) => {
        expect(isCommonPassword(`${uuid} xyz`)).toBe(false);
      }),
    );
  });

  it('is not the e-mail address, nor what stands before its @, in any case', () => {
    expect(isOwnEmail('Aman.Amanow@Example.org', 'aman.amanow@example.org')).toBe(true);
    expect(isOwnEmail('AMAN.AMANOW', 'aman.amanow@example.org')).toBe(true);
    expect(isOwnEmail('aman.amanow@example.orgs', 'aman.amanow@example.org')).toBe(false);
    const input = { name: 'A', organisation: 'O', email: 'aman.amanow@example.org', locale: 'tk' };
    const result = signUpSchema.safeParse({ ...input, password: 'aman.amanow@example.org' });
    expect(result.error?.issues[0]).toMatchObject({ path: ['password'], message: 'accounts.error.passwordIsEmail' });
  });
});
