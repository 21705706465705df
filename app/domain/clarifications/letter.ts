/** The name under which staff know the n-th organisation that asks about a call, from 1: A … Z, AA, AB, … */
export function askerLetter(nth: number): string {
  let letters = '';
  for (let left = nth; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}
