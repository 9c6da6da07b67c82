import type { Application } from '@/api/types';
import { businessWords } from '@/ends/doctor/business/words';
import { homeWords } from '@/ends/doctor/homeWords';
import type { Happening } from '@/parts/TimeLine.vue';
import { moment } from '@/words/time';

const ILL = ['INST_REJECTED', 'NOT_APPROVED', 'AUTO_CLOSED', 'WITHDRAWN'];

/** What has happened to an application, and what is still to come if all goes well. */
export function progress(application: Application): Happening[] {
  const w = businessWords.value;
  const states = homeWords.value.states as Record<string, string>;
  const past: Happening[] = application.steps.map((step, i) => ({
    title: states[step.state] ?? step.state,
    when: moment(step.at),
    by: step.actor === 'DOCTOR' || step.actor === 'SYSTEM' || step.actor === 'NATIONAL' ? w.by[step.actor] : step.by || w.by[step.actor],
    remark: step.remark,
    kind: ILL.includes(step.state) ? 'ill' : i === application.steps.length - 1 && !['COMPLETED'].includes(step.state) ? 'now' : 'done',
  }));
  const ahead: Record<string, string[]> = {
    SUBMITTED: [w.steps.confirm, ...application.authorityName || application.type !== 'maintenance' ? [w.steps.decide, w.steps.number] : [], w.steps.done],
    INST_CONFIRMED: [w.steps.decide, w.steps.number, w.steps.done],
    APPROVED_PENDING_EREGID: [w.steps.number, w.steps.done],
  };
  return [...past, ...(ahead[application.state] ?? []).map((title): Happening => ({ title, kind: 'ahead' }))];
}
