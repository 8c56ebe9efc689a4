select column_name
from information_schema.columns
where table_schema = :schema
  and table_name = :table
  and (is_identity = 'YES' or column_default like 'nextval(%')
