#!/usr/bin/python3
"""Prints the benchmarks of Catch2's XML reports as a table: table.py REPORT…"""
import sys
import xml.etree.ElementTree as tree


def shown(nanoseconds):
    for unit, size in (("s", 1e9), ("ms", 1e6), ("us", 1e3)):
        if nanoseconds >= size:
            return f"{nanoseconds / size:9.2f} {unit}"
    return f"{nanoseconds:9.2f} ns"


for report in sys.argv[1:]:
    for result in tree.parse(report).iter("BenchmarkResults"):
        mean, deviation = (float(result.find(part).get("value")) for part in ("mean", "standardDeviation"))
        print(f"{result.get('name'):68} {shown(mean):>12} mean {shown(deviation):>12} deviation")
