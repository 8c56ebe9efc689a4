delete from <table>
where company = :company
