"""rdflib: the JSON-LD of the records and of the evidence, asked in SPARQL."""
import rdflib
from common import DATA, FOLDER, OURS, same, version

version("rdflib")
graph = rdflib.Graph().parse(DATA / "open-xiamen.jsonld").parse(FOLDER / "evidence.jsonld")
BASE = "https://unpkg.com/open-xiamen/dist/data/open-xiamen.jsonld#"


def ask(query):
    return [{str(name): value for name, value in row.asdict().items()} for row in graph.query(query)]


def counts(found):
    rows = [[cell.toPython() for cell in row.values()] for row in found]
    return [{"key": str(key).removeprefix(BASE), "count": count} for key, count in rows]


same("sister cities by country, the query of the guide", counts(ask(OURS["sparql"])), OURS["countries"])
same(
    "entries of the evidence by source",
    counts(
        ask(
            """PREFIX oa: <http://www.w3.org/ns/oa#>
            SELECT ?source (count(?entry) AS ?entries)
            WHERE { ?entry oa:hasTarget/oa:hasSource ?source } GROUP BY ?source ORDER BY ?source"""
        )
    ),
    OURS["evidence"],
)
names = ask(
    f"""PREFIX schema: <https://schema.org/>
    SELECT ?id ?zh ?en WHERE {{
      ?id schema:name ?zh, ?en FILTER(isIRI(?id) && langMatches(lang(?zh), "zh-Hans") && langMatches(lang(?en), "en"))
    }}"""
)
for row in names:
    row["id"] = str(row["id"]).removeprefix(BASE)
by_id = lambda row: row["id"]
same("names in both languages", sorted(names, key=by_id), sorted(OURS["names"], key=by_id))
