"""Which part of a page holds the story: told by where its text is, not by the first element of a likely name.

The ideas are those of Readability and its kin (text against links, up from the paragraphs); what is left out is told.
"""

from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

from copydesk.intake.html.regions import is_around_stories, region_of
from copydesk.intake.html.weights import Weight, weights_of

_NAMED = "article, main, [role=main], [itemprop=articleBody]"
_CONTAINERS = frozenset({"body", "div", "section", "article", "main", "td", "center"})
_MOST_OF_IT = 0.6
"""A named part must hold clearly more of the page's prose than all the rest."""
_ALL_OF_IT = 0.9
"""A part without a name must hold nearly all of it, and what is around it must be furniture."""
_LONGEST_HEAD = 600
"""Letters of headline, byline and standfirst together."""
_NOTHING = Weight()


@dataclass(frozen=True, slots=True)
class Story:
    """The part of a page that is read."""

    root: LexborNode
    head: LexborNode | None
    """The page's main heading, where it stands outside of that part, with the byline and standfirst beside it."""


def story_of(tree: LexborHTMLParser) -> Story | None:
    """The part of the page with the story; None where the page is to be read whole."""
    body = tree.body
    if body is None:
        return None
    weights = weights_of(body)
    root = _named(tree, weights, weights[body.mem_id]) or _unnamed(body, weights)
    if root is None or root.mem_id == body.mem_id:
        return None
    headline = _headline(tree, root)
    if headline is not None:
        wider = _with_headline(root, headline, weights)
        if wider is not None:
            return None if wider.mem_id == body.mem_id else Story(wider, None)
        headline = _head(headline, root, weights)
    return Story(root, headline)


def _named(tree: LexborHTMLParser, weights: dict[int, Weight], page: Weight) -> LexborNode | None:
    """The element called article or main that holds most of the prose; of several within each other the innermost."""
    best: LexborNode | None = None
    most = 0.0
    for node in tree.css(_NAMED):
        prose = weights.get(node.mem_id, _NOTHING).prose
        within = best is not None and prose >= _ALL_OF_IT * most and _is_within(node, best)
        if prose > most or within:
            best, most = node, prose
    return best if most > _MOST_OF_IT * page.prose else None


def _unnamed(body: LexborNode, weights: dict[int, Weight]) -> LexborNode | None:
    """The smallest part that holds nearly all of the prose, where all around it is links and furniture."""
    page = weights[body.mem_id]
    here, inside = body, _heaviest(body, weights)
    while inside is not None and weights[inside.mem_id].prose >= _ALL_OF_IT * page.prose:
        here, inside = inside, _heaviest(inside, weights)
    weight = weights[here.mem_id]
    around, linked = page.letters - weight.letters, page.linked - weight.linked
    is_furniture = page.long == weight.long and linked > 0.5 * around
    return here if page.long and around and is_furniture else None


def _heaviest(node: LexborNode, weights: dict[int, Weight]) -> LexborNode | None:
    best: LexborNode | None = None
    most = 0.0
    child = node.child
    while child is not None:
        prose = weights.get(child.mem_id, _NOTHING).prose
        if child.tag in _CONTAINERS and prose > most:
            best, most = child, prose
        child = child.next
    return best


def _headline(tree: LexborHTMLParser, root: LexborNode) -> LexborNode | None:
    """The main heading outside of the part, if that has none: the one that the page's title begins with, else the last before it."""
    headings = [node for node in tree.css("h1") if (node.text() or "").strip()]
    if any(_is_within(heading, root) for heading in headings):
        return None
    outside = [heading for heading in headings if not _is_furniture(heading)]
    named = " ".join(title_of(tree).split()).casefold()
    for heading in outside:
        words = " ".join((heading.text() or "").split()).casefold()
        if len(words) > 8 and named.startswith(words[:60]):
            return heading
    return outside[-1] if outside else None


def title_of(tree: LexborHTMLParser) -> str:
    """The title that the page gives itself; drawings in it have titles of their own."""
    titles = tree.css("title")
    drawn = {title.mem_id for title in tree.css("svg title")}
    return next((title.text() or "" for title in titles if title.mem_id not in drawn), "")


def _head(headline: LexborNode, root: LexborNode, weights: dict[int, Weight]) -> LexborNode:
    """The largest element around the headline that holds hardly more, and nothing of the story's part."""
    head, here = headline, headline.parent
    while here is not None and not _is_within(root, here):
        weight = weights.get(here.mem_id, _NOTHING)
        if weight.letters > _LONGEST_HEAD or weight.linked > 0.3 * weight.letters:
            break
        head, here = here, here.parent
    return head


def _is_furniture(node: LexborNode) -> bool:
    """Whether it stands in what is around stories. A page's head may hold the headline."""
    here = node.parent
    while here is not None and here.tag != "body":
        if here.tag != "header" and is_around_stories(
            region_of(here.tag or "", here.attributes, None)
        ):
            return True
        here = here.parent
    return False


def _with_headline(
    root: LexborNode, headline: LexborNode, weights: dict[int, Weight]
) -> LexborNode | None:
    """What holds both, where little else is in it: standfirst and byline come with the headline then."""
    here = root.parent
    while here is not None and not _is_within(headline, here):
        here = here.parent
    if here is None or here.mem_id not in weights:
        return None
    wide, narrow = weights[here.mem_id], weights[root.mem_id]
    more = wide.letters - narrow.letters
    other = wide.linked - narrow.linked + wide.furniture - narrow.furniture
    return (
        here if other <= 0.2 * more and more <= max(_LONGEST_HEAD, 0.3 * narrow.letters) else None
    )


def _is_within(node: LexborNode, container: LexborNode) -> bool:
    here: LexborNode | None = node
    while here is not None:
        if here.mem_id == container.mem_id:
            return True
        here = here.parent
    return False
