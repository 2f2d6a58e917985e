import CallScript
import Diagnostics
package import Station

/// A command at the main prompt, by its word, in the order of the help.
enum MainWord: String, CaseIterable, Localized {
  case call, resume, cases
  case callBacks = "callbacks"
  case callBack = "callback"
  case link, linked, wrap, notes, find, card, emergency, guide, contacts, resources, training, letter, policy, log,
    report
  case help, quit
}

/// A command in a call, by its word behind the slash, in the order of the help.
enum SlashWord: String, CaseIterable, Localized {
  case back, edit, review, spell
  case badLine = "badline"
  case videoLost = "videolost"
  case explain, note, emergency, guide, link, linked, wrap, letter, slip, hold, park, transfer, flag
  case notGuardian = "notguardian"
  case abandon, help
}

/// Words of the console itself.
enum ConsoleWord: Hashable, Localized {
  /// At the head of a list of commands.
  case commands
  /// Before what can be typed at one prompt.
  case here
  /// What the key is called.
  case enterKey
  /// Before the choices of a call's channel and of its reason.
  case channel, reason
  /// Before those of its language and its interpreter.
  case language, interpreter
}

/// The mark of a station that is not live, before every prompt: what is false can never be taken for the real thing.
extension StationKind: Localized {}
