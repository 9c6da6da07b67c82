import { ref } from 'vue';
import { api } from '@/api/client';
import { staff } from '@/api/session';
import type { AuthorityCounts } from '@/api/types';
import { own } from '@/ends/commission/office';

const NONE: AuthorityCounts = { decisions: 0, secondOfficer: 0, renames: 0, notices: 0, questions: 0 };

/** How much awaits the own authority and the officer who is signed in. */
export const counts = ref(NONE);

/** Counts anew; while that cannot be had the menu goes without figures: the pages say themselves what is away. */
export async function count(): Promise<void> {
  counts.value = staff.value?.role === 'AUTHORITY' ? await api.get<AuthorityCounts>(own('/counts')).catch(() => NONE) : NONE;
}
