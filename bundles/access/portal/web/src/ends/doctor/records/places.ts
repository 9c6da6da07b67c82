import { reactive } from 'vue';
import { api } from '@/api/client';
import type { Meaning } from '@/api/types';
import { meaning } from '@/codes';
import { said } from '@/words';

const counties = reactive(new Map<string, string>());
const asked = new Set<string>();

/** The name of a practice place: a province, or a county for an assistant (R-REG-41, 42). */
export function placeName(code: string): string {
  if (code.length <= 2) {
    return meaning('provinces', code);
  }
  const province = code.slice(0, 2);
  if (!asked.has(province)) {
    asked.add(province);
    api.get<Meaning[]>('/codes/divisions', { province })
      .then((all) => all.forEach((county) => counties.set(county.code, said(county.name))), () => asked.delete(province));
  }
  return counties.get(code) ?? code;
}
