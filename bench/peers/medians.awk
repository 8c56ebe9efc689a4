# Reads "kind lines peer wall cpu peak-KiB heap-MiB": medians by row (kind and lines) and peer, and TopTier divided by a peer.
{
    row = $1 " " $2
    if (!(row in seen)) { seen[row] = 1; rows[++count] = row }
    put(row, $3, "wall", $4)
    if ($5 != "-") put(row, $3, "cpu", $5)
    if ($6 > peak[row, $3]) peak[row, $3] = $6
    if ($7 > heap[row, $3]) heap[row, $3] = $7
}
function put(row, peer, what, value) { values[row, peer, what, ++n[row, peer, what]] = value + 0 }
function median(row, peer, what,    key, i, j, swap, size) {
    size = n[row, peer, what]
    if (!size) return 0
    for (i = 1; i < size; i++)
        for (j = i + 1; j <= size; j++)
            if (values[row, peer, what, j] < values[row, peer, what, i]) {
                swap = values[row, peer, what, i]
                values[row, peer, what, i] = values[row, peer, what, j]
                values[row, peer, what, j] = swap
            }
    return (values[row, peer, what, int((size + 1) / 2)] + values[row, peer, what, int(size / 2) + 1]) / 2
}
function seconds(row, peer,    s) { s = median(row, peer, "wall"); return s ? sprintf("%.1f", s) : "–" }
function ratio(row, peer, what,    p, t) {
    p = median(row, peer, what); t = median(row, "toptier", what)
    return p && t ? sprintf("%.2f", t / p) : "–"
}
