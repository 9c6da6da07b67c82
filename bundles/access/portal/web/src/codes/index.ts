import { shallowRef } from 'vue';
import { api } from '@/api/client';
import type { CodeTables, Meaning } from '@/api/types';
import { language, said } from '@/words';

/** The code tables of forms and records, loaded once when first asked for. */
const tables = shallowRef<CodeTables>();
let under: Promise<CodeTables> | undefined;

/** Loads the code tables. */
export async function codeTables(): Promise<CodeTables> {
  under ??= api.get<CodeTables>('/codes').catch((failure: unknown) => {
    under = undefined;
    throw failure;
  });
  tables.value = await under;
  return tables.value;
}

/** What a code means, in the language of the page; the code itself while the tables are not here. */
export function meaning(table: keyof CodeTables, code: string | number | undefined): string {
  if (code === undefined || code === '') {
    return '';
  }
  if (!tables.value) {
    codeTables().catch(() => undefined);
  }
  const found = tables.value?.[table].find((entry) => entry.code === String(code));
  return found ? said(found.name) : String(code);
}

/** What the public register says in Chinese, in the language of the page: of a table's values only; anything else stays as it is. */
export function translated(table: keyof CodeTables, text: string): string {
  if (language.value === 'zh') {
    return text;
  }
  if (!tables.value) {
    codeTables().catch(() => undefined);
  }
  const found = tables.value?.[table].find(({ name }) => name.zh === text || name.zh.startsWith(`${text}（`));
  return found ? said(found.name) : text;
}

const ORDINALS = '一二三';
const CLASSES = '甲乙丙特';

/** The grade of an institution, 三级甲等, in the language of the page. */
export function gradeName(grade = ''): string {
  if (language.value === 'zh') {
    return grade;
  }
  const [, level, of] = /^([一二三])级([甲乙丙特])?等?$/.exec(grade) ?? [];
  return level ? `Grade ${ORDINALS.indexOf(level) + 1}${of ? ` ${['A', 'B', 'C', 'special'][CLASSES.indexOf(of)]}` : ''}` : grade.replace('未定级', 'not graded');
}

/** The entries of a table, or of what lies within a code of another one. */
export function entries(table: keyof CodeTables, within?: string): Meaning[] {
  if (!tables.value) {
    codeTables().catch(() => undefined);
  }
  return (tables.value?.[table] ?? []).filter((entry) => within === undefined || entry.within === within);
}

/** The top category (10, 20, 30, 40) of a category (10 … 48). */
export function topCategory(category: string): string {
  return category ? `${category[0]}0` : '';
}
