# A month close beside its peers, a row a format and size; after medians.awk.
END {
    print "| Format | Lines | TopTier s | DuckDB s | ÷ DuckDB | CPU ÷ DuckDB | PostgreSQL s | ÷ PostgreSQL | Python s | ÷ Python | Peak MiB | Heap MiB |"
    print "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
    for (i = 1; i <= count; i++) {
        row = rows[i]
        split(row, part, " ")
        print "| " part[1] " | " part[2] " | " seconds(row, "toptier") " | " seconds(row, "duckdb") " | " \
            ratio(row, "duckdb", "wall") " | " ratio(row, "duckdb", "cpu") " | " seconds(row, "postgres") " | " \
            ratio(row, "postgres", "wall") " | " seconds(row, "python") " | " ratio(row, "python", "wall") " | " \
            int(peak[row, "toptier"] / 1024) " | " heap[row, "toptier"] " |"
    }
}
