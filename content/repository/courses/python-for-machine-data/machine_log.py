"""Turns the log of a machine (CSV) into a text report and a bar chart.

Run with:  python machine_log.py machine-log.csv
Time stamps: local time, beginning of a quarter of an hour, no change of clocks in the period.
"""

import csv
import sys
from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path

STEP = timedelta(minutes=15)
HOURS = 0.25  # one step in hours
FACTOR = {"kW": 1.0, "W": 0.001}
HIGHEST = 25.0  # kW, connected load on the nameplate; more cannot be the mean of a quarter of an hour
OFF_BELOW, WORKING_FROM = 1.0, 5.0  # kW, from the distribution: nothing lies between 5 and 8 kW
WAITING = {"idle", "alarm"}


def read(path):
    with Path(path).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def number(text):
    """'3,05' becomes 3.05; an empty field or n/a becomes None; anything else is an error."""
    cleaned = text.strip().replace(",", ".")
    if cleaned == "" or cleaned.lower() == "n/a":
        return None
    return float(cleaned)


def kilowatt(row):
    value = number(row["power"])
    return None if value is None else value * FACTOR[row["unit"]]


def clean(rows):
    """Rows with proper types, doubles removed, impossible power set to None; and a count of the changes."""
    result, changes, seen = [], Counter(), set()
    for row in rows:
        if tuple(row.values()) in seen:
            changes["doubled row dropped"] += 1
            continue
        seen.add(tuple(row.values()))
        power = kilowatt(row)
        if power is None:
            changes["power missing"] += 1
        elif not 0 <= power <= HIGHEST:
            changes["power impossible, set to missing"] += 1
            power = None
        time = datetime.strptime(row["time"], "%Y-%m-%d %H:%M")
        state = row["state"].strip().lower()
        result.append({"time": time, "state": state, "power": power, "counter": int(row["counter"])})
    return result, changes


def state(row):
    """off, waiting or working: from power where known, otherwise from the reported state."""
    power = row["power"]
    if power is None:
        return "waiting" if row["state"] in WAITING else row["state"]
    if power < OFF_BELOW:
        return "off"
    return "working" if power >= WORKING_FROM else "waiting"


def count_parts(data):
    """Parts from a counter that is set to zero now and then."""
    total = 0
    for before, row in zip(data, data[1:]):
        difference = row["counter"] - before["counter"]
        total += difference if difference >= 0 else row["counter"]
    return total


def report(data, changes):
    first, end = data[0]["time"], data[-1]["time"] + STEP
    expected = int((end - first) / STEP)
    covered = sum(1 for row in data if row["power"] is not None)
    hours, energy = Counter(), Counter()
    for row in data:
        hours[state(row)] += HOURS
        energy[state(row)] += (row["power"] or 0.0) * HOURS  # a missing value adds nothing and is counted above
    lines = [
        f"Period {first:%Y-%m-%d %H:%M} to {end:%Y-%m-%d %H:%M}, {len(data)} of {expected} rows",
        f"Power known in {covered} of {expected} quarters ({covered / expected:.0%})",
    ]
    lines += [f"{name:8} {hours[name]:6.2f} h  {energy[name]:7.1f} kWh" for name in sorted(hours)]
    lines += [f"energy measured {sum(energy.values()):.0f} kWh, parts {count_parts(data)}"]
    lines += [f"{count} x {reason}" for reason, count in changes.items()]
    return "\n".join(lines)


def main(path):
    data, changes = clean(read(path))
    text = report(data, changes)
    Path("report.txt").write_text(text + "\n", encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "machine-log.csv")
