import type { CollectiveResult, Finding, Qualification } from '@/api/types';
import { entries, topCategory } from '@/codes';

/** A person to be registered, as the form holds them; the number is in this page's memory alone. */
export interface Line {
  key: number;
  name: string;
  idType: string;
  idNo: string;
  gender: string;
  birthDate: string;
  category: string;
  scopes: string[];
  proof: string;
  qualification: string;
  /** Qualifications to choose from, once looked up. */
  held: Qualification[];
  result?: CollectiveResult;
}

let last = 0;

/** A blank line. */
export function line(given: Partial<Line> = {}): Line {
  return { key: ++last, name: '', idType: '01', idNo: '', gender: '', birthDate: '', category: '10', scopes: [], proof: '', qualification: '', held: [], ...given };
}

/** Lines of a table: name, number, category, scopes, proof of employment; cells apart by tabs or commas, a head is passed over. */
export function pasted(text: string): Line[] {
  return text.split(/\r?\n/).map((row) => row.split(/\t|,|，/).map((cell) => cell.trim())).filter((cells) => cells.length > 1 && /\d{6}/.test(cells[1] ?? ''))
    .map(([name, idNo, category, scopes, proof]) => line({
      name: name ?? '', idNo: idNo ?? '', category: category || '10', scopes: (scopes ?? '').split(/[、;；\s]+/).filter(Boolean), proof: proof ?? '',
    }));
}

/** A line as the interface takes it. */
export function body(it: Line): object {
  return {
    name: it.name.trim(), idType: it.idType, idNo: it.idNo.trim(), gender: it.gender || undefined, birthDate: it.birthDate || undefined,
    form: {
      category: it.category, scopes: it.scopes, employmentProof: it.proof.trim() || undefined, qualificationId: it.qualification || undefined,
    },
  };
}

/** Whether everything that a line needs is there. */
export function whole(it: Line): boolean {
  return Boolean(it.name.trim() && it.idNo.trim() && it.category && it.scopes.length);
}

/** The scopes of a category. */
export const scopesOf = (category: string) => entries('scopes', topCategory(category));

/** Findings of a line's result. */
export const findingsOf = (it: Line): Finding[] => it.result?.findings ?? [];
