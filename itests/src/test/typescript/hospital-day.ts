// A hospital's system in TypeScript on the generated client: token, what waits, confirm, five times the same, look the doctor up.
import { ApplicationsApi, ClientsApi, Configuration, DisclosureApi, InstitutionApi, ResponseError } from '../../../target/typescript-client';

function given(name: string): string {
  const value = process.env[name];
  if (!value) {
    throw new Error(`${name} is not given`);
  }
  return value;
}

function expect(holds: boolean, what: string): void {
  if (!holds) {
    throw new Error(what);
  }
}

async function day(): Promise<void> {
  const basePath = given('XINGLIN_API');
  const tenant = given('XINGLIN_TENANT');
  const id = given('XINGLIN_APPLICATION');
  const token = await new ClientsApi(new Configuration({ basePath })).issueToken({
    grantType: 'client_credentials', scope: 'applications:read applications:confirm doctors:verify',
    clientId: given('XINGLIN_CLIENT'), clientSecret: given('XINGLIN_SECRET'),
  });
  expect(token.scope === 'doctors:verify applications:read applications:confirm', `scopes ${token.scope}`);
  // The generator writes the scheme itself for bearer tokens, and leaves it to the caller for those of OAuth.
  const configuration = new Configuration({
    basePath, accessToken: (scheme?: string) => (scheme === 'client' ? `Bearer ${token.accessToken}` : token.accessToken),
  });
  const applications = new ApplicationsApi(configuration);
  const waiting = await new InstitutionApi(configuration).applicationsOfInstitution({ tenant, open: true });
  expect(waiting.some((application) => application.id === id), 'the application is not among those that wait');

  const decision = { tenant, id, idempotencyKey: 'typescript-1', institutionDecision: { agree: true, reason: '同意' } };
  for (let time = 0; time < 5; time += 1) {
    const answer = await applications.decideAsInstitutionRaw(decision);
    expect((await answer.value()).state === 'INST_CONFIRMED', 'not confirmed');
    expect((answer.raw.headers.get('Idempotency-Replayed') === 'true') === (time > 0), `time ${time}: replayed or not`);
  }
  const refused = await applications.decideAsInstitution({ ...decision, institutionDecision: { agree: false, reason: '不同意' } })
    .then(() => null, (failure: unknown) => failure);
  expect(refused instanceof ResponseError && refused.response.status === 422, 'a changed body was not refused');
  const found = await new DisclosureApi(configuration).lookUpDoctors({ tenant, name: given('XINGLIN_NAME') });
  expect(found.doctors.length > 0, 'nobody of that name is public');
  console.log(JSON.stringify({ waiting: waiting.length, published: found.doctors.length }));
}

day().catch((failure: unknown) => {
  console.error(failure);
  process.exit(1);
});
