package import Records

/// A policy as its file has it, and where in the file.
package struct WrittenPolicy: Sendable {
  package let policy: Policy
  /// The file, as it was named.
  let file: String
  /// Where each value stands, counted from 1; nothing of what the file leaves out.
  let places: [(key: PolicyKey, line: Int, column: Int)]

  /// Looks whether real callers may be served by it: the meeting is no longer the false one of a new station, which would be
  /// read out to them, and the school is one that exists. It is for the place where calls are taken only; whatever mends a
  /// station goes on without.
  ///
  /// - Parameter isOnRecord: whether the roster in use has a school.
  /// - Throws: `PolicyProblem`, or what `isOnRecord` throws.
  package func checkForCalls(_ isOnRecord: (SchoolID) throws -> Bool) throws {
    for (key, text) in [(PolicyKey.meetingNumber, policy.meeting.number), (.meetingPasscode, policy.meeting.passcode)]
    where Self.isOnlyZeros(text) {
      throw problem(key, .onlyZeros(key: key))
    }
    if let school = policy.onlySchool, try !isOnRecord(school) { throw problem(.serves, .noSuchSchool) }
  }

  private func problem(_ key: PolicyKey, _ fault: PolicyProblem.Fault) -> PolicyProblem {
    let place = places.first { $0.key == key }
    return PolicyProblem(file: file, line: place?.line ?? 1, column: place?.column ?? 1, fault: fault)
  }

  /// However the zeros are grouped.
  private static func isOnlyZeros(_ text: String) -> Bool {
    let digits = text.compactMap(\.wholeNumberValue)
    return !digits.isEmpty && digits.allSatisfy { $0 == 0 } && !text.contains(where: \.isLetter)
  }
}
