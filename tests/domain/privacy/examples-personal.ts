import type { PersonalDataKind } from '~/domain/privacy/personal-data';

/** Sentences that say who somebody is, as people write them in notes; every one made up. */
const named: Record<PersonalDataKind, string[]> = {
  name: [
    'Maral came with her mother.', 'The mother is called Ogulgerek.', 'Referred by inspector Myradow.', 'Aman Amanow lives alone.',
    'Spoke with Mrs Annayeva by phone.', 'Her name is Shasoltan, she is 71.', 'His son Kerim Berdiyev pays the rent.', 'Gulnara needs a wheelchair.',
    'A. Orazow signed the paper.', 'The neighbour Jemal helps on Sundays.', 'Dr Hojayev saw her in March.', 'Visited Oraznazar at home.',
    'Asked for by Sergey Petrovich.', 'ayna durdyyeva asked for help', 'Bahar Saparowa is the guardian.', 'Mr Smith of the clinic called.',
    'Grandmother Enejan cannot walk.', 'The girl was brought by Olga Ivanova.', 'Yazmyrat wishes to work.', 'Case of Nuryýewa, flat on the third floor.',
    'Марал пришла с матерью.', 'Обратилась Аннаева Джемал.', 'Иванова живёт одна.', 'Мать зовут Огульгерек.',
    'Направила инспектор Мурадова.', 'Со слов Петра Ивановича, пенсия не пришла.', 'А. Оразов подписал бумагу.', 'Сосед Аманов помогает по воскресеньям.',
    'Гражданка Бердыева просит о помощи.', 'Передано Нурыеву для оценки.', 'Сын Сергей работает в другом городе.', 'Беседа с Ольгой Николаевной.',
    'Оразгельды просит коляску.', 'Бабушка Эджегыз не ходит.', 'Г-жа Смит звонила.', 'Опекун — Сапарова Бахар.', 'Дело Ходжаевой, третий этаж.',
    'Приходил врач Атаев.', 'М. К. Аннамурадова отказалась.', 'аннаева джемал просит о встрече', 'Позвонила Гульшат из школы.', 'Девочку привёл отец, Бегмырат.',
    'Maral ejesi bilen geldi.', 'Annaýewa Jemal ýüz tutdy.', 'Amanow ýalňyz ýaşaýar.', 'Ejesiniň ady Ogulgerek.',
    'Inspektor Myradowa iberdi.', 'Goňşusy Oraznazar kömek edýär.', 'A. Orazow kagyza gol çekdi.', 'Berdiýewanyň gyzy okaýar.',
    'Nuryýewe baha bermek üçin berildi.', 'Aýna Durdyýewa bilen gürleşildi.', 'Bahar Saparowa hossary.', 'Lukman Ataýew gördi.',
    'Enejan ýöräp bilmeýär.', 'Meret Aman ogly geldi.', 'Gülşat mekdepden jaň etdi.', 'Hojaýewiň öýünde.',
    'Ogly Serdar başga şäherde işleýär.', 'Täzegül Gurbanowna habar berdi.', 'Begmyrat arabajyk soraýar.', 'Çary Muhammedow 70 ýaşynda.',
    'aýna durdyýewa kömek soraýar', 'Sapargeldi ýüz tutdy.', 'Ýazgül özi geldi.', 'Raýat Şyhyýew haýyş edýär.',
    'Selbi Ataýewa geldi.', 'Babageldi agyr ýagdaýda.', 'Ogulbibi daýza kömek soraýar.', 'Kuwwat 12 ýaşynda, mekdebe gitmeýär.', 'Rozyýewa öz öýünde.', 'Nurmyradow Şatlyk jaň etdi.', 'Guwançmyrat ejesi bilen.', 'Orazmyradowlaryň maşgalasy.', 'Atageldiniň ejesi.', 'Merdan okuwa gitmeýär.', 'Ребёнка зовут Даянч.', 'Бабагельды в тяжёлом состоянии.', 'Тётя Огульбиби просит помощи.', 'Розыева дома.', 'Семья Оразмурадовых.', 'Звонил Нурмурадов Шатлык.', 'Мама Виктория на работе.', 'Со слов Ахметовой, он пьёт.', 'Сыну Кувату 12 лет.', 'Мередова Гульнара, 1956 г.р.', 'Пришёл Довлетов с сыном.', 'Участковый Ходжагельдыев направил.', 'Татьяна Сергеевна, педагог.', 'Петренко Василий отказался.', 'Айнабат не ест.', 'Kuwwat, 12, does not go to school.', 'The aunt Ogulbibi asks for help.', 'Mrs Rozyyeva is at home.', 'Family of the Orazmyradovs.', 'Victoria is at work.', 'According to Ahmedova he drinks.', 'Dowletow came with his son.', 'Her daughter Ayjahan called.', 'Signed: Hojageldiyev M.', 'Ask for Lale at the desk.', 'Teacher Tatyana Sergeevna.', 'Guwanch lives with his uncle.', 'Karim sleeps badly.', 'Söhbetde Şöhrat gatnaşdy.', 'В беседе участвовал Шохрат.', 'Zulfiya asked for a visit.',
  ],
  phone: [
    'Call +993 65 12 34 56 after six.', 'Phone 865123456.', 'Her number: 8 (12) 45-67-89.', 'Reach him at 65 123456.', 'tel. 456789, ask for the nurse', 'Mobile 62-34-56-78.',
    'Звонить +99361234567 после шести.', 'Тел. 45-67-89.', 'Номер 8-65-12-34-56.', 'Телефон: 456789', 'Писать на 63 45 67 89.', 'Дома 45-67-89.',
    '+993 (64) 12-34-56 belgä jaň ediň.', 'Telefony 65123456.', 'Jaň: 8 (522) 4-56-78.', 'tel: 345678', '861 23 45 67 belgä jaň edip bolar.', 'Öý telefony: 12 34 56.', 'Jaň: 65-11-22-33.', 'His number is 61223344.', 'Звонить 8 (63) 11-22-33.', 'Дом. 93-45-12.', 'Сын: +7 912 345-67-89.',
  ],
  'identity-number': [
    'Passport I-AS 123456.', 'Identity card 29001011234567.', 'Birth certificate No. 123456.', 'Papers: II-MR No 654321',
    'Паспорт I-АШ № 123456.', 'Личный номер 29001011234567.', 'Свидетельство № I-АХ 765432.', 'паспорт 1234567',
    'Pasporty I-AŞ 123456.', 'Şahsy belgisi 29001011234567.', 'Şahadatnamasy № 765432.', 'II-LB 234567 belgili resminama.', 'Pasport I-BN 445566.', 'Паспорт серии I-МР 445566.', 'ID 1234567890123.',
  ],
  email: ['Write to a.person@example.org.', 'Почта: someone@mail.example.', 'Salgysy: biri@example.com'],
}; // prettier-ignore

export const PERSONAL_EXAMPLES = (Object.keys(named) as PersonalDataKind[]).flatMap((kind) =>
  named[kind].map((text) => ({ text, kind })),
);
