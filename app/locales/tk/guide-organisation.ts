import type { guideOrganisation as en } from '../en/guide-organisation';

export const guideOrganisation: Record<keyof typeof en, string> = {
  'guides.title.organisation': 'Guramalar üçin gollanma',
  'guides.about.organisation':
    'Grant üçin ýüztutma berýän we hyzmat edýän guramalar üçin: hasap açmakdan hyzmata ýüztutmalaryň hasabyna çenli.',
  'guides.lead.organisation':
    'Bu gollanma jemgyýetçilik guramasyny hasap açmakdan edýän hyzmatlaryna çenli alyp barýar.',
  'guides.step.organisation.account.title': 'Hasap açyň we maglumatlary dolduryň',
  'guides.step.organisation.account.text':
    '«{signIn}» sahypasynda «{signUp}» diýeni saýlaň we hatymyzdaky salga geçiň. Gol çekmäge hukukly şahs «{people}» sahypasyny açyp, kärdeşlerini goşmak üçin «{invite}» düwmesine basýar. «{profile}» sahypasynyň bölümlerini dolduryň. Soňra gol çekmäge hukukly şahs «{verification}» sahypasynda barlag soraýar.',
  'guides.step.organisation.find.title': 'Bäsleşik tapyň',
  'guides.step.organisation.find.text':
    '«{calls}» sahypasyny açyň we «{callFilters}» bölüminde hyzmaty, ýeri ýa-da ýagdaýy saýlaň. Bäsleşigiň sahypasynda kimiň ýüztutma berip bilýändigi, onuň nähili bahalandyrylýandygy we möhleti aýdylýar. «{askOrFollow}» arkaly sorag iberýärsiňiz ýa-da her jogaby we üýtgetmäni poçta bilen alýarsyňyz.',
  'guides.step.organisation.apply.title': 'Ýüztutmany kärdeşleriňiz bilen dolduryň',
  'guides.step.organisation.apply.text':
    'Bäsleşigiň sahypasynda loty saýlaň we «{beginApplication}» düwmesine basyň. Bölümleri guramaňyzyň ähli adamlary doldurup bilýär; ýazylýan zat ýazan wagtyňyz saklanýar. Iki adam bir jogaby üýtgetse, ikisini-de görüp saýlaýarsyňyz. «{checkMissing}» entek näme edilmelidigini sanaýar.',
  'guides.step.organisation.submit.title': 'Ýüztutmany tabşyryň we dil hatyny saklaň',
  'guides.step.organisation.submit.text':
    'Hemmesi doldurylanda gol çekmäge hukukly şahs «{toSubmit}» diýeni saýlaýar, beýannamany tassyklaýar, parolyny ýazýar we «{submit}» düwmesine basýar. Dil hatyny «{receiptPdf}» arkaly saklaň; ony elinde saklaýan islendik adam «{checkReceipt}» sahypasynda barlap bilýär. Möhlet gutarýança «{revise}» we «{withdrawApplication}» elýeterli. Soňra dil hatyny «{openingRecord}» sahypasy bilen deňeşdiriň.',
  'guides.step.organisation.result.title': 'Netijäni okaň, jogap beriň ýa-da şikaýat ediň',
  'guides.step.organisation.result.text':
    'Topar ýetmeýän resminamalary bir gezek sorap bilýär: olary «{documentsAsked}» bölüminde tabşyryň. Soňra hat «{letters}» sahypasynda garaşýar, «{ownResult}» bolsa bäsleşigiň çap edişine görä ballary we sebäpleri görkezýär. Gol çekmäge hukukly şahs hatdaky günden öň «{awards}» sahypasynda granty kabul edýär ýa-da ondan ýüz öwürýär. Karar bilen ylalaşmasaňyz, gol çekmäge hukukly şahs soňky günden öň «{toAppeal}» diýeni saýlaýar.',
  'guides.step.organisation.agreement.title': 'Ylalaşygy taýýarlaň we gol çekiň',
  'guides.step.organisation.agreement.text':
    '«{training}» sahypasynda okuwlara kimleriň gatnaşýandygyny görkeziň. «{agreements}» bölüminde ylalaşygy açyň; «{preconditions}» onuň güýje girmegi üçin nämeleriň ýerine ýetirilmelidigini görkezýär. Resminamany okaň, soňra gol çekmäge hukukly şahs «{signAgreement}» diýeni saýlaýar. Ylalaşygy soň üýtgetmek üçin «{amendments}» sahypasyny açyň we nämäniň üýtgemelidigini ýazyň.',
  'guides.step.organisation.milestone.title': 'Tapgyr barada hasabat beriň',
  'guides.step.organisation.milestone.text':
    'Ylalaşykda «{milestones}» sahypasyny açyň, tapgyry saýlaň we «{beginReport}» düwmesine basyň. Çykdajylary tassyklaýan resminamalary bilen «{reportCosts}» bölüminde giriziň. Hemmesi doldurylanda «{handInReport}» düwmesine basyň. Hasabat yzyna gaýtarylsa, belliklerde görkezilenleri düzediň we ony gaýtadan tabşyryň.',
  'guides.step.organisation.payment.title': 'Hasaby görkeziň we tölegleri tassyklaň',
  'guides.step.organisation.payment.text':
    'Gol çekmäge hukukly şahs hasaby maglumatlaryň «{bankAccount}» bölüminde girizýär. Her töleg edara ony sorandan soň «{payments}» sahypasynda peýda bolýar. Pul hasabyňyza gelende «{confirmArrived}» düwmesine basyň.',
  'guides.step.organisation.services.title': 'Hyzmata ýüztutmalaryň hasabyny ýörediň',
  'guides.step.organisation.services.text':
    '«{services}» sahypasynda hyzmatyňyzy, soňra «{requests}» bölümini açyň we ýüztutma gelen gününde «{recordRequest}» düwmesine basyň. Şol ýerde zerurlyklaryň bahasyny, çözgüdi, başlanyşyny we tamamlanyşyny giriziň. Görkezijileri «{indicators}» bölüminde, kemçilikler boýunça edilenleri «{quality}» bölüminde habar beriň. Hyzmatyň sosial işgärleri hem şeýle edýär we grant ýüztutmalaryny görmeýär.',
  'guides.rule.organisation.who':
    'Wekil taýýarlaýar. Diňe gol çekmäge hukukly şahs ýüztutmany tabşyrýar we yzyna alýar, granty kabul edýär, şikaýat berýär, gol çekýär we bank hasabyny üýtgedýär.',
  'guides.rule.organisation.deadline':
    'Ýüztutma diňe portal ony möhlet gutarmazdan öň, sekuntyna çenli takyk bellige alan ýagdaýynda hasaba alynýar.',
  'guides.rule.organisation.final':
    'Goly we granty kabul etmegi yzyna alyp bolmaýar. Şikaýat bir gezek berilýär we ony üýtgedip bolmaýar.',
  'guides.rule.organisation.account':
    'Bank hasabynyň her üýtgedilmegi maliýe işgäri ony barlaýança tölegleri togtadýar.',
  'guides.rule.organisation.spending':
    'Býujet setirinden 10 %-den köp artyk çykdajyny esaslandyrmaly; edara hasabaty kabul etmezden öň ol barada çözgüt çykarýar.',
  'guides.rule.organisation.names': 'Hasapda atlar bolmaýar. Adamy tanatjak hiç zat ýazmaň.',
  'guides.next.organisation':
    '«{desk}» guramaňyza nämäniň garaşýandygyny we haçana çenlidigini sanaýar, hatlar bolsa ýatladýar. Jemleýji hasabat kabul edilenden soň grantyň saklanyp galnan bölegi tölenýär we edara ylalaşygy ýapýar.',
};
