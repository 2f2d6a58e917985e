import Desk
import Diagnostics
import Records
import Station
import Terminal

/// The trainings on the portal (XI): the topics, who attended what, and until when it counts.
struct TrainingTalk {
  let talk: Talk
  let desk: Desk

  func run(_ words: [String]) throws(ScriptStop) {
    do {
      if words.isEmpty { try list() } else { try record(words) }
    } catch let error as DeskError {
      try talk.fail(error)
    } catch let stop as ScriptStop {
      throw stop
    } catch {
      try talk.fail(error)
    }
  }

  private func list() throws {
    let attended = try desk.beside.trainings.attended()
    for topic in TrainingTopic.allCases {
      talk.show([StyledText("\(topic.rawValue): \(topic.in(talk.language))", .label)])
      let who = attended.filter { $0.topic == topic }
      if who.isEmpty { talk.show([StyledText("  " + ServiceNotice.nobodyYet.in(talk.language), .dim)]) }
      for one in who {
        let isOver = one.until < desk.session.clock.today
        talk.show([
          StyledText(
            "  " + ServiceNotice.attended(one.name, until: one.until, isOver: isOver).in(talk.language),
            isOver ? .warning : .plain)
        ])
      }
    }
  }

  /// `TOPIC NAME [DATE]`.
  private func record(_ words: [String]) throws {
    var rest = words.dropFirst()
    let day = rest.last.flatMap { CivilDate(iso: $0) }
    if day != nil { rest = rest.dropLast() }
    guard let topic = TrainingTopic.named(words[0]) else {
      let topics = TrainingTopic.allCases.map(\.rawValue).joined(separator: ", ")
      return try talk.fail(ServiceNotice.topics(topics).in(talk.language))
    }
    guard !rest.isEmpty else { return try talk.fail(Problem.incomplete(MainWord.training.rawValue)) }
    if let typed = rest.last, day == nil, typed.contains(where: \.isNumber) {
      return try talk.fail(ServiceNotice.badDay.in(talk.language))
    }
    let until = day ?? desk.beside.trainings.usualEnd
    let today = desk.session.clock.today
    guard until >= today, until.year <= today.year + 5 else {
      return try talk.fail(ServiceNotice.badDay.in(talk.language))
    }
    let name = try desk.beside.trainings.record(topic, for: rest.joined(separator: " "), until: until)
    talk.tellUnrecorded(ServiceNotice.attended(name, until: until, isOver: false), .good)
  }
}
