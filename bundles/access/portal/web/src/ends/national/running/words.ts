import { words } from '@/words';

/** Words of readiness, health and outboxes. */
export const runningWords = words({
  healthLead: '各部分、各地区和各组件的当前状况，每 15 秒自动刷新。', allWell: '一切正常', degraded: '部分不可用', down: '不提供服务',
  wellText: '全部部分在位，全部地区可用，没有启动失败的组件。', degradedText: '至少一个地区可用，但有部分、地区或组件未就绪。', downText: '没有任何地区可用。',
  clock: '系统时间', adjustable: '测试时钟：时间可以调整，所示信息不具任何效力', real: '实际时间', parts: '各部分', there: '在位', away: '缺席',
  failed: '启动失败的组件', unsatisfied: '等待其他服务的组件', noneFailed: '没有启动失败的组件。', noneUnsatisfied: '没有等待中的组件。',
  part: '部分', component: '组件',
  partNames: {
    clock: '时钟', tenants: '地区', accounts: '医师账户', 'staff-accounts': '工作人员账户', applications: '业务申请', 'application-forms': '申请表打印', attachments: '附件',
    policies: '政策', registers: '注册登记', qualifications: '医师资格', persons: '柜台身份核验', 'exam-feed': '考试中心数据接收', ledger: '国家台账', exchange: '消息交换', disclosure: '公示', clients: '接入系统', questions: '咨询答复',
  } as Record<string, string>,
  missingPolicy: (id: string) => `政策 ${id}`,
  outboxesLead: '各地区和国家端尚未送达的消息。国家端不可用时，各省的审批照常进行，消息在此等待，恢复后自动送达。',
  nothingWaits: '没有待发的消息', nothingWaitsText: '所有消息都已送达。', waiting: '待发', failing: '失败过', oldest: '最早', lastProblem: '最近的问题', tenantAway: '该地区不可用',
  more: (count: number) => `${count} 条以上`, outboxTitle: (name: string) => `待发消息：${name}`, retry: '立即重发', retried: (count: number) => `已将 ${count} 条消息设为立即重发。`,
  to: '发往', topic: '主题', sentAt: '发出', attempts: '已试', dueAt: '下次', back: '返回全部地区', messagesOnly: '仅显示主题与状态，不显示消息内容。',
  topics: {
    'ledger.request': '请求入账', 'register.entry': '写入注册登记', 'application.entry': '办结申请', 'application.refusal': '国家端退回', 'disclosure.entry': '写入公示',
    'qualification.entry': '写入医师资格', 'qualification.arrived': '资格到达通知', 'lock.acquire': '取得办理锁', 'lock.release': '释放办理锁', 'institution.name': '机构名称',
    'institution.public': '机构公示信息', notice: '通知',
  } as Record<string, string>,
}, {
  healthLead: 'How parts, tenants and components are now; asked anew every 15 seconds.', allWell: 'All is well', degraded: 'Partly away', down: 'Not serving',
  wellText: 'Every part is there, every tenant is ready, no component failed to start.',
  degradedText: 'At least one tenant serves, but a part, a tenant or a component is not ready.', downText: 'No tenant serves.',
  clock: 'Clock', adjustable: 'Test clock: the time can be set; nothing shown has any effect', real: 'real time', parts: 'Parts', there: 'there', away: 'away',
  failed: 'Components that failed to start', unsatisfied: 'Components that wait for a service', noneFailed: 'No component failed to start.', noneUnsatisfied: 'No component waits.',
  part: 'Part', component: 'Component',
  partNames: {
    clock: 'Clock', tenants: 'Tenants', accounts: 'Accounts of doctors', 'staff-accounts': 'Accounts of staff', applications: 'Applications',
    'application-forms': 'Printing of forms', attachments: 'Attachments', policies: 'Policies', registers: 'Registers', qualifications: 'Qualifications', persons: 'Identification at counters',
    'exam-feed': 'Feed of the exam centre', ledger: 'National ledger', exchange: 'Exchange of messages', disclosure: 'Public register', clients: 'Systems that connect', questions: 'Questions',
  } as Record<string, string>,
  missingPolicy: (id: string) => `policy ${id}`,
  outboxesLead: 'Messages not delivered yet. While the national end is away provinces go on approving; their messages wait here and go by themselves when it is back.',
  nothingWaits: 'No message waits', nothingWaitsText: 'Every message has been delivered.', waiting: 'Waiting', failing: 'Failed before', oldest: 'Oldest', lastProblem: 'Last problem',
  tenantAway: 'this tenant is away', more: (count: number) => `${count} or more`, outboxTitle: (name: string) => `Outbox of ${name}`, retry: 'Try again now',
  retried: (count: number) => (count === 1 ? 'One message is due now.' : `${count} messages are due now.`),
  to: 'To', topic: 'Topic', sentAt: 'Sent', attempts: 'Attempts', dueAt: 'Next', back: 'All tenants', messagesOnly: 'Topics and states only; what the messages say is not shown.',
  topics: {
    'ledger.request': 'entry asked for', 'register.entry': 'entry for a register', 'application.entry': 'application completed', 'application.refusal': 'sent back by the national end',
    'disclosure.entry': 'entry for the public', 'qualification.entry': 'entry of a qualification', 'qualification.arrived': 'qualification has come', 'lock.acquire': 'lock asked for',
    'lock.release': 'lock released', 'institution.name': 'name of an institution', 'institution.public': 'public items of an institution', notice: 'notice',
  } as Record<string, string>,
});

/** What a tenant waits for, in words where the part is known. */
export function missingInWords(missing: string): string {
  const policy = /^policy (.+)$/.exec(missing)?.[1];
  return policy ? runningWords.value.missingPolicy(policy) : missing;
}
