import Records
import Matching
import Desk
import Matching
import Records
import TestSupport
import Testing
import Verification

@Suite("A case that is taken over (IV)")
struct TakeOverTests {
  @Test func `has nothing left of what was given when the child was named`() throws {
    let station = try DeskStation()
    let desk = try station.desk()
    try desk.open(DeskCaller.opening(.counter))
    #expect(try desk.naming.find(ChildQuery(.name(first: "Maria", last: "Delgado", born: "3/14/15"))) == .one)
    try desk.naming.name(DeskFamily.clean.caller, relationship: "mother")
    try desk.presence.see()
    #expect(desk.step == .ask(.grade))
    try desk.resumption.takeOver()
    try desk.presence.see()
    #expect(desk.step == .ask(.birthDate))
    #expect(desk.questions.answers[.birthDate] == nil && desk.questions.answers[.lastName] == nil)
    try station.checkLog()
  }
}
