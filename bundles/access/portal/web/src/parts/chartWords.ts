import { words } from '@/words';

/** Words of charts. */
export const chartWords = words({
  summary: (count: number, all: string, most: string) => `${count} 项，合计 ${all}，最高 ${most}`,
}, {
  summary: (count: number, all: string, most: string) => `${count} values, ${all} in all, ${most} at most`,
});
