import type { InjectionKey } from 'vue';
import type { Attachment } from '@/api/types';
import { language } from '@/words';

/** The part of JSON Schema that forms of business types use, with the hints for pages. */
export interface Schema {
  title?: string;
  type?: 'object' | 'array' | 'string' | 'boolean' | 'integer' | 'number';
  format?: 'uuid' | 'date' | string;
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  enum?: string[];
  oneOf?: { const: string; title?: string; 'x-title-en'?: string }[];
  const?: unknown;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  pattern?: string;
  'x-title-en'?: string;
  'x-options'?: string;
  'x-labels'?: Record<string, [string, string]>;
  'x-attachment'?: 'PHOTO' | 'DOCUMENT';
}

export type Value = string | number | boolean | undefined | Value[] | { [name: string]: Value };
export type Values = Record<string, Value>;

/** Something to choose, with what choosing it also settles. */
export interface Choice {
  value: string;
  label: string;
  note?: string;
}

/** Where a form gets the lists that `x-options` names, and keeps what is attached. */
export interface FormSource {
  /** A list; it may depend on what is filled in already. */
  choices(list: string, values: Values): Choice[];
  /** Whether a list is too long to show and is searched by a part of the name. */
  searched(list: string): boolean;
  search(list: string, text: string): Promise<Choice[]>;
  /** What a value of a searched list is called; the value itself until that is known. */
  named(list: string, value: string): string;
  upload(kind: 'PHOTO' | 'DOCUMENT', file: File): Promise<Attachment>;
  attachment(id: string): string;
}

export const FORM_SOURCE: InjectionKey<FormSource> = Symbol('form source');

/** The title of a field, in the language of the page. */
export function titleOf(schema: Schema, name = ''): string {
  return (language.value === 'en' ? schema['x-title-en'] : undefined) ?? schema.title ?? name;
}

/** A long text that a field says in brackets is no part of its name: 照片（六个月内…） is 照片 and a hint. */
export function labelAndHint(title: string): { label: string; hint: string } {
  const parts = /^(.{1,40}?)[（(](.{6,})[）)]$/su.exec(title);
  return parts?.[1] && parts[2] ? { label: parts[1].trim(), hint: parts[2] } : { label: title, hint: '' };
}

/** Says whether a field is for particular cases only, as its own title says: 限中医(专长)医师, 跨省执业时上传. */
export function particular(schema: Schema): boolean {
  const said = /[（(](.{4,})[）)]$/su.exec(schema.title ?? '')?.[1] ?? '';
  return schema.type !== 'array' && /仅?限|时(填写|上传)/u.test(said) && !said.startsWith('未');
}

/** The fixed choices that a field's own schema names; those of a list may be named by the list or by its items. */
export function ownChoices(schema: Schema): Choice[] {
  if (schema.items) {
    return ownChoices({ 'x-labels': schema['x-labels'], ...schema.items });
  }
  if (schema.oneOf) {
    return schema.oneOf.map((one) => ({
      value: one.const, label: (language.value === 'en' ? one['x-title-en'] : undefined) ?? one.title ?? one.const,
    }));
  }
  const labels = schema['x-labels'];
  return (schema.enum ?? []).map((value) => ({ value, label: labels?.[value]?.[language.value === 'zh' ? 0 : 1] ?? value }));
}

/** The kind of control that a field is drawn as. */
export type Control = 'photo' | 'document' | 'documents' | 'group' | 'groups' | 'many' | 'one' | 'radio' | 'yes-no' | 'tick' | 'date' | 'number'
  | 'long' | 'short';

/**
 * Decides by the schema alone how a field is drawn, so that a type installed at noon has its form at noon. What has to be answered with yes or
 * no is asked so; a tick is for what one declares oneself (本人知悉…) or may leave out.
 */
export function controlOf(schema: Schema, required = false): Control {
  if (schema['x-attachment']) {
    return schema['x-attachment'] === 'PHOTO' ? 'photo' : 'document';
  }
  switch (schema.type) {
    case 'array':
      return schema.items?.['x-attachment'] ? 'documents' : schema.items?.type === 'object' ? 'groups' : 'many';
    case 'object':
      return 'group';
    case 'boolean':
      return /是否|^Does /u.test(schema.title ?? '') || (required && schema.const === undefined && !/^本人/u.test(schema.title ?? '')) ? 'yes-no' : 'tick';
    case 'integer':
    case 'number':
      return 'number';
    default:
      break;
  }
  if (schema['x-options']) {
    return 'one';
  }
  if (schema.enum || schema.oneOf) {
    return (schema.enum ?? schema.oneOf ?? []).length <= 4 ? 'radio' : 'one';
  }
  if (schema.format === 'date') {
    return 'date';
  }
  return (schema.maxLength ?? 0) > 200 ? 'long' : 'short';
}

function blank(value: Value): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
    || (typeof value === 'object' && !Array.isArray(value) && Object.values(value).every(blank));
}

/** The values without what was left blank, as the interface takes them. */
export function filled(values: Values): Values {
  const out: Values = {};
  for (const [name, value] of Object.entries(values)) {
    if (blank(value)) {
      continue;
    }
    if (Array.isArray(value)) {
      out[name] = value.map((each) => (typeof each === 'object' && !Array.isArray(each) ? filled(each) : each));
    } else {
      out[name] = typeof value === 'object' ? filled(value) : value;
    }
  }
  return out;
}

/** Names of required fields that are still blank; of a group only when something in it is filled in. */
export function missing(schema: Schema, values: Values, prefix = ''): string[] {
  const out: string[] = [];
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const value = values[name];
    if (schema.required?.includes(name) && blank(value)) {
      out.push(prefix + name);
    } else if (field.type === 'object' && !blank(value)) {
      out.push(...missing(field, value as Values, `${prefix}${name}/`));
    }
  }
  return out;
}
