-- Registrations that stand at 备案, oldest departure first: those of two years ago are to be cancelled (R-REG-174).
CREATE INDEX record_departed ON record (lower(valid), id)
    WHERE kind = 'REGISTRATION' AND status = 'DEPARTED' AND upper_inf(valid) AND upper_inf(recorded);
