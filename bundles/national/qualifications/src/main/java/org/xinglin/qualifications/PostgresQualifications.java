package org.xinglin.qualifications;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.qualification.Qualification;
import org.xinglin.api.qualification.Qualifications;
import org.xinglin.standards.QualificationCode;
import org.xinglin.store.FieldCipher;
import org.xinglin.store.Store;

/** Answers from the national database. */
@Component(name = "org.xinglin.qualifications.register")
public final class PostgresQualifications implements Qualifications {

    private final Store store;
    private final FieldCipher cipher;

    /** Takes what it reads with. */
    @Activate
    public PostgresQualifications(@Reference Store store, @Reference FieldCipher cipher) {
        this.store = store;
        this.cipher = cipher;
    }

    @Override
    public List<Qualification> of(PersonId person) {
        return store.read(TenantId.NATIONAL, tx -> tx.mapper(QualificationMapper.class).of(person.value()))
                .stream().map(q -> opened(q, cipher)).toList();
    }

    @Override
    public boolean ownsCode(PersonId person, String qualificationCode) {
        return QualificationCode.parse(qualificationCode)
                .map(code -> cipher.index(StagingRow.CODE, code.value()))
                .filter(index -> store.read(TenantId.NATIONAL,
                        tx -> tx.mapper(QualificationMapper.class).owns(person.value(), index)))
                .isPresent();
    }

    @Override
    public Optional<PersonId> holderOf(String qualificationCode) {
        return QualificationCode.parse(qualificationCode)
                .map(code -> cipher.index(StagingRow.CODE, code.value()))
                .map(index -> store.read(TenantId.NATIONAL, tx -> tx.mapper(QualificationMapper.class).holder(index)))
                .map(PersonId::new);
    }

    /** Returns a row as others may see it: its code masked. */
    static Qualification opened(QualificationMapper.Stored q, FieldCipher cipher) {
        String masked = q.code() == null ? "" : new QualificationCode(cipher.open(q.code())).masked();
        return new Qualification(q.id(), new PersonId(q.personId()), q.name(), q.gender(), q.birthDate(), q.level(),
                q.category(), q.examYear(), q.province(), q.origin(), q.status(), Optional.ofNullable(q.awardedOn()),
                q.education(), q.school() == null ? "" : q.school(), q.major() == null ? "" : q.major(), masked);
    }
}
