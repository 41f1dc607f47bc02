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
        for row, said in zip(table.rows, rows):
            for cell, text in zip(row.cells, said):
                cell.text = text
document.save(sys.argv[2])
