import { doctorsWords as w } from '@/ends/institution/doctors/words';

/** Why a registration ended, in words: departed-retired is 退休, cancel-4 is the fourth reason of cancellation (R-REG-132). */
export const causeName = (cause = ''): string => w.value.causes[cause] ?? cause;
