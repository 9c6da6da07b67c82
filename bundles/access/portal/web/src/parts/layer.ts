import type { InjectionKey, Ref } from 'vue';

/** The element that lies above the page, if any: what unfolds from a field inside has to be in it to be seen. */
export const LAYER: InjectionKey<Ref<HTMLElement | undefined>> = Symbol('layer');
