"""Writes a list of headings, paragraphs and tables as a Word file with python-docx."""
import json
import sys

from docx import Document

document = Document()
with open(sys.argv[1], encoding="utf-8") as source:
    blocks = json.load(source)
for block in blocks:
    if "heading" in block:
        document.add_heading(block["heading"], 1)
    elif "paragraph" in block:
        document.add_paragraph(block["paragraph"])
    else:
        rows = block["table"]
        width = max(len(row) for row in rows)
        table = document.add_table(len(rows), width)
        # row.cells builds every cell of the table anew each time; read once, the library is at its best.
        cells = table._cells
        for at, said in enumerate(rows):
            for place, text in enumerate(said):
                cells[at * width + place].text = text
document.save(sys.argv[2])
