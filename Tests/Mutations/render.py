"""Source files in which every change is present, asleep until it is chosen."""

from places import Parser


class Change:
    """One change: where it is, how the lines read before and after, and its number."""

    def __init__(self, file, text, place, start, end, new):
        self.file, self.place, self.start, self.end, self.new = file, place, start, end, new
        left, right = text.rfind("\n", 0, start) + 1, text.find("\n", end)
        right = len(text) if right < 0 else right
        # A line that stands there more than once is known by the ones before it.
        while left and text.count(text[left:right]) > 1:
            left = text.rfind("\n", 0, left - 1) + 1
        self.before = " ".join(text[left:right].split())
        self.after = " ".join((text[left:start] + new + text[end:right]).split())
        self.line = text.count("\n", 0, start) + 1
        self.number = 0

    @property
    def key(self):
        """What it is known by wherever lines move."""
        return (self.file, self.before, self.after)


class File:
    """A source file with its changes."""

    def __init__(self, name, text):
        self.name, self.text = name, text
        self.places = sorted(Parser(text).places, key=lambda place: (place.start, -place.end))
        self.changes = []
        for place in self.places:
            known = set()
            for start, end, new in place.changes:
                if text[start:end] != new and (start, end, new) not in known:
                    known.add((start, end, new))
                    self.changes.append(Change(name, text, place, start, end, new))

    def rendered(self, left_out):
        """The text with all changes but those left out, and the lines of each change and of each place in it."""
        render = Renderer(self, [change for change in self.changes if change.key not in left_out])
        render.span(0, len(self.text), self.places)
        return "".join(render.out), render.of_change, render.of_place


class Renderer:
    """Writes a file's text, place by place, from the outermost in."""

    def __init__(self, file, changes):
        self.file, self.out, self.line, self.of_change, self.of_place = file, [], 1, [], []
        self.by_place = {}
        for change in changes:
            self.by_place.setdefault(id(change.place), []).append(change)

    def write(self, text):
        self.out.append(text)
        self.line += text.count("\n")

    def span(self, start, end, places):
        """Writes the text of a span, with the places in it."""
        at = start
        while places:
            place, inner, rest = places[0], [], []
            for other in places[1:]:
                (inner if other.end <= place.end and other.start < place.end else rest).append(other)
            self.write(self.file.text[at:place.start])
            self.place(place, inner)
            at, places = place.end, rest
        self.write(self.file.text[at:end])

    def place(self, place, inner):
        changes = self.by_place.get(id(place), [])
        if not changes:
            self.span(place.start, place.end, inner)
            return
        first = self.line
        if place.kind == "case":
            self.write(f" where !mutated({changes[0].number})")
            self.of_change.append((first, self.line, changes))
        elif place.kind == "pattern":
            self.write(f"({{ if mutated({changes[0].number}) {{ {changes[0].new} }} else if ")
            self.span(place.start, place.end, inner)
            self.write(" { true } else { false } }())")
        elif place.kind == "condition":
            self.chain(place, inner, changes, "(", "mutated({}) ? (", "\n) : ", "(", "\n))")
        else:
            self.chain(place, inner, changes, "", "if mutated({}) {{", "\n} else ", "{", "\n}")
        self.of_place.append((first, self.line, changes))

    def chain(self, place, inner, changes, before, choice, between, default, after):
        self.write(("try " if self.tries(place) and before else "") + before)
        for change in changes:
            self.write(choice.format(change.number) + "\n")
            first = self.line
            text = self.file.text
            self.write(text[place.start:change.start] + change.new + text[change.end:place.end])
            self.of_change.append((first, self.line, [change]))
            self.write(between)
        self.write(default + "\n")
        self.span(place.start, place.end, inner)
        self.write(after)

    def tries(self, place):
        return "try " in self.file.text[place.start:place.end].replace("try? ", "")
