// Does a hospital's day by SOAP: everything comes from the contract that the server shows.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import soap from 'soap';

const { SOAP_URL, SOAP_CLIENT, SOAP_SECRET, APPLICATION, ID_NO, PHOTO } = process.env;
const hospital = await soap.createClientAsync(`${SOAP_URL}?wsdl`, { endpoint: SOAP_URL });
hospital.setSecurity(new soap.WSSecurity(SOAP_CLIENT, SOAP_SECRET, { passwordType: 'PasswordText', hasNonce: true, hasTimeStamp: false, hasTokenCreated: true, mustUnderstand: true }));
const call = async (operation, given) => (await hospital[`${operation}Async`](given))[0] ?? {};
const list = (it) => (it === undefined || it === null ? [] : [it].flat());

const waiting = await call('listApplications', { kind: 'TO_CONFIRM' });
assert.ok(list(waiting.application).some((it) => it.id === APPLICATION), 'the application waits to be confirmed');

const decided = await call('decideApplication', { id: APPLICATION, agree: true, reason: '同意' });
assert.equal(decided.application.state, 'INST_CONFIRMED');

const found = await call('verifyQualification', { idNo: ID_NO });
assert.equal(list(found.qualification).length, 1);
assert.ok(!JSON.stringify(found).includes(ID_NO), 'the number never comes back');

await call('listDoctors', { kind: 'REGISTERED' });
await call('listDepartments', {});
await call('listAwaitingAccounts', {});

const put = await call('putAttachment', { kind: 'PHOTO', content: readFileSync(PHOTO).toString('base64') });
assert.equal(Number(put.attachment.size), readFileSync(PHOTO).length);

const fault = await call('getApplication', { id: '00000000-0000-0000-0000-000000000000' }).then(() => null, (failure) => failure);
assert.equal(fault.root.Envelope.Body.Fault.detail.xinglinFault.code, 'unknown');

await assert.rejects(hospital.listDoctorsAsync({ kind: 'EVERYBODY' }), /malformed|约定/);
