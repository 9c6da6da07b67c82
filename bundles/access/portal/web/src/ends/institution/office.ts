import { computed, type ComputedRef } from 'vue';
import { api, path } from '@/api/client';
import { useLoad } from '@/api/load';
import { staff } from '@/api/session';
import type { Application, BusinessType, ElsewherePage, Elsewhere, Filing, Institution, Registration } from '@/api/types';
import { meaning } from '@/codes';
import { said } from '@/words';

/** The province of the institution that is signed in. */
export const tenant = (): string => staff.value?.tenant ?? '';

/** An address of the own institution's menus. */
export const own = (rest: string): string => `${path`/tenants/${tenant()}/institution`}${rest}`;

/** An address of an application of the own institution. */
export const applicationAt = (id: string): string => path`/tenants/${tenant()}/applications/${id}`;

/** Who confirms and starts businesses is not who looks after accounts (R-ACC-37). */
export const reviewer = computed(() => staff.value?.post === 'REVIEWER');
export const manager = computed(() => staff.value?.post === 'MANAGER');

const PAGE = 500;
const MOST_PAGES = 40;

/** Loads a list that comes in pages of 500, each asked for by the last one's id. */
async function whole<T>(part: (after?: string) => Promise<T[]>, id: (row: T) => string): Promise<T[]> {
  const all: T[] = [];
  for (let page = 0; page < MOST_PAGES; page++) {
    const last = all.at(-1);
    const rows = await part(last && id(last));
    all.push(...rows);
    if (rows.length < PAGE) {
      break;
    }
  }
  return all;
}

/** Doctors whose main institution this is (VALID) or was (DEPARTED, CANCELLED). */
export const doctors = (status = 'VALID'): Promise<Registration[]> =>
  whole((after) => api.get<Registration[]>(own('/doctors'), { status, after }), (row) => row.id);

/** Filings or old multi-site records: of the own doctors elsewhere, or of others' doctors here (R-ACC-38). */
export const filings = (kind: string, ofOwn: boolean): Promise<Filing[]> =>
  whole((after) => api.get<Filing[]>(own('/filings'), { kind, own: ofOwn, after }), (row) => row.id);

/** Registrations of the own doctors in other provinces. */
export async function elsewhere(): Promise<Elsewhere[]> {
  const all: Elsewhere[] = [];
  let after: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const part = await api.get<ElsewherePage>(own('/doctors-elsewhere'), { after });
    all.push(...part.registrations);
    after = part.next;
    if (!after) {
      break;
    }
  }
  return all;
}

export const applications = (open: boolean): Promise<Application[]> => api.get<Application[]>(own('/applications'), { open });

/** What waits for the own institution's decision. */
export const waiting = (it: Application): boolean => it.state === 'SUBMITTED' && it.starter === 'DOCTOR';
/** What the own institution decides alone: maintenance of a doctor's particulars (R-REG-232). */
export const maintains = (it: Application): boolean => it.type === 'maintenance';
/** What the own institution has started (R-REG-170, R-REG-178). */
export const started = (it: Application): boolean => it.starter === 'INSTITUTION';

/** How urgent a state looks. */
export function stateTone(state: string): string {
  return { COMPLETED: '', SUBMITTED: 'amber', INST_REJECTED: 'warm', NOT_APPROVED: 'warm', AUTO_CLOSED: 'grey', WITHDRAWN: 'grey' }[state] ?? 'sky';
}

/** Titles of business types by their code. */
export function useTitles(): ComputedRef<(code: string) => string> {
  const types = useLoad(() => api.get<BusinessType[]>('/business-types'));
  return computed(() => (code: string) => said(types.data.value?.find((type) => type.code === code)?.title) || code);
}

/** The name of one of the four categories for which an institution has an authority; 中医 stands for all of 4x (R-REG-06). */
export function topName(code: string): string {
  return meaning('categories', code === '40' ? '41' : code);
}

/** The own institution as the register has it. */
export const ownInstitution = (): Promise<Institution> => api.get<Institution>(path`/tenants/${tenant()}/institutions/${staff.value?.office ?? ''}`);
