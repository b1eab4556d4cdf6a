"""Today's Anki without its window, for tests.

Answers requests: each line of standard input is a JSON object whose "do"
names one of the functions in REQUESTS and whose other keys are its arguments;
each gets one line, {"ok": answer} or {"error": what went wrong}.
"""

import hashlib
import json
import os
import sys
import traceback

from anki.collection import (
    Collection,
    ExportAnkiPackageOptions,
    ImportAnkiPackageRequest,
    ImportCsvRequest,
)
from anki.import_export_pb2 import ImportAnkiPackageUpdateCondition as Update
from anki.scheduler_pb2 import CardAnswer

ERRORS_PAGE = "/templates/errors.html"
"""What every message links to that Anki shows in place of a card."""

col: Collection | None = None


def open_collection(path):
    """Closes the collection that is open and opens another, new or not."""
    global col
    close()
    col = Collection(path)
    return {"path": col.path}


def close():
    global col
    if col is not None:
        col.close()
    col = None


def import_csv(path):
    """As the import dialog does if nothing is changed in it."""
    metadata = col.get_csv_metadata(path, None)
    request = ImportCsvRequest(path=path, metadata=metadata)
    return import_log(col.import_csv(request).log)


def import_package(path, **options):
    """As the import dialog does, but for the options that are given."""
    request = ImportAnkiPackageRequest(package_path=path)
    request.options.CopyFrom(col._backend.get_import_anki_package_presets())
    for name, value in options.items():
        setattr(request.options, name, package_option(name, value))
    return import_log(col.import_anki_package(request).log)


def package_option(name, value):
    if name in ("update_notes", "update_notetypes"):
        prefix = "IMPORT_ANKI_PACKAGE_UPDATE_CONDITION_"
        return Update.Value(prefix + value.upper())
    return value


def import_log(log):
    """The ids of the notes that met each fate."""
    fates = (
        "new",
        "updated",
        "duplicate",
        "conflicting",
        "first_field_match",
        "missing_notetype",
        "missing_deck",
        "empty_first_field",
    )
    ids = {fate: [note.id.nid for note in getattr(log, fate)] for fate in fates}
    return {**ids, "found": log.found_notes}


def notes():
    return [note_shown(id) for id in sorted(col.find_notes(""))]


def note_shown(id):
    note = col.get_note(id)
    return {
        "id": note.id,
        "guid": note.guid,
        "type": note.note_type()["name"],
        "fields": dict(note.items()),
        "tags": note.tags,
        "mod": note.mod,
        "cards": [card_shown(card) for card in note.cards()],
    }


def card_shown(card):
    return {
        "id": card.id,
        "ord": card.ord,
        "deck": col.decks.name(card.did),
        "queue": card.queue,
        "type": card.type,
        "ivl": card.ivl,
        "due": card.due,
        "reps": card.reps,
        "lapses": card.lapses,
        "factor": card.factor,
    }


def render(cards):
    return [rendered(id) for id in cards]


def rendered(id):
    output = col.get_card(id).render_output()
    question, answer = output.question_text, output.answer_text
    faulty = ERRORS_PAGE in question or ERRORS_PAGE in answer
    return {
        "card": id,
        "question": question,
        "answer": answer,
        "faulty": faulty,
    }


def answer(cards, rating):
    """As if a learner had pressed one of the four buttons on each card."""
    for id in cards:
        card = col.get_card(id)
        card.start_timer()
        states = col._backend.get_scheduling_states(id)
        pressed = col.sched.build_answer(
            card=card,
            states=states,
            rating=CardAnswer.Rating.Value(rating.upper()),
        )
        col.sched.answer_card(pressed)


def suspend(cards):
    col.sched.suspend_cards(cards)


def move(cards, deck):
    """Puts cards into a deck, which is made if need be."""
    col.set_deck(cards, col.decks.id(deck))


def revlog():
    """Every answer that was ever given."""
    names = ("id", "card", "ease", "ivl", "last_ivl", "factor", "type")
    rows = col.db.all(
        "select id, cid, ease, ivl, lastIvl, factor, type from revlog"
        " order by id"
    )
    return [dict(zip(names, row)) for row in rows]


def set_field(note, field, value):
    changed = col.get_note(note)
    changed[field] = value
    col.update_note(changed)


def add_tags(notes, tags):
    col.tags.bulk_add(notes, tags)


def check():
    """What the check of the database says that the menu has."""
    report, sound = col.fix_integrity()
    return {"sound": sound, "report": report}


def empty_cards():
    """The cards that Anki offers to delete because they show nothing."""
    report = col.get_empty_cards()
    return sorted(id for note in report.notes for id in note.card_ids)


def note_types():
    return [note_type_shown(type) for type in col.models.all()]


def note_type_shown(type):
    return {
        "id": type["id"],
        "name": type["name"],
        "fields": [field["name"] for field in type["flds"]],
        "templates": [template["name"] for template in type["tmpls"]],
        "css": type["css"],
    }


def set_template(type, template, front, back):
    """Writes what a card of a note type shows anew."""
    changed = col.models.by_name(type)
    for each in changed["tmpls"]:
        if each["name"] == template:
            each["qfmt"], each["afmt"] = front, back
    col.models.update_dict(changed)


def decks():
    return sorted(deck.name for deck in col.decks.all_names_and_ids())


def media():
    folder = col.media.dir()
    return {
        name: digest(os.path.join(folder, name))
        for name in sorted(os.listdir(folder))
    }


def check_media():
    """What the check of the media finds wrong that the menu has."""
    report = col.media.check()
    missing = [f"missing: {name}" for name in report.missing]
    return missing + [f"unused: {name}" for name in report.unused]


def digest(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def export_package(path, legacy, with_scheduling=False):
    options = ExportAnkiPackageOptions(
        with_scheduling=with_scheduling,
        with_deck_configs=False,
        with_media=True,
        legacy=legacy,
    )
    return col.export_anki_package(out_path=path, options=options, limit=None)


def export_csv(path):
    return col.export_note_csv(
        out_path=path,
        limit=None,
        with_html=True,
        with_tags=True,
        with_deck=True,
        with_notetype=True,
        with_guid=True,
    )


REQUESTS = {
    "open": open_collection,
    "import_csv": import_csv,
    "import_package": import_package,
    "notes": notes,
    "render": render,
    "answer": answer,
    "suspend": suspend,
    "move": move,
    "revlog": revlog,
    "set_field": set_field,
    "add_tags": add_tags,
    "check": check,
    "empty_cards": empty_cards,
    "note_types": note_types,
    "set_template": set_template,
    "decks": decks,
    "media": media,
    "check_media": check_media,
    "export_package": export_package,
    "export_csv": export_csv,
    "quit": close,
}


def replied(line):
    try:
        request = json.loads(line)
        return {"ok": REQUESTS[request.pop("do")](**request)}
    except Exception as error:
        traceback.print_exc()
        return {"error": f"{type(error).__name__}: {error}"}


def main():
    """Standard output is for answers only; what Anki prints goes beside."""
    replies = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    for line in sys.stdin.buffer:
        print(json.dumps(replied(line)), file=replies, flush=True)


if __name__ == "__main__":
    main()
