-- 信用查询 is the third kind of question about a doctor (R-ACC-38, R-ACC-39).
alter table doctor_check drop constraint doctor_check_kind_check,
    add constraint doctor_check_kind_check check (kind in ('QUALIFICATION', 'REGISTRATION', 'CREDIT'));
