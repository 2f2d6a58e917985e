@testable import Matching
import Testing

/// One table a language: pairs that are said alike, and pairs that must stay apart whatever their letters.
/// - Guide: IV.1.m
@Suite("It was heard, not read (IV.1)")
struct HeardTests {
  @Test(arguments: [
    ("gonzales", "gonzalez"), ("zavala", "savala"), ("zabala", "zavala"), ("meza", "mesa"), ("ernandez", "hernandez"),
    ("gimenez", "jimenez"), ("ximenez", "jimenez"), ("vanuelos", "banuelos"), ("rodrigues", "rodriguez"),
    ("enrike", "enrique"), ("karla", "carla"), ("lluvia", "yuvia"), ("ybarra", "ibarra"),
    ("xochil", "xochitl"), ("sochitl", "xochitl"), ("siomara", "xiomara"), ("jimena", "ximena"), ("orthega", "ortega"),
    ("nataly", "nathaly"), ("mccarty", "mccarthy"), ("itsel", "itzel"), ("cetina", "setina"), ("chaves", "chavez"),
    ("hilda", "ilda"), ("garsia", "garcia"), ("mendosa", "mendoza"), ("eloi", "eloy"), ("quiros", "kiros"),
    ("alexsandra", "alexandra"), ("cruz", "crus"), ("johana", "joana"), ("velasques", "velasquez"),
  ]) func `in Spanish`(_ one: String, _ other: String) { expectAlike(one, other) }

  @Test(arguments: [
    ("sophia", "sofia"), ("katherine", "catherine"), ("erik", "erick"), ("debbie", "debby"), ("ashlee", "ashleigh"),
    ("matthew", "mathew"), ("anna", "ana"), ("phillip", "filip"), ("isabella", "isabela"),
    ("christopher", "cristopher"),
    ("bryan", "brian"), ("sarah", "sara"), ("jon", "john"), ("johnathan", "jonathan"), ("anne", "ann"),
    ("michelle", "michele"), ("clarke", "clark"), ("mcdonald", "macdonald"), ("knight", "night"), ("woo", "wu"),
    ("lee", "li"), ("suzanne", "susanne"), ("rosecranz", "rosecrans"), ("maya", "maia"), ("natalie", "nataly"),
    ("whitney", "witney"), ("schmidt", "schmit"), ("priscilla", "pricilla"), ("noah", "noa"), ("kimm", "kim"),
    ("gabriella", "gabriela"), ("lynn", "lin"), ("stacey", "stacy"), ("kaylee", "kayleigh"),
  ]) func `in English`(_ one: String, _ other: String) { expectAlike(one, other) }

  @Test(arguments: [
    ("petrossian", "petrosyan"), ("hakopyan", "hakobyan"), ("hagopian", "hakobyan"), ("vartanian", "vardanyan"),
    ("ghazarian", "ghazaryan"), ("grigorian", "grigoryan"), ("kuznetsoff", "kuznetsov"), ("dostoevskiy", "dostoevsky"),
    ("tarkovsky", "tarkovski"), ("natalya", "natalia"), ("yuriy", "yuri"), ("aleksandr", "alexandr"), ("thy", "thi"),
    ("fuong", "phuong"), ("nghia", "ngia"), ("yeong", "young"), ("hyeon", "hyun"), ("soojin", "sujin"),
    ("nguyen", "nguyen"), ("tatiana", "tatyana"),
  ]) func `as other scripts are written`(_ one: String, _ other: String) { expectAlike(one, other) }

  @Test(arguments: [
    ("mora", "moran"), ("maria", "mario"), ("juan", "joan"), ("garza", "garcia"), ("hernandez", "fernandez"),
    ("caro", "carro"), ("park", "parker"), ("main", "maine"), ("victor", "victory"), ("tran", "trang"),
    ("petrosyan", "bedrosian"), ("anderson", "andersen"), ("scholz", "scholze"), ("schulz", "scholz"),
    ("emily", "emilia"), ("jose", "josef"), ("van", "ban"), ("hannah", "ana"), ("hill", "il"), ("han", "an"),
    ("xin", "jin"), ("joey", "joy"), ("luis", "luz"), ("gil", "jill"), ("jessie", "jess"), ("lopez", "lope"),
    ("ruiz", "rui"),
    ("daniel", "danilo"), ("leo", "lea"), ("kay", "key"), ("marco", "marcos"), ("ramon", "roman"), ("alicia", "alisa"),
    ("santos", "santo"), ("zara", "sarai"), ("chen", "cheng"), ("lan", "lane"), ("kim", "kin"), ("wang", "wong"),
    ("c", "k"), ("s", "z"), ("rice", "reese"), ("quinn", "queen"), ("price", "preece"), ("moon", "munn"),
    ("baker", "backer"), ("hamer", "hammer"), ("massey", "macy"), ("eddie", "edie"), ("hazel", "hassell"),
    ("best", "vest"), ("barney", "varney"),
    ("heller", "eller"), ("horton", "orton"), ("tran", "trahan"), ("thanh", "tan"), ("minh", "min"),
    ("bruce", "brooke"), ("luke", "luce"),
    ("mercer", "merker"), ("zheng", "cheng"), ("deng", "teng"), ("daniel", "danielle"), ("kylee", "keeley"),
    ("mia", "mya"), ("hanna", "ana"),
  ]) func `but not what is said differently`(_ one: String, _ other: String) {
    #expect(!Heard.same(one, other), "\(one) for \(other)")
    #expect(!Heard.same(other, one), "\(other) for \(one)")
  }

  @Test func `another script has no sound here`() {
    #expect(Heard.same("민준", "민준"))
    #expect(!Heard.same("민준", "minjun"))
    #expect(!Heard.same("小明", "小名"))
  }

  private func expectAlike(_ one: String, _ other: String) {
    #expect(Heard.same(one, other), "\(one) for \(other)")
    #expect(Heard.same(other, one), "\(other) for \(one)")
  }
}
