import Operations
import Records

/// What stands behind `emergency` at the main prompt.
enum EmergencyRequest {
  /// `report SCHOOL [--from DAY] [--to DAY]`; nil for anything else.
  static func report(_ words: [String]) -> EmergencyReport.Request? {
    guard let first = words.first, first.count > 1, "report".hasPrefix(first) else { return nil }
    var school: [String] = []
    var days: [String: CivilDate] = [:]
    var rest = words.dropFirst()
    while let word = rest.popFirst() {
      guard word == "--from" || word == "--to" else {
        school.append(word)
        continue
      }
      guard let day = rest.popFirst().flatMap({ CivilDate(iso: $0) }), days[word] == nil else { return nil }
      days[word] = day
    }
    if school.isEmpty { return nil }
    return EmergencyReport.Request(school: school.joined(separator: " "), from: days["--from"], to: days["--to"])
  }
}
