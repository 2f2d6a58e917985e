/// What is wrong with the form of an e-mail address. It repeats nothing of it but a host that everybody knows.
package enum EmailFault: Hashable, Sendable {
  case nothing, space, comma, noAt, severalAts
  /// Nothing stands before the @, or nothing behind it.
  case noName, noHost
  /// No dot is in what stands behind the @.
  case noDot
  /// Two dots in a row, or one at an edge.
  case strayDot
  /// A sign that no such address has.
  case strayLetter
  /// Most likely this host was meant.
  case host(likely: String)
}

/// The form of an e-mail address as a caller spells it (I). It is looked at and kept nowhere.
package struct EmailForm: Hashable, Sendable {
  /// What is wrong, or may be.
  package let faults: [EmailFault]

  /// Whether it could be one; that a common host was misspelled is only a guess.
  var isRight: Bool { faults.allSatisfy { if case .host = $0 { true } else { false } } }

  package init(of typed: String) {
    let parts = typed.split(separator: "@", omittingEmptySubsequences: false).map(String.init)
    var faults: [EmailFault] = []
    if typed.isEmpty {
      self.faults = [.nothing]
      return
    }
    if typed.contains(where: \.isWhitespace) { faults.append(.space) }
    if typed.contains(",") { faults.append(.comma) }
    if parts.count == 1 { faults.append(.noAt) }
    if parts.count > 2 { faults.append(.severalAts) }
    if let name = parts.first, parts.count > 1, name.isEmpty { faults.append(.noName) }
    if typed.contains("..") || parts.contains(where: { $0.hasPrefix(".") || $0.hasSuffix(".") }) {
      faults.append(.strayDot)
    }
    if !typed.unicodeScalars.allSatisfy(Self.isUsual) { faults.append(.strayLetter) }
    if parts.count == 2, let host = parts.last { faults += Self.faults(ofHost: host) }
    self.faults = faults
  }

  private static func faults(ofHost host: String) -> [EmailFault] {
    if host.isEmpty { return [.noHost] }
    // A comma that is a dot is told already.
    let spelled = String(host.map { $0 == "," ? "." : $0 }.filter { !$0.isWhitespace })
    let likely = CommonHosts.meant(by: spelled).map { [EmailFault.host(likely: $0)] } ?? []
    return (spelled.contains(".") ? [] : [.noDot]) + likely
  }

  private static func isUsual(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "@" || scalar == "," || scalar.properties.isWhitespace { return true }
    guard scalar.isASCII else { return false }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || "!#$%&'*+/=?^_`{|}~-.".unicodeScalars.contains(scalar)
  }
}
