import Records

/// When somebody is to call back, as an operator types it: days from now or a date, and a time of the day. `3`, `tomorrow 5pm`,
/// `12/4 16:30`. In the station's zone; nothing typed is a week from now.
package enum CallBackTime {
  /// The longest that is promised, in days.
  package static let mostDays = 60
  private static let minute: Int64 = 60_000, day: Int64 = 86_400_000

  /// In milliseconds since 1970 UTC; nil for what is no time, is past, or is too far away.
  package static func read(_ typed: String, after now: Int64, in zone: StationZone) -> Int64? {
    var words = typed.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    // `5 pm` is one time.
    if let half = words.last, ["am", "pm"].contains(half), words.count > 1 {
      words.removeLast()
      words[words.count - 1] += half
    }
    guard words.count <= 2 else { return nil }
    var (day, clock) = (String?.none, Int?.none)
    for word in words {
      if day == nil, let read = dayNamed(word, after: now, in: zone) {
        day = read
      } else if clock == nil, let read = clockNamed(word) {
        clock = read
      } else {
        return nil
      }
    }
    if words.isEmpty { day = dayAhead(7, of: now, in: zone) }
    let minutes = clock ?? Int(zone.time(of: now).clock.prefix(2)).map { $0 * 60 } ?? 0
    let due = [day ?? zone.time(of: now).day, day == nil ? dayAhead(1, of: now, in: zone) : nil].compactMap(\.self)
      .compactMap { moment(on: $0, minutes, in: zone) }.first { $0 > now }
    guard let due, due - now <= Int64(mostDays + 1) * Self.day else { return nil }
    return due
  }

  /// When a clock there shows that time of that day: on days on which clocks change, the hours after the change are one off. A time that is
  /// left out then is an hour later.
  private static func moment(on day: String, _ minutes: Int, in zone: StationZone) -> Int64? {
    guard let span = zone.span(of: day) else { return nil }
    let plain = span.lowerBound + Int64(minutes) * minute
    func shows(_ wall: Int64) -> Bool {
      let time = zone.time(of: wall)
      return time.day == day && Int(time.clock.prefix(2)) == minutes / 60
    }
    return [plain, plain - 60 * minute, plain + 60 * minute].first(where: shows) ?? plain
  }

  private static func dayAhead(_ days: Int, of now: Int64, in zone: StationZone) -> String? {
    // From noon, so that a day of 23 or 25 hours counts as one.
    zone.span(of: zone.time(of: now).day).map {
      zone.time(of: $0.lowerBound + day / 2 + Int64(days) * day).day
    }
  }

  private static func dayNamed(_ word: String, after now: Int64, in zone: StationZone) -> String? {
    switch word {
    case "today", "hoy": return dayAhead(0, of: now, in: zone)
    case "tomorrow", "mañana", "manana": return dayAhead(1, of: now, in: zone)
    default: break
    }
    if word.count > 2, let weekday = weekdays.firstIndex(where: { $0.contains { $0.hasPrefix(word) } }) {
      return (1...7).lazy.compactMap { dayAhead($0, of: now, in: zone) }.first { weekday == Self.weekday(of: $0) }
    }
    if let days = Int(word.hasPrefix("+") ? word.dropFirst() : word[...]), (1...mostDays).contains(days) {
      return dayAhead(days, of: now, in: zone)
    }
    let parts = word.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard (2...3).contains(parts.count), let month = parts[0], let day = parts[1],
      let year = Int(zone.time(of: now).day.prefix(4))
    else { return nil }
    if parts.count == 3 {
      return parts[2].flatMap { CivilDate(year: $0 < 100 ? 2000 + $0 : $0, month: month, day: day)?.iso }
    }
    // A date that is past this year is next year's.
    return [year, year + 1].compactMap { CivilDate(year: $0, month: month, day: day)?.iso }
      .first { $0 >= zone.time(of: now).day }
  }

  /// Each in English and Spanish, Thursday first, as the first day of 1970 was.
  private static let weekdays = [
    ["thursday", "jueves"], ["friday", "viernes"], ["saturday", "sábado", "sabado"], ["sunday", "domingo"],
    ["monday", "lunes"], ["tuesday", "martes"], ["wednesday", "miércoles", "miercoles"],
  ]

  private static func weekday(of day: String) -> Int? {
    StationZone.utc.span(of: day).map { Int(($0.lowerBound / Self.day % 7 + 7) % 7) }
  }

  /// Minutes since midnight.
  private static func clockNamed(_ word: String) -> Int? {
    let half = word.hasSuffix("am") ? 0 : word.hasSuffix("pm") ? 12 : nil
    let parts = (half == nil ? word[...] : word.dropLast(2)).split(separator: ":", omittingEmptySubsequences: false)
    guard let first = parts.first, let hour = Int(first), parts.count <= 2, parts.count == 2 || half != nil else {
      return nil
    }
    let minutes = parts.count == 2 ? Int(parts[1]) : 0
    guard let minutes, (0..<60).contains(minutes) else { return nil }
    guard let half else { return (0..<24).contains(hour) ? hour * 60 + minutes : nil }
    return (1...12).contains(hour) ? (hour % 12 + half) * 60 + minutes : nil
  }
}
