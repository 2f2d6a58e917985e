#!/usr/bin/env python3
"""Says what in a PDF is not as PDF/UA-1 wants it, as far as a program can tell, one problem a line; nothing where all is well."""
import sys

import pikepdf

PAINTS = {"f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "Tj", "TJ", "'", '"', "Do", "sh", "BI"}
ROLES = {"Document", "H1", "H2", "P", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "Figure"}
problems = []


def expect(holds, what):
    if not holds:
        problems.append(what)


def elements(kids, page=None):
    """Every element with the marked contents that are its own, in order."""
    if isinstance(kids, pikepdf.Array):
        for kid in kids:
            yield from elements(kid, page)
    elif isinstance(kids, pikepdf.Dictionary) and "/S" in kids:
        yield kids
        yield from elements(kids.get("/K"), kids.get("/Pg"))


def marks(element):
    kids = element.get("/K")
    kids = kids if isinstance(kids, pikepdf.Array) else [kids]
    for kid in kids:
        if isinstance(kid, int):
            yield element.Pg.objgen, kid
        elif isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/MCR":
            yield kid.get("/Pg", element.get("/Pg")).objgen, int(kid.MCID)


def inspect_content(page, number, found):
    stack = []
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name in ("BDC", "BMC"):
            tag, properties = str(operands[0]), operands[1] if len(operands) > 1 else None
            mark = int(properties.MCID) if isinstance(properties, pikepdf.Dictionary) and "/MCID" in properties else None
            expect(not (mark is not None and any(tag == "/Artifact" for tag, _ in stack)), f"page {number}: content in an artifact")
            if mark is not None:
                found.add((page.objgen, mark))
            stack.append((tag, mark))
        elif name == "EMC":
            expect(bool(stack), f"page {number}: EMC without a beginning")
            stack = stack[:-1]
        elif name in PAINTS:
            expect(any(tag == "/Artifact" or mark is not None for tag, mark in stack), f"page {number}: {name} is not tagged")
    expect(not stack, f"page {number}: content that does not end")


def inspect_fonts(page, number):
    for name, font in page.Resources.get("/Font", {}).items():
        inner = font.DescendantFonts[0] if "/DescendantFonts" in font else font
        descriptor = inner.get("/FontDescriptor", {})
        expect(any(key in descriptor for key in ("/FontFile", "/FontFile2", "/FontFile3")), f"page {number}: {name} is not embedded")
        expect("/ToUnicode" in font, f"page {number}: {name} cannot be read as text")


with pikepdf.open(sys.argv[1]) as pdf:
    root, language = pdf.Root, sys.argv[2]
    expect(str(root.get("/Lang", "")) == language, f"its language is not {language}")
    expect(root.get("/MarkInfo", {}).get("/Marked") == True, "it does not say that it is tagged")
    expect(root.get("/ViewerPreferences", {}).get("/DisplayDocTitle") == True, "its title is not shown")
    metadata = root.Metadata.read_bytes().decode() if "/Metadata" in root else ""
    expect("<pdfuaid:part>1</pdfuaid:part>" in metadata, "it does not claim PDF/UA-1")
    expect("<dc:title>" in metadata and str(pdf.docinfo.get("/Title", "")) != "", "it has no title")
    tree = list(elements(root.StructTreeRoot.K)) if "/StructTreeRoot" in root else []
    roles = [str(element.S)[1:] for element in tree]
    expect(bool(roles) and roles[0] == "Document" and roles.count("Document") == 1, "it is not one document")
    expect(set(roles) <= ROLES, f"elements of other kinds: {set(roles) - ROLES}")
    headings = [role for role in roles if role in ("H1", "H2")]
    expect(bool(headings) and headings[0] == "H1", "its first heading is not H1")
    owned = {}
    for element in tree:
        role = str(element.S)[1:]
        if role == "Figure":
            expect(str(element.get("/Alt", "")) != "" and "/BBox" in element.get("/A", {}), "a figure says nothing of itself")
        if role == "TH":
            expect(str(element.get("/A", {}).get("/Scope", "")) == "/Column", "a header cell has no scope")
        if role in ("P", "H1", "H2", "LBody", "TD", "TH") and language in ("ar", "fa") and "/ActualText" not in element:
            expect(role == "P" or role == "TD", f"{role} does not say what it says")
        for mark in marks(element):
            expect(mark not in owned, f"two elements have {mark}")
            owned[mark] = element
    numbers = root.StructTreeRoot.ParentTree.Nums
    parents = {int(numbers[place]): numbers[place + 1] for place in range(0, len(numbers), 2)}
    found = set()
    for number, page in enumerate(pdf.pages, 1):
        expect(str(page.get("/Tabs", "")) == "/S", f"page {number}: Tab goes in another order")
        inspect_content(page, number, found)
        inspect_fonts(page, number)
        for mark, parent in enumerate(parents.get(int(page.get("/StructParents", -1)), [])):
            owner = owned.get((page.objgen, mark))
            expect((owner is None) == (parent is None) and (owner is None or owner.objgen == parent.objgen), f"page {number}: {mark} has another parent")
    expect(found == set(owned), f"marks without an element, or the other way about: {found ^ set(owned)}")
    rows = [[str(cell.S) for cell in elements(element.K)] for element in tree if str(element.S) == "/TR"]
    expect(len({len(row) for row in rows}) <= 1, "rows of different lengths")
    expect(not rows or set(rows[0]) == {"/TH"} and all(set(row) == {"/TD"} for row in rows[1:]), "the first row is not the header")

print("\n".join(problems), end="")
