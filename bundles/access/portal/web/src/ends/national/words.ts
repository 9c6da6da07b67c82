import { words } from '@/words';

/** Words of the national end that several of its pages use. */
export const nationalWords = words({
  groups: { running: '运行', data: '数据', law: '政策', own: '账户' },
  menu: {
    tenants: '地区与就绪', health: '系统状况', outboxes: '待发消息', clients: '接口客户端', feeds: '考试中心数据', takeOvers: '登记接管', ledger: '国家台账', policies: '现行政策',
    draft: '检查与重判', replays: '历次重判', trials: '试行统计', trail: '部署与恢复', security: '密码与安全',
  },
  tenantsLead: '已接入的地区及其就绪情况。尚缺任何一项时，该地区的业务停止受理，其他地区不受影响。',
  name: '名称', code: '代码', kind: '类别', province: '省级地区', national: '国家端', ready: '可用', waiting: '等待', missing: '尚缺', types: '开办业务', promised: '承诺工作日',
  since: '电子化注册起始日', allReady: (count: number) => `${count} 个地区全部可用`, notReady: (count: number, all: number) => `${all} 个地区中有 ${count} 个不可用`,
  tenant: '地区', at: '时间', count: '数量', refresh: '刷新', elapsed: '用时', started: '开始', ended: '结束', progress: '进度', download: '下载',
  seconds: (value: number) => `${value < 10 ? value.toFixed(1) : Math.round(value)} 秒`, minutes: (minutes: number, seconds: number) => `${minutes} 分 ${seconds} 秒`,
  older: '更早', newest: '最新', reason: '原因', rule: '规则', version: '版本', file: '文件', policy: '政策', who: '何人', article: '依据',
}, {
  groups: { running: 'Running', data: 'Data', law: 'Policies', own: 'Account' },
  menu: {
    tenants: 'Provinces', health: 'Health', outboxes: 'Outboxes', clients: 'API clients', feeds: 'Exam centre', takeOvers: 'Take-overs', ledger: 'National ledger',
    policies: 'Policies that serve', draft: 'Check and replay', replays: 'Replays', trials: 'Trials', trail: 'Deploy and roll back', security: 'Password and security',
  },
  tenantsLead: 'Tenants served here, and whether they are ready. While anything is missing the tenant takes no business; the others are not affected.',
  name: 'Name', code: 'Code', kind: 'Kind', province: 'Province', national: 'National end', ready: 'ready', waiting: 'waiting', missing: 'Missing', types: 'Business types',
  promised: 'Promised working days', since: 'Electronic since',
  allReady: (count: number) => `All ${count} tenants are ready`, notReady: (count: number, all: number) => `${count} of ${all} tenants are not ready`,
  tenant: 'Tenant', at: 'When', count: 'Count', refresh: 'Refresh', elapsed: 'Took', started: 'Begun', ended: 'Ended', progress: 'Progress', download: 'Download',
  seconds: (value: number) => `${value < 10 ? value.toFixed(1) : Math.round(value)} s`, minutes: (minutes: number, seconds: number) => `${minutes} min ${seconds} s`,
  older: 'Older', newest: 'Newest', reason: 'Reason', rule: 'Rule', version: 'Version', file: 'File', policy: 'Policy', who: 'Who', article: 'Basis',
});

/** A number with its thousands apart. */
export function figure(value: number): string {
  return value.toLocaleString('en-US');
}

/** A span of time in words. */
export function span(millis: number): string {
  const seconds = millis / 1000;
  return seconds < 90 ? nationalWords.value.seconds(seconds) : nationalWords.value.minutes(Math.floor(seconds / 60), Math.round(seconds % 60));
}
