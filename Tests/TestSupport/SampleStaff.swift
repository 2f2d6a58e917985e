package import Station
package import Ledger

extension Author {
  /// An author of this name, whose staff number follows from it.
  package static func sample(_ name: String, account: String = "test", login: Int64? = nil) -> Author {
    let bytes = Array(name.utf8.prefix(8)) + [UInt8](repeating: 0, count: max(0, 8 - name.utf8.count))
    let digits = Hex.encode(bytes)
    guard let staff = StaffID(digits) else { preconditionFailure("16 digits are a staff number") }
    return Author(staff: staff, name: name, account: account, uid: 1000, login: login, input: .terminal)
  }
}

extension Operator {
  /// An operator of this name at a terminal.
  package static func sample(_ name: String, account: String = "test", input: InputSource = .terminal) -> Operator {
    Operator(account: account, uid: 1000, login: 1001, name: name, input: input)
  }
}
