import { computed, ref, watchSyncEffect, type ComputedRef } from 'vue';

/** The two languages of the pages: Chinese in official terms, English as translation. */
export type Language = 'zh' | 'en';

/** Words are texts, functions that make texts, or groups of words. */
export type Words = { [key: string]: string | ((...values: never[]) => string) | readonly (string | Words)[] | Words };

const KEY = 'xinglin.language';

function remembered(): Language {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'zh';
  } catch {
    return 'zh';
  }
}

/** The language now. */
export const language = ref<Language>(remembered());

/** Changes the language and remembers it in this browser. */
export function speak(next: Language): void {
  language.value = next;
  try {
    localStorage.setItem(KEY, next);
  } catch {
    // without storage the choice lasts as long as the page
  }
}

watchSyncEffect(() => {
  document.documentElement.lang = language.value === 'zh' ? 'zh-CN' : 'en';
});

/** Words of a page in both languages; English must have every word that Chinese has. */
export function words<T extends Words>(zh: T, en: NoInfer<T>): ComputedRef<T> {
  return computed(() => (language.value === 'zh' ? zh : en));
}

/** A text that the interface gives in both languages. */
export function said(text: { zh: string; en: string } | undefined): string {
  return text ? text[language.value] || text.zh : '';
}

/** A list in words. */
export function listed(parts: readonly string[]): string {
  return parts.join(language.value === 'zh' ? '、' : ', ');
}

/** What stands between a name and what it names. */
export const colon = computed(() => (language.value === 'zh' ? '：' : ': '));
