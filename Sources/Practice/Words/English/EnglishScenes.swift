import CallScript
import Verification

extension Scene {
  package var english: String {
    switch self {
    case .rings(.video): "A video call rings."
    case .rings(.phone): "The phone rings."
    case .rings(.counter): "Someone comes to the counter."
    case .ringsAgain: "The phone rings again."
    case .seen: "The picture comes on: an adult looks into the camera."
    case .black: "The picture stays black."
    case .lost: "The picture freezes and goes black."
    case .back: "The picture is back."
    case .dead: "The line goes dead."
    case .nothing: "Nobody answers."
    case .silence: "Some seconds of silence, then:"
    case .card: "The caller holds up a document."
    case .screen: "The caller holds up a phone; a document is on its screen."
    case .follows(.rightHand): "The caller's right hand passes slowly across the face."
    case .follows(.leftHand): "The caller's left hand passes slowly across the face."
    case .follows(.turnLeft): "The caller's head turns slowly to the left."
    case .follows(.turnRight): "The caller's head turns slowly to the right."
    case .follows(.touchEar): "The caller touches the right ear."
    case .follows(.lookUp): "The caller looks up at the ceiling and back."
    case .ignores: "The caller looks straight into the camera, blinks, and nods."
    }
  }
}

extension Scenario.Role {
  package var english: String {
    switch self {
    case .mother: "mother"
    case .father: "father"
    case .grandmother: "grandmother"
    case .grandfather: "grandfather"
    case .aunt: "aunt"
    case .uncle: "uncle"
    case .fosterMother: "foster mother"
    case .contact: "neighbor"
    case .stranger: "family friend"
    }
  }
}

extension NextStep {
  var english: String {
    switch self {
    case .after(.closed):
      "See the school's office manager with photo ID and papers. Try again once it is checked, or after 24 hours."
    case .after(.open(.noVideo)):
      "Please call back when you can join by video, or come to the school or a district office with your photo ID."
    case .after(.open(.idUnsuitable)):
      "Please bring one of the four documents I named, or see the office manager at the school."
    case .after(.open(.idExpired)):
      "Please call back with a current document, or see the office manager at the school."
    case .after(.open(.incompleteRecord)): "Please ask the school to update the emergency card, then call again."
    case .after(.open(.notGuardian)):
      "A parent or legal guardian is welcome to call, and the school decides who is listed."
    case .after(.open(.adultStudent)): "The student can ask for it, or can sign a consent form at the school."
    case .after(.open(.otherSchool)): "I can only help families at this school. Please call the district's hotline."
    case .after(.open(.recordLeftOut)): "Please ask the school to correct the record, then call again."
    case .after(.open(.childNotFound)): "Please ask the school for the student number, then call again."
    }
  }
}

extension SheetText {
  package var english: String {
    switch self {
    case .title(let scenario, let seed): "The caller's part: \(scenario.title.english) (seed \(seed))"
    case .you(let name):
      "You are \(name). Say what comes after «, in your own words if you like, but with these answers. » is what the operator says."
    case .reference: "(the case number)"
    case .writes: "write the number down, and read it back when asked"
    case .writesHastily: "write the number down, and the first time read it back with two digits swapped"
    }
  }
}
