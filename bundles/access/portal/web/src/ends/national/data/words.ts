import { words } from '@/words';

/** Words of the exam centre's feed. */
export const feedWords = words({
  lead: '国家医学考试中心按批下发的医师资格数据：整批校验，好的记录一次入库，有问题的逐条隔离并说明原因。', none: '尚未收到批次',
  noneText: '将批次的数据文件和清单放入接收文件夹 feed/exam-centre/inbox，几秒内自动处理。',
  batch: '批次', states: { RUNNING: '处理中', ACCEPTED: '已入库', REJECTED: '整批拒收' } as Record<string, string>,
  records: '应有记录', read: '已读', added: '新增', corrected: '更正', revoked: '撤销', unchanged: '未变', quarantined: '隔离',
  batchLead: '一个批次的处理结果，以及被隔离的记录及其原因。', refused: '整批拒收的原因', rejects: '被隔离的记录', rejectsLead: '身份证件号码和证书编码已脱敏。请考试中心更正后随新批次重新下发。',
  noRejects: '没有被隔离的记录', noRejectsText: '本批次的记录全部入库。', line: '行', seq: '序号', field: '列', value: '所见值', problem: '问题与处理办法',
  fetched: (shown: number, all: number) => `已载入 ${shown} 条，隔离的记录共 ${all} 条`, moreRejects: '载入更多', save: '下载全部（CSV）', back: '返回批次列表',
}, {
  lead: 'Doctors’ qualifications that the national exam centre sends in batches: checked as a whole, good records go in at once, faulty ones are put aside with their reason.',
  none: 'No batch has come yet', noneText: 'Put the data file and the manifest of a batch into feed/exam-centre/inbox; it is taken within seconds.',
  batch: 'Batch', states: { RUNNING: 'under way', ACCEPTED: 'taken in', REJECTED: 'refused whole' } as Record<string, string>,
  records: 'Records', read: 'Read', added: 'Added', corrected: 'Corrected', revoked: 'Revoked', unchanged: 'Unchanged', quarantined: 'Quarantined',
  batchLead: 'What became of a batch, and the records put aside with their reason.', refused: 'Why the batch was refused', rejects: 'Quarantined records',
  rejectsLead: 'Numbers of documents and certificates are masked. The exam centre corrects them and sends them with a new batch.',
  noRejects: 'No record was put aside', noRejectsText: 'Every record of this batch went in.', line: 'Line', seq: 'Seq', field: 'Column', value: 'Found', problem: 'What is wrong, and what to do',
  fetched: (shown: number, all: number) => `${shown} reasons loaded; ${all} records were quarantined`, moreRejects: 'Load more', save: 'Download all (CSV)', back: 'All batches',
});

/** Words of the take-over of registers. */
export const takeOverWords = words({
  lead: '把一省原有的登记（CSV 文件夹）接管进来。先只检查，再接管；已有的不变，可以重复执行。', order: '开始接管', folder: '文件夹',
  folderHint: '位于接收文件夹 take-over 中的文件夹。', noFolder: '接收文件夹中没有文件夹', noFolderText: '把一省的登记文件夹放入安装目录的 take-over，再点“刷新”。',
  province: '接管到', encoding: '文件编码', how: '方式', checkOnly: '只检查：不写入任何数据，只生成拒收行文件', takeReally: '接管：写入登记、国家台账和公示', begin: '开始',
  sure: '确认接管', sureText: (folder: string, province: string) => `将文件夹“${folder}”的登记接管进${province}。写入的条目进入国家台账，不能删除。`,
  last: '最近一次', never: '本次运行以来没有接管过该省的登记。', choose: '选择省份后显示其最近一次接管。',
  stages: { READING: '读取文件', TAKING: '检查并写入', INDEXING: '建立索引', ENDED: '已结束', STOPPED: '已中止' } as Record<string, string>,
  checked: '只检查', taken: '已接管', rows: '已读行', unchanged: '原已存在', rejected: '拒收', persons: '人数', opened: '开户条目', speed: '每秒行数', left: '预计剩余',
  stopped: '中止原因', files: '各文件', rejectedRows: '拒收行（CSV）', rejectedLead: '拒收行文件只列行号、字段、规则和应有内容，不含个人信息。更正后再次执行即可补入。',
}, {
  lead: 'Takes over the register that a province kept before (a folder of CSV files). Check first, then take over; what is there stays as it is, so it can be run again.',
  order: 'Begin', folder: 'Folder', folderHint: 'A folder that lies in the drop folder take-over.', noFolder: 'The drop folder is empty',
  noFolderText: 'Put the folder with the province’s register into take-over of the installation’s home, then refresh.', province: 'Into', encoding: 'Encoding', how: 'How',
  checkOnly: 'Check only: write nothing but the files of rejected rows', takeReally: 'Take over: write registers, national ledger and public register', begin: 'Begin',
  sure: 'Take it over?', sureText: (folder: string, province: string) => `The register in “${folder}” is taken over into ${province}. Its entries go into the national ledger and cannot be deleted.`,
  last: 'Last one', never: 'No register of this province was taken over since the system started.', choose: 'Choose a province to see its last take-over.',
  stages: { READING: 'reading', TAKING: 'checking and writing', INDEXING: 'making indexes', ENDED: 'ended', STOPPED: 'stopped' } as Record<string, string>,
  checked: 'checked only', taken: 'Taken', rows: 'Rows read', unchanged: 'There already', rejected: 'Rejected', persons: 'Persons', opened: 'Opening entries', speed: 'Rows a second',
  left: 'About to go', stopped: 'What stopped it', files: 'Files', rejectedRows: 'Rejected rows (CSV)',
  rejectedLead: 'Files of rejected rows name line, field, rule and what was expected, no personal data. Mended, they go in with the next run.',
});

/** Words of the ledger. */
export const ledgerWords = words({
  lead: '只增不改的国家台账：每个人的条目以 SM3 摘要首尾相接，每分钟封存一次。', verify: '核验全部', verifying: '正在重算每一条摘要…', whole: '台账完好', broken: '台账有问题',
  verified: (entries: string, persons: string) => `已重算 ${entries} 条、${persons} 人的全部摘要、序号、编码与封存。`, entries: '条目',
  entriesLead: '按台账序号浏览，不显示人员。', before: '从序号往前', beforeHint: '显示该序号之前的条目', go: '查看', none: '没有条目', position: '序号', sequence: '本人第几条',
  committed: '入账', tenant: '审批地区', type: '业务', effects: '效力', touched: '所涉地区', policies: '所依政策', hash: 'SM3 摘要', previousHash: '上一条摘要', approved: '批准日期',
  application: '申请', first: '（首条）', entry: (position: string) => `台账第 ${position} 号`, opening: '接管开户',
  kinds: {
    GrantRegistration: '准予注册', ChangeRegistration: '变更注册', EndRegistration: '注册终止', RestoreRegistration: '恢复注册', GrantFiling: '准予备案', EndFiling: '备案终止',
    GrantPermit: '短期行医许可', EndPermit: '许可终止', GrantQualification: '录入资格', RelinkQualification: '更换资格', ImposeBan: '禁止执业', LiftBan: '解除禁止', RecordAssessment: '考核结果',
    ReissueCertificate: '证书补办', UpdateParticulars: '信息维护', FlagDivergence: '信息不一致',
  } as Record<string, string>,
}, {
  lead: 'Only ever appended to: each person’s entries are chained by SM3 hashes, and every minute the whole is sealed.', verify: 'Verify all', verifying: 'Every hash is being recomputed…',
  whole: 'The ledger is whole', broken: 'The ledger is broken',
  verified: (entries: string, persons: string) => `Hashes, sequences, codes and seals of ${entries} entries of ${persons} persons were recomputed.`, entries: 'Entries',
  entriesLead: 'By their numbers, without persons.', before: 'Back from number', beforeHint: 'Shows the entries before that number', go: 'Show', none: 'No entries', position: 'Number',
  sequence: 'Of the person', committed: 'Committed', tenant: 'Approved in', type: 'Business', effects: 'Effects', touched: 'Registers', policies: 'Policies', hash: 'SM3 hash',
  previousHash: 'Hash before', approved: 'Approved on', application: 'Application', first: '(the first)', entry: (position: string) => `Entry ${position}`, opening: 'opening',
  kinds: {
    GrantRegistration: 'registration granted', ChangeRegistration: 'registration changed', EndRegistration: 'registration ended', RestoreRegistration: 'registration restored',
    GrantFiling: 'filing granted', EndFiling: 'filing ended', GrantPermit: 'permit granted', EndPermit: 'permit ended', GrantQualification: 'qualification entered',
    RelinkQualification: 'qualification replaced', ImposeBan: 'ban imposed', LiftBan: 'ban lifted', RecordAssessment: 'assessment', ReissueCertificate: 'certificate re-issued',
    UpdateParticulars: 'particulars', FlagDivergence: 'divergence',
  } as Record<string, string>,
});
