import Diagnostics

/// What is wrong with a line, or went wrong with a step; and with it what to do about it, so that no problem can be given the
/// hint of another.
package enum Problem: Hashable, Explained, Localized {
  /// A line at the main prompt is no command, or the case reference in it was misheard.
  case command(nearest: String?), misheard
  /// A command needs something more, or something else, behind it.
  case incomplete(String)
  /// A line in a call is no command, but like that one; beside its steps and at its end there are none.
  case slash(nearest: String?), slashHere
  /// A command that cannot be taken back was shortened.
  case shortened(String)
  /// What was typed is none of the choices, which are these.
  case choice(of: String)
  /// An item to correct was not answered yet, or not named.
  case unanswered, whichItem
  case emptyNote
  /// What stands behind the command about the emergency card is none of what it takes.
  case emergencyWhat
  case liveCard, noCard
  /// Where a PIN would be shown, it could not be hidden again.
  case noScreen
  /// A letter is asked for outside of a case.
  case letterNeedsCase
  /// Paper is asked for on video, before the PIN may be told, without a file's name, where none is made, or without a printer.
  case paperOnVideo, paperTooEarly, letterWhere, noPaper, noPrinter
  /// A line that is no text.
  case unreadableLine
  /// A line with keys in it that move a cursor, where there is none to be moved.
  case keysInLine
  case unexpected(String)
}
