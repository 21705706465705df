import type { keeping as en } from '../en/keeping';

export const keeping: Record<keyof typeof en, string> = {
  'keeping.restored': 'Yzyna goýuldy: şu enjamda {time} ýazylan we entek ýatda saklanmadyk tekst',
  'keeping.restoredSaved': 'Yzyna goýuldy we ýatda saklandy: şu enjamda {time} ýazylan tekst',
  'keeping.unreachable.kept':
    'Ýatda saklanmady: portal bilen aragatnaşyk ýok. Tekst şu enjamda saklandy we aragatnaşyk dikelende iberiler',
  'keeping.unreachable.open':
    'Ýatda saklanmady: portal bilen aragatnaşyk ýok, enjamda tekst üçin ýer hem ýok. Bu sahypany ýapmaň',
  'keeping.signedOut.kept': 'Ýatda saklanmady: işiňiziň wagty gutardy. Tekst gaýtadan girýänçäňiz şu enjamda saklanýar',
  'keeping.signedOut.open':
    'Ýatda saklanmady: işiňiziň wagty gutardy, enjamda tekst üçin ýer hem ýok. Sahypany ýapmaň we başga goýmada gaýtadan giriň',
  'keeping.refused.kept':
    'Ýatda saklanmady: portal muny kabul etmeýär. Tekst şu enjamda saklandy. Sebäbini bilmek üçin saklamak düwmesine basyň',
  'keeping.refused.open': 'Ýatda saklanmady: portal muny kabul etmeýär. Sebäbini bilmek üçin saklamak düwmesine basyň',
  'keeping.signIn': 'Gaýtadan girmek (täze goýmada açylar)',
};
