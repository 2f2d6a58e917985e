package import Matching

/// What is counted at the end of each import of the whole roster, so that a broken column shows beside the figures of the import before.
package enum ImportFigure: String, Hashable, Sendable, CaseIterable {
  /// Children on record, and guardianships that carry a restriction.
  case children, restrictions
  /// Guardianships that nobody may act on because their row was left out, of children on record.
  case leftOutTies
  /// Verified guardians, once for each of their children, and those of them who have no PIN.
  case verified, withoutPIN
  /// Children without any verified guardian.
  case unserved
  /// Children for whom nobody can be verified, and those of them who lack this (IV.1): one may lack several.
  case incomplete, lacksName, lacksAddress, lacksPhone, lacksContact
  /// Children who are on no record because their row was left out: for them nobody can be verified either.
  case leftOutChildren
  /// Rows of the source that were left out.
  case leftOut

  package init(_ lack: RecordLack) {
    self =
      switch lack {
      case .name: .lacksName
      case .address: .lacksAddress
      case .phone: .lacksPhone
      case .contact: .lacksContact
      }
  }
}

/// The figures of one import.
package struct ImportFigures: Hashable, Sendable {
  private var counts: [ImportFigure: Int] = [:]

  package init() {}

  package subscript(figure: ImportFigure) -> Int {
    get { counts[figure] ?? 0 }
    // What is none is not kept, so that figures with and without it are the same.
    set { counts[figure] = newValue == 0 ? nil : newValue }
  }

  /// All children of whom anything is known, and those of them for whom nobody can be verified.
  package var known: Int { self[.children] + self[.leftOutChildren] }
  package var unverifiable: Int { self[.incomplete] + self[.leftOutChildren] }
}
