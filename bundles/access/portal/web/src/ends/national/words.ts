import { words } from '@/words';

/** Words of the national end. */
export const nationalWords = words({
  tenants: '地区', tenantsLead: '已接入的地区及其就绪情况。', name: '名称', code: '代码', ready: '可用', waiting: '等待', missing: '尚缺', types: '业务类型', promised: '承诺工作日',
}, {
  tenants: 'Tenants', tenantsLead: 'Provinces served here, and whether they are ready.', name: 'Name', code: 'Code', ready: 'ready', waiting: 'waiting',
  missing: 'Missing', types: 'Business types', promised: 'Promised working days',
});
