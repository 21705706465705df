import type { profile as en } from '../en/profile';

export const profile: Record<keyof typeof en, string> = {
  'profile.error.phone': 'Telefon belgisini ýazyň, meselem +993 12 34-56-78',
  'profile.error.tooMany': 'Bu ýerde iň köp {limit} ýazgy bolup biler',
  'profile.error.website': 'Web salgysyny ýazyň, meselem www.example.org',
  'profile.error.permanentUntil': 'Soňky güni boş goýuň ýa-da şahadatnamanyň möhletsizdigini görkeziň',
  'profile.error.expiresBeforeIssue': 'Şahadatnamanyň möhleti berlen gününden öň gutaryp bilmez',
  'profile.error.endsBeforeStart': 'Taslama başlanmazdan öň gutaryp bilmez',
  'profile.error.yearTwice': 'Bu ýyl iki gezek görkezilen',
};
