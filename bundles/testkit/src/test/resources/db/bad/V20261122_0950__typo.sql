CREATE TABLE good_before (x int); CREATE TABEL typo (x int);
