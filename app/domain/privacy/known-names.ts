const list = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/u).filter(Boolean));

/** Given names that are common in Turkmenistan and mean nothing else in a note, in small letters. */
export const GIVEN_NAMES = list(`
  aýgül aýna aýnur aýnabat aýsoltan aýjemal aýlar aýjeren akja akmyrat alty ahmet annagül arzuw atajan ataş aşyr
  azat babajan begenç begli begmyrat berdimyrat bibi bägül çary çynar didar dürli döwlet döwran dursun ejegyz enejan enegül
  eziz gözel güller gülnar gülşat gülşirin gülälek hajar halyl hangeldi jeren jennet jumagül kakajan kakabaý kemal
  kümüş läle leýla maýa mähri maral meret merjen myrat muhammet nabat nargiza nurgeldi nury ogulgerek
  ogulsona oguljan orazgül öwez rahym rejep sona soltan süleýman söhbet şemşat şirin tawus täzegül toýly
  wepa ýazgül ýagmyr ýusup zöhre züleýha selbi sapar seýran perman maksat mekan leyla aygul ayna chary
  aylar jemal ogulnabat gulnara gulshat mahri oguldursun yazgul sapargul sulgun süýlgün bahargül begench shirin
  kuwwat guwanch merdan lale karim kerven viktor viktoria victoria vasily kakajan oguljemal aýjahan
  anna maria elena irina olga tatiana natalia svetlana sergey sergei ivan alexei aleksei dmitry andrei mikhail nikolai
  vladimir oksana yulia ekaterina galina lyudmila john peter sarah ahmed fatima aisha
  айгуль айна айнур айсолтан акмырат алты ахмет аннагуль атаджан ашир азат бабаджан бегенч бегмырат биби чары
  дидар довлет довран дурсун эджегыз энеджан эзиз гозель гульнара гульшат джемал джерен дженнет джумагуль кемаль лейла
  майса мяхри марал мерет мерджен мырат мурад набат оразгуль овез рахим реджеп сона солтан сулейман шемшат ширин
  кувват кувата кувату гуванч мердан лале карим виктор виктория виктории василий василия василию даянч
  язгуль ягмыр юсуп зохра сельби сапар сейран
  иван ивана ивану пётр петр петра алексей алексея сергей сергея сергею андрей андрея дмитрий дмитрия михаил михаила
  николай николая владимир владимира александр александра александру анна анны анну мария марии марию елена елены
  елену ольга ольги ольгу татьяна татьяны наталья натальи ирина ирины светлана светланы галина галины людмила
  екатерина юлия оксана татьяне ирине ольге анне марии елене айгули маралу джемалу
`);

/** Given names that are words as well: a name only beside something else that makes it one. */
export const NAMES_THAT_ARE_WORDS = list(`
  aman altyn bahar baýram batyr bagt gurban gül juma nur kerim myrat jan güneş tylla altynaý oguz arslan guwanç oraz parahat serdar
  roman may rose grace joy faith hope will mark
  аман алтын бахар байрам батыр курбан джума нур керим вера надежда любовь роман майя слава лев ораз парахат сердар
`);

/** Words that end as surnames do; in small letters. */
export const NOT_SURNAMES = list(`
  now how know show allow follow below slow low window widow tomorrow borrow grow throw flow arrow narrow row few new
  view review interview nephew knew grew drew crew renew overview moscow snow own blow yellow shadow somehow anyhow know-how
  tölew derňew gözlew görew bölew sorow seçelew birikdirew delew dörew beslew terbiýelew ösdürew
  elew gollow gow siňdirew ýüzlew birlew deňew dikeldew kow howow etew işlew bellew kyssow halow
  kiev kyiv kharkiv tambov saratov rostov pskov azov lvov asimov nova terranova ova stove above prove love
  основной основного основным основных ашхабадов ростов саратов тамбов псков азов киев львов харьков кишинёв кишинев москва чехов
  вдова вдовы вдову вдове вдовой вдов голова головы голову слова слово слов снова основа основы основу здорова готова
  нова новы нова дрова корова корову коровы обнова сурова такова какова крова кров кровь любовь кровью церковь морковь
  родственников документов доходов результатов признаков конфликтов специалистов педагогов психологов подростков
  родителев ветеранов инвалидов вопросов случаев месяцев часов визитов этрапов городов центров сотрудников
  соседов отцов братьев внуков внука врачей препаратов рецептов долгов счетов расходов навыков уроков дедов воспитанников
  обедов продуктов звонков выводов ответов отказов приступов симптомов анализов несколько немцев хозяев героев
  мужчинов работников участников пенсионеров учеников опекунов этапов планов услов фактов критериев условиев
  слева справа дева дева лева нева права королева готов здоров суров таков каков прав лев нев зев гнев сев посев напев
  обучаев ошибков улов клёв хлев припев нагрев перерыв разрыв остров острова острову покров плов плова улова готовы здоровы
  черновой половой половина половым бытовой бытовых бытовым половых трудовой правовой финансовой целевой
  трудовых правовых финансовых базовой базовых районной групповой групповые групповых игровой игровых новой новых новым
  пищевой кризисовой семейной медовой торговой языковой речевой речевых детской плановой плановых первых
  сиделков медработников руководителев готовых здоровых основой основ родов половые кровами
`);

/** What makes a place, a street or an institution of the name beside it: before it (Russian) or behind it (Turkmen, English). */
export const PLACE_WORDS = list(`
  street avenue road square etrap district city velayat village park library university köçesi köçesiniň köçesinde şaýoly
  şaýolunyň şaýolunda etraby etrabyndan etrabynda etrabynyň şäheri şäherinde şäherinden welaýaty welaýatynda welaýatynyň
  obasy obasynda obasyndan geňeşligi adyndaky uniwersiteti institutynda mekdebi mekdebinde köçe school hospital clinic
  улица улице улицы ул ул. проспект проспекте пр пр. этрап этрапа этрапе этрапу город городе города г г. имени им им. село селе
  велаят велаята посёлок площадь парк
`);

/** Places and names of works and days that look like names of people. */
export const PLACES = list(`
  türkmenbaşy magtymguly görogly gorogly saparmyrat gurbansoltan oguzhan atamyrat azerbaýjan nyýazow niyazov
  turkmenbashi balkanabat türkmenabat türkmenabada türkmenabatda türkmenabatdan bagtyýarlyk köpetdag berkararlyk büzmeýin arçabil mary turkmenabat ashgabat tejen
  туркменабат туркменабата туркменабате туркменабату туркменбаши махтумкули гёроглы гурбансолтан атамырат ниязов азербайджан мары
`);
