# A restatement beside its peers, a row a step and size; after medians.awk.
END {
    print "| Step | Sales | TopTier s | DuckDB s | ÷ DuckDB | CPU ÷ DuckDB | PostgreSQL s | ÷ PostgreSQL | Peak MiB | Heap MiB |"
    print "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
    for (i = 1; i <= count; i++) {
        row = rows[i]
        split(row, part, " ")
        gsub("-", " ", part[1])
        print "| " part[1] " | " part[2] " | " seconds(row, "toptier") " | " seconds(row, "duckdb") " | " \
            ratio(row, "duckdb", "wall") " | " ratio(row, "duckdb", "cpu") " | " seconds(row, "postgres") " | " \
            ratio(row, "postgres", "wall") " | " int(peak[row, "toptier"] / 1024) " | " heap[row, "toptier"] " |"
    }
}
