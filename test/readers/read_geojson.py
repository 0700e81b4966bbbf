"""geopandas, with GDAL by pyogrio: places as points, ties as lines."""
import geopandas
import pyogrio
from common import DATA, OURS, same, version


def ends(shape):
    """The first and the last position, of a line in two parts too."""
    if shape is None:
        return None
    lines = list(getattr(shape, "geoms", [shape]))
    points = [list(lines[0].coords)[0], list(lines[-1].coords)[-1]]
    return points[:1] if shape.geom_type == "Point" else points


version("geopandas", "pyogrio")
print("GDAL", ".".join(map(str, pyogrio.__gdal_version__)))
for part in ("places", "ties"):
    frame = geopandas.read_file(DATA / f"{part}.geojson")
    theirs = [
        {**{name: cell for name, cell in row.items() if name != "geometry"}, "ends": ends(row["geometry"])}
        for row in frame.to_dict("records")
    ]
    ours = [
        {**{name: cell for name, cell in row.items() if not name.startswith("location_")}, "ends": shape}
        for row, shape in zip(OURS["tables"][part]["rows"], OURS["ends"][part])
    ]
    same(f"{part}.geojson", theirs, ours)
