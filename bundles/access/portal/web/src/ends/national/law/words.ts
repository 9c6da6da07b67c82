import { words } from '@/words';

/** Words of policies. */
export const lawWords = words({
  lead: '正在适用的政策文本，含试行的。每项参数和条款都注明依据；申请按受理之日有效的规定判断。', none: '没有现行政策', id: '编号', title: '名称', scope: '范围',
  scopes: { national: '全国', tenant: '省', area: '地区' } as Record<string, string>, effective: '有效', running: '对在办申请', provisions: '条款', parameters: '参数', trial: '试行', serves: '现行',
  from: '起', open: '长期', until: (day: string) => `至 ${day}`, basedOn: '沿用', digest: '文本 SHA-256', name: '名称', value: '值', period: '期间', types: '适用业务', allTypes: '全部业务', rules: '规则',
  unknown: '没有这一政策或版本在适用', back: '返回现行政策', noParameters: '没有参数。', noProvisions: '没有条款。',
  draftLead: '检查政策文本的全部错误，并以它重判以往的申请，不改变任何数据。', text: '政策文本（YAML）', textHint: '粘贴文本，或打开 .policy.yaml 文件。最后一行须为结束标记 “...”。',
  openFile: '打开文件', check: '检查', tooLong: '文件超过 1 MiB。', notRead: '文件无法读取。', sound: '文本没有错误，可以部署。', faults: (count: number) => `发现 ${count} 处错误`, line: (line: number, column: number) => (line === 0 ? '全文' : column ? `第 ${line} 行第 ${column} 列` : `第 ${line} 行`),
  goTo: '定位', whole: '全文', code: '代码', stale: '文本已修改，请重新检查。', replayTitle: '重判以往申请', replayText: '按所选地区和受理日期，以此文本重新判断以往的申请，列出将作不同决定的件数和理由。同时只能进行一次。',
  provinces: '地区', allProvinces: '全部地区', acceptedFrom: '受理日起', acceptedTo: '受理日止', begin: '开始重判', checkFirst: '请先检查文本。',
  replaysLead: '以草案重新判断以往申请的记录。', noReplays: '还没有进行过重判', noReplaysText: '在“检查与重判”中检查文本后即可开始。',
  states: { RUNNING: '进行中', DONE: '已完成', CANCELLED: '已停止', FAILED: '失败' } as Record<string, string>, judged: '已判申请', otherwise: '将作不同决定', acceptance: '受理期间', whenever: '不限',
  replayLead: '以草案判断的结果，与当时的决定比较。', cancel: '停止', inWords: '文字结果', failed: '失败原因', nothingOtherwise: '所判申请的决定都不变。', decisions: '决定不同的', verdicts: '结论不同的条款',
  was: '原', would: '现', withoutDraft: '其中按现行规定即如此', examples: '例', unjudged: '无法再判', example: (type: string, on: string) => `${type}，按 ${on} 的规定`,
  decision: { PASSABLE: '可通过', REFUSABLE: '不予通过', OPEN: '须书面说明' } as Record<string, string>,
  verdict: { SATISFIED: '符合', VIOLATED: '不符合', NOT_IN_FORCE: '不适用', UNDETERMINED: '待定', ABSENT: '无此条款' } as Record<string, string>,
  provision: '条款', noneJudged: '该地区没有可判的申请。', byTenant: '各地区将作不同决定的申请',
  trialsLead: '试行的政策与现行政策同时判断并记录，不影响任何决定。', noTrials: '没有试行的政策', noTrialsText: '在文本中写上 shadow: true 再部署，即为试行。', applications: '所判申请', wouldRefuse: '现可通过而试行不予通过',
  wouldPass: '现不予通过而试行可通过', satisfied: '符合', violated: '不符合', undetermined: '待定', perProvision: '逐条',
  trailLead: '政策以文件部署，立即整体生效；每次部署、拒绝、移除和恢复都有记录。', how: '如何部署',
  steps: [
    '在“检查与重判”中检查文本，并重判以往申请。', '需要签名时：xinglin sign operator.key NAME.policy.yaml。', '将 NAME.policy.yaml 放入安装目录的 deploy/，几秒内整体生效；有任何错误则整体拒绝，原政策继续适用。',
    '新的文本须用新的版本号；先试行时写上 shadow: true。', '移除文件，则由其所取代的政策恢复适用；也可在此恢复上一组政策。',
  ] as string[],
  rollback: '恢复上一组政策', rollbackText: '将适用的政策整体换回上一次切换之前的一组，一步完成。已判断的申请不变，此后的申请按恢复后的政策判断。', lastSwitch: (at: string) => `上一次切换（${at}）做了以下变动，恢复即撤回这些变动：`, typed: '输入“恢复”以确认', word: '恢复', typeIt: '请输入所示文字。',
  rolledBack: '已恢复。现在适用：', trail: '部署记录', noTrail: '没有部署记录', what: '事项', detail: '说明',
  deeds: { DEPLOYED: '部署', REFUSED: '拒绝', REMOVED: '移除', ROLLED_BACK: '恢复' } as Record<string, string>,
}, {
  lead: 'The policy texts that serve, trials included. Every parameter and provision names its basis; an application is judged by what was in force on the day it was accepted.',
  none: 'No policy serves', id: 'Id', title: 'Title', scope: 'Scope', scopes: { national: 'national', tenant: 'province', area: 'area' } as Record<string, string>, effective: 'In force',
  running: 'For applications under way', provisions: 'Provisions', parameters: 'Parameters', trial: 'trial', serves: 'serves', from: 'from', open: 'no end', until: (day: string) => `until ${day}`,
  basedOn: 'Based on', digest: 'SHA-256 of the text', name: 'Name', value: 'Value', period: 'Period', types: 'Business types', allTypes: 'all business types', rules: 'Rules',
  unknown: 'No such policy or version serves', back: 'Policies that serve', noParameters: 'No parameters.', noProvisions: 'No provisions.',
  draftLead: 'Says all that is wrong with a policy’s text, and judges past applications by it; nothing is changed.', text: 'Text of the policy (YAML)',
  textHint: 'Paste the text, or open a .policy.yaml file. Its last line has to be the end mark “...”.', openFile: 'Open a file', check: 'Check', tooLong: 'The file has more than 1 MiB.',
  notRead: 'The file cannot be read.', sound: 'Nothing is wrong with the text; it may be deployed.', faults: (count: number) => (count === 1 ? 'One thing is wrong' : `${count} things are wrong`),
  line: (line: number, column: number) => (line === 0 ? 'whole text' : column ? `line ${line}, column ${column}` : `line ${line}`), goTo: 'Go there', whole: 'whole text', code: 'Code',
  stale: 'The text has changed: check it again.', replayTitle: 'Replay past applications', replayText: 'Judges past applications of the provinces and days chosen by this text, and says how many would be decided otherwise, and why. One at a time.',
  provinces: 'Provinces', allProvinces: 'All provinces', acceptedFrom: 'Accepted from', acceptedTo: 'Accepted until', begin: 'Begin the replay', checkFirst: 'Check the text first.',
  replaysLead: 'Past applications judged anew by drafts.', noReplays: 'There was no replay yet', noReplaysText: 'Check a text under “Check and replay”, then begin one there.',
  states: { RUNNING: 'running', DONE: 'done', CANCELLED: 'stopped', FAILED: 'failed' } as Record<string, string>, judged: 'Judged', otherwise: 'Decided otherwise', acceptance: 'Accepted', whenever: 'any day',
  replayLead: 'What the draft would have said, beside what was decided.', cancel: 'Stop it', inWords: 'Result in words', failed: 'Why it failed', nothingOtherwise: 'No application judged would be decided otherwise.',
  decisions: 'Decisions that differ', verdicts: 'Provisions whose verdict differs', was: 'Was', would: 'Would be', withoutDraft: 'So already by what serves', examples: 'Examples', unjudged: 'Could not be judged',
  example: (type: string, on: string) => `${type}, judged for ${on}`, decision: { PASSABLE: 'passable', REFUSABLE: 'refusable', OPEN: 'to be explained in writing' } as Record<string, string>,
  verdict: { SATISFIED: 'satisfied', VIOLATED: 'violated', NOT_IN_FORCE: 'not in force', UNDETERMINED: 'undetermined', ABSENT: 'no such provision' } as Record<string, string>,
  provision: 'Provision', noneJudged: 'No application of this province could be judged.', byTenant: 'Applications decided otherwise, by province',
  trialsLead: 'Policies on trial are judged and recorded beside those in force and decide nothing.', noTrials: 'No policy is on trial', noTrialsText: 'A text with shadow: true is on trial once it is deployed.',
  applications: 'Judged beside', wouldRefuse: 'Passable now, not by the trial', wouldPass: 'Refusable now, not by the trial', satisfied: 'Satisfied', violated: 'Violated', undetermined: 'Undetermined',
  perProvision: 'Provision by provision', trailLead: 'Policies are deployed as files and serve at once and as a whole; who deployed, refused, removed or took back what is on record.', how: 'How to deploy',
  steps: [
    'Check the text under “Check and replay” and replay past applications by it.', 'Where signatures are required: xinglin sign operator.key NAME.policy.yaml.',
    'Put NAME.policy.yaml into deploy/ of the installation’s home: it serves within seconds; with any fault it is refused whole and what served goes on.',
    'A new text needs a new version; with shadow: true it is on trial first.', 'Taking the file away lets what it replaced serve again; the set before can also be brought back here.',
  ] as string[],
  rollback: 'Bring back the former set', rollbackText: 'What serves is exchanged in one step for the set before the last switch. Judgements made stay as they are; later ones go by the set brought back.',
  lastSwitch: (at: string) => `The last switch (${at}) did this, and it would be undone:`, typed: 'Type “roll back” to confirm', word: 'roll back', typeIt: 'Type the words shown.', rolledBack: 'Brought back. Now serving:', trail: 'Trail', noTrail: 'Nothing is on record', what: 'What', detail: 'In words',
  deeds: { DEPLOYED: 'deployed', REFUSED: 'refused', REMOVED: 'removed', ROLLED_BACK: 'taken back' } as Record<string, string>,
});

/** A scope in words: national, tenant 44, area 440402. */
export function scopeInWords(scope: string, named: (code: string) => string): string {
  const [kind = '', code] = scope.split(' ');
  return code ? (kind === 'tenant' ? named(code) : `${lawWords.value.scopes[kind] ?? kind} ${code}`) : lawWords.value.scopes[kind] ?? kind;
}

/** From when until when. */
export function period(from: string, to: string | undefined): string {
  return `${from} ${to ? lawWords.value.until(to) : `– ${lawWords.value.open}`}`;
}
