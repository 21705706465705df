import type { demo as en } from '../en/demo';

export const demo: Record<keyof typeof en, string> = {
  'demo.banner': 'Bu görkeziş nusgasy. Ondaky ähli adamlar, sanlar we resminamalar oýlanyp tapylan.',
  'demo.banner.link': 'Kim boljagyňyzy saýlaň',
  'demo.title': 'Kim bolmak isleýärsiňiz?',
  'demo.lead':
    'Portaly onuň gözi bilen görmek üçin bir adamy saýlaň. Bu ýerde hakyky zat ýok: hemmesini synap görüň, hiç kime zyýan ýetmez.',
  'demo.lead.other': 'Başga biri bolmak üçin bu sahypa dolanyň. Biriniň edenini beýlekiler görýärler.',
  'demo.person': 'Adam',
  'demo.roles': 'Wezipeler',
  'demo.try': 'Näme synap görmeli',
  'demo.become': 'Girmek',
  'demo.become.as': '{name} bolmak',
  'demo.people': '{home}: adamlar',
  'demo.try.manager':
    'Bäsleşiklere serediň: biri açyk, biri bahalandyrylýar. Size garaşýan öýde seretmek baradaky hasabaty kabul ediň we hyzmatlaryň panelini açyň.',
  'demo.try.approver':
    'Bäsleşik siziň tassyklamagyňyza garaşýar. Öýde seretmek bäsleşiginiň çözgüdine we hatlaryna serediň.',
  'demo.try.evaluator':
    'Şahsy kömekçiler baradaky arzalara baha beriň: toparyň käbir agzalaryna kagyzlar garaşýar, beýlekileriňki tabşyryldy.',
  'demo.try.finance':
    'Öýde seretmegiň tölegleriniň we hasap kitabynyň yzyna düşüň; siziň tassyklanyňyzy başga adam ýazmaly.',
  'demo.try.auditor': 'Audit ýazgylaryny, açylyşlary we hasap kitabyny okaň; siz hiç zady üýtgedip bilmersiňiz.',
  'demo.try.administrator': 'Kimdir birini çagyryň, edaralara, olaryň blanklaryna we gidýän hatlara serediň.',
  'demo.try.referrer': 'Hyzmata haýyş iberiň we öňkülere näme bolandygyny görüň.',
  'demo.try.signatory': 'Açyk bäsleşige arza serediň, garaşýan zada gol çekiň we näme tölenendigini görüň.',
  'demo.try.representative': 'Açyk bäsleşige arzany dowam ediň, belliklere jogap beriň, tapgyrlara serediň.',
  'demo.try.caseworker': 'Haýyşlaryň sanawyny açyň: birini giriziň, birine baha beriň, birini nobata goýuň.',
  'demo.paper': 'Görkeziş nusgasynyň mysal resminamasy.',
};
