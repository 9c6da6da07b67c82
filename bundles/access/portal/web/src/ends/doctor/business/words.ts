import { words } from '@/words';

/** Words of applying and of following an application. */
export const businessWords = words({
  chooseLead: '请选择要办理的业务。每项业务同时只能有一件在办（多执业机构备案除外），申请提交后可以在“业务查询”中查看进度。', province: '办理地区', away: '（暂不可用）', start: '办理',
  offered: (name: string) => `${name}开办的业务`, none: '此地区没有开办的业务', confirmedBy: '审核', decidedBy: '审批',
  confirmers: { TARGET_INSTITUTION: '拟执业机构', CURRENT_MAIN_INSTITUTION: '当前主要执业机构', FILED_INSTITUTION: '备案机构', NONE: '不需机构审核' } as Record<string, string>,
  deciders: { AUTHORITY: '机构的审批机关', INSTITUTION: '机构审核即生效' } as Record<string, string>, days: (days: number) => `承诺 ${days} 个工作日内办结`,
  explanation: '办理须知', provinceHint: '拟执业机构所在的省份', reason: '提交本次业务的缘由', reasonHint: '1–500 字', check: '核对并提交', send: '确认提交',
  checkText: '请核对填写的内容。提交后由机构审核；审批前可以撤销。', incomplete: '请先填写标有 * 的各项。', unavailable: '此业务目前不可用',
  mismatch: '重要提示：您在其他省份已有有效注册。本次所用资格或执业范围与之不一致，批准后原有注册将全部失效（R-REG-66）。如需保留，请使用与已有注册完全一致的资格和执业范围。',
  same: '您在其他省份已有有效注册；所用资格和执业范围与之一致，已有注册继续有效（R-REG-65）。', existing: '已有注册', military: '重要提示：变更到军队业务完成后，您在各省的地方注册信息全部失效（R-REG-103、R-REG-104）。',
  changeEnds: '变更主要执业机构、执业地点或执业范围后，依附于该注册的多执业机构备案自动失效（R-REG-118、R-REG-119）。', submitted: '申请已提交',
  listLead: '已提交的业务申请及办理进度。', open: '查看', onlyOpen: '仅未办结',
  withdraw: '撤销申请', withdrawText: '撤销后本申请即告结束，对注册没有影响。需要时可以重新申请。', progress: '办理进度', content: '申请内容', judgements: '适用的规定', dueOn: '法定期限', promisedOn: '承诺期限', acceptedOn: '受理日',
  decisionReason: '书面理由', eRegId: '电子化注册识别码', rejectedHint: '机构不同意的申请须由您撤销后才能重新申请（R-REG-16）。', typeAway: '该业务类型目前不可用，申请保留，恢复后继续办理。',
  steps: { submit: '提交申请', confirm: '机构审核', decide: '审批机关审批', number: '国家端发放识别码', done: '完成' }, by: { DOCTOR: '本人', INSTITUTION: '机构', AUTHORITY: '审批机关', NATIONAL: '国家端', SYSTEM: '系统' } as Record<string, string>,
  closedWhy: '关闭原因', again: '重新申请',
}, {
  chooseLead: 'Choose what to apply for. One application of each kind at a time (filings excepted); follow it under “My applications”.', province: 'Province', away: ' (not available now)', start: 'Apply',
  offered: (name: string) => `Offered in ${name}`, none: 'Nothing is offered in this province', confirmedBy: 'Confirmed by', decidedBy: 'Decided by',
  confirmers: { TARGET_INSTITUTION: 'the intended institution', CURRENT_MAIN_INSTITUTION: 'the present main institution', FILED_INSTITUTION: 'the filed institution', NONE: 'nobody' } as Record<string, string>,
  deciders: { AUTHORITY: 'its authority', INSTITUTION: 'the institution itself' } as Record<string, string>, days: (days: number) => `promised within ${days} working days`,
  explanation: 'What to know', provinceHint: 'Province of the intended institution', reason: 'Reason for this application', reasonHint: '1 to 500 characters', check: 'Check and submit', send: 'Submit',
  checkText: 'Check what you have filled in. The institution confirms first; until the decision you can withdraw.', incomplete: 'Fill in everything marked * first.', unavailable: 'This business is not available now',
  mismatch: 'Important: you have a valid registration in another province. Qualification or scopes differ from it: on approval all your present registrations become invalid (R-REG-66). To keep them use exactly the same qualification and scopes.',
  same: 'You have a valid registration in another province; qualification and scopes are the same, so it stays valid (R-REG-65).', existing: 'Present registration', military: 'Important: on completion all your local registrations become invalid in every province (R-REG-103, R-REG-104).',
  changeEnds: 'When main institution, practice place or scopes change, the filings on this registration lapse by themselves (R-REG-118, R-REG-119).', submitted: 'The application is handed in',
  listLead: 'Your applications and how far they are.', open: 'Open', onlyOpen: 'Open ones only',
  withdraw: 'Withdraw', withdrawText: 'The application ends, without effect on any registration. You can apply again.', progress: 'Progress', content: 'What was applied for', judgements: 'Rules applied', dueOn: 'Due by law', promisedOn: 'Promised by', acceptedOn: 'Accepted on',
  decisionReason: 'Written reasons', eRegId: 'Identification code', rejectedHint: 'What the institution does not agree with stays open until you withdraw it (R-REG-16).', typeAway: 'This kind of business is not available now; the application waits and goes on when it is back.',
  steps: { submit: 'Submitted', confirm: 'Institution', decide: 'Authority', number: 'Identification code', done: 'Done' }, by: { DOCTOR: 'you', INSTITUTION: 'institution', AUTHORITY: 'authority', NATIONAL: 'national end', SYSTEM: 'system' } as Record<string, string>,
  closedWhy: 'Why it was closed', again: 'Apply again',
});
