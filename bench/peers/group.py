"""A plain script, as one writes it in an hour: csv, Decimal, a dict. Arguments: the workspace, the file of columns."""

import csv
import glob
import sys
from decimal import Decimal, getcontext

getcontext().prec = 60


def group(files, columns):
    groups = {}
    for name in files:
        with open(name, newline="", encoding="utf-8-sig") as file:
            rows = csv.reader(file)
            header = next(rows)
            keys = [header.index(column) for column in columns]
            cost = header.index("CostInBillingCurrency")
            for row in rows:
                key = tuple([row[at] for at in keys])
                found = groups.get(key)
                if found is None:
                    groups[key] = [Decimal(row[cost]), 1]
                else:
                    found[0] += Decimal(row[cost])
                    found[1] += 1
    return groups


def main():
    with open(sys.argv[2], encoding="utf-8") as file:
        columns = file.read().split()
    for export in sorted(glob.glob(sys.argv[1] + "/exports/ea/*/*")):
        groups = group(sorted(glob.glob(export + "/**/*.csv", recursive=True)), columns)
        lines = sum(count for _, count in groups.values())
        print(len(groups), "groups of", lines, "lines,", f"{sum(cost for cost, _ in groups.values()):f}")


main()
