import type { findService as en } from '../en/find-service';

export const findService: Record<keyof typeof en, string> = {
  'findService.title': 'Hyzmat tapmak',
  'findService.about':
    'Golaýyňyzdaky mugt durmuş hyzmatlary: nämede kömek edýärler, nirede ýerleşýärler, haçan açyk we kim alyp bilýär.',
  'findService.filters': 'Hyzmaty we ýeri saýlaň',
  'findService.place': 'Ýaşaýan ýeriňiz',
  'findService.count': '{count, plural, other {# hyzmat açyk}}',
  'findService.none': 'Entek açyk hyzmat ýok',
  'findService.none.text': 'Hyzmatlar adamlary kabul edip başlan badyna şu ýerde görkezilýär.',
  'findService.noMatch.text':
    'Laýyk gelýän açyk hyzmat ýok. Etrabyňyzyň durmuş işgärine ýüz tutuň: başga hili kömek bolup biler.',
  'findService.home.title': 'Size ýa-da maşgalaňyza kömek gerek',
  'findService.home.text': 'Ýaşaýan ýeriňizde haýsy durmuş hyzmatlarynyň açykdygyny we kime jaň etmelidigini biliň.',
};
