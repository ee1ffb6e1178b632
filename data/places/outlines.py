#!/usr/bin/env python3
"""Turns the TopoJSON of world-atlas into the GeoJSON that the maps draw.

    npm install world-atlas@2.0.2
    python3 outlines.py node_modules/world-atlas/countries-110m.json > countries.geojson
"""
import json
import sys


def decoded(topology):
    """The arcs as lists of [longitude, latitude] with two decimals."""
    (kx, ky), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append([round(x * kx + tx, 2), round(y * ky + ty, 2)])
        yield points


def ring(indices, arcs):
    """One closed line; an index below zero stands for an arc run backwards."""
    points = []
    for index in indices:
        arc = arcs[index] if index >= 0 else arcs[~index][::-1]
        points += arc[1:] if points else arc
    return around_the_pole(unrolled([point for i, point in enumerate(points) if i == 0 or point != points[i - 1]]))


def unrolled(points):
    """The line without leaps at the antimeridian: it runs on beyond 180 degrees."""
    turn, line = 0, []
    for i, (x, y) in enumerate(points):
        leap = x - points[i - 1][0] if i else 0
        turn += -360 if leap > 180 else 360 if leap < -180 else 0
        line.append([round(x + turn, 2), y])
    return line


def around_the_pole(points):
    """A line that goes once around the earth is closed by way of the South Pole."""
    if abs(points[-1][0] - points[0][0]) < 300:
        return points
    return [*points, [points[-1][0], -90], [points[0][0], -90], points[0]]


def polygons(geometry, arcs):
    parts = [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]
    return [[ring(indices, arcs) for indices in part] for part in parts]


def main(path):
    with open(path, encoding="utf-8") as file:
        topology = json.load(file)
    arcs = list(decoded(topology))
    features = [
        {
            "type": "Feature",
            "properties": {"name": country["properties"]["name"]},
            "geometry": {"type": "MultiPolygon", "coordinates": polygons(country, arcs)},
        }
        for country in topology["objects"]["countries"]["geometries"]
    ]
    json.dump({"type": "FeatureCollection", "features": features}, sys.stdout, ensure_ascii=False, separators=(",", ":"))
    print()


main(sys.argv[1])
