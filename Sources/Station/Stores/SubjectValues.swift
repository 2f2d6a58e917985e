package import Ledger

extension ValueStore {
  /// The guardian's value of a case. A sibling's case has it beside the one that it goes on from, or the one before that;
  /// `before` tells which that is.
  package func guardian(
    of reference: CaseReference, before: (CaseReference) throws -> CaseReference?
  ) throws -> Opening? {
    var next: CaseReference? = reference
    var seen: Set<CaseReference> = []
    while let reference = next, seen.insert(reference).inserted {
      let own = try openings(of: reference).last { $0.opening.field == Subject.guardianField }
      if let own { return own.opening }
      next = try before(reference)
    }
    return nil
  }
}
