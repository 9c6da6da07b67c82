import { language } from '@/words';

const ZONE = 'Asia/Shanghai';

function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language.value === 'zh' ? 'zh-CN' : 'en-GB', { timeZone: ZONE, ...options });
}

/** A day: 2026年3月1日, 1 March 2026. Takes a date or an instant. */
export function day(value: string | undefined): string {
  if (!value) {
    return '';
  }
  const instant = value.length === 10 ? new Date(`${value}T12:00:00+08:00`) : new Date(value);
  return format({ year: 'numeric', month: 'long', day: 'numeric' }).format(instant);
}

/** A day in figures, for tables: 2026-03-01. */
export function shortDay(value: string | undefined): string {
  if (!value || value.length === 10) {
    return value ?? '';
  }
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short' }).format(new Date(value));
}

/** A moment in Chinese time: 2026-03-01 09:30. */
export function moment(value: string | undefined): string {
  return value
    ? new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' }).format(new Date(value))
    : '';
}
