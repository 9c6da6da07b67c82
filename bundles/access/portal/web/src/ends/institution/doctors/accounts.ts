import { api } from '@/api/client';
import type { DoctorAccount } from '@/api/types';
import { own } from '@/ends/institution/office';
import { institutionWords } from '@/ends/institution/words';

/** Accounts of the own doctors by person. */
export async function accountsByPerson(): Promise<Map<string, DoctorAccount>> {
  const accounts = await api.get<DoctorAccount[]>(own('/doctor-accounts'));
  return new Map(accounts.map((it) => [it.person, it]));
}

/** The state of an account in words; of nobody's account too. */
export function accountState(account: DoctorAccount | undefined): string {
  const states = institutionWords.value.accountStates;
  return states[account?.state ?? 'NONE'] ?? account?.state ?? '';
}

/** How a state of an account looks. */
export function accountTone(account: DoctorAccount | undefined): string {
  return account?.state === 'ACTIVE' ? '' : account ? 'amber' : 'grey';
}
