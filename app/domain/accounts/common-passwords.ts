// The most common passwords that reach twelve characters, folded to lower case, and what is common in this country.
const COMMON = new Set(
  `123456789012 1234567890123 12345678901234 123456789123 123456789987 112233445566 111222333444 121212121212 123123123123
  098765432109 987654321012 qwertyuiop12 qwertyuiop123 qwertyuiop[] qwertyuiopas qwertyuiopasdf qwertyqwerty qwerty123456
  qwerty1234567 qwerty12345678 1q2w3e4r5t6y 1qaz2wsx3edc qazwsxedcrfv 1qazxsw23edc zaq12wsxcde3 asdfghjkl123 asdfghjklzxc
  zxcvbnm12345 password1234 password12345 password123456 password2024 password2025 password2026 passwordpassword
  mypassword123 passw0rd1234 p@ssw0rd1234 p@ssword1234 administrator administrator1 administrator123 adminadmin12
  adminadminadmin admin1234567 admin12345678 welcome12345 welcome123456 letmein12345 iloveyou1234 iloveyou12345
  changeme1234 changeme12345 changemeplease abcdefghijkl abcdefghijklm abcd12345678 abc123456789 a12345678901
  monkey123456 dragon123456 football1234 sunshine1234 princess1234 superman1234 michael12345 computer1234 internet1234
  samsung12345 testtesttest test12345678 guest1234567 default12345 secret123456 master123456 trustno1trustno1
  turkmenistan turkmenistan1 turkmenistan12 turkmenistan123 turkmenistan2024 turkmenistan2025 turkmenistan2026
  turkmenabat1 turkmenabat12 turkmenabat123 ashgabat1234 ashgabat2024 ashgabat2025 ashgabat2026 asgabat12345 aşgabat12345
  salam1234567 salamsalamsalam opencall1234 opencall2026 opencallopencall parol1234567 parolparolparol пароль123456
  паролпароль йцукенгшщзхъ йцукенгшщзхъ1 йцукен123456 привет123456 администратор администратор1 туркменистан туркменистан1
  ашхабад12345 correcthorsebatterystaple`.split(/\s+/),
);

/** The fewest different characters that a password may be made of. */
const MIN_VARIETY = 5;

/** True for what guessing programs try first: the most common passwords, and rows of few characters. */
export function isCommonPassword(password: string): boolean {
  const folded = password.normalize('NFKC').toLowerCase();
  return COMMON.has(folded) || COMMON.has(folded.replace(/[\s!.?*]+$/, '')) || new Set(folded).size < MIN_VARIETY;
}
