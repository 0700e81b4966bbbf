"""icalendar: the four calendars."""
import icalendar
from common import DATA, OURS, same, version

version("icalendar")
for file, ours in OURS["calendars"].items():
    calendar = icalendar.Calendar.from_ical((DATA / file).read_bytes())
    events = calendar.walk("VEVENT")
    if calendar.errors or any(event.errors for event in events):
        raise SystemExit(f"{file}: expected no error, found {calendar.errors or [event.errors for event in events]}")
    theirs = [
        {
            "uid": event["UID"],
            "start": event.start,
            "end": event.end,
            "summary": event["SUMMARY"],
            "location": event.get("LOCATION"),
            "categories": event["CATEGORIES"].cats,
            "status": event["STATUS"],
            "edtf": event["X-OPEN-XIAMEN-EDTF"],
        }
        for event in events
    ]
    same(file, theirs, ours)
