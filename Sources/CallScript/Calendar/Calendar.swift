import Diagnostics
package import Records

package enum Weekday: Int, Hashable, Sendable, CaseIterable, Localized {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// By Sakamoto's method.
  package init(_ date: CivilDate) {
    let offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let year = date.month < 3 ? date.year - 1 : date.year
    let sunday = (year + year / 4 - year / 100 + year / 400 + offsets[date.month - 1] + date.day) % 7
    self = Weekday.allCases[(sunday + 6) % 7]
  }
}

package enum Month: Int, Hashable, Sendable, CaseIterable, Localized {
  case january = 1
  case february, march, april, may, june, july, august, september, october, november, december

  package init(_ date: CivilDate) { self = Month.allCases[date.month - 1] }
}

/// A day as it is read back to a caller.
package struct DateWords: Hashable, Sendable, Spoken {
  package let date: CivilDate

  package init(_ date: CivilDate) { self.date = date }
}

/// A school grade as it is named.
extension Grade: Spoken {}
