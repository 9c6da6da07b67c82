import { words } from '@/words';

/** Words of judgements. */
export const judgementWords = words({
  none: '没有适用的规定。', on: (day: string) => `按 ${day} 有效的规定判断`, idle: (count: number) => `另有 ${count} 项规定不适用于本申请`,
  verdicts: { SATISFIED: '符合', VIOLATED: '不符合', NOT_IN_FORCE: '不适用', UNDETERMINED: '待定' } as Record<string, string>,
}, {
  none: 'No rule applied.', on: (day: string) => `Judged by the rules in force on ${day}`, idle: (count: number) => `${count} more rules do not apply here`,
  verdicts: { SATISFIED: 'satisfied', VIOLATED: 'violated', NOT_IN_FORCE: 'not in force', UNDETERMINED: 'undetermined' } as Record<string, string>,
});
