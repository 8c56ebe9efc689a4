# A restatement beside its peers, a row a step and size; then balances beside hledger's. After medians.awk.
END {
    restatements()
    print ""
    balances()
    print ""
    print "One month changed ÷ all from nothing: " share()
}
function restatements(    i, row, part) {
    print "| Step | Sales | TopTier s | DuckDB s | ÷ DuckDB | CPU ÷ DuckDB | PostgreSQL s | ÷ PostgreSQL | Peak MiB | Heap MiB |"
    print "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
    for (i = 1; i <= count; i++) {
        row = rows[i]
        split(row, part, " ")
        if (part[1] == "balances") continue
        gsub("-", " ", part[1])
        print "| " part[1] " | " part[2] " | " seconds(row, "toptier") " | " seconds(row, "duckdb") " | " \
            ratio(row, "duckdb", "wall") " | " ratio(row, "duckdb", "cpu") " | " seconds(row, "postgres") " | " \
            ratio(row, "postgres", "wall") " | " int(peak[row, "toptier"] / 1024) " | " (heap[row, "toptier"] + 0) " |"
    }
}
function balances(    i, row, part) {
    print "| Balances of | TopTier s | hledger s | ÷ hledger | CPU ÷ hledger | Peak MiB |"
    print "| --- | ---: | ---: | ---: | ---: | ---: |"
    for (i = 1; i <= count; i++) {
        row = rows[i]
        split(row, part, " ")
        if (part[1] != "balances") continue
        print "| " part[2] " transactions | " seconds(row, "toptier") " | " seconds(row, "hledger") " | " \
            ratio(row, "hledger", "wall") " | " ratio(row, "hledger", "cpu") " | " int(peak[row, "toptier"] / 1024) " |"
    }
}
function share(    i, part, all, line) {
    for (i = 1; i <= count; i++) {
        split(rows[i], part, " ")
        if (part[1] != "one-month-changed") continue
        all = median("all-from-nothing " part[2], "toptier", "wall")
        line = line (line ? ", " : "") sprintf("%.2f (%s sales)", median(rows[i], "toptier", "wall") / all, part[2])
    }
    return line
}
