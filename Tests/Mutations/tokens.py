"""Swift text as tokens: enough of the language to change expressions, no more."""

import re

OPERATOR = set("/=-+!*%<>&|^~?")
PATTERN = re.compile(
    r"(?P<space>[ \t]+)|(?P<newline>\n)|(?P<comment>//[^\n]*)|(?P<number>0x[0-9A-Fa-f_]+|[0-9][0-9_]*(?:\.[0-9]+)?)"
    r"|(?P<name>[$#@]?[A-Za-z_][A-Za-z_0-9]*|\$[0-9]+|`[^`\n]+`)|(?P<range>\.\.\.|\.\.<)|(?P<mark>[()\[\]{},;:.\\])")
CLOSING = {"(": ")", "[": "]", "{": "}"}


class Token:
    """A token with its place in the text, and whether a line or a space stands before and after it."""

    def __init__(self, kind, text, start, new_line, space):
        self.kind, self.text, self.start, self.end = kind, text, start, start + len(text)
        self.new_line, self.space, self.space_after = new_line, space, False

    def is_binary(self):
        """Whether it is an operator between two values: the sources have spaces around every one of them."""
        return self.kind == "operator" and self.space and self.space_after


def tokenize(text):
    """The tokens of a Swift text, without comments."""
    tokens, at, new_line, space = [], 0, True, True

    def add(kind, end):
        nonlocal at, new_line, space
        tokens.append(Token(kind, text[at:end], at, new_line, space))
        at, new_line, space = end, False, False

    while at < len(text):
        if text.startswith('"', at) or re.match(r'#+"', text[at:at + 4]):
            add("string", string_end(text, at))
            continue
        found = PATTERN.match(text, at)
        if found:
            kind = found.lastgroup
            if kind in ("space", "newline", "comment"):
                if tokens:
                    tokens[-1].space_after = tokens[-1].space_after or tokens[-1].end == at
                space, new_line, at = True, new_line or kind == "newline", found.end()
            else:
                add("operator" if kind == "range" else kind, found.end())
        elif text[at] in OPERATOR:
            end = at
            while end < len(text) and text[end] in OPERATOR:
                end += 1
            add("operator", end)
        else:
            add("other", at + 1)
    return tokens


def string_end(text, at):
    """Where the string that begins at `at` ends."""
    hashes = len(text) - at - len(text[at:].lstrip("#"))
    quote = '"""' if text.startswith('"""', at + hashes) else '"'
    end, escape = quote + "#" * hashes, "\\" + "#" * hashes
    at += hashes + len(quote)
    while not text.startswith(end, at):
        if text.startswith(escape + "(", at):
            at, depth = at + len(escape) + 1, 1
            while depth:
                if text[at] == '"':
                    at = string_end(text, at)
                    continue
                depth += {"(": 1, ")": -1}.get(text[at], 0)
                at += 1
        elif text.startswith(escape, at):
            at += len(escape) + 1
        else:
            at += 1
    return at + len(end)


def brackets(tokens):
    """For each opening bracket the place of the one that closes it."""
    open_, pairs = [], {}
    for place, token in enumerate(tokens):
        if token.kind != "mark":
            continue
        if token.text in CLOSING:
            open_.append(place)
        elif token.text in ")]}":
            pairs[open_.pop()] = place
    return pairs
