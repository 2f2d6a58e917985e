/// Which hint belongs to a question.
enum Hints {
  static func key(for question: String) -> String {
    switch question {
    case "main": "hint.mainPrompt"
    case "ask.child", "ask.childLast", "ask.childBirth", "ask.childSchool", "ask.childSecond", "ask.childNumber":
      "hint.child"
    case "ask.caller": "hint.caller"
    case "ask.relationship": "hint.relationship"
    case "ask.phone": "hint.phone"
    case "ask.see.video", "ask.see.counter", "ask.unbroken": "hint.see"
    case "ask.readBack": "hint.readBack"
    case "ask.unit", "ask.restOfName": "hint.followUp"
    case "ask.idKind": "hint.idKind"
    case "ask.idName": "hint.idName"
    case "ask.attest.video", "ask.attest.counter": "hint.attest"
    case "ask.idAnother": "hint.idAnother"
    case "ask.ready": "hint.ready"
    case "ask.readBackPIN": "hint.readBackPIN"
    case "ask.misread": "hint.misread"
    case "pressure": "hint.reply"
    case "ask.done", "ask.sibling", "ask.close": "hint.end"
    default: "hint.item"
    }
  }
}
