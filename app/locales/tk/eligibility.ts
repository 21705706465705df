import type { eligibility as en } from '../en/eligibility';

export const eligibility: Record<keyof typeof en, string> = {
  'eligibility.notExcluded.yes': 'Gurama bäsleşiklerden çetleşdirilmedik.',
  'eligibility.notExcluded.no': 'Gurama häzirki wagtda bäsleşiklerden çetleşdirilen.',
  'eligibility.certificateValid.yes': 'Bellige alyş şahadatnamasy {day} senesine çenli hereket edýär.',
  'eligibility.certificateValid.permanent': 'Bellige alyş şahadatnamasy möhletsiz.',
  'eligibility.certificateValid.expired':
    'Bellige alyş şahadatnamasynyň möhleti {day} senesinde gutardy. Ony täzeläň we täzesini profile giriziň.',
  'eligibility.certificateValid.expires':
    'Bellige alyş şahadatnamasy {day} senesine çenli hereket edýär, bu bolsa möhletden öň. Ony wagtynda täzeläň.',
  'eligibility.certificateValid.unknown':
    'Profilde bellige alyş şahadatnamasynyň haçana çenli hereket edýändigi görkezilmedik.',
  'eligibility.yearsRegistered.yes':
    'Gurama {day} senesinde bellige alnan; bäsleşik möhlet gutarýan güne çenli azyndan {count} ýyl talap edýär.',
  'eligibility.yearsRegistered.no':
    'Gurama {day} senesinde bellige alnan, bäsleşik bolsa möhlet gutarýan güne çenli azyndan {count} ýyl talap edýär.',
  'eligibility.yearsRegistered.unknown': 'Profilde guramanyň haçan bellige alnandygy görkezilmedik.',
  'eligibility.verifiedOrganisation.yes': 'Gurama barlanan; barlag {day} senesine çenli hereket edýär.',
  'eligibility.verifiedOrganisation.no':
    'Gurama entek barlanmadyk. Barlagy häzir soraň: ol ýüztutma tabşyrylýança tamamlanmaly.',
  'eligibility.verifiedOrganisation.lapsed':
    'Guramanyň barlagynyň möhleti {day} senesinde gutardy. Ýüztutma tabşyrylýança ol täzeden barlanmaly.',
  'eligibility.worksInPlace.yes': 'Gurama lotuň ýerinde işleýär.',
  'eligibility.worksInPlace.no': 'Lotuň ýeri profilde guramanyň işleýän ýerleriniň arasynda görkezilmedik.',
  'eligibility.worksInPlace.unknown': 'Profilde guramanyň nirede işleýändigi görkezilmedik.',
  'eligibility.noOverdueReport.yes': 'Öňki grantlar boýunça möhleti geçen hasabat ýok.',
  'eligibility.outcome.met': 'Laýyk gelýär',
  'eligibility.outcome.not-met': 'Laýyk gelmeýär',
  'eligibility.outcome.unknown': 'Belli däl',
};
