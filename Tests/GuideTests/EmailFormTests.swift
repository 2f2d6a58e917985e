import Diagnostics
import Guide
import Testing

@Suite("An e-mail address as a caller spells it")
struct EmailFormTests {
  @Test(
    arguments: [
      "rosa.lopez@gmail.com", "r@me.com", "maria+school@yahoo.com.mx", "x_y-z@lausd.net", "a@company.example",
      "J.P@AOL.com",
    ]) func `that has the right form has no fault`(_ typed: String)
  {
    #expect(EmailForm(of: typed).faults.isEmpty, "\(typed)")
  }

  @Test(
    arguments: [
      ("", [.nothing]), ("rosa", [.noAt]), ("rosa gmail.com", [.space, .noAt]), ("rosa@@gmail.com", [.severalAts]),
      ("a@b@gmail.com", [.severalAts]), ("rosa lopez@gmail.com", [.space]), ("rosa@gmail,com", [.comma]),
      ("rosa,lopez@gmail.com", [.comma]), ("@gmail.com", [.noName]), ("rosa@", [.noHost]),
      ("rosa@school", [.noDot]), ("rosa..l@gmail.com", [.strayDot]), (".rosa@gmail.com", [.strayDot]),
      ("muñoz@gmail.com", [.strayLetter]), ("rosa(l)@gmail.com", [.strayLetter]),
    ] as [(String, [EmailFault])]) func `tells what is wrong with its form`(_ typed: String, _ faults: [EmailFault])
  {
    #expect(EmailForm(of: typed).faults == faults)
  }

  @Test(
    arguments: [
      ("gmial.com", "gmail.com"), ("gmail.con", "gmail.com"), ("gmail.co", "gmail.com"), ("gmaill.com", "gmail.com"),
      ("hotmial.com", "hotmail.com"), ("hotmal.com", "hotmail.com"), ("hotmail.cm", "hotmail.com"),
      ("yahooo.com", "yahoo.com"), ("yaho.com", "yahoo.com"), ("outlok.com", "outlook.com"),
      ("iclould.com", "icloud.com"),
      ("Gmial.Com", "gmail.com"), ("outlook,con", "outlook.com"), ("comcst.net", "comcast.net"),
    ]) func `asks for the host that was most likely meant`(_ typed: String, _ meant: String)
  {
    #expect(EmailForm(of: "a@\(typed)").faults.contains(.host(likely: meant)))
  }

  @Test(arguments: [("yaho", "yahoo.com"), ("outlok", "outlook.com"), ("gmail", "gmail.com")])
  func `even without its end`(_ typed: String, _ meant: String) {
    #expect(EmailForm(of: "a@\(typed)").faults == [.noDot, .host(likely: meant)])
  }

  @Test func `and of no other host`() {
    for host in ["school.example", "uni.edu", "lcusd.org", "example.com"] {
      #expect(EmailForm(of: "a@\(host)").faults.isEmpty, "\(host)")
    }
  }

  @Test func `slips are counted as Damerau did`() {
    #expect(Slips.between("", "abc") == 3 && Slips.between("abc", "") == 3 && Slips.between("abc", "abc") == 0)
    #expect(Slips.between("gmial", "gmail") == 1 && Slips.between("ca", "abc") == 3)
  }
}
