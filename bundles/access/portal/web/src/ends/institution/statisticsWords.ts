import { words } from '@/words';

/** Words of an institution's figures. */
export const statisticsWords = words({
  lead: '本院医师和业务申请的统计。各图可以导出表格。', on: '医师统计日', from: '申请起日', to: '止日', doctors: (count: number, on: string) => `${on} 在册医师 ${count} 名`, applications: (count: number, from: string, to: string) => `${from} 至 ${to} 业务申请 ${count} 件`, noApplications: '此期间没有业务申请。', notGiven: '未登记', count: '人数（件数）', byMonth: '按申请月份', byType: '按业务类型', byState: '按办理状态', month: '月份',
  dimensions: { CATEGORY: '执业类别', LEVEL: '医师级别', SCOPE: '执业范围', TITLE: '任职资格', EDUCATION: '学历', STATUS: '注册状态', FILING: '外院医师在本院的多执业机构备案', LEGACY_MULTISITE: '外院医师在本院的多地点' } as Record<string, string>,
  statuses: { VALID: '有效', DEPARTED: '备案', CANCELLED: '注销', MOVED_OUT: '变更出', TO_MILITARY: '变更到军队', SUPERSEDED: '自动失效', MISMATCH_VOID: '因不一致失效', RESCINDED: '撤销', RESIDENCY: '规培', EXPIRED: '期满', LAPSED: '自动失效', WITHDRAWN: '已取消' } as Record<string, string>,
}, {
  lead: 'Figures of our doctors and of applications. Each chart can be exported as a table.', on: 'Doctors on', from: 'Applications from', to: 'to', doctors: (count: number, on: string) => `${count} doctors on the register on ${on}`, applications: (count: number, from: string, to: string) => `${count} applications from ${from} to ${to}`, noApplications: 'No applications in these days.', notGiven: 'not given', count: 'Count', byMonth: 'By month', byType: 'By business', byState: 'By state', month: 'Month',
  dimensions: { CATEGORY: 'Category', LEVEL: 'Level', SCOPE: 'Scopes', TITLE: 'Professional title', EDUCATION: 'Education', STATUS: 'Status', FILING: 'Filings of others’ doctors here', LEGACY_MULTISITE: 'Old multi-site records here' } as Record<string, string>,
  statuses: { VALID: 'valid', DEPARTED: 'departed', CANCELLED: 'cancelled', MOVED_OUT: 'moved out', TO_MILITARY: 'to the military', SUPERSEDED: 'superseded', MISMATCH_VOID: 'void by mismatch', RESCINDED: 'rescinded', RESIDENCY: 'residency', EXPIRED: 'expired', LAPSED: 'lapsed', WITHDRAWN: 'withdrawn' } as Record<string, string>,
});
