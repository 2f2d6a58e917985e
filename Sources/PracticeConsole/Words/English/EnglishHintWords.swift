import CallScript
import Matching
import Practice
import Records

extension Hint {
  var english: String {
    switch self {
    case .mainPrompt: "Type call with the channel, language and reason. For an open case, type resume."
    case .phone: "Can they join by video? It is never done by voice alone."
    case .child: "Did they give a number or a name? Type it as it was said or spelled."
    case .caller: "Type the caller's own name, first and last, not the child's."
    case .relationship: "Which word did they use for their relationship to the child?"
    case .see: "Is the caller in the picture? Was the case number repeated, and was it right?"
    case .item: "Type it as said, even if it sounds odd. /repeat says it again."
    case .followUp: "Did they say any more? If not, press Enter."
    case .readBack: "Did they correct anything? If so, which item was it about?"
    case .idKind: "What is printed at the top of the card?"
    case .idName: "Type the name printed on the card, not the one you were told."
    case .attest: "Look at the date on it, at what they did live, and at both faces."
    case .idAnother: "Listen: do they have another document to show?"
    case .ready: "Do they have a pen, and is nobody recording?"
    case .readBackPIN: "Type each digit just as they read it or wrote it."
    case .misread: "Do they want to see it once more?"
    case .reply: "Which reply gives nothing away and names a next step?"
    case .end: "Listen: do they need anything else, or is the call over?"
    }
  }
}

extension DocumentLabel {
  var english: String {
    switch self {
    case .kind(.californiaID): "CALIFORNIA IDENTIFICATION CARD"
    case .kind(.driversLicense): "DRIVER LICENSE"
    case .kind(.consulateCard): "CONSULAR ID CARD"
    case .kind(.passport): "PASSPORT"
    case .kind(nil): "LIBRARY CARD"
    case .onScreen: "MOBILE DRIVER LICENSE (on a phone)"
    case .expires(let date): "Expires \(date.iso)"
    case .photo: "Photo on the ID"
    case .live: "Live picture"
    }
  }
}
