# The balances that hledger writes as CSV, one a seller and currency, in hundredths.
BEGIN { FS = "\",\""; OFS = "," }
FNR > 1 {
    seller = $1
    if (seller !~ /^"credit:mbs:/) next
    sub(/^"credit:mbs:(seller:)?/, "", seller)
    if (seller == "no seller") seller = ""
    gsub(/"/, "", $2)
    amounts = split($2, amount, ", ")
    for (i = 1; i <= amounts; i++) {
        split(amount[i], part, " ")
        print seller, part[2], hundredths(part[1])
    }
}
function hundredths(text,    part) {
    split(text, part, ".")
    return sprintf("%.0f", (part[1] "" substr(part[2] "00", 1, 2)) + 0)
}
