import { computed, nextTick, ref, watch, type Ref, type WatchSource } from 'vue';
import { useAction } from '@/api/load';
import { filled, missing, type Schema, type Values } from '@/form/schema';

/** Is what is sent: the form without what was left empty, the reason, and the key under which it has one effect. */
export interface Given { form: Values; reason: string; request: { headers: { 'Idempotency-Key': string } } }

/**
 * Carries a form drawn from a schema to its submission, in every end: nothing is sent that leaves something out, all of it is seen once
 * more before it goes, and what was refused is shown. A form that was changed is another submission (R-REG-21).
 */
export function useSubmission(schema: Readonly<Ref<Schema>>, send: (given: Given) => Promise<void>, also: WatchSource[] = []) {
  const values = ref<Values>({});
  const reason = ref('');
  const blank = ref<string[]>([]);
  const checking = ref(false);
  let key = crypto.randomUUID();

  const left = () => [...missing(schema.value, values.value), ...reason.value.trim() ? [] : ['reason']];
  watch([values, reason, ...also], () => {
    key = crypto.randomUUID();
    const still = left();
    blank.value = blank.value.filter((name) => still.includes(name));
  }, { deep: true });

  const submitting = useAction(() => send({ form: filled(values.value), reason: reason.value.trim(), request: { headers: { 'Idempotency-Key': key } } }));
  const findings = computed(() => submitting.problem.value?.findings ?? []);

  async function check(): Promise<void> {
    blank.value = left();
    checking.value = blank.value.length === 0;
    if (!checking.value) {
      await nextTick();
      document.querySelector<HTMLElement>('.field.wrong input, .field.wrong select, .field.wrong textarea, .field.wrong button')?.focus();
    }
  }

  async function submit(): Promise<void> {
    await submitting.run();
    checking.value = false;
    if (submitting.problem.value) {
      await nextTick();
      document.getElementById('refused')?.scrollIntoView({ block: 'center' });
    }
  }

  return { values, reason, blank, checking, submitting, findings, check, submit };
}
