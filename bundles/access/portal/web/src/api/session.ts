import { computed, ref } from 'vue';
import type { Account, Session, Staff, StaffSession } from '@/api/types';
import { api, ApiProblem, onSessionEnded, path } from '@/api/client';

/** Who is signed in in this browser: a doctor, a member of staff, or nobody. The session itself is a cookie no script can read. */
export const account = ref<Account>();
export const staff = ref<Staff>();
/** Whether the last session ended by itself. */
export const sessionEnded = ref(false);

export const active = computed(() => account.value?.state === 'ACTIVE');

onSessionEnded(() => {
  sessionEnded.value = Boolean(account.value || staff.value);
  account.value = undefined;
  staff.value = undefined;
});

async function unlessRefused<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (problem) {
    if (problem instanceof ApiProblem && (problem.status === 401 || problem.status === 403)) {
      return undefined;
    }
    throw problem;
  }
}

/** Finds out which doctor is signed in. */
export async function knownDoctor(): Promise<Account | undefined> {
  account.value ??= await unlessRefused(api.get<Account>('/accounts/me'));
  return account.value;
}

/** Finds out which member of staff is signed in. */
export async function knownStaff(): Promise<Staff | undefined> {
  staff.value ??= await unlessRefused(api.get<Staff>('/staff-sessions/current'));
  return staff.value;
}

function begin(doctor?: Account, official?: Staff): void {
  sessionEnded.value = false;
  account.value = doctor;
  staff.value = official;
}

/** Signs a doctor in. */
export async function signIn(login: string, password: string): Promise<Account> {
  const session = await api.post<Session>('/sessions', { login, password });
  begin(session.account);
  return session.account;
}

/** Signs a member of staff in, in their tenant. */
export async function signInStaff(tenant: string, username: string, password: string): Promise<Staff> {
  const session = await api.post<StaffSession>(path`/tenants/${tenant}/staff-sessions`, { username, password });
  begin(undefined, session.staff);
  return session.staff;
}

/** Takes a session that has begun otherwise, by a first sign-in with a code. */
export function signedIn(official: Staff): void {
  begin(undefined, official);
}

/** Ends the session. */
export async function signOut(): Promise<void> {
  await unlessRefused(api.delete(staff.value ? '/staff-sessions/current' : '/sessions/current'));
  begin();
}
