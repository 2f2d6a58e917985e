"""Where in a Swift file a change can be chosen while the program runs: statements, values, conditions and cases."""

from changes import changes
from tokens import brackets, tokenize

TYPES = {"struct", "class", "enum", "extension", "protocol", "actor"}
FUNCTIONS = {"func", "init", "deinit", "subscript"}
MODIFIERS = {"package", "private", "fileprivate", "internal", "public", "static", "final", "mutating", "borrowing",
             "consuming", "override", "lazy", "weak", "nonisolated", "convenience", "required", "indirect", "unowned"}
DECLARATIONS = TYPES | FUNCTIONS | MODIFIERS | {"let", "var", "case", "import", "typealias", "associatedtype"}
ACCESSORS = {"get", "set", "willSet", "didSet", "_read", "_modify"}


class Place:
    """A piece of a file that can be put in other words: its kind, its span and its changes."""

    def __init__(self, kind, start, end):
        self.kind, self.start, self.end, self.changes = kind, start, end, []


class Parser:
    """Finds the places of a file. It knows as much of Swift's grammar as the sources of this project use."""

    def __init__(self, text):
        self.text, self.tokens, self.places = text, tokenize(text), []
        self.pairs = brackets(self.tokens)
        self.members(0, len(self.tokens))

    def at(self, place):
        return self.tokens[place].text if place < len(self.tokens) else ""

    def place(self, kind, first, end):
        place = Place(kind, self.tokens[first].start, self.tokens[end - 1].end)
        self.places.append(place)
        return place

    # Declarations

    def members(self, at, end):
        while at < end:
            at = self.member(at, end)

    def member(self, at, end):
        """Reads one declaration and says where the next begins."""
        word, first = None, at
        while at < end:
            token = self.tokens[at]
            if at > first and token.new_line and (token.text in DECLARATIONS or token.text.startswith("@")):
                return at
            if token.text in DECLARATIONS - MODIFIERS and word is None:
                word = token.text
            if token.text in ("(", "["):
                at = self.pairs[at]
            elif token.text == "{":
                close = self.pairs[at]
                if word in TYPES:
                    if word != "protocol":
                        self.members(at + 1, close)
                elif word in FUNCTIONS:
                    self.code(at + 1, close, is_init=word == "init", is_value="->" in self.words(first, at))
                else:
                    self.accessors(at + 1, close)
                return close + 1
            elif token.text == "=" and word in ("let", "var"):
                stop = self.expression_end(at + 1, end)
                self.value(at + 1, stop)
                at = stop
                if not (at < end and self.at(at) == ","):
                    return at
            at += 1
        return end

    def words(self, first, end):
        return {token.text for token in self.tokens[first:end]}

    def accessors(self, at, end):
        if self.at(at) not in ACCESSORS:
            self.code(at, end, is_value=True)
            return
        while at < end:
            while self.at(at) != "{":
                at += 1
            self.code(at + 1, self.pairs[at])
            at = self.pairs[at] + 1

    # Statements

    def code(self, at, end, is_init=False, is_value=False):
        """Reads statements. `is_value`: a lone expression is what the block gives back."""
        starts = at
        while at < end:
            word = self.at(at)
            if word in ("if", "guard", "while"):
                at = self.conditional(at, end, is_init, is_value)
            elif word == "for":
                at = self.loop(at, is_init)
            elif word == "switch":
                at = self.switch(at, is_init, is_value)
            elif word in ("do", "repeat", "defer", "catch", "else"):
                while self.at(at) != "{":
                    at += 1
                self.code(at + 1, self.pairs[at], is_init)
                at = self.pairs[at] + 1
            elif word == "func":
                while self.at(at) != "{":
                    at = self.pairs[at] + 1 if self.at(at) in ("(", "[") else at + 1
                self.code(at + 1, self.pairs[at], is_value="->" in self.words(starts, at))
                at = self.pairs[at] + 1
            else:
                stop = self.expression_end(at, end)
                self.statement(at, stop, is_init, is_value and at == starts and stop == end)
                at = stop
            if self.at(at) in (";", ","):
                at += 1

    def is_for_speed(self, at, end):
        """Whether a statement changes nothing but how fast the next ones are."""
        return any(self.at(place) == "reserveCapacity" for place in range(at, end))

    def statement(self, at, end, is_init, is_value):
        word = self.at(at)
        if word in ("let", "var", "weak"):
            here = at
            while here < end and self.at(here) != "=":
                here = self.pairs[here] + 1 if self.at(here) in ("(", "[") else here + 1
            if here + 1 < end:
                self.value(here + 1, end)
        elif word in ("return", "throw"):
            if end > at + 1:
                self.expression(self.place("statement", at, end), at + 1, end)
        elif word not in ("break", "continue", "fallthrough") and not self.is_for_speed(at, end):
            place = self.place("statement", at, end)
            self.expression(place, at, end)
            sets = "=" in [self.at(other) for other in range(at, end)]
            if not is_value and not (is_init and (sets or self.at(at) in ("self", "try"))):
                place.changes.append((place.start, place.end, ""))

    def value(self, first, end):
        if self.at(first) in ("if", "switch"):
            self.code(first, end, is_value=True)
        else:
            self.expression(self.place("value", first, end), first, end)

    def conditional(self, at, end, is_init, is_value):
        word = self.at(at)
        stop = "else" if word == "guard" else "{"
        first = at = at + 1
        while self.at(at) != stop:
            at = self.pairs[at] + 1 if self.at(at) in ("(", "[") or (stop == "else" and self.at(at) == "{") else at + 1
        for start, close in self.elements(first, at):
            self.condition(start, close, "true" if word == "guard" else "false")
        if stop == "else":
            at += 1
        self.code(at + 1, self.pairs[at], is_init, is_value)
        at = self.pairs[at] + 1
        if word == "if" and at < end and self.at(at) == "else":
            if self.at(at + 1) == "if":
                return self.conditional(at + 1, end, is_init, is_value)
            self.code(at + 2, self.pairs[at + 1], is_init, is_value)
            at = self.pairs[at + 1] + 1
        return at

    def elements(self, first, end):
        """The parts between commas."""
        start = at = first
        while at < end:
            if self.at(at) in ("(", "[", "{"):
                at = self.pairs[at]
            elif self.at(at) == ",":
                yield start, at
                start = at + 1
            at += 1
        if start < end:
            yield start, end

    def condition(self, first, end, skipped):
        word = self.at(first)
        if word in ("let", "var", "case"):
            equals = next((at for at in range(first, end) if self.at(at) == "="), None)
            if word == "case" and not {"let", "var"} & self.words(first, end):
                place = self.place("pattern", first, end)
                place.changes.append((place.start, place.end, skipped))
            elif equals is not None:
                self.expression(self.place("condition", equals + 1, end), equals + 1, end)
        else:
            place = self.place("condition", first, end)
            place.changes.append((place.start, place.end, skipped))
            self.expression(place, first, end)

    def loop(self, at, is_init):
        while self.at(at) != "in":
            at += 1
        first = at = at + 1
        where = None
        while self.at(at) != "{":
            if self.at(at) == "where":
                where = at
            at = self.pairs[at] + 1 if self.at(at) in ("(", "[") else at + 1
        self.expression(self.place("condition", first, where or at), first, where or at)
        if where:
            self.condition(where + 1, at, "true")
        self.code(at + 1, self.pairs[at], is_init)
        return self.pairs[at] + 1

    def switch(self, at, is_init, is_value):
        while self.at(at) != "{":
            at = self.pairs[at] + 1 if self.at(at) in ("(", "[") else at + 1
        end, cases = self.pairs[at], []
        at += 1
        while at < end:
            first, at = at, at + 1
            while self.at(at) != ":":
                at = self.pairs[at] + 1 if self.at(at) in ("(", "[") else at + 1
            body = at = at + 1
            while at < end and not (self.at(at) in ("case", "default") and self.tokens[at].new_line):
                at = self.pairs[at] + 1 if self.at(at) in ("(", "[", "{") else at + 1
            self.code(body, at, is_init, is_value)
            cases.append((first, body - 1, body, at))
        if any(self.at(first) == "default" for first, _, _, _ in cases):
            for first, colon, _, _ in cases:
                self.case(first, colon)
        else:
            for this, other in zip(cases, cases[1:] + cases[:1]):
                self.exchange(this, other)
        return end + 1

    def exchange(self, this, other):
        """A case does what the next one does, where each does one thing that needs no value of the pattern."""
        texts = [self.text[self.tokens[body].start:self.tokens[end - 1].end] for _, _, body, end in (this, other)]
        places = [place for place in self.places if place.start == self.tokens[this[2]].start
                  and place.end == self.tokens[this[3] - 1].end and place.kind == "statement"]
        if places and texts[0] != texts[1] and "let" not in self.words(other[0], other[1]) \
                and self.at(other[2]) not in ("if", "switch", "guard", "for"):
            places[0].changes.append((places[0].start, places[0].end, texts[1]))

    def case(self, first, colon):
        """Each pattern falls through to the default."""
        if self.at(first) == "case" and "where" not in self.words(first, colon):
            for start, end in self.elements(first + 1, colon):
                place = Place("case", self.tokens[end - 1].end, self.tokens[end - 1].end)
                self.places.append(place)
                place.changes.append((self.tokens[start].start, place.end, "_ where false"))

    # Expressions

    def expression(self, place, first, end):
        """Adds the changes of an expression. Closures of several statements have places of their own."""
        inner, at = [], first
        while at < end:
            if self.at(at) == "{":
                start, close = self.body(at + 1), self.pairs[at]
                if self.at(start) in ("let", "var", "guard", "for", "if", "switch", "return", "do") \
                        or start < close and self.expression_end(start, close) < close:
                    self.code(start, close, is_value=True)
                    inner.append((self.tokens[at].start, self.tokens[close].end))
                    at = close
            at += 1
        for change in changes(self.text, self.tokens, self.pairs, first, end):
            if not any(start < change[0] < stop for start, stop in inner):
                place.changes.append(change)

    def body(self, at):
        """Where a closure's statements begin, behind its parameters."""
        here = at
        while here < len(self.tokens) and (here == at or not self.tokens[here].new_line):
            if self.at(here) == "in":
                return here + 1
            if self.at(here) in ("{", "}", "for"):
                break
            here = self.pairs[here] + 1 if self.at(here) in ("(", "[") else here + 1
        return at

    def expression_end(self, at, end):
        """Where a statement or value ends: at a line that does not go on with it."""
        first = at
        while at < end:
            token = self.tokens[at]
            if token.text == ";" or at > first and token.new_line and not self.goes_on(at):
                return at
            if token.text == "," and self.tokens[at].kind == "mark":
                return at
            at = self.pairs[at] + 1 if token.text in ("(", "[", "{") else at + 1
        return end

    def goes_on(self, at):
        token, before = self.tokens[at], self.tokens[at - 1]
        binary = token.kind == "operator" and token.space_after
        return binary or token.text in (".", ":", "{", "else") or before.text in ("=", "return", ",", ":") \
            or before.kind == "operator" and (before.is_binary() or before.space and token.new_line)
