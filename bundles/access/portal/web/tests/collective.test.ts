import { describe, expect, it } from 'vitest';
import { body, line, pasted, whole } from '@/ends/institution/business/collective';

describe('a table of persons to be registered collectively', () => {
  it('is read as a spreadsheet gives it, its head passed over', () => {
    const lines = pasted('姓名\t证件号码\t类别\t范围\t聘用证明\n张三\t130102198001159990\t10\t11、12\t合同 1\r\n李四，11010119900307001X，20，31，\n');
    expect(lines.map((it) => [it.name, it.idNo, it.category, it.scopes, it.proof])).toEqual([
      ['张三', '130102198001159990', '10', ['11', '12'], '合同 1'], ['李四', '11010119900307001X', '20', ['31'], ''],
    ]);
  });

  it('leaves out of the body what is blank, so that the interface finds institution and qualification itself', () => {
    expect(JSON.parse(JSON.stringify(body(line({ name: ' 张三 ', idNo: '130102198001159990', scopes: ['11'] }))))).toEqual({
      name: '张三', idType: '01', idNo: '130102198001159990', form: { category: '10', scopes: ['11'] },
    });
  });

  it('has lines that are whole only with name, number, category and scopes', () => {
    expect(whole(line({ name: '张三', idNo: '1', scopes: ['11'] }))).toBe(true);
    expect(whole(line({ name: '张三', idNo: '1' }))).toBe(false);
    expect(whole(line({ idNo: '1', scopes: ['11'] }))).toBe(false);
  });
});
