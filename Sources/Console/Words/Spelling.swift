import CallScript
import Diagnostics

/// The spelling alphabet of a language: each letter and its word.
struct SpellingAlphabet: Localized {}
