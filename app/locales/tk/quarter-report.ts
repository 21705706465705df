import type { quarterReport as en } from '../en/quarter-report';

export const quarterReport: Record<keyof typeof en, string> = {
  'quarterReport.title': 'Çärýeklik hasabat',
  'quarterReport.lead':
    'Ministrlige we donorlara çärýek barada aýdylýan zatlar, PDF görnüşinde. Hasabat hemmeler üçin birmeňzeş: onda kiçi sanlar gizlenen.',
  'quarterReport.of': '{code} programmasy',
  'quarterReport.asOf': 'Maglumatlaryň senesi',
  'quarterReport.provisional': 'Çärýek gutarmady: bu maglumatlar deslapky.',
  'quarterReport.summary': 'Çärýek sanlarda',
  'quarterReport.inQuarter': 'Çärýekdäki ýüztutmalar',
  'quarterReport.sinceBeginning': 'Başyndan bäri ýüztutmalar',
  'quarterReport.visits': 'Gözegçilik saparlary',
  'quarterReport.found': 'Bu saparlarda ýüze çykarylanlar',
  'quarterReport.closed': 'Düzedilen kemçilikler',
  'quarterReport.paid': 'Çärýekde tölenen',
  'quarterReport.bySource': 'Başyndan bäri çeşmeler boýunça ýüztutmalar',
  'quarterReport.money': 'Ylalaşyklaryň serişdeleri',
  'quarterReport.indicators': 'Görkezijiler meýilnama bilen deňeşdirilende',
  'quarterReport.indicators.none': 'Hiç bir hyzmatyň bu çärýek üçin görkezijiler meýilnamasy ýok.',
  'quarterReport.missing': 'Habar berilmedik',
  'quarterReport.method': 'Maglumatlar nähili alyndy',
  'quarterReport.method.requests':
    'Ýüztutma alnan aýyna degişlidir. Hyzmat başlanda adam hyzmat edilen hasaplanýar. Hiç bir hyzmat tarapyndan kabul edilmedik ýüztutmalar hasaba alynmaýar.',
  'quarterReport.method.privacy':
    'Birden dörde çenli adamyň sany gizlenen, şeýle hem aýyrmak arkaly olary bilip boljak beýleki sanlar. Aýratyn adamyň näçe garaşandygy aýdylmaýar.',
  'quarterReport.method.money':
    'Berlen — hasap kitaby boýunça ylalaşyklarda bellenen ýa-da tölenen; galan — şondan entek tölenmedik.',
};
