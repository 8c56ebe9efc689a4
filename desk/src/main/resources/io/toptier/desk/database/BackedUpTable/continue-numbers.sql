select setval(pg_get_serial_sequence(:name, :key), coalesce((select max(<column>) from <table>), 0) + 1, false)
