import type { guideAdministrator as en } from '../en/guide-administrator';

export const guideAdministrator: Record<keyof typeof en, string> = {
  'guides.title.administrator': 'Administratorlar üçin gollanma',
  'guides.about.administrator':
    'Administratorlar üçin: edaralar, adamlar, hat blanklary, poçta we arka işler hem-de administratoryň edip bilmeýän zatlary.',
  'guides.lead.administrator':
    'Siz adamlara portalda ýer berýärsiňiz we onuň işleýşine seredýärsiňiz. Ýüztutmalary, ballary, kararlary we tölegleri görmeýärsiňiz.',
  'guides.step.administrator.institutions.title': 'Edara goşuň',
  'guides.step.administrator.institutions.text':
    '«{institutions}» sahypasyny açyň we «{addInstitution}» diýeni saýlaň. Latyn harplary bilen gysga kody we ady üç dilde ýazyň. Atlary soň edaranyň sahypasynda «{rename}» arkaly üýtgedip bolýar.',
  'guides.step.administrator.invite.title': 'Adamlary çagyryň',
  'guides.step.administrator.invite.text':
    'Edaranyň sahypasynda «{invite}» diýeni saýlaň, elektron poçta salgysyny ýazyň we wezipeleri saýlaň. Hatdaky salgy 14 günüň dowamynda bir gezek işleýär. «{resend}» arkaly adam täzesini alýar, «{withdrawInvitation}» arkaly ol işlemegini bes edýär.',
  'guides.step.administrator.roles.title': 'Wezipe beriň we aýryň',
  'guides.step.administrator.roles.text':
    'Adamyň ýanynda «{changeRoles}» diýeni saýlaň. Hiç kime işine gerek bolandan artyk bermäň we taýýarlamagyň hem tassyklamagyň dürli adamlarda bolmagyna serediň. «{removePerson}» adamy edaradan çykarýar; hasaby wezipesiz galýar.',
  'guides.step.administrator.accounts.title': 'Hasaplar boýunça kömek ediň',
  'guides.step.administrator.accounts.text':
    '«{accounts}» sahypasynda hemmeler sanalýar. Hasabyň sahypasynda «{disableAccount}» we «{resetSecondStep}» bar. Ikinji ädimi täzelemezden öň kimiň soraýandygyna göz ýetiriň: bilýän belgiňize jaň ediň. Ýatdan çykan paroly adamlar «{signIn}» sahypasynda özleri çalyşýar.',
  'guides.step.administrator.letterhead.title': 'Hat blankyny we hatlaryň sözlerini belläň',
  'guides.step.administrator.letterhead.text':
    'Edaranyň sahypasynda setirler, wezipe we nyşan üçin «{letterhead}», hatlarynyň sözleri üçin «{letterTexts}» bölümini açyň. «{previewLetter}» oýlanyp tapylan gurama ýazylan haty görkezýär. Çykarylan hatlar öňki durşunda galýar.',
  'guides.step.administrator.calendar.title': 'Iş günlerini ýörediň',
  'guides.step.administrator.calendar.text':
    'Edaranyň sahypasynda «{workingDays}» bölümini açyň: her hepdäniň dynç günleri, her ýylyň baýramçylyklary we aýratyn günler. Garaşma döwri iş günlerinde hasaplanýar. Üýtgetme ondan soň çykarylýan hatlara degişlidir.',
  'guides.step.administrator.mail.title': 'Hatlaryň gidýändigine serediň',
  'guides.step.administrator.mail.text':
    '«{outbox}» sahypasynda ähli hatlar mazmunsyz sanalýar. Gowuşmadyklary saýlaň we «{sendAgain}» düwmesine basyň; hatyň sahypasynda «{discardMail}» sebäbini görkezip synanyşyklary bes edýär. Poçta serweri ýok bolsa, hatlar şu ýerde garaşýar.',
  'guides.step.administrator.jobs.title': 'Arka işlere gözegçilik ediň',
  'guides.step.administrator.jobs.text':
    '«{jobs}» gaýtalanýan ähli işleriň soňky we indiki ýerine ýetirilişini görkezýär. Iş başa barmasa, serweri alyp barýana onuň adyny we wagtyny habar beriň. Ýalňyşlyk barada habar berýän size ýalňyşlyk sahypasynyň aşagyndaky belgini aýdýar: ony hem ýetiriň.',
  'guides.rule.administrator.cannot':
    'Administrator ýüztutmalary, ballary, ýüztutma berenlere hatlary, tölegleri, bank hasaplaryny we hasapdaky hyzmat ýüztutmalaryny okamaýar.',
  'guides.rule.administrator.keys':
    'Administrator bäsleşigiň açarynyň paýyny saklamaýar, açyjynyň gizlin söz düzümini aýdyp-da, täzeläp-de bilmeýär.',
  'guides.rule.administrator.self':
    'Hiç kim öz wezipelerini üýtgetmeýär we öz hasabyny öçürmeýär: muny başga administrator edýär.',
  'guides.rule.administrator.last': 'Soňky administratory aýryp bolmaýar. Ikinjisini wagtynda belläň.',
  'guides.rule.administrator.apart':
    'Gurama degişli adamyň edarada wezipesi bolmaýar: bir elektron poçta salgysy bir gurama ýa-da bir edara degişlidir.',
  'guides.rule.administrator.recorded':
    'Her çakylyk, wezipeleriň üýtgedilmegi we täzelemek adyňyz bilen audit ýazgylarynda durýar.',
  'guides.next.administrator':
    'Çagyrylanlar hasap açýar, talap edilýän ýerinde ikinji ädimi sazlaýar we özlerine garaşýan işleri «{desk}» sahypasynda tapýar. Guramalar özleri hasaba durýar; öz adamlaryna gol çekmäge hukukly şahslary seredýär.',
};
