delete from <table>
where company = :company
  and row_id = :row
