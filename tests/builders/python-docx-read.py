"""Every line of a Word file in reading order, as python-docx sees it: one JSON list on standard output."""
import json
import sys

from docx import Document
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph

document = Document(sys.argv[1])
lines = []


def read(parent):
    for child in parent:
        if child.tag == qn("w:p"):
            lines.append(Paragraph(child, document).text)
        elif child.tag == qn("w:tbl"):
            for row in Table(child, document).rows:
                seen = set()
                for cell in row.cells:
                    if id(cell._tc) not in seen:
                        seen.add(id(cell._tc))
                        read(cell._tc)
        elif child.tag in (qn("w:sdt"), qn("w:sdtContent")):
            read(child)


read(document.element.body)
print(json.dumps(lines))
