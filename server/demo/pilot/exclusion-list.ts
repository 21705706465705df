/** Nobody on it exists: names and reasons are illustrative. The second one resembles the chair of the demo's Beyik Eyyam. */
export const ILLUSTRATIVE_LIST = `name,aliases,country,reason,source,id
Example Trading House,Торговый дом «Пример»;Mysal söwda öýi,TKM,Illustrative: false invoices,Illustrative,EX-1
Halmyradowa Şirin,Халмурадова Ширин,TKM,Illustrative: money of a grant was not accounted for,Illustrative,EX-2
Invented Relief Fund,Вымышленный фонд помощи,,Illustrative: barred by a donor,Illustrative,EX-3
`;
