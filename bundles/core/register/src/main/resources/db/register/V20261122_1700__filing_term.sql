CREATE INDEX record_filing_term ON record (last_day, id)
    WHERE kind = 'FILING' AND status = 'VALID' AND upper_inf(valid) AND upper_inf(recorded);
