import CallScript
import Console
import Diagnostics
import Ledger
import Practice
import Station
import Terminal

/// Pairs of faces at the practice station's own prompt.
extension PracticeMenu {
  /// So many pairs, one after another, until they or the minutes are over or the person leaves, and how they did; false if the input
  /// is gone. An answer is kept before the next pair is shown.
  func faces(pairs count: Int, seed: UInt64?) throws -> Bool {
    let seed = seed ?? UInt64.random(in: 1...9999)
    let pairs = FacePair.drill(count, seed: seed)
    let log = try beginDrill(pairs: count, seed: seed)
    let begins = FaceWord.begins(pairs: count, minutes: FaceDrill.minutes, seed: seed)
    talk.tell(talk.mark + begins.in(talk.language), .banner)
    let isThere = try show(pairs, log)
    if talk.hungUp { return false }
    talk.show(FaceRatesView.lines(log.drill, in: talk.language))
    return try showMissed(pairs, log.drill) && isThere
  }

  private func beginDrill(pairs: Int, seed: UInt64) throws -> FaceDrillLog {
    let equipment = room.equipment
    return try equipment.attempts.begin(
      FaceDrill.Head(
        id: AttemptStore.newName(), person: person, station: equipment.station.name, seed: seed, pairs: pairs,
        startedAt: equipment.clock.now().wall, day: equipment.clock.today, isUnattended: seat.script != nil))
  }

  /// False if the input is gone.
  private func show(_ pairs: [FacePair], _ log: FaceDrillLog) throws -> Bool {
    let clock = room.equipment.clock
    let begin = clock.now().monotonic
    let limit = Int64(FaceDrill.minutes) * 60_000
    for (place, pair) in pairs.enumerated() {
      talk.tell(FaceWord.pair(place + 1, of: pairs.count), .bold)
      talk.show(FacesView(talk).lines(pair))
      let reply = try talk.choose(Question(""), among: Choices(of: FaceChoice.self, in: talk.language))
      guard case .line(let said) = reply else {
        if case .gone = reply { return false }
        return true
      }
      let at = clock.now().monotonic - begin
      // What comes later counts for nothing, and nothing of it is kept.
      guard at <= limit else {
        talk.tell(FaceWord.timeOver(minutes: FaceDrill.minutes), .warning)
        return true
      }
      let saysSame =
        switch said {
        case .match: true
        case .noMatch: false
        }
      try log.add(FaceDrill.Answer(pair: place + 1, areSame: pair.isSame, saysSame: saysSame, at: at))
    }
    return true
  }

  /// The strangers who were accepted once more, each with what told; false if the input is gone.
  private func showMissed(_ pairs: [FacePair], _ drill: FaceDrill) throws(ScriptStop) -> Bool {
    let missed = drill.answers.filter { !$0.areSame && $0.saysSame }.map(\.pair)
    for (place, number) in missed.enumerated() where pairs.indices.contains(number - 1) {
      let pair = pairs[number - 1]
      talk.show(FacesView(talk).lines(pair))
      talk.tell(FaceWord.missed(pair: number, pair.differences), .warning)
      if place == missed.count - 1 { break }
      switch try talk.choose(Question(""), among: Choices(of: MissedChoice.self, in: talk.language)) {
      case .line(.next): continue
      case .gone: return false
      case .line(.leave), .command, .interrupted: return true
      }
    }
    return true
  }
}
