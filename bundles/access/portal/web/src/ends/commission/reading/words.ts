import { words } from '@/words';

/** Words of policies, figures and announcements. */
export const readingWords = words({
  validity: (from: string, to?: string) => (to ? `${from} 至 ${to}` : `${from} 起`),
  policiesLead: '本省审批适用的政策、依据条款和施行日期。政策由国家端发布，此处只读（R-POL-01）。', inForce: '施行中', coming: '尚未施行', over: '已失效', trial: '试行，不作决定', national: '全国', from: '施行', to: '失效前最后一日', provisions: '条款', parameters: '参数', version: '版本', digest: '文本摘要',
  basis: '依据', rule: '规则', types: '适用业务', value: '值', name: '名称', days: '有效期', always: '起', onDay: '按日期查看', policyFile: '政策参数', running: (day: string) => `此前受理的在办业务自 ${day} 起适用`, noPolicies: '没有适用的政策', all: '全部业务',
  statsLead: '本机关辖区内的注册、备案和由本机关审批的业务申请。', doctors: '在册（有效）医师注册', on: '统计日', period: '申请期间', decided: '通过率', byCategory: '按类别', byLevel: '按级别', byScope: '按执业范围', byTitle: '按任职资格', byEducation: '按学历', byStatus: '注册状态',
  byFiling: '多执业机构备案', byMultisite: '多地点执业', byType: '业务申请：按类型', byMonth: '业务申请：按月', byState: '业务申请：按状态', count: '人次', people: '注册数', applications: '业务申请', unsaid: '未登记', month: '月份', others: '其他',
  statuses: { VALID: '有效', DEPARTED: '备案', CANCELLED: '注销', MOVED_OUT: '变更出', TO_MILITARY: '变更到军队', SUPERSEDED: '自动失效', MISMATCH_VOID: '不一致失效', RESCINDED: '撤销', RESIDENCY: '规培', EXPIRED: '到期', LAPSED: '失效', WITHDRAWN: '取消' } as Record<string, string>,
  annLead: '准予注册和注销注册的人员名单，与公示端一致（R-PUB-08、R-PUB-10）。', kind: '种类', registered: '准予注册', cancelled: '注销注册', annOn: '日期', noAnn: '此期间没有公告', older: '更多', whole: '全省', mine: '仅本机关', annFile: '公告',
}, {
  validity: (from: string, to?: string) => (to ? `${from} to ${to}` : `since ${from}`),
  policiesLead: 'The policies by which this province decides, with articles and dates. The national end deploys them; here they are read (R-POL-01).', inForce: 'in force', coming: 'to come', over: 'over', trial: 'on trial, decides nothing', national: 'national', from: 'In force from',
  to: 'Last day', provisions: 'Provisions', parameters: 'Parameters', version: 'Version', digest: 'Digest', basis: 'Basis', rule: 'Rules', types: 'Businesses', value: 'Value', name: 'Name', days: 'Dates', always: 'on', onDay: 'As on', policyFile: 'parameters',
  running: (day: string) => `applies to applications accepted before from ${day} on`, noPolicies: 'No policy applies', all: 'all',
  statsLead: 'Registrations and filings in the division of this authority, and the applications that went to it.', doctors: 'Valid registrations', on: 'As on', period: 'Applications of', decided: 'Approved', byCategory: 'By category', byLevel: 'By level', byScope: 'By scope',
  byTitle: 'By title', byEducation: 'By education', byStatus: 'Status', byFiling: 'Filings', byMultisite: 'Old multi-site records', byType: 'Applications by business', byMonth: 'Applications by month', byState: 'Applications by state', count: 'Count', people: 'Registrations',
  applications: 'Applications', unsaid: 'not said', month: 'Month', others: 'others',
  statuses: { VALID: 'valid', DEPARTED: 'departed', CANCELLED: 'cancelled', MOVED_OUT: 'moved out', TO_MILITARY: 'to the military', SUPERSEDED: 'superseded', MISMATCH_VOID: 'void', RESCINDED: 'rescinded', RESIDENCY: 'residency', EXPIRED: 'expired', LAPSED: 'lapsed', WITHDRAWN: 'withdrawn' } as Record<string, string>,
  annLead: 'Who was registered and whose registration was cancelled, as the public sees it (R-PUB-08, R-PUB-10).', kind: 'Kind', registered: 'Registered', cancelled: 'Cancelled', annOn: 'Day', noAnn: 'Nothing was announced in this time', older: 'More', whole: 'Whole province',
  mine: 'This authority only', annFile: 'announcements',
});
