import CTexts

/// The YAML of the practice scenarios in the binary.
enum EmbeddedScenarios {
  static let all: [(name: String, text: String)] = {
    var count = 0
    let scenarios = unsafe UnsafeBufferPointer(start: ctexts_scenarios(&count), count: count)
    return unsafe scenarios.map { scenario in
      unsafe (
        String(cString: scenario.name),
        String(decoding: UnsafeBufferPointer(start: scenario.bytes, count: scenario.length), as: UTF8.self)
      )
    }
  }()
}
