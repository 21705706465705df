import { describe, expect, it } from 'vitest';
import { detectedBetween } from '~/domain/committee/detection';

const member = { name: 'Meret Orazow', email: 'meret@saglyk.gov.tm' };
const nobody = { membership: null, emails: [], people: [] };
const found = (organisation: Partial<typeof nobody>, who = member) =>
  detectedBetween(who, { ...nobody, ...organisation }).map(({ kind, evidence }) => `${kind}: ${evidence}`);

describe('what is found between a member and an organisation', () => {
  it('is nothing between strangers', () => {
    expect(found({ emails: ['info@yenme.tm'], people: ['Gülşat Ataýewa'] } as never)).toEqual([]);
  });

  it('is a membership, also where the own address is listed there', () => {
    expect(found({ membership: 'Ýenme' } as never)).toEqual(['membership: Ýenme']);
    const listed = { emails: ['Meret@gmail.com'] } as never;
    expect(found(listed, { ...member, email: 'meret@gmail.com' })).toEqual(['membership: meret@gmail.com']);
  });

  it('is a domain that both have addresses at, unless anybody or nobody can', () => {
    expect(found({ emails: ['press@SAGLYK.gov.tm'] } as never)).toEqual(['same-domain: saglyk.gov.tm']);
    for (const domain of ['gmail.com', 'mail.ru', 'example.org', 'office.example.com', 'portal.test']) {
      expect(found({ emails: [`a@${domain}`] } as never, { ...member, email: `b@${domain}` })).toEqual([]);
    }
  });

  it('is a name written alike in another script, with a patronymic or in another order', () => {
    for (const name of ['Мерет Оразов', 'Orazow Meret', 'Meret Orazow Amanowiç', 'Meret Orazov']) {
      expect(found({ people: [name] } as never)).toEqual([`similar-officer: ${name}`]);
    }
    expect(found({ people: ['Maral Orazowa', 'Meretgeldi Ataýew'] } as never)).toEqual([]);
  });
});
