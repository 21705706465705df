import { OPENING_ROLES } from '~/domain/sealing/openers';
import type { OpeningMinutes } from '~/domain/opening/minutes';
import type { Gathering } from '#server/models/gathering';
import { User } from '#server/models/user';

/** Who was there as the minutes tell it, in the order of their coming. */
export async function presentPeople({ present }: Gathering): Promise<OpeningMinutes['present']> {
  const people = await User.find({ _id: { $in: present.map(({ userId }) => userId) } }, { name: 1, roles: 1 }).lean();
  return present.map(({ userId, at }) => {
    const person = people.find(({ _id }) => _id === userId);
    const role = OPENING_ROLES.find((one) => person?.roles.includes(one)) ?? 'evaluator';
    return { userId, name: person?.name ?? '', role, at };
  });
}
