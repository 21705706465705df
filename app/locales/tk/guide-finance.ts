import type { guideFinance as en } from '../en/guide-finance';

export const guideFinance: Record<keyof typeof en, string> = {
  'guides.title.finance': 'Maliýe işgärleri üçin gollanma',
  'guides.about.finance':
    'Maliýe işgärleri üçin: bank hasaplary, tölegler, banka tabşyryklar, onuň göçürmeleri we hasap kitaby.',
  'guides.lead.finance':
    'Siz puluň dogry hasaba bir gezek barmagyna we hasap kitabynda şeýle ýazylmagyna gözegçilik edýärsiňiz. Portal her ädimi etmezden öň ýene bir gezek barlaýar.',
  'guides.step.finance.accounts.title': 'Bank hasaplaryny barlaň',
  'guides.step.finance.accounts.text':
    '«{bankAccounts}» sahypasyny açyň: iň köp garaşýanlar birinji durýar. Hasaby bank bilen şertnama, eýesini bolsa guramanyň ady bilen deňeşdiriň. Çözgüdi saýlaň we «{saveDecision}» düwmesine basyň. Ret etmek üçin sebäp gerek, ony gol çekmäge hukukly şahslar okaýar.',
  'guides.step.finance.approve.title': 'Tölegleri tassyklaň',
  'guides.step.finance.approve.text':
    '«{payments}» sahypasyny açyň we «{approvePayments}» diýeni saýlaň. Her tölegiň aşagynda oňa nämäniň päsgel berýändigi görkezilýär, mysal üçin saklanma ýa-da gijä galan hasabat. Dogrularyny saýlaň we «{approveChosen}» düwmesine basyň. Ret etmek üçin tölegiň sahypasynda «{declinePayment}» diýeni saýlaň we sebäbini görkeziň.',
  'guides.step.finance.order.title': 'Töleg tabşyrygyny düzüň',
  'guides.step.finance.order.text':
    '«{payments}» sahypasynda «{orders}», soňra «{newOrder}» diýeni saýlaň. Bir walýutadaky tassyklanan tölegleri saýlaň, güni we tölenýän hasaby giriziň. «{makeOrder}» düwmesinden soň faýly «{orderXml}» arkaly alyň we banka beriň. Bank ondan hiç zat ýerine ýetirmese, «{withdrawOrder}» diýeni ulanyň.',
  'guides.step.finance.statement.title': 'Bankyň göçürmesini alyň',
  'guides.step.finance.statement.text':
    '«{payments}» sahypasynda «{statements}», soňra faýly saýlaň we «{takeStatement}» düwmesine basyň. Tabşyryga laýyk gelýän tölegler geçirilen hökmünde hasaba alynýar. Galan her setire serediň: «{recordPaid}» we «{returnedPayment}» onuň töleginiň sahypasynda dur. Soňra «{dealtWith}» düwmesine basyň.',
  'guides.step.finance.back.title': 'Tölegleri saklaň we puly yzyna alyň',
  'guides.step.finance.back.text':
    'Ylalaşykda «{payments}» sahypasyny açyň. «{holdPayments}» saklanma aýrylýança onuň soraglaryny, tassyklamalaryny we tabşyryklaryny togtadýar. «{newClaim}» gelen gaýtarma we talap edilýän pul üçindir. Hasap kitabyna ýazylmazdan öň ony maliýe gullugynyň ikinji işgäri tassyklaýar.',
  'guides.step.finance.ledger.title': 'Hasap kitabyny okaň we aýlary ýapyň',
  'guides.step.finance.ledger.text':
    '«{ledger}» her çeşmäniň serişdesiniň niredeligini görkezýär; «{entries}» bölüminde her ýazgy durýar. «{months}» bölüminde aýy saýlap, onuň sanawyny okaň we ýükläň. Aý gutaryp, barlanylandan soň «{closeMonth}» düwmesine basyň.',
  'guides.rule.finance.persons':
    'Töleg soran ony tassyklamaýar, tassyklan bolsa ony geçirilen hökmünde hasaba almaýar.',
  'guides.rule.finance.once':
    'Hiç zat iki gezek tölenmeýär we hiç haçan kabul edilenden köp tölenmeýär. Portal muňa ýol bermeýär.',
  'guides.rule.finance.changed': 'Üýtgedilen hasaba siz barlaýançaňyz hiç zat tölenmeýär.',
  'guides.rule.finance.order': 'Tabşyrygy üýtgedip bolmaýar. Ony diňe bank ýerine ýetirmezden öň yzyna alyp bolýar.',
  'guides.rule.finance.month': 'Ýapylan aýa indi hiç zat ýazylmaýar. Muny yzyna alyp bolmaýar.',
  'guides.rule.finance.recorded':
    'Hasabyň doly belgisini görýändigiňiz ýa-da tabşyrygy ýükläniňiz audit ýazgylarynda bellenýär.',
  'guides.next.finance':
    'Gurama puluň gelendigini tassyklaýar. «{desk}» barlanmaly hasaplary we tassyklanmaly tölegleri peýda bolan badyna görkezýär.',
};
