with recursive tables as (
    select c.oid, n.nspname as schema, c.relname as name
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r'
      and n.nspname = any (:schemas)
      and c.relname <> 'flyway_schema_history'
), depths as (
    select oid, 0 as depth
    from tables
    union all
    select k.conrelid, d.depth + 1
    from depths d
    join pg_constraint k on k.confrelid = d.oid and k.contype = 'f' and k.conrelid <> k.confrelid
    where d.depth < 20
)
select t.schema, t.name,
    (select array_agg(a.attname::text order by a.attnum)
     from pg_attribute a
     where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns
from tables t
join (select oid, max(depth) as depth from depths group by oid) d on d.oid = t.oid
order by d.depth, t.schema, t.name
