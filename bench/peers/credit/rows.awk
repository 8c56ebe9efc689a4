# The rows of a restatement, from a booking of the journal or the result of a query: what is compared, amounts as short as
# they can be. The columns after amount_usd may be quoted; those before never are.
BEGIN { FS = OFS = "," }
FNR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next }
{ gsub(/,"",/, ",,") } # databases quote what is empty
{ print $at["source_id"], $at["earned_on"], $at["customer"], $at["seller"], $at["currency"], plain($at["amount"]), plain($at["amount_usd"]) }
function plain(amount) {
    sub(/\r$/, "", amount)
    if (amount ~ /\./) { sub(/0+$/, "", amount); sub(/\.$/, "", amount) }
    return amount == "" || amount == "-0" ? "0" : amount
}
