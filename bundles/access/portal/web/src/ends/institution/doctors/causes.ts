import { doctorsWords as w } from '@/ends/institution/doctors/words';

/** Why a registration ended, in words: departed-retired is 退休, cancel-4 is the fourth reason of cancellation (R-REG-132). */
export function causeName(cause = ''): string {
  const reason = /^cancel-(\d+)$/.exec(cause)?.[1];
  return reason ? w.value.cancelled(reason) : w.value.causes[cause] ?? cause;
}
