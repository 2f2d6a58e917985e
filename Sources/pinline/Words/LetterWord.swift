import Diagnostics

/// What is told of a specimen.
enum LetterWord: Hashable, Localized {
  /// A file that was written, and whether a person signed its texts off.
  case specimen(String, SpokenLanguage)
}
