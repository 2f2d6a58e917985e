import Guide
import Practice
import Station

/// The three kinds of YAML file.
enum YAMLFuzz {
  static func read(_ input: [UInt8]) {
    let text = String(decoding: input, as: UTF8.self)
    do {
      let policy = try PolicyFile.policy(in: text, file: "policy.yaml")
      // What was taken and is written anew says the same.
      let written = PolicyFile.text(of: policy, headed: "again") { _ in "a setting" }
      precondition((try? PolicyFile.policy(in: written, file: "again.yaml"))?.agrees(with: policy) == true)
    } catch {
      precondition(error.line > 0 && error.column >= 0)
    }
    do {
      _ = try ScenarioFile.scenario(in: text, file: "scenario.yaml")
    } catch {
      precondition(!error.all.isEmpty)
    }
    do {
      _ = try GuideFile.book(in: text, file: "guide.yaml")
    } catch {
      precondition(error.all.allSatisfy { $0.line > 0 && $0.column >= 0 } && !error.all.isEmpty)
    }
  }
}
