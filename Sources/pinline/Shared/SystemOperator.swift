import CGuard
import Console
import Station
import Foundation
import Glibc
import Ledger

extension Operator {
  /// The name of the system's account.
  static var account: String { ProcessInfo.processInfo.userName }

  /// Where lines come from when nothing else is known: a person, if there is a terminal.
  static var input: InputSource { isatty(STDIN_FILENO) == 1 ? .terminal : .script }

  /// The system's account under this name.
  init(ofAccount name: String, input: InputSource = Operator.input) {
    let login = guard_login_uid()
    self.init(
      account: Operator.account, uid: Int64(getuid()), login: login < 0 ? nil : login, name: name, input: input)
  }

  /// The system's account under a name that may stand in the log.
  init(named name: String, input: InputSource = Operator.input) throws {
    guard OperatorPrompt.accepts(name) else {
      throw UsageError.noOperatorName
    }
    self.init(ofAccount: name, input: input)
  }
}
