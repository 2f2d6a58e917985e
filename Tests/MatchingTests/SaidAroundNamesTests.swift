@testable import Matching
import Records
import Testing

/// How a name is written, how its letters are called and what stands before it are no part of it.
@Suite("What is said around a name (IV.1)")
struct SaidAroundNamesTests {
  @Test(arguments: [
    ("Phillips with two l's", "Phillips"), ("Phillips with two Ls", "Phillips"), ("Phillips con dos eles", "Phillips"),
    ("Lee with two e's", "Lee"), ("Vallejo with double l", "Vallejo"), ("Vallejo con doble ele", "Vallejo"),
    ("Vallejo con elle", "Vallejo"), ("Stephens with a ph", "Stephens"), ("Stephens with ph", "Stephens"),
    ("Perez with a z at the end", "Pérez"), ("Pérez con zeta al final", "Pérez"), ("Pena with the tilde", "Peña"),
    ("Peña con tilde", "Peña"), ("Peña con eñe", "Peña"), ("Garcia Lopez with a hyphen", "García López"),
    ("Garcia Lopez con guion", "García López"), ("Matthews with two t's and one w", "Matthews"),
    ("Wright with a silent w", "Wright"), ("Smith like it sounds", "Smith"), ("Smith, common spelling", "Smith"),
    ("Ruiz como suena", "Ruiz"), ("Ana sin hache", "Ana"), ("Yanez with a y and a z", "Yáñez"),
  ]) func `how it is written`(_ said: String, _ recorded: String) {
    #expect(NameRule.surname(said, is: PersonName(first: "X", last: recorded)) == .exact, "\(said) for \(recorded)")
  }

  @Test(arguments: [
    ("Phillips with two l's", "Phelps"), ("Ruiz with Lopez", "Ruiz"), ("with two l's", "Phillips"),
    ("Ruiz with the dog", "Ruiz"), ("Lopez with two", "López"), ("Garcia with a hyphen Lopez Soto", "García López"),
  ]) func `what is no hint`(_ said: String, _ recorded: String) {
    #expect(NameRule.surname(said, is: PersonName(first: "X", last: recorded)) != .exact, "\(said) for \(recorded)")
  }

  @Test(arguments: [
    ("doble u i ele ese o ene", "Wilson"), ("double u i l s o n", "Wilson"), ("doble ve i ele ese o ene", "Wilson"),
    ("uve doble i ele ese o ene", "Wilson"), ("doble u de Walter i l s o n", "Wilson"),
    ("Wilson, doble u i ele ese o ene", "Wilson"), ("i griega b a r r a", "Ybarra"),
    ("i griega de yate b a r r a", "Ybarra"), ("y griega be a doble erre a", "Ybarra"),
    ("ve a doble ele e jota o", "Vallejo"), ("uve a elle e jota o", "Vallejo"), ("v a two l's e j o", "Vallejo"),
    ("m u n with a tilde o z", "Muñoz"), ("eme u eñe o zeta", "Muñoz"), ("che a be e zeta", "Chabez"),
    ("c a doble r i doble l o", "Carrillo"), ("be larga a ene a", "Bana"), ("ve corta a ene a", "Vana"),
  ]) func `letters by their names`(_ said: String, _ recorded: String) {
    #expect(NameRule.surname(said, is: PersonName(first: "X", last: recorded)) == .exact, "\(said) for \(recorded)")
  }

  @Test(arguments: [
    ("doble u i ele ese o ene", "Vilson"), ("i griega b a r r a", "Ibarra"), ("doble ele u n a", "Luna"),
    ("uve i ele ese o ene", "Wilson"), ("i griega", "Yi"), ("Lopez, doble u i ele ese o ene", "López"),
  ]) func `other letters`(_ said: String, _ recorded: String) {
    #expect(NameRule.surname(said, is: PersonName(first: "X", last: recorded)) != .exact, "\(said) for \(recorded)")
  }

  @Test(arguments: [
    "yes, Rosa Martinez", "yes Rosa Martinez", "sí, Rosa Martínez", "okay Rosa Martinez", "um Rosa Martinez",
    "este, Rosa Martínez", "yeah, it's Rosa Martinez", "maybe Rosa Martinez", "I think it's Rosa Martinez",
    "probably Rosa Martinez", "I have Rosa Martinez", "I put Rosa Martinez", "tengo a Rosa Martínez",
    "puse a Rosa Martínez", "creo que Rosa Martínez", "creo que es Rosa Martínez", "debe ser Rosa Martínez",
    "it might be Rosa Martinez", "es mi hermana y se llama Rosa Martínez", "mi hermana, se llama Rosa Martínez",
    "um I think it's my aunt Rosa Martinez", "bueno, es mi tía Rosa Martínez", "Rosa Martinez, I think",
  ]) func `what stands before it`(_ said: String) {
    let name = PersonName(first: "Rosa", last: "Martínez")
    #expect(NameRule.fullName(said, is: name) == .exact, "\(said)")
    #expect(NameRule.fullName(said.replacing("Rosa", with: "Luisa"), is: name) == nil, "\(said)")
  }

  @Test(arguments: [
    ("mijo José Luis", "José Luis"), ("mija Ana", "Ana"), ("se llama Ana", "Ana"), ("um, Ana", "Ana"),
    ("sí, Ana", "Ana"), ("Si Woo", "Si-woo"), ("Um", "Um"), ("Mija", "Mija"),
  ]) func `before a given name`(_ said: String, _ recorded: String) {
    #expect(NameRule.given(said, is: PersonName(first: recorded, last: "X")) == .exact, "\(said) for \(recorded)")
  }

  @Test(arguments: [
    ("the last name is Smith", "Smith"), ("her last name is Smith", "Smith"), ("su apellido es Ruiz", "Ruiz"),
    ("Oh", "Oh"), ("So", "So"), ("este, Ruiz", "Ruiz"), ("Ruiz, I think", "Ruiz"),
  ]) func `before a surname`(_ said: String, _ recorded: String) {
    #expect(NameRule.surname(said, is: PersonName(first: "X", last: recorded)) == .exact, "\(said) for \(recorded)")
  }

  /// What may be a name is told back as one.
  @Test func `short names are told back whole`() throws {
    let context = MatchContext(today: try #require(CivilDate(iso: "2026-11-24")))
    #expect(Item.contactName.form(of: "Si Woo Park", in: context).reading == .name(["si", "woo", "park"]))
    // Three short names are no letters behind one.
    #expect(Item.contactName.form(of: "Ana Jay Kay Dee", in: context).reading == .name(["ana", "jay", "kay", "dee"]))
    #expect(Item.contactName.form(of: "si, Rosa Ruiz", in: context).reading == .name(["rosa", "ruiz"]))
  }
}
