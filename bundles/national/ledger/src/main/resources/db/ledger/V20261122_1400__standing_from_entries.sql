-- How a person stands is what the person's entries come to: they are few, and there is no second copy that could differ.
DROP TABLE national_registration;
