delete from desk.membership where person = :person and company = :company
