"""Turns a report into the structure of a tagged PDF, which is what a screen reader reads.

reportlab writes pages but no structure, so the tree is written here (ISO 32000-1, 14.7 and 14.8):
each element names the stretches of page content that belong to it.
"""

# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from reportlab.pdfbase import pdfdoc

__all__ = ["Element", "Structure", "artifact"]


@dataclass(eq=False)
class Element:
    """One element of the structure: its role, what it holds, and its words when it is a figure."""

    role: str
    alternative: str = ""
    inside: list[Element | tuple[int, int]] = field(
        default_factory=list["Element | tuple[int, int]"]
    )

    def add(self, role: str, alternative: str = "") -> Element:
        """Return a new element at the end of this one."""
        child = Element(role, alternative)
        self.inside.append(child)
        return child


class Structure:
    """The tree of a document, and the marks on its pages that belong to it."""

    def __init__(self) -> None:
        self.root = Element("Document")
        self._owners: dict[int, list[Element]] = {}
        """By page, the element that each mark on it belongs to."""

    @contextmanager
    def marked(self, canvas: Any, element: Element) -> Generator[None, None, None]:
        """Mark what is drawn meanwhile as content of `element`."""
        page = int(canvas.getPageNumber())
        owners = self._owners.setdefault(page, [])
        element.inside.append((page, len(owners)))
        canvas._code.append(f"/{element.role} <</MCID {len(owners)}>> BDC")  # noqa: SLF001
        owners.append(element)
        yield
        canvas._code.append("EMC")  # noqa: SLF001

    def write(self, canvas: Any) -> None:
        """Put the tree into the document of `canvas`, all pages of which are complete."""
        document = canvas._doc  # noqa: SLF001 - reportlab has no other door
        pages: list[Any] = document.Pages.pages
        tree = pdfdoc.PDFDictionary({"Type": pdfdoc.PDFName("StructTreeRoot")})
        references: dict[Element, Any] = {}
        top = _written(document, self.root, document.Reference(tree), pages, references)
        tree["K"] = pdfdoc.PDFArray([top])
        numbers: list[Any] = []
        for page, owners in sorted(self._owners.items()):
            numbers += [page, pdfdoc.PDFArray([references[element] for element in owners])]
            _with_structure(pages[page - 1], page)
        parents = pdfdoc.PDFDictionary({"Nums": pdfdoc.PDFArray(numbers)})
        tree["ParentTree"] = document.Reference(parents)
        catalog = document.Catalog
        catalog.StructTreeRoot = tree
        catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})
        catalog.ViewerPreferences = pdfdoc.PDFDictionary({"DisplayDocTitle": "true"})


@contextmanager
def artifact(canvas: Any) -> Generator[None, None, None]:
    """Mark what is drawn meanwhile as not part of the text: rules and page numbers."""
    canvas._code.append("/Artifact BMC")  # noqa: SLF001
    yield
    canvas._code.append("EMC")  # noqa: SLF001


def _written(
    document: Any, element: Element, parent: Any, pages: list[Any], references: dict[Element, Any]
) -> Any:
    """Return the reference to an element, with all it holds written."""
    entry = pdfdoc.PDFDictionary(
        {"Type": pdfdoc.PDFName("StructElem"), "S": pdfdoc.PDFName(element.role), "P": parent}
    )
    if element.alternative:
        entry["Alt"] = pdfdoc.PDFString(element.alternative)
    if element.role == "TH":
        scope = {"O": pdfdoc.PDFName("Table"), "Scope": pdfdoc.PDFName("Column")}
        entry["A"] = pdfdoc.PDFDictionary(scope)
    own = references[element] = document.Reference(entry)
    inside: list[Any] = []
    for one in element.inside:
        if isinstance(one, Element):
            inside.append(_written(document, one, own, pages, references))
        else:
            page, number = one
            content = {
                "Type": pdfdoc.PDFName("MCR"),
                "Pg": document.Reference(pages[page - 1]),
                "MCID": number,
            }
            inside.append(pdfdoc.PDFDictionary(content))
    entry["K"] = pdfdoc.PDFArray(inside)
    return own


def _with_structure(page: Any, number: int) -> None:
    page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
    page.StructParents = number
    page.Tabs = pdfdoc.PDFName("S")
