# Rows of restatements added up by seller, fiscal quarter and currency, in hundredths: exact, since no sum comes near 2^53.
BEGIN { FS = OFS = "," }
{
    key = $4 "," ($2 < "2023-10-01" ? "FY24-Q1" : "FY24-Q2") "," $5
    amount[key] += hundredths($6)
    usd[key] += hundredths($7)
}
END { for (key in amount) print key, sprintf("%.0f", amount[key]), sprintf("%.0f", usd[key]) }
function hundredths(text,    part) {
    split(text, part, ".")
    return (part[1] "" substr(part[2] "00", 1, 2)) + 0
}
