@testable import Matching
import Testing

/// Names that letters join though they are said differently, beside those of the same kind that are said alike.
@Suite("What sounds different is another name (IV.1)")
struct SoundApartTests {
  /// Bella is no Spanish name and Vella none; Vicente is one, however Bicente was written down.
  @Test(arguments: [
    ("vicente", "bicente"), ("velazquez", "belasquez"), ("ceja", "seja"), ("zulema", "sulema"), ("beatriz", "veatris"),
    ("yesenia", "llesenia"), ("jimenez", "ximenez"), ("isabel", "ysabel"), ("elizabeth", "elisabeth"),
    ("rosalba", "rosalva"), ("fabiola", "faviola"), ("horacio", "oracio"), ("herminia", "erminia"),
    ("martha", "marta"), ("bertha", "berta"), ("carvajal", "carbajal"), ("lozada", "losada"), ("olvera", "olbera"),
    ("zapata", "sapata"), ("ribera", "rivera"), ("olguin", "holguin"), ("ramos", "ramoz"), ("escovedo", "escobedo"),
    ("quevedillo", "quebediyo"),
  ]) func `Spanish names sound as in Spanish`(_ one: String, _ other: String) { expectAlike(one, other) }

  @Test(arguments: [
    ("mace", "maze"), ("zora", "sora"), ("zuri", "suri"), ("bella", "vella"), ("bernice", "vernice"),
    ("beal", "veal"), ("prather", "prater"), ("mather", "mater"), ("jake", "jacque"), ("basil", "vasil"),
    ("corbin", "corvin"), ("harden", "arden"), ("holden", "olden"), ("gideon", "jideon"), ("zane", "sane"),
    ("sanders", "zanders"), ("cathi", "cati"), ("dohyun", "doyun"), ("chang", "khang"), ("zhou", "zou"),
    ("cohen", "koehn"), ("keen", "queen"),
  ]) func `other names do not`(_ one: String, _ other: String) { expectApart(one, other) }

  /// English has both and says them differently.
  @Test(arguments: [
    ("lisa", "liza"), ("elisa", "eliza"), ("sandra", "zandra"), ("alba", "alva"), ("gene", "jene"),
    ("elena", "helena"), ("melba", "melva"), ("barbara", "varvara"), ("sofia", "zofia"), ("simons", "simmons"),
    ("jill", "gill"), ("jasmine", "yasmin"), ("levi", "levy"), ("donna", "dona"), ("john", "yon"),
    ("alejandro", "alexandro"),
    ("eileen", "aylin"), ("mika", "micah"), ("susan", "susanne"), ("daniel", "danyell"),
  ]) func `two English names are not one`(_ one: String, _ other: String) { expectApart(one, other) }

  @Test(arguments: [
    ("lissa", "lisa"), ("jonna", "jona"), ("lilla", "lila"), ("hoppe", "hope"), ("halle", "hale"), ("hall", "hal"),
    ("chasse", "chase"), ("retta", "reta"),
    ("jannie", "janie"), ("beatty", "beaty"), ("willey", "wiley"), ("colley", "coley"), ("mickey", "mikey"),
    ("butcher", "bucher"), ("mazza", "massa"), ("buzz", "bus"), ("hess", "hez"), ("locke", "loke"),
    ("blacke", "blake"), ("cohn", "conn"), ("kohl", "coll"), ("brianne", "brian"), ("joann", "joan"),
    ("julianne", "julian"), ("deanne", "dean"), ("bey", "bee"), ("ley", "lee"), ("bai", "bay"), ("wai", "way"),
    ("qing", "king"), ("leong", "lung"), ("root", "rut"), ("trai", "tray"), ("early", "yearly"),
  ]) func `a short vowel is not a long one`(_ one: String, _ other: String) { expectApart(one, other) }

  @Test(arguments: [
    ("isabella", "isabela"), ("anna", "ana"), ("terra", "tera"), ("witte", "witt"), ("michelle", "michele"),
    ("jenna", "jena"), ("emma", "ema"), ("ritchie", "richie"), ("hertz", "herts"),
    ("locke", "lock"), ("kohn", "cohn"), ("mohler", "moler"), ("john", "jon"), ("breann", "breanne"),
    ("maryann", "maryanne"), ("rhonda", "ronda"), ("gandhi", "gandi"), ("jhoana", "joana"),
    ("mcallister", "mccallister"),
    ("mckown", "mccown"), ("mcdonald", "macdonald"), ("tyndall", "tindall"), ("marshall", "marshal"),
    ("frazier", "frasier"),
    ("yelena", "elena"), ("yegorov", "egorov"), ("soojin", "sujin"), ("quy", "qui"), ("ly", "li"),
  ]) func `but these are said alike`(_ one: String, _ other: String) { expectAlike(one, other) }

  /// Spellings of one name in its own script, if who bears it says them alike; Answers.md gives the reasons.
  @Test(arguments: [
    ("cho", "jo"), ("bae", "pae"), ("jung", "jeong"), ("noh", "roh"), ("lee", "yi"), ("xu", "hsu"), ("xie", "hsieh"),
    ("cai", "tsai"), ("qiu", "chiu"), ("jang", "zhang"),
  ]) func `romanisations of one name`(_ one: String, _ other: String) { expectAlike(one, other) }

  @Test(arguments: [
    ("kim", "gim"), ("lee", "rhee"), ("leigh", "yi"), ("zhang", "chang"), ("jiang", "chiang"), ("zhou", "chou"),
    ("zhao", "chao"),
    ("zhu", "chu"), ("guo", "kuo"), ("song", "soong"), ("cai", "kay"), ("kian", "qian"),
  ]) func `romanisations of two`(_ one: String, _ other: String) { expectApart(one, other) }

  private func expectAlike(_ one: String, _ other: String) {
    #expect(Heard.same(one, other), "\(one) for \(other)")
    #expect(Heard.same(other, one), "\(other) for \(one)")
  }

  private func expectApart(_ one: String, _ other: String) {
    #expect(!Heard.same(one, other), "\(one) for \(other)")
    #expect(!Heard.same(other, one), "\(other) for \(one)")
  }
}
