"""The small changes that an expression can suffer."""

import re

COMPARISONS = {"==": "!=", "!=": "==", "<": "<=", "<=": "<", ">": ">=", ">=": ">"}
OPERATORS = {**COMPARISONS, "+": "-", "-": "+", "*": "+", "/": "*", "%": "/", ">>": "<<", "<<": ">>", "+=": "-=",
             "...": "..<", "..<": "..."}
NAMES = {"true": "false", "false": "true", "min": "max", "max": "min"}
MEMBERS = {"first": "last", "last": "first", "hasPrefix": "hasSuffix", "hasSuffix": "hasPrefix", "dropFirst": "dropLast",
           "prefix": "suffix", "popLast": "first"}
FILTERS = {"filter", "dropLast", "dropFirst", "sorted", "reversed", "subtracting", "uppercased", "lowercased", "compactMapValues"}
# What ends an operand, at its own depth of brackets.
ENDS = {",", ";", ":", "=", "return", "in", "?", "??", "throw", "else", "where", "->", "+=", "case", "let"}


def changes(text, tokens, pairs, first, end):
    """Every change (start, end, new text) in the expression of tokens first..<end, closures included."""
    for place in range(first, end):
        yield from at_token(text, tokens, pairs, place, first, end)
    yield from operands(tokens, pairs, first, end)


def at_token(text, tokens, pairs, place, first, end):
    token = tokens[place]
    before = tokens[place - 1] if place > first else None
    after = tokens[place + 1] if place + 1 < end else None
    is_member = before is not None and before.text == "."
    span = (token.start, token.end)
    if token.kind == "number" and not is_member:
        yield from numbers(token, span)
    elif token.kind == "string" and len(token.text) > 2:
        yield (*span, other_text(token.text))
    elif token.kind == "operator":
        if token.text == "+" and joins(text, token):
            return
        if token.text in OPERATORS and (token.is_binary() or token.text in ("...", "..<") and before and after
                                        and after.text not in ")],"):
            yield (*span, OPERATORS[token.text])
        elif token.text == "!" and not token.space_after and (token.space or before is None or before.text in "([{"):
            yield (*span, "")
        elif token.text == "?" and token.is_binary():
            yield from ternary(text, tokens, pairs, place, end)
    elif token.kind == "name" and is_member:
        yield from members(text, tokens, pairs, place, end)
    elif token.kind == "name" and token.text in NAMES:
        yield (*span, NAMES[token.text])


def joins(text, token):
    """Whether a plus puts lists or texts together, which has no opposite."""
    line = text[text.rfind("\n", 0, token.start) + 1:text.find("\n", token.end)]
    return any(mark in line for mark in ("[", "]", '"', "map", "utf8", "fromID"))


def other_text(text):
    """Another text; of one character, where it may have to be one."""
    if re.fullmatch(r'#*"(?:[^\\]|\\.)"#*', text):
        return '"~"'
    return text if '"""' in text else re.sub(r'"', '"~', text, count=1)


def numbers(token, span):
    """One more and, from 2 on, one less."""
    try:
        value = int(token.text.replace("_", ""), 0)
    except ValueError:
        return
    yield (*span, str(value + 1))
    if value > 1:
        yield (*span, str(value - 1))


def members(text, tokens, pairs, place, end):
    """Members that have a counterpart, and those that leave something out."""
    token = tokens[place]
    after = tokens[place + 1].text if place + 1 < end else ""
    if token.text in FILTERS and after in ("{", "("):
        close = pairs[place + 1]
        if after == "(" and close + 1 < end and tokens[close + 1].text == "{" and not tokens[close + 1].new_line:
            close = pairs[close + 1]
        yield (tokens[place - 1].start, tokens[close].end, "")
    elif token.text == "isEmpty":
        yield (token.start, token.end, "isEmpty == false")
    elif token.text == "allSatisfy" and after == "{":
        yield (token.start, token.end, "contains")
    elif token.text == "allSatisfy" and after == "(":
        yield (token.start, tokens[place + 1].end, "contains(where: ")
    elif token.text == "contains" and after == "{":
        yield (token.start, token.end, "allSatisfy")
    elif token.text == "contains" and after == "(" and tokens[place + 2].text == "where":
        yield (token.start, tokens[place + 3].end, "allSatisfy(")
    elif token.text in MEMBERS:
        yield (token.start, token.end, MEMBERS[token.text])


def ternary(text, tokens, pairs, place, end):
    """The two results of `a ? b : c` change places."""
    at = place + 1
    depth = 0
    while at < end:
        if tokens[at].text in ("(", "[", "{"):
            at = pairs[at]
        elif tokens[at].text == "?" and tokens[at].is_binary():
            depth += 1
        elif tokens[at].text == ":" and tokens[at].space:
            if depth == 0:
                break
            depth -= 1
        at += 1
    else:
        return
    last = at + 1
    while last < end and tokens[last].text not in (",", ")", "]", "}", ";"):
        if last > at + 1 and tokens[last].new_line and not (tokens[last].is_binary() or tokens[last].text in (".", ":")):
            break
        if tokens[last].text in ("(", "[", "{"):
            last = pairs[last]
        last += 1
    one = text[tokens[place + 1].start:tokens[at - 1].end]
    other = text[tokens[at + 1].start:tokens[last - 1].end]
    yield (tokens[place + 1].start, tokens[last - 1].end, f"({other}) : ({one})")


def operands(tokens, pairs, first, end):
    """In `a && b` each operand counts for nothing, and the operator turns into the other; likewise for `||`."""
    runs, run, at = [], [[]], first
    while at < end:
        token = tokens[at]
        if token.text in ENDS and not (token.text == "?" and not token.is_binary()) or token.new_line and at > first \
                and not (token.is_binary() or token.text == ".") and not tokens[at - 1].is_binary():
            runs.append(run)
            run = [[]]
        elif token.text in ("&&", "||"):
            run += [token, []]
        else:
            run[-1].append(at)
        if token.text in ("(", "[", "{") and at in pairs:
            yield from operands(tokens, pairs, at + 1, pairs[at])
            run[-1].append(pairs[at])
            at = pairs[at]
        at += 1
    for run in runs + [run]:
        for place in range(1, len(run), 2):
            token = run[place]
            yield (token.start, token.end, "||" if token.text == "&&" else "&&")
        for place in range(0, len(run), 2) if len(run) > 1 else ():
            operand, beside = run[place], run[place - 1] if place else run[1]
            if operand:
                yield (tokens[operand[0]].start, tokens[operand[-1]].end, "true" if beside.text == "&&" else "false")
