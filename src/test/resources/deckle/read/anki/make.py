"""Makes the exports beside this file with Anki itself: pip install anki==26.9.3; python make.py

The collection holds a note of each kind that an import meets. Ids and times are set, so that the files say
the same whenever they are made; Anki's own packing may change from release to release."""

import pathlib
import struct
import tempfile
import zlib

from anki.collection import Collection, DeckIdLimit, ExportAnkiPackageOptions

HERE = pathlib.Path(__file__).resolve().parent


def png():
    """One blue pixel."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    head = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0\x30\x60\xc0")) + chunk(b"IEND", b"")


SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" fill="#369"/></svg>'
BAD_SVG = b'<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><text>&a;</text></svg>'
GIF = b"GIF89a\x01\x00\x01\x00\x00\x00\x00;"

OCCLUSION = "{{c1::image-occlusion:rect:left=.2:top=.3:width=.2:height=.1:oi=1}}"

NOTES = [
    ("Basic", "Biology::Cells", ["Mitochondrion", "The <b>power house</b> of the cell; it makes ATP."], ["bio::cells"]),
    ("Basic", "Biology::Cells", ["What does the ribosome do?", "It makes proteins."], []),
    ("Basic", "Biology::Cells", ["Cell wall", 'A stiff layer:<br><img src="cell wall.png">'], ["plants", "bio::cells"]),
    ("Basic", "Biology::Cells", ["Golgi", '<ul><li>sorts</li><li>packs</li></ul><img src="golgi.svg" alt="A stack of discs">'], []),
    ("Basic (and reversed card)", "Biology::Genes", ["DNA", "deoxyribonucleic acid"], []),
    ("Basic (optional reversed card)", "Biology::Genes", ["RNA", "ribonucleic acid", "y"], []),
    ("Basic (optional reversed card)", "Biology::Genes", ["Codon", "Three bases that stand for one amino acid.", ""], []),
    ("Basic (type in the answer)", "Biology::Genes", ["Which base pairs with adenine in DNA?", "thymine"], []),
    ("Cloze", "Biology::Genes::Copying", ["{{c1::Helicase}} unwinds the helix, {{c2::polymerase::an enzyme}} copies it.", "Both need <i>energy</i>."], []),
    ("Cloze", "Biology::Genes::Copying", ["{{c1::Leading}} strand and {{c1::lagging}} strand.", ""], []),
    ("Cloze", "Biology::Genes::Copying", ["Growth: \\(N = {{c1::N_0 2^t}}\\)", ""], []),
    ("Basic", "Biology", ["Einstein", "\\(E = mc^2\\), or \\[E^2 = (pc)^2 + (mc^2)^2\\] and CO<sub>2</sub> &lt; 5 &amp; more"], []),
    ("Basic", "Biology", ["Sound", "[sound:cell.mp3]A click. 2 * 3 * 4 = 24, *really*, [x](y) $5 ~ $6"], []),
    ("Basic", "Biology", ["Moving", '<img src="moves.gif">It moves. <img src="lost.png">'], []),
    ("Basic", "Biology", ["Entity", '<img src="bad.svg">A drawing. <span style="color: red">Red</span> and <u>under</u>'], []),
    ("Basic", "Biology", ["Phases of mitosis", "<table><tr><th>phase</th><th>what</th></tr><tr><td>prophase</td><td>condenses | coils</td></tr></table>"], []),
    ("Basic", "Biology", ["Nothing here", ""], []),
    ("Image Occlusion", "Biology", [OCCLUSION, '<img src="cell wall.png">', "", "", ""], []),
]


def filled(path):
    col = Collection(path)
    col.media.write_data("cell wall.png", png())
    col.media.write_data("golgi.svg", SVG)
    col.media.write_data("bad.svg", BAD_SVG)
    col.media.write_data("moves.gif", GIF)
    col.media.write_data("cell.mp3", b"ID3" + bytes(64))
    for number, (kind, deck, fields, tags) in enumerate(NOTES):
        note = col.new_note(col.models.by_name(kind))
        note.fields = fields
        note.tags = tags
        col.add_note(note, col.decks.id(deck))
        col.db.execute("update notes set guid = ? where id = ?", f"deckle-{number:02}", note.id)
        col.db.execute("update cards set nid = ? where nid = ?", 1700000000000 + number, note.id)
        col.db.execute("update notes set id = ? where id = ?", 1700000000000 + number, note.id)
    return col


def main():
    with tempfile.TemporaryDirectory() as folder:
        col = filled(f"{folder}/collection.anki2")
        limit = DeckIdLimit(col.decks.id("Biology"))
        for name, legacy in (("legacy.apkg", True), ("latest.apkg", False)):
            options = ExportAnkiPackageOptions(with_scheduling=False, with_deck_configs=False, with_media=True, legacy=legacy)
            col.export_anki_package(out_path=str(HERE / name), options=options, limit=limit)
        everything = dict(limit=limit, with_html=True, with_tags=True, with_deck=True, with_notetype=True, with_guid=True)
        col.export_note_csv(out_path=str(HERE / "notes.txt"), **everything)
        nothing = dict(limit=limit, with_html=False, with_tags=False, with_deck=False, with_notetype=False, with_guid=False)
        col.export_note_csv(out_path=str(HERE / "plain.txt"), **nothing)
        col.close()


main()
