import Diagnostics

/// Reads a trainer's course.
package enum CourseFile {
  /// Every key of a course.
  package static let keys = [
    ScenarioKey("title", .text, "", .courseTitle),
    ScenarioKey("title-es", .text, "", .inSpanish),
    ScenarioKey("calls", .groups, nil, .courseCalls),
    ScenarioKey("calls.scenario", .text, nil, .courseScenario),
    ScenarioKey("calls.seed", .number(1...999_999), "", .courseSeed),
    ScenarioKey("calls.for", .texts, "", .assigned),
  ]

  /// - Parameter read: the text of a scenario's file that the course names; nil where there is none.
  /// - Throws: `ClassProblems` with everything that is wrong: what is no key, who is in no class, what is no scenario.
  package static func course(
    in text: String, file: String, of list: ClassList?, reading read: (String) -> String?
  ) throws(ClassProblems) -> TrainerCourse {
    var reader = ScenarioReader(file: file, keys: keys)
    let values = reader.read(text)
    var problems = ClassProblems(reader)
    var calls: [TrainerCourse.Call] = []
    for group in values.groups["calls"] ?? [] {
      let ids = group.words["calls.for"] ?? []
      if let fault = fault(of: ids, in: list) {
        problems.note(group.places["calls.for"] ?? group.place, "calls.for", fault)
      }
      guard let name = group.texts["calls.scenario"] else { continue }
      do throws(ClassFault) {
        let call = TrainerCourse.Call(
          scenario: try scenario(name, read), seed: group.texts["calls.seed"].flatMap { UInt64($0) }, ids: Set(ids))
        if calls.contains(where: { $0.isSame(as: call) }) { throw .twice }
        calls.append(call)
      } catch {
        problems.note(group.places["calls.scenario"] ?? group.place, "calls.scenario", error)
      }
    }
    try problems.check()
    return TrainerCourse(title: values.local("title"), calls: calls)
  }

  private static func fault(of ids: [String], in list: ClassList?) -> ClassFault? {
    if ids.isEmpty { return nil }
    guard let known = list?.people.map(\.id) else { return .noClass }
    return ids.allSatisfy(known.contains) ? nil : .nobody(known: known)
  }

  /// A file's scenario keeps the ending in its name, so that it is never taken for one of Pinline's.
  private static func scenario(_ name: String, _ read: (String) -> String?) throws(ClassFault) -> Scenario {
    let isFile = name.hasSuffix(".yaml")
    let text = isFile ? read(name) : nil
    if isFile, text == nil { throw .noFile }
    do throws(ScenarioProblems) {
      if let text {
        return try ScenarioFile.scenario(in: text, file: name, named: "\(ScenarioFile.name(of: name)).yaml")
      }
      if let scenario = try ScenarioLibrary.scenario(name) { return scenario }
    } catch {
      throw .wrongScenario(error)
    }
    throw .noScenario(nearest: NearestWord.of(name, among: EmbeddedScenarios.all.map(\.name)))
  }
}

extension TrainerCourse.Call {
  /// Whether somebody would have to take it twice, and could not be told to have.
  fileprivate func isSame(as other: Self) -> Bool {
    let isForBoth = ids.isEmpty || other.ids.isEmpty || !ids.isDisjoint(with: other.ids)
    return isForBoth && scenario.name == other.scenario.name && (seed == nil || other.seed == nil || seed == other.seed)
  }
}
