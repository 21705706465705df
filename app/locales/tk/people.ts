import type { people as en } from '../en/people';

export const people: Record<keyof typeof en, string> = {
  'people.institution.code.error': '2-den 10-a çenli latyn harpy we san ýazyň, birinjisi harp bolsun, mysal üçin MLSP',
  'people.error.noRole': 'Azyndan bir wezipe saýlaň',
  'people.error.rolesOfHome': 'Guramalaryň we edaralaryň wezipeleri başga-başga: görkezilenlerden saýlaň',
  'people.error.lastAdministrator': 'Bu portalyň iň soňky administratory. Ilki başga birini administrator belläň.',
  'people.error.lastSignatory': 'Bu guramada gol çekmäge hukukly iň soňky şahs. Ilki bu hukugy başga birine beriň.',
  'people.error.alreadyDisabled': 'Bu hasap eýýäm öçürilen.',
  'people.error.notDisabled': 'Bu hasap öçürilmedik.',
  'people.error.noSecondFactor': 'Bu hasabyň ikinji tassyklamasy ýok.',
  'people.error.alreadyMember': 'Bu adam eýýäm sizde bar. Onuň wezipelerini üýtgediň.',
  'people.error.alreadyInvited': 'Bu salga iberilen çakylyk jogaba garaşýar. Ony gaýtadan iberiň ýa-da yzyna alyň.',
  'people.error.notWaiting': 'Bu çakylyk eýýäm kabul edildi ýa-da yzyna alyndy.',
  'people.error.resentJustNow': 'Bu çakylyk bir minutdan az wagt öň iberildi. Gaýtadan ibermezden öň birneme garaşyň.',
  'people.error.institutionCodeTaken': '{code} kody başga edarada bar',
  'people.error.alreadyFounded': 'Portalda eýýäm adamlar bar: administratordan çakylyk soraň.',
  'people.invitation.unknown':
    'Bu çakylyk salgysy işlemeýär ýa-da has täzesi iberildi. Çagyran adamdan ony gaýtadan ibermegini soraň.',
  'people.invitation.accepted': 'Bu çakylyk eýýäm kabul edildi. Elektron poçta salgyňyz we açar sözüňiz bilen giriň.',
  'people.invitation.withdrawn': 'Bu çakylyk yzyna alyndy. Ýalňyşlyk diýip pikir etseňiz, çagyran adama ýüz tutuň.',
  'people.invitation.expired': 'Bu çakylygyň möhleti geçdi. Çagyran adamdan ony gaýtadan ibermegini soraň.',
  'people.invitation.signInFirst': 'Bu salgynyň eýýäm hasaby bar. Giriň we çakylygy täzeden açyň.',
  'people.invitation.otherPerson':
    'Bu çakylyk siziň hasabyňyzyň salgysyna däl-de, başga salga iberildi. Çykyň we ony täzeden açyň.',
  'people.invitation.otherHome':
    'Bu salgydaky hasap başga gurama ýa-da edara degişli. Adam diňe birine degişli bolup bilýär: başga salgy ulanyň ýa-da ilki ol ýerden çykarylmagyňyzy soraň.',
  'people.invitation.disabled': 'Bu salgydaky hasap öçürilen. Portalyň administratoryna ýüz tutuň.',
  'people.mail.roles': 'Wezipeler: {roles}.',
  'people.mail.askIfWrong':
    'Ýalňyşlyk diýip pikir etseňiz, guramaňyza ýa-da edaraňyza jogap berýän adama ýa-da portalyň administratoryna ýüz tutuň.',
  'people.mail.toAccount': 'Siziň hasabyňyz',
  'people.mail.toSignIn': 'Girmek',
  'people.mail.invitation.subject': 'Opencall portalyna çakylyk: {home}',
  'people.mail.invitation.asked': '{by} sizi Opencall portalynda işlemäge çagyrýar. Gurama ýa-da edara: {home}.',
  'people.mail.invitation.until': 'Salgy {until} çenli (Aşgabat wagty) bir gezek işleýär.',
  'people.mail.invitation.unexpected': 'Bu hata garaşmadyk bolsaňyz, hiç zat etmäň: sizsiz hiç zat bolmaz.',
  'people.mail.invitation.link': 'Çakylygy açmak',
  'people.mail.rolesChanged.subject': 'Siziň wezipeleriňiz üýtgedi: {home}',
  'people.mail.rolesChanged.by': '{by} siziň wezipeleriňizi üýtgetdi ({home}). Üýtgetme derrew güýje girdi.',
  'people.mail.rolesChanged.before': 'Öň: {roles}.',
  'people.mail.rolesChanged.after': 'Indi: {roles}.',
  'people.mail.removed.subject': 'Siz indi şu ýere degişli däl: {home}',
  'people.mail.removed.by':
    '{by} sizi Opencall portalynda şu ýerden çykardy: {home}. Hasabyňyz galýar, emma wezipesiz.',
  'people.mail.disabled.subject': 'Siziň Opencall hasabyňyz öçürildi',
  'people.mail.disabled.body':
    'Administrator siziň hasabyňyzy öçürdi. Siz ähli enjamlardan çykaryldyňyz we girip bilmersiňiz.',
  'people.mail.disabled.reason': 'Sebäbi: {reason}',
  'people.mail.enabled.subject': 'Siziň Opencall hasabyňyz täzeden açyldy',
  'people.mail.enabled.body': 'Administrator siziň hasabyňyzy açdy. Siz ýene girip bilersiňiz.',
  'people.mail.secondFactor.subject': 'Siziň ikinji tassyklamaňyz täzelendi',
  'people.mail.secondFactor.by':
    '{by} hasabyňyzyň ikinji tassyklamasyny täzeledi. Siz ähli enjamlardan çykaryldyňyz; açar sözüňiz bilen giriň we ony täzeden düzüň.',
};
