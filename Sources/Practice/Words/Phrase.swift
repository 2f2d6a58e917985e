import CallScript
import Diagnostics
import Records

/// Something that callers say, several ways in each language.
enum Phrase: Hashable, Localized {
  case ringsByVideo
  case ringsByPhone
  case comesToCounter
  case stillThere
  case callsAgain(reference: String)
  case joins
  case refusesVideo
  case child(answer: String)
  case childSpelled(answer: String)
  case childBirth(answer: String)
  case childSchool(answer: String)
  case childAgain(answer: String)
  case caller(answer: String)
  case relationship(answer: String)
  case admits
  case see(reference: String)
  case seeAtCounter
  case cameraBroken
  case cameraRefused
  case birthDate(answer: String)
  case firstName(answer: String)
  case lastName(answer: String)
  case grade(answer: String)
  case address(answer: String)
  case unfixedAddress(answer: String)
  case phoneNumber(answer: String)
  case contactName(answer: String)
  case contactPhone(answer: String)
  case readBack
  case readBackAgain
  /// The caller's own slip is put right; what was heard otherwise than it was said.
  case corrects(Item, answer: String)
  case puts(Item, answer: String)
  case id
  case idOfNoKind
  case idOnScreen
  case idAgain
  case noOtherID
  case idName
  case challengeRefused
  case ready
  case readBackPIN
  case misread
  case disclosed
  case unconfirmed
  case noSibling
  case sibling
  case refused
  case asksNextStep
  /// What was just said in words of the caller's own, asked for again.
  case again(line: String)
  case parked
  case ended

  /// What a seed draws one of the ways by; it stays, so that a seed keeps its words.
  var name: String {
    switch self {
    case .ringsByVideo: "caller.rings.video"
    case .ringsByPhone: "caller.rings.phone"
    case .comesToCounter: "caller.rings.counter"
    case .stillThere: "caller.stillThere"
    case .callsAgain: "caller.callsAgain"
    case .joins: "caller.phone"
    case .refusesVideo: "caller.phone.refused"
    case .child: "caller.child"
    case .childSpelled: "caller.child.spelled"
    case .childBirth: "caller.childBirth"
    case .childSchool: "caller.childSchool"
    case .childAgain: "caller.childAgain"
    case .caller: "caller.caller"
    case .relationship: "caller.relationship"
    case .admits: "caller.admits"
    case .see: "caller.see"
    case .seeAtCounter: "caller.see.counter"
    case .cameraBroken: "caller.see.broken"
    case .cameraRefused: "caller.see.refused"
    case .birthDate: "caller.birthDate"
    case .firstName: "caller.firstName"
    case .lastName: "caller.lastName"
    case .grade: "caller.grade"
    case .address: "caller.address"
    case .unfixedAddress: "caller.address.none"
    case .phoneNumber: "caller.phoneNumber"
    case .contactName: "caller.contactName"
    case .contactPhone: "caller.contactPhone"
    case .readBack: "caller.readBack"
    case .readBackAgain: "caller.readBackAgain"
    case .corrects: "caller.corrects"
    case .puts: "caller.puts"
    case .id: "caller.id"
    case .idOfNoKind: "caller.id.none"
    case .idOnScreen: "caller.id.screen"
    case .idAgain: "caller.idAgain"
    case .noOtherID: "caller.idAgain.none"
    case .idName: "caller.idName"
    case .challengeRefused: "caller.turn.refused"
    case .ready: "caller.ready"
    case .readBackPIN: "caller.readBackPIN"
    case .misread: "caller.misread"
    case .disclosed: "caller.disclosed"
    case .unconfirmed: "caller.unconfirmed"
    case .noSibling: "caller.sibling"
    case .sibling: "caller.sibling.yes"
    case .refused: "caller.refused"
    case .asksNextStep: "caller.refused.next"
    case .again: "caller.again"
    case .parked: "caller.parked"
    case .ended: "caller.ended"
    }
  }
}
