import Diagnostics
import Foundation
import Guide
import TestSupport
import Testing

@Suite("What REF-6363.1 says, and the guide here")
struct GuideFactsTests {
  @Test func `its sections in their order`() throws {
    let lines = try GuideSamples.book().sections.map { "\($0.number.label) \($0.title.english) · \($0.title.spanish)" }
    #expect(
      lines == [
        " About the Parent Portal · Sobre el Portal para Padres", "I Registration · Registro",
        "II Resetting a password · Cambiar la contraseña",
        "III Who is verified in MiSiS · Quién está verificado en MiSiS",
        "IV Verifying identity before a PIN · Verificar la identidad antes de dar el PIN",
        "V Linking a student · Agregar a un estudiante", "VI Schoology · Schoology, las clases en línea",
        "VII School volunteers · Voluntarios en la escuela", "VIII Emergency card · Tarjeta de emergencia",
        "IX Access for employees · Acceso del personal", "X E-mail to teachers · Correo a los maestros",
        "XI Training and contacts · Capacitación y contactos", "XII Tools and resources · Herramientas y recursos",
      ])
    #expect(
      try GuideSamples.book().walks.map { "\($0.section.rawValue) \($0.id)" } == [
        "I register", "I email-account", "II password", "III not-verified", "V link", "VI schoology", "VII volunteer",
        "VIII phones", "VIII address-change", "IX staff-view", "IX grant-access", "IX whole-child", "X teacher-email",
        "X translation", "front meals", "front enrollment",
      ])
  }

  /// XI, row by row.
  /// - Guide: XI.2
  @Test(
    arguments: [
      ("Central", "(213) 241-0126", "https://achieve.lausd.net/ldcentral"),
      ("East", "(323) 224-3100", "https://achieve.lausd.net/ldeast"),
      ("Northeast", "(818) 252-5400", "https://achieve.lausd.net/northeast"),
      ("Northwest", "(818) 654-3600", "https://achieve.lausd.net/northwest"),
      ("South", "(310) 354-3400", "https://achieve.lausd.net/ldsouth"),
      ("West", "(310) 914-2100", "https://achieve.lausd.net/ldwest"),
    ]) func `the team of each local district`(_ district: String, _ phone: String, _ address: String) throws
  {
    let book = try GuideSamples.book()
    let contact = try #require(book.contacts.first { $0.district == district })
    #expect(contact.phone == phone && contact.address == address && contact.name.english.contains("PACE"))
    for written in [district, "LD \(district)", "Local District \(district.uppercased())"] {
      #expect(book.contacts(nearest: written).first == contact)
      #expect(book.contacts(nearest: written).count == book.contacts.count)
    }
  }

  /// - Guide: XI.3
  @Test func `the two offices that help`() throws {
    let contacts = try GuideSamples.book().contacts
    let helpdesk = try #require(contacts.first { $0.id == "itd" })
    #expect(helpdesk.phone == "(213) 241-5200" && helpdesk.address == "itd.lausd.net")
    let office = try #require(contacts.first { $0.id == "pcs" })
    #expect(office.phone == "(213) 481-3350" && office.mail == "families@lausd.net")
    #expect(try GuideSamples.book().contacts(nearest: nil) == contacts)
    #expect(try GuideSamples.book().contacts(nearest: "Elsewhere") == contacts)
  }

  /// XII, row by row: title, how many parts are listed, kind, page.
  /// - Guide: XII.1, XII.3
  @Test func `every row of both tables of tools`() throws {
    let rows = try GuideSamples.book().resources.map {
      "\($0.title.english) | \($0.parts.count) | \($0.kind.english) | \($0.language.rawValue) | \($0.address.suffix(5))"
    }
    #expect(
      rows == [
        "Parent Portal Presentation and Facilitator Guide | 2 | presentation and guide | en | 10471",
        "Parent Guide to Setting Up a Free Email Account in Google or Yahoo | 0 | step-by-step guide | en | 10471",
        "Parent Portal Sample PIN Letter | 0 | letter template | en | 10471",
        "How to grant employee access to Parent Portal PINs in the Principal Portal | 0 | job aid and video | en | 10471",
        "Where to find Parent Portal PINs | 2 | quick guides | en | 10471",
        "How to Register for a Parent Portal Account | 0 | quick guide and video | en | 10470",
        "How to Use the Parent PIN to Link Your Student | 2 | quick guides | en | 10470",
        "How to Reset your Parent Portal Password | 2 | quick guide and video | en | 10470",
        "Schoology Resources | 0 | job aids and video | en | 10470",
        "To View What's Available in Parent Portal | 4 | quick guides and video | en | 10470",
        "How to Change/Update Email in the Parent Portal | 0 | quick guide | en | 10470",
        "Parent Portal FAQs | 0 | quick guide | en | 10470",
        "Los Angeles Unified ITD Helpdesk, (213) 241-5200 | 0 | technical support for school staff and PACE teams | en | d.net",
      ])
  }

  @Test func `the front matter and the general resources`() throws {
    let about = try GuideSamples.book().about
    let text = about.flatMap { $0.lines.map(\.english) }.joined(separator: "\n")
    for fact in [
      "REF-6363.0", "August 25, 2014", "PASSport", "Parent Access Support System", "24 hours", "MiSiS",
      "parentportal.lausd.net", "parentportalapp.lausd.net/parentaccess", "Antonio Plascencia",
    ] { #expect(text.contains(fact), "\(fact)") }
    #expect(about.map(\.lines.count) == [4, 3, 13, 11, 4])
  }

  @Test(.enabled(if: SharedData.has("guide/REF-6363.1.txt"), "skipped: no shared data"))
  func `every phone number, address and bulletin of its text`() throws {
    let guide = try #require(try SharedData.lines("guide/REF-6363.1.txt")).joined(separator: "\n")
    let here = GuideShelf.embedded.text
    let phones = guide.matches(of: #/\(\d{3}\) \d{3}-\d{4}/#).map { String($0.output) }
    let addresses = guide.matches(of: #/(?:https:\/\/)?(?:[a-z]+\.)+net(?:\/\w+)*/#).map { String($0.output) }
    let others = guide.matches(of: #/(?:REF|BUL)-\d{4}\.\d|\w+@\w+\.net/#).map { String($0.output) }
    #expect(Set(phones).count == 8 && Set(addresses).count > 14 && Set(others).count == 4)
    for fact in phones + addresses + others { #expect(here.contains(fact), "\(fact)") }
    #expect(here.contains("January 11, 2019"))
  }

  /// II and V: no walk-through takes or gives a password or a PIN.
  @Test func `nobody is asked for a password or offered a PIN`() throws {
    for walk in try GuideSamples.book().walks {
      for step in walk.steps {
        let said = (step.say.english + " " + step.stuck.english).lowercased()
        for asking in ["tell me your p", "give me your p", "read me your p", "your pin is", "your password is"] {
          #expect(!said.contains(asking), "\(walk.id): \(said)")
        }
      }
    }
    let password = try #require(try GuideSamples.book().walks.first { $0.id.description == "password" })
    #expect(password.steps.contains { $0.note?.english.contains("offer no PIN") == true })
    #expect(password.steps.allSatisfy { !$0.say.english.contains("PIN") && !$0.say.spanish.contains("PIN") })
    #expect(password.steps.contains { $0.checksMail })
  }

  @Test func `is said in both languages, to somebody called usted, and in short`() throws {
    let book = try GuideSamples.book()
    let said = book.walks.flatMap { walk in walk.steps.flatMap { [$0.say, $0.stuck] } + [walk.referral] }
    #expect(said.count > 140)
    for text in said {
      #expect(text.english != text.spanish)
      #expect(text.english.count <= 180 && text.spanish.count <= 180, "\(text)")
      #expect(!text.spanish.contains(#/\b(tú|tu|tus|te|puedes|tienes|vosotros)\b/#), "\(text.spanish)")
      #expect([".", "?", "!"].contains(text.spanish.last.map(String.init) ?? ""), "\(text.spanish)")
    }
    for walk in book.walks { #expect(walk.referral.english.hasSuffix(".") && (3...8).contains(walk.steps.count)) }
  }
}
